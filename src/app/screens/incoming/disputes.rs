//! Lines of the file that contradict each other: what each says, what stands in the plan, and a choice.

use leptos::prelude::*;
use uppfyllt::exchange::incoming::Dispute;
use uppfyllt::text::incoming::said;

use super::more::{FIRST, More};
use super::words::{before, title, value};
use super::work::{Laid, Work};
use crate::language::{language, t};
use crate::widgets::{Choice, ChoiceStrip};

/// So many lines are offered for one place.
const OFFERED: usize = 12;

/// What a row shows: rows of the same are not drawn anew when a choice is made.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    title: String,
    in_plan: Option<String>,
    /// The readings, with what they say and where.
    offered: Vec<(usize, String)>,
}

/// All contradictions, those settled included; nothing where there are none.
#[component]
pub fn Disputes(work: Work) -> impl IntoView {
    let texts = &t().incoming;
    let limit = RwSignal::new(FIRST);
    let count = Memo::new(move |_| {
        let laid = work.laid.get();
        laid.map_or(0, |laid| laid.survey.disputes.len())
    });
    let shown = Memo::new(move |_| {
        let laid = work.laid.get();
        let rows = laid.map(|laid| rows(work, &laid, limit.get()));
        rows.unwrap_or_default()
    });
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="incoming-part" aria-labelledby="incoming-disputes">
                <h3 id="incoming-disputes">{move || (texts.disputes)(count.get())}</h3>
                <p class="soft">{texts.disputes_how}</p>
                <ul class="incoming-disputes ruled">
                    <For each=move || shown.get() key=|row| row.clone() let:row>
                        <DisputeRow work row/>
                    </For>
                </ul>
                <More count limit/>
            </section>
        </Show>
    }
}

#[component]
fn DisputeRow(work: Work, row: Row) -> impl IntoView {
    let texts = &t().incoming;
    let readings: Vec<usize> = row.offered.iter().map(|(reading, _)| *reading).collect();
    let among = readings.clone();
    let chosen = Signal::derive(move || {
        let is_chosen = |reading: &&usize| work.choices.with(|it| it.chosen.contains(*reading));
        among.iter().find(is_chosen).copied()
    });
    let none = Choice::new(None, texts.none_holds);
    let offered = row.offered.into_iter();
    let offered = offered.map(|(reading, words)| Choice::new(Some(reading), words));
    let choices: Vec<_> = offered.chain([none]).collect();
    let change = move |reading: Option<usize>| {
        work.choose(|choices| {
            choices.chosen.retain(|it| !readings.contains(it));
            choices.chosen.extend(reading);
        });
    };
    view! {
        <li>
            <ChoiceStrip
                label=row.title
                choices
                value=chosen
                on_change=change
            />
            {row.in_plan.map(|in_plan| view! { <p class="soft small">{in_plan}</p> })}
        </li>
    }
}

fn rows(work: Work, laid: &Laid, limit: usize) -> Vec<Row> {
    let disputes = laid.survey.disputes.iter().take(limit);
    disputes.filter_map(|it| row(work, laid, it)).collect()
}

fn row(work: Work, laid: &Laid, dispute: &Dispute) -> Option<Row> {
    let texts = &t().incoming;
    let (group, first) = laid.at(*dispute.spots.first()?)?;
    let spots = dispute.spots.iter().take(OFFERED);
    let offered = spots.filter_map(|spot| {
        let (_, cell) = laid.at(*spot)?;
        let reading = laid.readings.list.get(cell.reading)?;
        let row = (texts.row)(reading.place.row);
        let words = format!("{} ({row})", said(&reading.said, language()));
        Some((cell.reading, words))
    });
    work.session.with_untracked(|plan| {
        let in_plan = before(plan, group, first.period);
        let in_plan = in_plan.map(|it| value(plan, group.indicator, &it));
        Some(Row {
            title: title(plan, &laid.placed, group, first.period),
            in_plan: in_plan.map(|it| (texts.in_plan)(&it)),
            offered: offered.collect(),
        })
    })
}
