//! The risks of the plan: drawn up by likelihood and consequence, and listed, to be written in as they stand.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::plan::{Record, RecordKey, Risk, RiskId};
use uppfyllt::tables::Listing;

use super::Nothing;
use super::board::Board;
use super::matrix::Matrix;
use super::risk::RiskRow;
use crate::commands::{Format, save_table};
use crate::language::t;
use crate::widgets::{Button, ButtonKind, Icon};

/// Every risk.
#[component]
pub fn Risks(board: Board) -> impl IntoView {
    let texts = &t().material.risks;
    let session = board.session;
    let ids = session.derive(|plan| {
        let all = plan.risks_in_order().into_iter();
        all.map(|(id, _)| id).collect::<Vec<RiskId>>()
    });
    let any = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let empty = move || {
        view! { <Nothing title=texts.empty_title text=texts.empty><AddRisk board/></Nothing> }
    };
    view! {
        <Show when=move || any.get() fallback=empty>
            <Matrix board/>
            <RiskTable board ids/>
            <div class="cluster screen-only">
                <AddRisk board/>
                <Button
                    label=t().export.save_table
                    kind=ButtonKind::Quiet
                    on_press=move |()| save_table(&session, &Listing::Risks, Format::Workbook)
                />
            </div>
        </Show>
    }
}

#[component]
fn RiskTable(board: Board, ids: Memo<Vec<RiskId>>) -> impl IntoView {
    let word = &t().document.word;
    let field = &t().difference.field;
    view! {
        <table class="table folding risks">
            <caption>{word.risk_list}</caption>
            <thead>
                <tr>
                    <th scope="col" class="num">{word.number}</th>
                    <th scope="col" class="wide">{field.risk}</th>
                    <th scope="col">{field.likelihood}</th>
                    <th scope="col">{field.consequence}</th>
                    <th scope="col">{word.risk_value}</th>
                    <th scope="col" class="wide">{field.action}</th>
                    <th scope="col">{t().tables.words.responsible}</th>
                    <th scope="col" class="screen-only"><span class="visually-hidden">{t().material.actions}</span></th>
                </tr>
            </thead>
            <tbody>
                <For each=move || ids.get() key=|id| *id let:id>
                    <RiskRow board ids id/>
                </For>
            </tbody>
        </table>
    }
}

#[component]
fn AddRisk(board: Board) -> impl IntoView {
    let add = move |()| {
        let id = board.session.fresh();
        let key = RecordKey::Risk(id);
        let risk = Risk {
            rank: board.last(key),
            ..Risk::default()
        };
        if board.add(Record::Risk(id, Arc::new(risk))) {
            board.focus.set(Some(key));
        }
    };
    view! {
        <Button
            label=t().material.risks.add
            icon=Icon::Add
            on_press=add
            disabled=board.locked()
        />
    }
}
