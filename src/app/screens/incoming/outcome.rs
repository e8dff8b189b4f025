//! The third step: what becomes of the measurements, first what somebody has to answer.

use leptos::prelude::*;
use uppfyllt::exchange::incoming::Line;
use uppfyllt::text::collation::sort_key;

use super::changes::Changes;
use super::disputes::Disputes;
use super::failing::{Failing, Problems};
use super::more::{FIRST, More};
use super::names::Names;
use super::options::{Indicators, Units};
use super::words::{becomes, indicator, whose};
use super::work::{Laid, Work};
use crate::language::t;

/// What becomes of the measurements.
#[component]
pub fn Outcome(work: Work) -> impl IntoView {
    let texts = &t().incoming;
    let tally = move || {
        let laid = work.laid.get();
        laid.map(|laid| becomes(&laid))
    };
    view! {
        <section class="step" aria-labelledby="incoming-outcome">
            <h2 id="incoming-outcome">{texts.outcome}</h2>
            <div class="stack">
                <p class="incoming-tally">{tally}</p>
                <Names<Indicators> work/>
                <Names<Units> work/>
                <Disputes work/>
                <Changes work/>
                <Series work/>
                <Failing work/>
                <Problems work/>
            </div>
        </section>
    }
}

/// The measurements by indicator and unit, in the order of words.
#[component]
fn Series(work: Work) -> impl IntoView {
    let texts = &t().incoming;
    let limit = RwSignal::new(FIRST);
    let rows = Memo::new(move |_| {
        let laid = work.laid.get();
        laid.map(|laid| rows(work, &laid)).unwrap_or_default()
    });
    let count = Signal::derive(move || rows.with(Vec::len));
    let row = |[indicator, unit, becomes]: [String; 3]| {
        view! {
            <tr>
                <th scope="row">{indicator}</th>
                <td>{unit}</td>
                <td>{becomes}</td>
            </tr>
        }
    };
    let shown = move || {
        let few = rows.with(|rows| rows.iter().take(limit.get()).cloned().collect::<Vec<_>>());
        few.into_iter().map(row).collect_view()
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <div class="incoming-part">
                <h3>{texts.series}</h3>
                <div class="table-wrap" tabindex="0" role="region" aria-label=texts.series>
                    <table class="table compact">
                        <thead>
                            <tr>
                                <th scope="col">{texts.indicator}</th>
                                <th scope="col">{texts.unit}</th>
                                <th scope="col">{texts.becomes}</th>
                            </tr>
                        </thead>
                        <tbody>{shown}</tbody>
                    </table>
                </div>
                <More count limit/>
            </div>
        </Show>
    }
}

fn rows(work: Work, laid: &Laid) -> Vec<[String; 3]> {
    let texts = &t().incoming;
    work.session.with_untracked(|plan| {
        let row = |line: &Line| {
            let counts = (texts.tally)(&line.tally).join(", ");
            let unit = whose(plan, &laid.placed, line.whose);
            [indicator(plan, line.indicator), unit, counts]
        };
        let mut rows: Vec<[String; 3]> = laid.survey.lines.iter().map(row).collect();
        uppfyllt::order::sort_by_key(&mut rows, |[indicator, unit, _]| {
            (sort_key(indicator), sort_key(unit))
        });
        rows
    })
}
