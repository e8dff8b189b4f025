//! Toasts: a word about what just happened, with the way back.
//!
//! A toast goes away by itself after a while, but never while it is pointed at or focused, and
//! never is it the only way: what it offers must also be found elsewhere, such as undo in the header.

use super::{Button, ButtonKind, Icon};
use leptos::prelude::*;
use std::time::Duration;

/// How long a toast stays.
const STAY: Duration = Duration::from_secs(10);
/// The most toasts at a time; older ones give way.
const MOST: usize = 3;

/// One message.
#[derive(Clone)]
pub struct Toast {
    key: u32,
    text: String,
    action: Option<(String, Callback<()>)>,
}

/// Shows toasts. One lives at the root of the application; it is cheap to copy and hand on.
#[derive(Clone, Copy)]
pub struct Toaster {
    toasts: RwSignal<Vec<Toast>>,
    next_key: StoredValue<u32>,
    held: RwSignal<bool>,
}

impl Toaster {
    /// A toaster with nothing to show.
    pub fn new() -> Self {
        Self {
            toasts: RwSignal::new(Vec::new()),
            next_key: StoredValue::new(0),
            held: RwSignal::new(false),
        }
    }

    /// Says what happened.
    pub fn say(self, text: impl Into<String>) {
        self.push(text.into(), None);
    }

    /// Says what happened, with one action: its label and what it does.
    pub fn offer(
        self,
        text: impl Into<String>,
        label: impl Into<String>,
        run: impl Fn() + Send + Sync + 'static,
    ) {
        let action = (label.into(), Callback::new(move |()| run()));
        self.push(text.into(), Some(action));
    }

    /// Takes every message away, as when another plan is opened.
    pub fn clear(self) {
        self.toasts.set(Vec::new());
        self.held.set(false);
    }

    fn push(self, text: String, action: Option<(String, Callback<()>)>) {
        let key = self.next_key.get_value();
        self.next_key.set_value(key.wrapping_add(1));
        self.toasts.update(|toasts| {
            toasts.push(Toast { key, text, action });
            let surplus = toasts.len().saturating_sub(MOST);
            toasts.drain(..surplus);
        });
        self.expire(key);
    }

    fn expire(self, key: u32) {
        set_timeout(
            move || match self.held.try_get_untracked() {
                Some(true) => self.expire(key),
                Some(false) => self.dismiss(key),
                None => {}
            },
            STAY,
        );
    }

    fn dismiss(self, key: u32) {
        self.toasts
            .try_update(|toasts| toasts.retain(|toast| toast.key != key));
        if self.toasts.try_with_untracked(Vec::is_empty) == Some(true) {
            self.held.try_set(false);
        }
    }
}

/// The region where toasts appear. Exactly one stands on the page, from the start, so that it is read out.
#[component]
pub fn Toasts(
    /// Whose messages are shown.
    toaster: Toaster,
    /// The spoken name of the button that takes a message away.
    #[prop(into)]
    close_label: Signal<String>,
) -> impl IntoView {
    let held = toaster.held;
    let toast = move |Toast { key, text, action }: Toast| {
        let action = action.map(|(label, run)| {
            let press = move |()| {
                toaster.dismiss(key);
                run.run(());
            };
            view! { <Button label on_press=Callback::new(press) small=true/> }
        });
        view! {
            <div class="toast">
                <span>{text}</span>
                {action}
                <Button
                    label=close_label
                    on_press=Callback::new(move |()| toaster.dismiss(key))
                    kind=ButtonKind::Quiet
                    icon=Icon::Close
                    icon_only=true
                    small=true
                />
            </div>
        }
    };
    view! {
        <div
            class="toasts"
            role="status"
            on:pointerenter=move |_| held.set(true)
            on:pointerleave=move |_| held.set(false)
            on:focusin=move |_| held.set(true)
            on:focusout=move |_| held.set(false)
        >
            <For each=move || toaster.toasts.get() key=|toast| toast.key children=toast/>
        </div>
    }
}
