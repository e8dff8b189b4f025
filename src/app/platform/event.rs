//! Event listeners that end with their owner, and waiting for one event.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, EventTarget};

/// A listener; dropping it stops listening.
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Calls `react` at every event called `name`.
    pub fn new(
        target: &EventTarget,
        name: &'static str,
        react: impl FnMut(Event) + 'static,
    ) -> Self {
        let closure = Closure::<dyn FnMut(Event)>::new(react);
        let function = closure.as_ref().unchecked_ref();
        // Adding a listener fails only for a listener that is no function.
        let _ = target.add_event_listener_with_callback(name, function);
        Self {
            target: target.clone(),
            name,
            closure,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        let _ = self
            .target
            .remove_event_listener_with_callback(self.name, function);
    }
}

/// The first of some events; listens from the moment it is made, not from the first poll.
pub struct Once {
    arrival: Rc<RefCell<Arrival>>,
    _listeners: Vec<Listener>,
}

#[derive(Default)]
struct Arrival {
    event: Option<Event>,
    waker: Option<Waker>,
}

/// Waits for the first event with one of these names.
///
/// The future is woken in the event's own microtask checkpoint, which IndexedDB needs: there
/// a transaction still takes further requests.
pub fn once(target: &EventTarget, names: &[&'static str]) -> Once {
    let arrival = Rc::new(RefCell::new(Arrival::default()));
    let listen = |name: &&'static str| {
        let arrival = Rc::clone(&arrival);
        Listener::new(target, name, move |event| arrive(&arrival, event))
    };
    let listeners = names.iter().map(listen).collect();
    Once {
        arrival,
        _listeners: listeners,
    }
}

fn arrive(arrival: &RefCell<Arrival>, event: Event) {
    let waker = {
        let mut arrival = arrival.borrow_mut();
        arrival.event.get_or_insert(event);
        arrival.waker.take()
    };
    if let Some(waker) = waker {
        waker.wake();
    }
}

impl Future for Once {
    type Output = Event;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Event> {
        let mut arrival = self.arrival.borrow_mut();
        match arrival.event.take() {
            Some(event) => Poll::Ready(event),
            None => {
                arrival.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}
