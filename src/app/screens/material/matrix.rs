//! The risks drawn up: a table of likelihood by consequence whose squares lead to the rows of the list.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use uppfyllt::plan::{Grade, Plan, RecordKey, Risk, RiskId, RiskLine, RiskSquare, drawn_up};

use super::board::Board;
use crate::language::t;
use crate::parts::href_of;
use crate::widgets::{Shape, ShapeView, Status};

/// What is drawn.
#[derive(Clone, PartialEq)]
struct Drawn {
    lines: Vec<RiskLine>,
    /// The risks in their order, with what may happen.
    risks: Vec<(RiskId, String)>,
}

/// The shape of a grade.
pub fn shape_of(grade: Grade) -> Shape {
    match grade {
        Grade::Low => Shape::Circle,
        Grade::Middle => Shape::Diamond,
        Grade::High => Shape::Triangle,
    }
}

/// The drawing-up; what to do for one where nothing has been weighed.
#[component]
pub fn Matrix(board: Board) -> impl IntoView {
    let drawn = board.session.derive(drawn);
    move || match drawn.get() {
        Some(drawn) => table(board, &drawn).into_any(),
        None => {
            view! { <p class="soft screen-only">{t().material.risks.nothing_drawn}</p> }.into_any()
        }
    }
}

fn drawn(plan: &Plan) -> Option<Drawn> {
    let all = plan.risks_in_order();
    let risks: Vec<&Risk> = all.iter().map(|(_, it)| *it).collect();
    let lines = drawn_up(&risks)?;
    let risks = all.iter().map(|(id, it)| (*id, it.text.clone())).collect();
    Some(Drawn { lines, risks })
}

fn table(board: Board, drawn: &Drawn) -> impl IntoView {
    let word = &t().document.word;
    let field = &t().difference.field;
    let column = |it: u8| view! { <th scope="col">{(word.consequence)(it)}</th> };
    let columns: Vec<_> = (1..=Risk::GREATEST).map(column).collect();
    let line = |line: &RiskLine| {
        let squares = line.squares.iter();
        let squares: Vec<_> = squares.map(|it| square(board, it, &drawn.risks)).collect();
        view! { <tr><th scope="row">{(word.likelihood)(line.likelihood)}</th>{squares}</tr> }
    };
    let lines: Vec<_> = drawn.lines.iter().map(line).collect();
    view! {
        <table class="risk-matrix">
            <caption>{word.risk_matrix}</caption>
            <thead><tr><td>{field.likelihood}" ↓ "{field.consequence}" →"</td>{columns}</tr></thead>
            <tbody>{lines}</tbody>
        </table>
        <p class="cluster risk-grades">{Grade::ALL.map(told).collect_view()}</p>
    }
}

fn square(board: Board, square: &RiskSquare, risks: &[(RiskId, String)]) -> impl IntoView + use<> {
    let shape = shape_of(square.grade);
    let there = square.risks.iter();
    let links: Vec<_> = there
        .filter_map(|at| {
            risks
                .get(*at)
                .map(|(id, text)| link(board, *at + 1, *id, text))
        })
        .collect();
    let mark = (!links.is_empty()).then(|| view! { <ShapeView shape/> });
    view! { <td class=shape.class()><div class="cluster">{mark}{links}</div></td> }
}

/// A number that leads to the row. The address of the row is for those who copy it or open it apart.
fn link(board: Board, number: usize, id: RiskId, text: &str) -> impl IntoView + use<> {
    let name = (t().material.risks.there)(number, text);
    let go = move |event: MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            board.focus.set(Some(RecordKey::Risk(id)));
        }
    };
    let href = board
        .session
        .with_untracked(|plan| href_of(plan, &RecordKey::Risk(id)));
    view! { <a href=href title=name.clone() aria-label=name.clone() on:click=go>{number}</a> }
}

/// What a shape stands for.
fn told(grade: Grade) -> impl IntoView {
    let texts = &t().material.risks;
    let (from, to) = grade.values();
    let word = (texts.graded)((texts.grade)(grade), from, to);
    view! { <Status shape=shape_of(grade) word/> }
}
