//! The tidy long table: one measurement per row.

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::book::Cell;
use crate::plan::{
    Detail, Indicator, IndicatorId, Node, Observation, Outline, Period, Plan, SeriesKey,
};

/// Every measurement of the plan, or of one indicator: indicators in reading order, periods latest last.
pub fn observations(sight: &Sight, only: Option<IndicatorId>) -> Body {
    let (words, texts) = (sight.words(), &sight.texts().status);
    let plan = sight.plan;
    let goal = |it: &Measurement| plan.goals.get(&it.indicator.goal);
    let unit = |it: &Measurement| it.key.unit.map(|unit| sight.unit(unit));
    Layout::new()
        .prose(words.goal, |it| {
            cell::any_text(goal(it).map(|it| it.text.as_str()))
        })
        .prose(words.indicator, |it| cell::text(&it.indicator.text))
        .name(words.unit, |it| cell::any_text(unit(it)))
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
        .of(measurements(plan, only))
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

fn measurements(plan: &Plan, only: Option<IndicatorId>) -> impl Iterator<Item = Measurement<'_>> {
    let listed = Outline::of(plan).rows().into_iter();
    let ids = listed.filter_map(move |row| match row.node {
        Node::Indicator(id) if only.is_none_or(|only| only == id) => Some(id),
        _ => None,
    });
    let of_indicator = |id: IndicatorId| {
        let indicator = plan.indicators.get(&id)?;
        let series = plan.observations.of(id);
        Some(series.flat_map(move |(key, series)| {
            series.iter().map(move |(period, observed)| Measurement {
                indicator,
                key,
                period: *period,
                observed,
            })
        }))
    };
    ids.filter_map(of_indicator).flatten()
}
