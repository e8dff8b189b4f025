//! Measurements of the plan that the file says otherwise: the old, the new, and whether it is taken.

use leptos::prelude::*;
use uppfyllt::exchange::incoming::{Fate, Spot};
use uppfyllt::text::incoming::said;

use super::more::{FIRST, More};
use super::words::{before, title, value};
use super::work::{Laid, Work};
use crate::language::{language, t};
use crate::widgets::{Button, Checkbox};

/// A change.
#[derive(Clone, PartialEq, Eq)]
struct Row {
    reading: usize,
    title: String,
    before: String,
    after: String,
    /// Where the file says so.
    place: usize,
}

/// All changes, those declined included; nothing where there are none.
#[component]
pub fn Changes(work: Work) -> impl IntoView {
    let texts = &t().incoming;
    let limit = RwSignal::new(FIRST);
    let count = Memo::new(move |_| {
        let laid = work.laid.get();
        laid.map_or(0, |laid| laid.survey.changes.len())
    });
    let shown = Memo::new(move |_| {
        let laid = work.laid.get();
        let rows = laid.map(|laid| rows(work, &laid, limit.get()));
        rows.unwrap_or_default()
    });
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="incoming-part" aria-labelledby="incoming-changes">
                <h3 id="incoming-changes">{move || (texts.changes)(count.get())}</h3>
                <p class="soft">{texts.changes_how}</p>
                <Show when=move || { count.get() > 1 }>
                    <p class="cluster">
                        <Button
                            label=texts.take_all
                            small=true
                            on_press=move |()| work.choose(|choices| choices.left.clear())
                        />
                        <Button label=texts.keep_all small=true on_press=move |()| keep_all(work)/>
                    </p>
                </Show>
                <ul class="incoming-changes ruled">
                    <For
                        each=move || shown.get()
                        key=|row| (row.reading, row.title.clone(), row.before.clone())
                        let:row
                    >
                        <ChangeRow work row/>
                    </For>
                </ul>
                <More count limit/>
            </section>
        </Show>
    }
}

#[component]
fn ChangeRow(work: Work, row: Row) -> impl IntoView {
    let reading = row.reading;
    let taken = Signal::derive(move || work.choices.with(|it| !it.left.contains(&reading)));
    let turn = move |take: bool| {
        work.choose(|choices| {
            match take {
                true => choices.left.remove(&reading),
                false => choices.left.insert(reading),
            };
        });
    };
    view! {
        <li class:declined=move || !taken.get()>
            <Checkbox label=row.title checked=taken on_change=turn/>
            <span class="was-is">
                <del>{row.before}</del>
                " → "
                <ins>{row.after}</ins>
            </span>
            <span class="soft small">{(t().incoming.row)(row.place)}</span>
        </li>
    }
}

fn keep_all(work: Work) {
    let Some(laid) = work.laid.get_untracked() else {
        return;
    };
    let cells = laid.survey.changes.iter().filter_map(|spot| laid.at(*spot));
    let readings: Vec<usize> = cells.map(|(_, cell)| cell.reading).collect();
    work.choose(|choices| choices.left.extend(readings));
}

fn rows(work: Work, laid: &Laid, limit: usize) -> Vec<Row> {
    let spots = laid.survey.changes.iter().take(limit);
    spots.filter_map(|spot| row(work, laid, *spot)).collect()
}

/// What is declined shows what the file says, letter by letter.
fn row(work: Work, laid: &Laid, spot: Spot) -> Option<Row> {
    let (group, cell) = laid.at(spot)?;
    let reading = laid.readings.list.get(cell.reading)?;
    work.session.with_untracked(|plan| {
        let words = |it: &_| value(plan, group.indicator, it);
        let after = match &cell.fate {
            Fate::Changes { after, .. } => words(after),
            _ => said(&reading.said, language()),
        };
        let before = before(plan, group, cell.period);
        Some(Row {
            reading: cell.reading,
            title: title(plan, &laid.placed, group, cell.period),
            before: before.as_ref().map(words).unwrap_or_default(),
            after,
            place: reading.place.row,
        })
    })
}
