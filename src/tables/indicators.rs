//! Indicators and key figures one by one: latest measurement, target, change, status, source.

use super::{
    cell,
    layout::{Body, Layout},
    measured::Measured,
    sight::Sight,
    stand::Stand,
};
use crate::book::Cell;
use crate::fulfilment::Filter;
use crate::plan::{IndicatorId, Node};

/// These indicators in their order, otherwise all in reading order.
pub fn indicators<'a>(sight: &'a Sight, some: Option<&[IndicatorId]>) -> Body<'a> {
    let all = || sight.results.indicators(&sight.seen, &Filter::default());
    let ids = some.map_or_else(all, <[_]>::to_vec);
    let lines = ids.into_iter().filter_map(|id| Line::of(sight, id));
    layout(sight).of(lines.collect())
}

struct Line<'a> {
    id: IndicatorId,
    measured: Measured<'a>,
    stand: Stand<'a>,
}

impl<'a> Line<'a> {
    fn of(sight: &'a Sight, id: IndicatorId) -> Option<Self> {
        Some(Self {
            id,
            measured: Measured::of(sight, id)?,
            stand: sight.stand(Node::Indicator(id))?,
        })
    }
}

fn layout<'a>(sight: &'a Sight) -> Layout<'a, Line<'a>> {
    let (words, texts) = (sight.words(), &sight.texts().status);
    let frequency = |it: &Line| it.measured.indicator.frequency.map(texts.frequency);
    let baseline = |it: &Line| it.measured.indicator.baseline.map(|it| it.value);
    Layout::new()
        .prose(words.goal, |it: &Line| {
            cell::text(sight.goal(it.measured.indicator.goal))
        })
        .prose(words.indicator, |it| {
            cell::text(&it.measured.indicator.text)
        })
        .name(words.sort, |it| {
            cell::text(sight.kind(it.measured.indicator.kind))
        })
        .name(words.area, |it| cell::text(&it.measured.indicator.area))
        .name(words.status, |it| it.stand.status())
        .name(words.suggestion, suggestion)
        .prose(words.reason, |it| it.stand.reason())
        .name(words.forecast, |it| it.stand.forecast())
        .brief(words.latest, |it| it.measured.figure())
        .name(words.other, |it| it.measured.other())
        .brief(words.measure, |it| it.measured.unit())
        .brief(words.period, |it| it.measured.period())
        .brief(words.condition, |it| it.measured.condition())
        .brief(words.target, |it| it.measured.target())
        .name(words.rule, |it| it.measured.rule())
        .brief(words.due, |it| it.measured.due())
        .brief(words.change, |it| it.measured.change())
        .brief(words.since, |it| it.measured.since())
        .brief(words.baseline, move |it| cell::figure(baseline(it)))
        .name(words.frequency, move |it| cell::any_text(frequency(it)))
        .name(words.responsible, |it| {
            cell::text(&it.measured.indicator.responsible)
        })
        .prose(words.source, |it| cell::text(&it.measured.indicator.source))
        .prose(words.comment, |it| it.stand.comment())
        .prose(words.analysis, |it| it.stand.analysis())
        .id(words.id, |it| cell::text(&it.id.to_string()))
}

fn suggestion(it: &Line) -> Cell {
    let level = it.measured.result.suggestion.level.as_ref();
    cell::any_text(level.map(|key| it.stand.level(key)))
}
