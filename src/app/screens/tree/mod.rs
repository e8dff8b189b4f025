//! The goal tree: an outline that is written in, beside the details of what is selected.
//!
//! The address says what is opened (on a narrow screen it then takes the place of the outline); a
//! row that is written in is told of as well, without a step in the browser's history.

mod bar;
mod bulk;
mod details;
mod outliner;
mod part;
mod row;
mod rows;

use leptos::prelude::*;
use uppfyllt::plan::Node;

use crate::language::t;
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Icon, WindowedList};
use bar::Bar;
use bulk::Bulk;
use details::Details;
use outliner::Outliner;
use row::RowView;

/// The goal tree and the details of what is selected.
#[component]
pub fn Tree(
    /// What the address opens.
    #[prop(into)]
    selected: Signal<Option<Node>>,
) -> impl IntoView {
    let outliner = Outliner::new(Session::here(), selected);
    let empty = outliner.session.derive(|plan| plan.goals.is_empty());
    move || match empty.get() {
        true => view! { <NoGoals outliner/> }.into_any(),
        false => view! { <Editor outliner selected/> }.into_any(),
    }
}

/// A plan without goals: three ways to begin.
#[component]
fn NoGoals(outliner: Outliner) -> impl IntoView {
    let session = outliner.session;
    let texts = &t().tree.outline;
    view! {
        <div class="empty">
            <h1>{texts.empty_title}</h1>
            <p>{texts.empty}</p>
            <p class="actions">
                <Button
                    label=texts.first_goal
                    kind=ButtonKind::Primary
                    icon=Icon::Add
                    on_press=move |()| outliner.add_goal()
                    disabled=Signal::derive(move || !session.can_edit())
                />
                <a class="button" href=Route::Plan(session.id(), View::Paste).href()>{t().paste.title}</a>
                <a class="button" href=Route::Plan(session.id(), View::About).href()>{texts.name_levels}</a>
            </p>
        </div>
    }
}

#[component]
fn Editor(outliner: Outliner, selected: Signal<Option<Node>>) -> impl IntoView {
    let rows = outliner.rows();
    let texts = &t().tree.outline;
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{move || outliner.session.with(|plan| plan.about.title.clone())}</p>
                <h1>{t().tree.title}</h1>
            </div>
        </div>
        <div class="editor" class:details-open=move || selected.get().is_some()>
            <section class="outline-pane" aria-label=t().tree.title>
                <Bar outliner/>
                <Show when=move || outliner.marking.get()>
                    <Bulk outliner/>
                </Show>
                <WindowedList
                    rows
                    row=move |node| view! { <RowView outliner node/> }
                    label=t().tree.title
                    guess=40.0
                    reveal=outliner.reveal
                    class="outline"
                    level=Callback::new(move |node| outliner.level(node))
                />
                <p class="soft" role="status">
                    {move || rows.with(|rows| rows.is_empty()).then_some(texts.no_match)}
                </p>
            </section>
            <Details outliner/>
        </div>
    }
}
