//! How one goal stands: the weighted mean of its parts, and what a person says of it.

use std::collections::BTreeMap;

use super::{Basis, IndicatorResult, Judgement, Score, results::At};
use crate::plan::{
    Combine, Decimal, Goal, GoalId, IndicatorId, LevelKey, Node, Outline, Row, Subject,
};

/// How one goal stands at the occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalResult {
    /// Its depth in the tree: 0 for the outermost goals.
    pub level: usize,
    /// The status that holds: a person's, otherwise the one its value reaches; none is *not
    /// assessed*.
    pub status: Option<LevelKey>,
    /// Whose word the status is.
    pub basis: Basis,
    /// The weighted mean of its assessed parts. Without any, the worth of the status that a person
    /// set. A person's status never changes the mean.
    pub value: Option<Score>,
    /// The status that the value reaches by the plan's thresholds.
    pub computed: Option<LevelKey>,
    /// The status that a person set.
    pub judgement: Option<Judgement>,
    /// What the value is made of, in reading order: indicators, then child goals.
    pub parts: Vec<Part>,
    /// What is expected at the end of the year; none where nobody has made a forecast.
    pub outlook: Option<Outlook>,
}

/// What a goal's value, or the index, is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The indicator or goal.
    pub node: Node,
    /// Its weight.
    pub weight: Decimal,
    /// Its value; none where it is not assessed.
    pub value: Option<Score>,
    /// Its value at the end of the year, where somebody has made a forecast.
    pub forecast: Option<Score>,
    /// Why it has that value or none.
    pub basis: Basis,
}

impl Part {
    /// It counts in the mean: it is assessed and has a weight.
    pub fn counts(&self) -> bool {
        self.value.is_some() && self.weight > Decimal::ZERO
    }
}

/// What is expected at the end of the year, aggregated like the status now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The status expected.
    pub status: Option<LevelKey>,
    /// A person's forecast for the goal itself, or computed from its parts.
    pub basis: Basis,
    /// The value expected.
    pub value: Option<Score>,
    /// Counting parts that have a forecast.
    pub given: usize,
    /// Counting parts without one, which count with their status now.
    pub carried: usize,
}

impl GoalResult {
    fn of(at: &At, id: GoalId, level: usize, parts: Vec<Part>) -> Self {
        let (judgement, expected) = at.said(Subject::Goal(id));
        let judged = judgement.as_ref().map(|it| it.status.clone());
        let combine = at.plan.rules.combine;
        let mean = Score::combined(
            combine,
            parts.iter().filter_map(|it| Some((it.value?, it.weight))),
        );
        let value = mean.or_else(|| at.worth(judged.as_ref()));
        let computed = mean.and_then(|mean| at.reached(mean));
        let basis = match (&judged, &computed) {
            (Some(_), _) => Basis::Judged,
            (None, Some(_)) => Basis::Computed,
            (None, None) => Basis::NotAssessed,
        };
        let outlook = Outlook::of(at, &parts, expected, combine);
        Self {
            level,
            status: judged.or_else(|| computed.clone()),
            basis,
            value,
            computed,
            judgement,
            parts,
            outlook,
        }
    }

    /// A person's status differs from the one that the value reaches.
    pub fn is_overridden(&self) -> bool {
        self.computed.is_some() && self.status != self.computed
    }

    pub(super) fn part(&self, id: GoalId, goal: &Goal) -> Part {
        Part {
            node: Node::Goal(id),
            weight: goal.weight,
            value: self.value,
            forecast: self.outlook.as_ref().and_then(|it| it.value),
            basis: self.basis,
        }
    }
}

impl Outlook {
    /// Aggregates the forecasts of the parts; `None` where there is no forecast at all.
    pub(super) fn of(
        at: &At,
        parts: &[Part],
        own: Option<LevelKey>,
        combine: Combine,
    ) -> Option<Self> {
        let expected = |part: &Part| part.forecast.or(part.value);
        let counting = parts
            .iter()
            .filter(|part| expected(part).is_some() && part.weight > Decimal::ZERO);
        let (given, carried): (Vec<&Part>, Vec<&Part>) =
            counting.partition(|part| part.forecast.is_some());
        if given.is_empty() && own.is_none() {
            return None;
        }
        let mean = Score::combined(
            combine,
            parts
                .iter()
                .filter_map(|it| Some((expected(it)?, it.weight))),
        )
        .filter(|_| !given.is_empty());
        let status = own.clone().or_else(|| at.reached(mean?));
        Some(Self {
            value: mean.or_else(|| at.worth(own.as_ref())),
            status,
            basis: own.map_or(Basis::Computed, |_| Basis::Judged),
            given: given.len(),
            carried: if given.is_empty() { 0 } else { carried.len() },
        })
    }
}

/// Every goal, from the innermost outwards.
pub(super) fn goals(
    at: &At,
    outline: &Outline,
    rows: &[Row],
    indicators: &BTreeMap<IndicatorId, IndicatorResult>,
) -> BTreeMap<GoalId, GoalResult> {
    let mut results = BTreeMap::new();
    // Reading order puts a goal before what lies under it: backwards, every part is ready in time.
    for row in rows.iter().rev() {
        let Node::Goal(id) = row.node else { continue };
        let below = outline.indicators(id).iter();
        let mut parts: Vec<Part> = below
            .filter_map(|it| indicator_part(at, *it, indicators.get(it)?))
            .collect();
        let children = outline.goals(Some(id)).iter();
        parts.extend(children.filter_map(|child| {
            let result: &GoalResult = results.get(child)?;
            Some(result.part(*child, at.plan.goals.get(child)?))
        }));
        results.insert(id, GoalResult::of(at, id, row.depth, parts));
    }
    results
}

fn indicator_part(at: &At, id: IndicatorId, result: &IndicatorResult) -> Option<Part> {
    Some(Part {
        node: Node::Indicator(id),
        weight: at.plan.indicators.get(&id)?.weight,
        value: result.value,
        forecast: at.worth(result.forecast.as_ref()),
        basis: result.basis,
    })
}
