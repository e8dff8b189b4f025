//! How far the reporting has come, and what is missing.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::reporting::{Due, OfUnit, missing};

use super::filters::{Filters, unit_name};
use crate::language::t;
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Disclosure};

/// So many of so many, and what is missing unit by unit.
#[component]
pub fn Progress(filters: Filters, due: Memo<Arc<Vec<Due>>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().report_in;
    let counts = Memo::new(move |_| due.with(|due| session.with(|plan| missing(plan, due))));
    let all = move || due.with(|due| due.len());
    let lacking = move || counts.with(|counts| counts.iter().map(|it| it.missing).sum::<usize>());
    // A part of a plan has no overview.
    let overview = session
        .task()
        .is_none()
        .then(|| Route::Plan(session.id(), View::Overview).href());
    view! {
        <div class="report-progress">
            <p role="status">
                <strong>{move || (texts.reported)(all() - lacking(), all())}</strong>
            </p>
            <progress aria-hidden="true" max=all value=move || all() - lacking()></progress>
            <Show
                when=move || { lacking() > 0 }
                fallback=move || {
                    let overview = overview.clone();
                    let link = overview.map(|href| view! { <a href=href>{texts.to_overview}</a> });
                    view! { <p>{texts.all_reported} " " {link}</p> }
                }
            >
                <Disclosure class="report-lacking" summary=move || (move || (texts.lacking)(lacking())).into_any()>
                    <ul>
                        <For each=move || waiting(&counts.get()) key=|it| *it let:it>
                            <Lacking of_unit=it filters/>
                        </For>
                    </ul>
                </Disclosure>
            </Show>
        </div>
    }
}

fn waiting(counts: &[OfUnit]) -> Vec<OfUnit> {
    counts.iter().filter(|it| it.missing > 0).copied().collect()
}

/// One unit with what it lacks: a press shows only that.
#[component]
fn Lacking(of_unit: OfUnit, filters: Filters) -> impl IntoView {
    let session = Session::here();
    let texts = &t().report_in;
    let name = session.with_untracked(|plan| unit_name(plan, of_unit.unit));
    let show = move |()| {
        filters.unit.set(Some(of_unit.unit));
        filters.only_missing.set(true);
    };
    view! {
        <li>
            <Button
                title=(texts.show_lacking)(&name)
                label=name
                kind=ButtonKind::Link
                small=true
                on_press=show
            />
            " "
            <span class="soft">{(texts.lacking_of)(of_unit.missing, of_unit.due)}</span>
        </li>
    }
}
