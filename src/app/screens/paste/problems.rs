//! The fourth step: what was unclear, understood in some way or dropped, by kind, row and column.

use std::mem::discriminant;

use leptos::prelude::*;
use uppfyllt::exchange::placing::{Placed, Problem, ProblemKind, Weight};
use uppfyllt::exchange::table::Place;

use super::work::{Reading, Work};
use crate::language::t;
use crate::widgets::{Button, ButtonKind, Disclosure};

/// So many problems of a kind more at a time.
const PAGE: usize = 50;

/// Problems of one kind, as they stand among all.
struct Group {
    kind: ProblemKind,
    /// Positions among the problems.
    members: Vec<usize>,
}

/// Everything there is to know of the paste.
#[component]
pub fn Problems(work: Work) -> impl IntoView {
    let texts = &t().paste;
    let parts = move || {
        let groups = work.placed.with(|placed| groups(placed));
        if groups.is_empty() {
            return view! { <p>{texts.no_problems}</p> }.into_any();
        }
        let groups = groups.into_iter().map(|group| view! { <Kind work group/> });
        view! { <div class="stack">{groups.collect_view()}</div> }.into_any()
    };
    view! {
        <section class="step" aria-labelledby="paste-problems">
            <h2 id="paste-problems">{texts.problems}</h2>
            <p class="soft">{texts.problems_how}</p>
            <div>{parts}</div>
        </section>
    }
}

/// The problems by kind: those that ask something first, then in the order of the paste.
fn groups(placed: &Placed) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, problem) in placed.problems.iter().enumerate() {
        let same = |group: &&mut Group| discriminant(&group.kind) == discriminant(&problem.kind);
        match groups.iter_mut().find(same) {
            Some(group) => group.members.push(at),
            None => groups.push(Group {
                kind: problem.kind.clone(),
                members: vec![at],
            }),
        }
    }
    uppfyllt::order::sort_by_key(&mut groups, |group| group.kind.weight());
    groups
}

/// One kind: what it is, what was done about it, and every place.
#[component]
fn Kind(work: Work, group: Group) -> impl IntoView {
    let texts = &t().paste;
    let (title, outcome) = (texts.problem)(&group.kind);
    let count = group.members.len();
    let asks = group.kind.weight() == Weight::Ask;
    let open = RwSignal::new(asks);
    let limit = RwSignal::new(PAGE);
    let members = StoredValue::new(group.members);
    let shown = move || {
        let problems = work.placed.get();
        members.with_value(|all| {
            let few = all.iter().take(limit.get());
            let rows = few.filter_map(|at| problems.problems.get(*at));
            rows.map(|problem| row(work, problem)).collect_view()
        })
    };
    view! {
        <Disclosure
            open
            class="part"
            summary=move || view! {
                <span><strong>{title}</strong> " " <span class="soft">{(texts.places)(count)}</span></span>
            }
        >
            <p class="soft">{outcome}</p>
            <ul class="problems ruled">{move || open.get().then(shown)}</ul>
            <Show when=move || { count > limit.get() }>
                <Button
                    label=Signal::derive(move || (texts.show_more_of)(count - limit.get().min(count)))
                    small=true
                    on_press=move |()| limit.update(|limit| *limit += PAGE)
                />
            </Show>
        </Disclosure>
    }
}

fn row(work: Work, problem: &Problem) -> impl IntoView + use<> {
    let texts = &t().paste;
    let Place { row, column } = problem.place;
    let detail = (texts.detail)(&problem.kind);
    let in_text = move || matches!(work.reading.get(), Reading::Read(found) if !found.as_cells);
    let show = in_text().then(|| {
        view! {
            <Button
                label=texts.show_row
                title=(texts.place)(row, column)
                kind=ButtonKind::Quiet
                small=true
                on_press=move |()| select_line(work, row)
            />
        }
    });
    view! {
        <li>
            <span class="where">{(texts.place)(row, column)}</span>
            <span>
                {quoted(&problem.kind).map(|text| view! { <q>{text}</q> })}
                {(!detail.is_empty()).then(|| view! { <span class="note">{detail}</span> })}
            </span>
            {show}
        </li>
    }
}

/// What stood there.
fn quoted(kind: &ProblemKind) -> Option<String> {
    let text = match kind {
        ProblemKind::SymbolLost { found } => return found.map(String::from),
        ProblemKind::SeveralSymbols { symbols } => symbols.clone(),
        ProblemKind::MarkDropped { mark } => mark.text(),
        ProblemKind::UnknownStatus { text }
        | ProblemKind::UnreadableDate { text }
        | ProblemKind::UnreadableNumber { text }
        | ProblemKind::AmbiguousNumber { text, .. }
        | ProblemKind::Unplaced { text, .. }
        | ProblemKind::AreaUnused { text }
        | ProblemKind::GoalRepeated { text }
        | ProblemKind::Continued { text }
        | ProblemKind::Headings { text }
        | ProblemKind::HeaderRepeated { text }
        | ProblemKind::Beside { text }
        | ProblemKind::Title { text }
        | ProblemKind::Ignored { text }
        | ProblemKind::SeparatorDropped { text } => text.replace('\t', " · "),
        ProblemKind::Unpaired { .. } | ProblemKind::Shifted { .. } | ProblemKind::Shared { .. } => {
            return None;
        }
    };
    Some(text)
}

/// Selects a line of the pasted text and brings it into view.
fn select_line(work: Work, row: usize) {
    let Some(area) = work.area.get_untracked() else {
        return;
    };
    let text = area.value();
    let units = |text: &str| text.encode_utf16().count() as u32;
    let before: usize = text
        .split_inclusive('\n')
        .take(row.saturating_sub(1))
        .map(str::len)
        .sum();
    let line = text[before..].lines().next().unwrap_or_default();
    let start = units(&text[..before]);
    // The field is on the page; a browser without selections shows it all the same.
    let _ = area.focus();
    let _ = area.set_selection_range(start, start + units(line));
    let lines = text.lines().count().max(1) as i32;
    let above = area.scroll_height() / lines * row.saturating_sub(3) as i32;
    area.set_scroll_top(above);
}
