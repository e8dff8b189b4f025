//! What cannot be taken in, and what could not be read, each with its row and what stands there.

use leptos::prelude::*;
use uppfyllt::exchange::incoming::{Fate, Spot};
use uppfyllt::text::incoming::said;

use super::more::{FIRST, More};
use super::words::title;
use super::work::{Laid, Work};
use crate::language::{language, t};
use crate::widgets::Disclosure;

/// Where in the file, and what there is to know of it.
#[derive(Clone, PartialEq, Eq)]
struct Line {
    place: String,
    what: String,
    why: String,
}

/// What cannot be taken in; nothing where all can.
#[component]
pub fn Failing(work: Work) -> impl IntoView {
    let count = Memo::new(move |_| {
        let laid = work.laid.get();
        laid.map_or(0, |laid| laid.survey.failing.len())
    });
    view! { <Lines work count title=t().incoming.failing lines=failing/> }
}

/// What could not be read; nothing where all could.
#[component]
pub fn Problems(work: Work) -> impl IntoView {
    let count = Memo::new(move |_| {
        let laid = work.laid.get();
        laid.map_or(0, |laid| laid.readings.problems.len())
    });
    view! { <Lines work count title=t().incoming.problems lines=problems/> }
}

#[component]
fn Lines(
    work: Work,
    count: Memo<usize>,
    title: fn(usize) -> String,
    lines: fn(Work, &Laid, usize) -> Vec<Line>,
) -> impl IntoView {
    let limit = RwSignal::new(FIRST);
    let shown = Memo::new(move |_| {
        let laid = work.laid.get();
        laid.map(|laid| lines(work, &laid, limit.get()))
            .unwrap_or_default()
    });
    let line = |line: Line| {
        view! {
            <li>
                <span class="where">{line.place}</span>
                <span>
                    {line.what}
                    <span class="note">{line.why}</span>
                </span>
            </li>
        }
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <Disclosure class="part" summary=move || view! { <strong>{move || title(count.get())}</strong> }>
                <ul class="problems ruled">{move || shown.get().into_iter().map(line).collect_view()}</ul>
                <More count limit/>
            </Disclosure>
        </Show>
    }
}

fn failing(work: Work, laid: &Laid, limit: usize) -> Vec<Line> {
    let texts = &t().incoming;
    let line = |spot: &Spot| {
        let (group, cell) = laid.at(*spot)?;
        let Fate::Fails(fault) = &cell.fate else {
            return None;
        };
        let reading = laid.readings.list.get(cell.reading)?;
        let title = work
            .session
            .with_untracked(|plan| title(plan, &laid.placed, group, cell.period));
        Some(Line {
            place: (t().paste.place)(reading.place.row, reading.place.column),
            what: format!("{title}: {}", said(&reading.said, language())),
            why: (texts.fault)(fault),
        })
    };
    let spots = laid.survey.failing.iter().take(limit);
    spots.filter_map(line).collect()
}

fn problems(_: Work, laid: &Laid, limit: usize) -> Vec<Line> {
    let texts = &t().incoming;
    let problems = laid.readings.problems.iter().take(limit);
    problems
        .map(|problem| Line {
            place: (t().paste.place)(problem.place.row, problem.place.column),
            what: (texts.problem)(&problem.kind),
            why: String::new(),
        })
        .collect()
}
