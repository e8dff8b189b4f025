//! How the index is computed: its goals, their parts, down to measurements and sources.

use super::{
    cell,
    layout::{Body, Layout},
    measured::Measured,
    sight::Sight,
    stand::Stand,
};
use crate::book::Cell;
use crate::fulfilment::{GoalResult, Index, Part};
use crate::plan::{Decimal, Detail, Gender, Node, ObservationKey, SeriesKey};
use crate::text::{arithmetic::Mean, why};

/// The index, then every part of it before the parts that it is made of itself. Nothing where no
/// goal is at the level of the index.
pub fn explanation(sight: &Sight) -> Body<'_> {
    let index = &sight.results.index;
    let mut lines = Vec::new();
    if !index.parts.is_empty() {
        lines.push(Line::index(sight));
    }
    // A stack instead of recursion: a plan's depth is the user's to choose.
    let mut open: Vec<(&Part, usize)> = index.parts.iter().rev().map(|it| (it, 1)).collect();
    while let Some((part, depth)) = open.pop() {
        lines.extend(Line::part(sight, part, depth));
        let below = match part.node {
            Node::Goal(id) => sight.results.goal(id).map(|it| it.parts.as_slice()),
            Node::Indicator(_) => None,
        };
        let below = below.unwrap_or_default().iter().rev();
        open.extend(below.map(|it| (it, depth + 1)));
    }
    layout(sight).of(lines)
}

/// The index, or something that it is made of.
struct Line<'a> {
    depth: usize,
    sort: String,
    what: &'a str,
    weight: Option<Decimal>,
    stand: Stand<'a>,
    of: Of<'a>,
    detail: Option<&'a Detail>,
}

/// What a line is about, with how it stands.
enum Of<'a> {
    Index(&'a Index),
    Goal(&'a GoalResult),
    Indicator(Measured<'a>),
}

impl<'a> Line<'a> {
    fn index(sight: &'a Sight) -> Self {
        let index = &sight.results.index;
        Self {
            depth: 0,
            sort: sight.words().index.to_owned(),
            what: &sight.seen.about.title,
            weight: None,
            stand: sight.index(index),
            of: Of::Index(index),
            detail: None,
        }
    }

    fn part(sight: &'a Sight, part: &Part, depth: usize) -> Option<Self> {
        let stand = sight.stand(part.node)?;
        let weight = Some(part.weight);
        match part.node {
            Node::Goal(id) => {
                let result = sight.results.goal(id)?;
                Some(Self {
                    depth,
                    sort: sight.level(result.level),
                    what: sight.goal(id),
                    weight,
                    stand,
                    of: Of::Goal(result),
                    detail: None,
                })
            }
            Node::Indicator(id) => {
                let measured = Measured::of(sight, id)?;
                Some(Self {
                    depth,
                    sort: sight.kind(measured.indicator.kind).to_owned(),
                    what: &measured.indicator.text,
                    weight,
                    stand,
                    detail: detail(sight, part.node, &measured),
                    of: Of::Indicator(measured),
                })
            }
        }
    }

    fn indicator(&self) -> Option<&Measured<'a>> {
        match &self.of {
            Of::Index(_) | Of::Goal(_) => None,
            Of::Indicator(measured) => Some(measured),
        }
    }

    /// What only an indicator has.
    fn measured(&self, cell: fn(&Measured<'a>) -> Cell) -> Cell {
        self.indicator().map_or(Cell::Empty, cell)
    }

    /// Why it stands so, with the arithmetic where there is any.
    fn why(&self, sight: &Sight) -> String {
        let (rules, language) = (&sight.seen.rules, sight.language);
        match &self.of {
            Of::Index(it) => computed(sight, &it.parts, why::index(it, language)),
            Of::Goal(it) => computed(sight, &it.parts, why::goal(it, rules, language)),
            Of::Indicator(it) => {
                why::indicator(it.result, &it.indicator.measure, &sight.seen, language)
            }
        }
    }

    /// Where the measurement was taken from, otherwise where the indicator's figures come from.
    fn source(&self) -> Cell {
        let own = self.detail.map(|it| it.source.as_str());
        let usual = self.indicator().map(|it| it.indicator.source.as_str());
        cell::any_text(own.filter(|it| !it.is_empty()).or(usual))
    }
}

fn layout<'a>(sight: &'a Sight) -> Layout<'a, Line<'a>> {
    let words = sight.words();
    Layout::new()
        .brief(words.level, |it: &Line| cell::count(it.depth))
        .name(words.sort, |it| cell::text(&it.sort))
        .prose(words.what, |it| cell::text(it.what))
        .brief(words.weight, |it| {
            cell::figure(it.weight.map(|it| it.normalize()))
        })
        .brief(words.worth, |it| it.stand.worth())
        .name(words.status, |it| it.stand.status())
        .name(words.basis, |it| it.stand.basis())
        .prose(words.why, |it| cell::text(&it.why(sight)))
        .prose(words.reason, |it| it.stand.reason())
        .name(words.forecast, |it| it.stand.forecast())
        .brief(words.latest, |it| it.measured(Measured::figure))
        .name(words.other, |it| it.measured(Measured::other))
        .brief(words.measure, |it| it.measured(Measured::unit))
        .brief(words.period, |it| it.measured(Measured::period))
        .name(words.rule, |it| it.measured(Measured::rule))
        .brief(words.due, |it| it.measured(Measured::due))
        .prose(words.comment, |it| it.stand.comment())
        .prose(words.note, |it| {
            cell::any_text(it.detail.map(|it| it.note.as_str()))
        })
        .prose(words.source, Line::source)
        .brief(words.retrieved, |it| {
            cell::day(it.detail.and_then(|it| it.retrieved))
        })
}

/// The arithmetic, where there is any, and what it means.
fn computed(sight: &Sight, parts: &[Part], sentence: String) -> String {
    let line = Mean::of(parts, sight.language).and_then(|mean| mean.line());
    match line {
        Some(line) => format!("{line}. {sentence}"),
        None => sentence,
    }
}

/// What else is known of the measurement that counts.
fn detail<'a>(sight: &'a Sight, node: Node, it: &Measured) -> Option<&'a Detail> {
    let Node::Indicator(indicator) = node else {
        return None;
    };
    let series = SeriesKey {
        indicator,
        unit: None,
        gender: Gender::Total,
    };
    let period = it.result.latest.as_ref()?.period;
    let found = sight
        .seen
        .observations
        .get(&ObservationKey { series, period })?;
    found.detail.as_deref()
}
