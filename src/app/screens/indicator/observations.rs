//! The measurements of a series: a table to edit, with a row to add.

use leptos::prelude::*;
use uppfyllt::plan::{ObservationKey, Plan, SeriesKey};
use uppfyllt::tables::Listing;
use uppfyllt::text::typed::Manner;

use super::entry::Entry;
use super::row::{ObservationRow, distances};
use super::series::SeriesChoice;
use crate::commands::{Format, save_table};
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind};

/// How many of the latest are shown at first.
const SHOWN: usize = 24;

/// The measurements, latest first.
#[component]
pub fn Observations(series: RwSignal<SeriesKey>) -> impl IntoView {
    let session = Session::here();
    let keys = Memo::new(move |_| {
        let series = series.get();
        session.with(|plan| {
            let observed = plan.observations.series(&series);
            let periods = observed.into_iter().flat_map(|it| it.keys().rev());
            periods
                .map(|period| ObservationKey {
                    series,
                    period: *period,
                })
                .collect::<Vec<_>>()
        })
    });
    let manner = Memo::new(move |_| {
        let series = series.get();
        session.with(|plan| Manner::of(plan, &series))
    });
    let distances = Memo::new(move |_| {
        let series = series.get();
        session.with(|plan| distances(plan, series))
    });
    // The whole's figure is not typed where it is made of others.
    let computed = Memo::new(move |_| {
        let series = series.get();
        let whole = series.unit.is_none() && series.gender.is_total();
        let made = |plan: &Plan| {
            let indicator = plan.indicators.get(&series.indicator);
            indicator.is_some_and(|it| !it.figure.is_reported())
        };
        whole && session.with(made)
    });
    let all = RwSignal::new(false);
    Effect::new(move |_| {
        series.track();
        all.set(false);
    });
    let shown = move || {
        let count = if all.get() { usize::MAX } else { SHOWN };
        keys.get().into_iter().take(count)
    };
    let texts = &t().indicators;
    let value = move || {
        manner.with(|it| match it.measure.unit.as_str() {
            "" => texts.value.to_owned(),
            unit => format!("{}, {unit}", texts.value),
        })
    };
    view! {
        <section aria-labelledby="observations">
            <div class="section-head">
                <h2 id="observations">{texts.observations}</h2>
                <Button
                    label=t().export.save_table
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        let indicator = series.get_untracked().indicator;
                        save_table(&session, &Listing::Observations(Some(indicator)), Format::Workbook);
                    }
                />
            </div>
            <SeriesChoice series/>
            <Show when=move || keys.with(Vec::is_empty) || computed.get()>
                <p class="soft">{if computed.get() { texts.computed } else { texts.no_observations }}</p>
            </Show>
            <div class="table-wrap" tabindex="0" role="group" aria-labelledby="observations">
                <table class="table folding observations">
                    <thead>
                        <tr>
                            <th scope="col">{texts.period}</th>
                            <th scope="col" class="num">{value}</th>
                            <th scope="col">{texts.missing}</th>
                            <th scope="col" class="num">{texts.distance}</th>
                            <th scope="col">{texts.note}</th>
                            <th scope="col">{texts.source}</th>
                            <th scope="col"><span class="visually-hidden">{texts.actions}</span></th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=shown key=|key| *key let:key>
                            <ObservationRow measured=key manner distances/>
                        </For>
                        <Show when=move || session.can_edit() && !computed.get()>
                            <Entry series/>
                        </Show>
                    </tbody>
                </table>
            </div>
            <Show when=move || !all.get() && keys.with(|keys| keys.len() > SHOWN)>
                <p class="screen-only">
                    <Button
                        label=(texts.all_observations)(keys.with(Vec::len))
                        kind=ButtonKind::Link
                        on_press=move |()| all.set(true)
                    />
                </p>
            </Show>
        </section>
    }
}
