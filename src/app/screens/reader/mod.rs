//! The plan to read, as a report: for committee members, and for whoever was sent a plan. Nothing here
//! changes a plan, and nothing here knows whether the plan is kept: a report is made of a [`Reading`].

mod goal;
mod indicator;
mod places;
mod preview;
mod reading;
mod report;
mod summary;
mod trouble;

use leptos::prelude::*;

use crate::session::Session;
use reading::Reading;
use report::{OccasionChoice, Report, occasions};

pub use preview::{Linked, Published};

/// The open plan as a report.
#[component]
pub fn Read() -> impl IntoView {
    let session = Session::here();
    // What is read is compared by its contents at no less cost than it is drawn.
    let reading = Memo::new_with_compare(
        move |_| session.with(|plan| Reading::of(plan, session.occasion().get())),
        |_, _| true,
    );
    let occasions = session.derive(occasions);
    view! {
        <OccasionChoice
            occasions
            chosen=session.occasion()
            on_choose=move |id| session.choose_occasion(id)
        />
        {move || view! { <Report reading=reading.get()/> }}
    }
}
