//! What has been changed in the open plan, as far back as this browser remembers.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::edit::{Kind, Verb};
use uppfyllt::file::{Cause, Revision, Timeline};

use crate::language::t;
use crate::session::Session;
use crate::when::moment;

/// The changes of the open plan, read anew when one has been saved; `None` until read, and where it could
/// not be read.
#[derive(Clone, Copy)]
pub struct Past {
    /// The changes.
    pub timeline: RwSignal<Option<Arc<Timeline>>>,
    /// Whether they could not be read.
    pub is_unreadable: RwSignal<bool>,
}

impl Past {
    /// Of the open plan.
    pub fn here() -> Self {
        Self::when(Signal::stored(true))
    }

    /// Of the open plan, read once it is wanted.
    pub fn when(wanted: Signal<bool>) -> Self {
        let session = Session::here();
        let past = Self {
            timeline: RwSignal::new(None),
            is_unreadable: RwSignal::new(false),
        };
        Effect::new(move |_| {
            session.save_state().track();
            if !wanted.get() {
                return;
            }
            spawn_local(async move {
                let read = session.timeline().await;
                // The view may be gone when the answer comes.
                let _ = past.is_unreadable.try_set(read.is_err());
                if let Ok(timeline) = read {
                    let _ = past.timeline.try_set(Some(Arc::new(timeline)));
                }
            });
        });
        past
    }
}

/// What was done, and how it came about.
pub fn revision_title(revision: &Revision) -> String {
    let entry = &revision.entry;
    let summary = entry.change.summary();
    let (verb, kind, count) = summary.map_or((Verb::Edited, Kind::About, 1), |it| {
        (it.verb, it.kind, it.count)
    });
    let what = (t().frame.done)(verb, kind, count);
    let when = match entry.cause {
        Cause::Return(at_ms) => moment(at_ms),
        _ => String::new(),
    };
    match (t().history.cause)(&entry.cause, &when) {
        Some(how) => format!("{what} ({how})"),
        None => what,
    }
}
