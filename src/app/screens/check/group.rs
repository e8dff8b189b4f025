//! Findings of one kind: why they matter, told once, and what can be done about them all.

use leptos::prelude::*;
use uppfyllt::check::{Finding, Kind, are_apart};

use super::board::Board;
use super::finding::row;
use super::more::More;
use crate::language::t;
use crate::widgets::{Button, ButtonKind};

/// So many findings are shown at first.
const FIRST: usize = 12;

/// The findings that are called so together.
#[component]
pub fn Group(board: Board, title: &'static str) -> impl IntoView {
    let texts = &t().check;
    let findings = Memo::new(move |_| board.parted.with(|it| of(&it.open, title)));
    let count = Memo::new(move |_| findings.with(Vec::len));
    let limit = RwSignal::new(FIRST);
    let why = move || findings.with(|it| it.first().map(|it| (texts.why)(&it.kind)));
    let rows = move || {
        findings.with(|all| {
            let shown = all.iter().take(limit.get());
            shown.map(|it| row(board, it)).collect_view()
        })
    };
    view! {
        <section class="findings" aria-label=title>
            <h2>{title} " " <span class="soft">{count}</span></h2>
            <p class="soft">{why}</p>
            {move || findings.with(|all| of_all(board, all))}
            <ul class="ruled">{rows}</ul>
            <More count limit/>
        </section>
    }
}

fn of(open: &[Finding], title: &'static str) -> Vec<Finding> {
    let of_group = |it: &&Finding| (t().check.group)(&it.kind) == title;
    open.iter().filter(of_group).cloned().collect()
}

/// What can be done about several at once.
fn of_all(board: Board, all: &[Finding]) -> Option<AnyView> {
    let texts = &t().check;
    if all.len() < 2 || !board.acts() {
        return None;
    }
    let mendable: Vec<Finding> = all.iter().filter(|it| it.mend.is_some()).cloned().collect();
    let mend = mendable
        .first()
        .filter(|_| mendable.len() > 1 && are_apart(&mendable));
    let label = mend.map(|it| (texts.mend_all)((texts.mend)(&it.kind), mendable.len()));
    let mend = label.map(|label| {
        let press = move |()| board.mend(&mendable);
        view! { <Button label small=true on_press=press/> }
    });
    let considered = all.to_vec();
    let stand = move |()| board.considered.set(considered.clone());
    let buttons = view! {
        <div class="cluster">
            {mend}
            <Button label=(texts.let_all_stand)(all.len()) kind=ButtonKind::Quiet small=true on_press=stand/>
        </div>
    };
    Some(buttons.into_any())
}

/// Whether the title of its group says all there is to say beside its place.
pub fn is_told_by_title(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::UnmeasuredGoal
            | Kind::Lacks(_)
            | Kind::NotFollowedUp
            | Kind::FollowedUpAfterAll
            | Kind::OtherRules
    )
}
