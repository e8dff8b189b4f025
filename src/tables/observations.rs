//! The tidy long table: one measurement per row.

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::book::Cell;
use crate::plan::{
    Detail, Indicator, IndicatorId, Node, Observation, Outline, Period, Plan, Series, SeriesKey,
};

/// Every measurement of the plan, or of one indicator: indicators in reading order, periods latest last.
pub fn observations(sight: &Sight, only: Option<IndicatorId>) -> Body<'_> {
    let plan = sight.plan.as_ref();
    let (words, texts) = (sight.words(), &sight.texts().status);
    let goal = |it: &Measurement| plan.goals.get(&it.indicator.goal);
    let unit = |it: &Measurement| it.key.unit.and_then(|unit| plan.units.get(&unit));
    let series = series(plan, only);
    let count = series.iter().map(|it| it.values.len()).sum();
    Layout::new()
        .prose(words.goal, move |it: &Measurement| {
            cell::any_text(goal(it).map(|it| it.text.as_str()))
        })
        .prose(words.indicator, |it| cell::text(&it.indicator.text))
        .name(words.unit, move |it| {
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
        .with(count, series.into_iter().flat_map(Measured::each))
}

/// A series with its indicator.
struct Measured<'a> {
    indicator: &'a Indicator,
    key: &'a SeriesKey,
    values: &'a Series,
}

fn series(plan: &Plan, only: Option<IndicatorId>) -> Vec<Measured<'_>> {
    let listed = Outline::of(plan).rows().into_iter();
    let ids = listed.filter_map(|row| match row.node {
        Node::Indicator(id) if only.is_none_or(|only| only == id) => Some(id),
        _ => None,
    });
    let of_indicator = |id| {
        let indicator = plan.indicators.get(&id)?;
        let series = plan.observations.of(id);
        Some(series.map(|(key, values)| Measured {
            indicator,
            key,
            values,
        }))
    };
    ids.filter_map(of_indicator).flatten().collect()
}

impl<'a> Measured<'a> {
    fn each(self) -> impl Iterator<Item = Measurement<'a>> {
        let Self { indicator, key, .. } = self;
        self.values
            .iter()
            .map(move |(period, observed)| Measurement {
                indicator,
                key,
                period: *period,
                observed,
            })
    }
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
