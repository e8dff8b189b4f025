//! The tidy long table: one measurement per row.

use super::{
    CsvTexts,
    rows::{self, Rows, text},
};
use crate::plan::{
    Indicator, IndicatorId, Node, Observation, Outline, Period, Plan, SeriesKey, UnitId,
};

/// Every measurement of the plan, indicators in reading order, periods latest last.
pub fn observations(plan: &Plan, texts: &CsvTexts) -> String {
    let mut table = Rows::new(&[
        texts.goal,
        texts.indicator,
        texts.unit,
        texts.gender,
        texts.period,
        texts.period_end,
        texts.value,
        texts.other,
        texts.measure,
        texts.note,
        texts.source,
        texts.retrieved,
        texts.id,
    ]);
    for row in Outline::of(plan).rows() {
        let Node::Indicator(id) = row.node else {
            continue;
        };
        let Some(indicator) = plan.indicators.get(&id) else {
            continue;
        };
        for (key, series) in plan.observations.of(id) {
            for (period, it) in series {
                table.push(&measurement(plan, indicator, id, key, (*period, it), texts));
            }
        }
    }
    table.finish()
}

fn measurement(
    plan: &Plan,
    indicator: &Indicator,
    id: IndicatorId,
    key: &SeriesKey,
    (period, observation): (Period, &Observation),
    texts: &CsvTexts,
) -> Vec<String> {
    let goal = plan.goals.get(&indicator.goal);
    let detail = observation.detail.as_deref();
    let [figure, other] = rows::value(Some(&observation.value), texts);
    vec![
        text(goal.map_or("", |goal| &goal.text)),
        text(&indicator.text),
        text(key.unit.map_or("", |unit| name(plan, unit))),
        text((texts.gender_of)(key.gender)),
        period.to_string(),
        period.end().to_string(),
        figure,
        other,
        text(&indicator.measure.unit),
        text(detail.map_or("", |it| &it.note)),
        text(detail.map_or("", |it| &it.source)),
        rows::any_day(detail.and_then(|it| it.retrieved)),
        id.to_string(),
    ]
}

fn name(plan: &Plan, unit: UnitId) -> &str {
    plan.units.get(&unit).map_or("", |unit| &unit.name)
}
