//! The occasion looked at, in the address: a link to a view leads to the occasion that its sender saw.

use leptos::prelude::*;

use crate::route::{Query, Route};
use crate::session::Session;

/// Keeps the occasion looked at and the page's address in step. The latest occasion goes without
/// saying, so that a bookmark follows the plan.
pub fn keep_occasion(session: Session, route: Signal<Route>) {
    Effect::new(move |_| {
        route.track();
        if let Some(asked) = Query::here().occasion() {
            session.choose_occasion(asked);
        }
    });
    Effect::new(move |_| {
        route.track();
        let earlier = session.occasion().get().filter(|_| !session.is_at_latest());
        Query::amend(|query| query.at(earlier));
    });
}
