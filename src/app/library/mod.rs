//! The plans kept in this browser: the list, and the ways a plan gets on or off it.

mod form;
mod linked;
mod opening;
pub mod receiving;
mod underway;

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::file::journal::{Created, Listing, PlanKey};
use uppfyllt::file::{self, Task};
use uppfyllt::plan::{Plan, PlanId};

use crate::platform::download::{Outgoing, download};
use crate::platform::{clock, timers};
use crate::session::{LoadError, Session, summary};
pub use linked::{FetchError, LookError, NoLink, PlanLink, in_link, link, published, same_link};
pub use opening::{Arrival, OpenError};

use underway::Underway;

use crate::storage::{Health, Store, StoreError, StoreEvent};

/// How often a plan that is left is looked at, until all of it is saved, in milliseconds.
const REST_MS: i32 = 50;

type Listeners = Rc<RefCell<Vec<(u32, Rc<dyn Fn(&StoreEvent)>)>>>;

/// The plans kept in this browser. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Library {
    store: StoredValue<Store, LocalStorage>,
    listing: RwSignal<Option<Listing>>,
    unlisted: RwSignal<bool>,
    health: RwSignal<Health>,
    listeners: StoredValue<Listeners, LocalStorage>,
    arrivals: RwSignal<Vec<Arrival>>,
    refused: RwSignal<Vec<(String, OpenError)>>,
    underway: Underway,
}

/// What became of a plan that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is kept from now on.
    New,
    /// A plan of the same id is kept already and was left as it is.
    Already {
        /// It lies in the bin.
        in_bin: bool,
    },
}

impl Library {
    /// The library of this page.
    pub fn here() -> Self {
        expect_context()
    }

    /// Opens the store and reads the list; works in memory where the browser keeps nothing.
    pub async fn open() -> Self {
        let listeners = Listeners::default();
        let store = {
            let listeners = Rc::clone(&listeners);
            Store::open(move |event| {
                // A listener may come or go while it is told.
                let told: Vec<_> = listeners
                    .borrow()
                    .iter()
                    .map(|(_, tell)| Rc::clone(tell))
                    .collect();
                told.iter().for_each(|tell| tell(&event));
            })
            .await
        };
        let library = Self {
            health: RwSignal::new(store.health()),
            store: StoredValue::new_local(store),
            listing: RwSignal::new(None),
            unlisted: RwSignal::new(false),
            listeners: StoredValue::new_local(listeners),
            arrivals: RwSignal::default(),
            refused: RwSignal::default(),
            underway: Underway::default(),
        };
        library.listen(move |event| library.on_store_event(event));
        library.refresh().await;
        library
    }

    /// The plans kept and those in the bin; `None` until read.
    pub fn listing(&self) -> Signal<Option<Listing>> {
        self.listing.into()
    }

    /// Whether the list could not be read when it was last looked for.
    pub fn unlisted(&self) -> Signal<bool> {
        self.unlisted.into()
    }

    /// Reads the list again.
    pub fn look_again(&self) {
        let library = *self;
        spawn_local(async move { library.refresh().await });
    }

    /// Whether what is saved stays.
    pub fn health(&self) -> Signal<Health> {
        self.health.into()
    }

    /// Whether what is saved here outlives the page.
    pub fn is_durable(&self) -> bool {
        self.health.get() == Health::Durable
    }

    /// Keeps a plan, as the text it came in where it came in one, and the task it is where it is one.
    pub async fn keep(
        &self,
        plan: &Plan,
        revision: u64,
        text: Option<String>,
        task: Option<Task>,
    ) -> Result<Kept, StoreError> {
        let from_file = text.is_some();
        let text = text.unwrap_or_else(|| file::write(plan, revision));
        let copied = from_file.then(clock::now_ms);
        let created = self
            .store
            .get_value()
            .create(&key(plan.id), &summary(plan, revision, task), copied, text)
            .await?;
        let store = self.store.get_value();
        // The browser may clear what it was not asked to keep. Its answer changes nothing here, and
        // may take until the person has answered a question of the browser's.
        spawn_local(async move {
            let _ = store.ask_to_keep().await;
        });
        self.refresh().await;
        Ok(match created {
            Created::New(_) => Kept::New,
            Created::Exists { in_bin } => Kept::Already { in_bin },
        })
    }

    /// Opens a kept plan; what the session holds goes with `owner`.
    pub async fn load(&self, id: PlanId, owner: &Owner) -> Result<Session, LoadError> {
        Session::load(self.store.get_value(), key(id), owner).await
    }

    /// Lets a session hear of other tabs, until its view is gone.
    pub fn attend(&self, session: Session) {
        let number = self.listen(move |event| session.on_store_event(event));
        let listeners = self.listeners;
        on_cleanup(move || {
            let listeners = listeners.get_value();
            listeners.borrow_mut().retain(|(other, _)| *other != number);
        });
    }

    /// Waits until a plan that is left is saved: the fields that leave the page hand over what was
    /// typed last, and something may be on its way to the store.
    pub async fn rest(&self, session: Session) {
        loop {
            timers::sleep(REST_MS).await;
            if !session.is_saving() {
                return;
            }
        }
    }

    /// Puts a plan in the bin.
    pub async fn remove(&self, id: PlanId) -> Result<(), StoreError> {
        self.store
            .get_value()
            .remove(&key(id), clock::now_ms())
            .await?;
        self.refresh().await;
        Ok(())
    }

    /// Takes a plan out of the bin.
    pub async fn restore(&self, id: PlanId) -> Result<(), StoreError> {
        self.store.get_value().restore(&key(id)).await?;
        self.refresh().await;
        Ok(())
    }

    /// Deletes a plan for good.
    pub async fn erase(&self, id: PlanId) -> Result<(), StoreError> {
        self.store.get_value().erase(&key(id)).await?;
        self.refresh().await;
        Ok(())
    }

    /// Downloads everything stored of a plan, readable or not.
    pub async fn rescue(&self, id: PlanId) -> Result<(), StoreError> {
        let text = self.store.get_value().rescue(&key(id)).await?;
        let name = format!("uppfyllt-{id}.json");
        // Where the browser takes no file there is nothing more to offer.
        let _ = download(Outgoing {
            name: &name,
            media_type: "application/json",
            bytes: text.as_bytes(),
        });
        Ok(())
    }

    async fn refresh(&self) {
        let store = self.store.get_value();
        let listing = store.list().await;
        self.health.set(store.health());
        self.unlisted.set(listing.is_err());
        if let Ok(listing) = listing {
            self.listing.set(Some(listing));
        }
    }

    fn listen(&self, tell: impl Fn(&StoreEvent) + 'static) -> u32 {
        let listeners = self.listeners.get_value();
        let mut listeners = listeners.borrow_mut();
        let number = listeners.last().map_or(0, |(number, _)| number + 1);
        listeners.push((number, Rc::new(tell)));
        number
    }

    fn on_store_event(&self, event: &StoreEvent) {
        self.health.set(self.store.get_value().health());
        match event {
            StoreEvent::ListChanged
            | StoreEvent::Ahead { .. }
            | StoreEvent::Returned
            | StoreEvent::ConnectionLost => {
                self.look_again();
            }
            StoreEvent::NewerAppInOtherTab | StoreEvent::Leaving => {}
        }
    }
}

fn key(id: PlanId) -> PlanKey {
    PlanKey(id.to_string())
}
