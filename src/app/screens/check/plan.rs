//! The plan checked as it stands today: a breath after each change, so that nobody who does something here waits.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::check;
use uppfyllt::tables::Listing;

use super::board::{Board, Findings, Ground};
use crate::commands::{Format, save_table};
use crate::language::t;
use crate::parts::breath;
use crate::session::Session;
use crate::when::today;
use crate::widgets::{Button, ButtonKind};

/// What is found in the plan.
#[component]
pub fn OfPlan() -> impl IntoView {
    let session = Session::here();
    let changed = breath(move || session.with(|_| ()));
    let found = Memo::new(move |_| {
        changed.track();
        session.with_untracked(|plan| Arc::new(check::plan(plan, today())))
    });
    let board = Board::new(found.into(), Ground::Plan);
    let save = move |()| save_table(&session, &Listing::Findings(today()), Format::Workbook);
    view! {
        <Findings board looked=t().check.looked_in_plan>
            <Button label=t().export.save_table kind=ButtonKind::Quiet on_press=save/>
        </Findings>
    }
}
