//! The tidy long table: one measurement per row.

use super::{
    cell,
    layout::{Body, Layout},
};
use crate::book::Cell;
use crate::plan::{
    Detail, Indicator, IndicatorId, Node, Observation, Outline, Period, Plan, SeriesKey,
};
use crate::text::{Catalogue, Language};

/// The series of the plan, or of one indicator: indicators in reading order.
pub fn series(plan: &Plan, only: Option<IndicatorId>) -> Vec<SeriesKey> {
    let listed = Outline::of(plan).rows().into_iter();
    let ids = listed.filter_map(move |row| match row.node {
        Node::Indicator(id) if only.is_none_or(|only| only == id) => Some(id),
        _ => None,
    });
    ids.flat_map(|id| plan.observations.of(id).map(|(key, _)| *key))
        .collect()
}

/// Every measurement of these series, periods latest last.
pub fn observations(plan: &Plan, series: &[SeriesKey], language: Language) -> Body {
    let texts = Catalogue::of(language);
    let (words, texts) = (&texts.tables.words, &texts.status);
    let goal = |it: &Measurement| plan.goals.get(&it.indicator.goal);
    let unit = |it: &Measurement| it.key.unit.and_then(|unit| plan.units.get(&unit));
    Layout::new()
        .prose(words.goal, |it| {
            cell::any_text(goal(it).map(|it| it.text.as_str()))
        })
        .prose(words.indicator, |it| cell::text(&it.indicator.text))
        .name(words.unit, |it| {
            cell::any_text(unit(it).map(|it| it.name.as_str()))
        })
        .brief(words.gender, |it| cell::text((texts.gender)(it.key.gender)))
        .brief(words.period, |it| cell::period(Some(it.period)))
        .brief(words.period_end, |it| cell::day(Some(it.period.end())))
        .brief(words.value, |it| cell::number(Some(&it.observed.value)))
        .name(words.other, |it| {
            cell::other(Some(&it.observed.value), texts)
        })
        .brief(words.measure, |it| cell::text(&it.indicator.measure.unit))
        .prose(words.note, |it| it.detail(|it| cell::text(&it.note)))
        .prose(words.source, |it| it.detail(|it| cell::text(&it.source)))
        .brief(words.retrieved, |it| {
            it.detail(|it| cell::day(it.retrieved))
        })
        .id(words.id, |it| cell::text(&it.key.indicator.to_string()))
        .of(measurements(plan, series))
}

struct Measurement<'a> {
    indicator: &'a Indicator,
    key: &'a SeriesKey,
    period: Period,
    observed: &'a Observation,
}

impl Measurement<'_> {
    /// What else is known of it, if anything.
    fn detail(&self, cell: fn(&Detail) -> Cell) -> Cell {
        let detail = self.observed.detail.as_deref();
        detail.map_or(Cell::Empty, cell)
    }
}

fn measurements<'a>(
    plan: &'a Plan,
    series: &'a [SeriesKey],
) -> impl Iterator<Item = Measurement<'a>> {
    let of_series = |key: &'a SeriesKey| {
        let indicator = plan.indicators.get(&key.indicator)?;
        let series = plan.observations.series(key)?;
        let measurement = move |(period, observed): (&'a Period, &'a Observation)| Measurement {
            indicator,
            key,
            period: *period,
            observed,
        };
        Some(series.iter().map(measurement))
    };
    series.iter().filter_map(of_series).flatten()
}
