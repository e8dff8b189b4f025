//! The status that the rules suggest for an indicator, and why.

use super::{
    Comparison, InForce, Lacking, Outcome, Reading,
    bar::{Sight, met_in_parts},
};
use crate::plan::{
    Baseline, Condition, Decimal, Figure, Indicator, IndicatorKind, Level, LevelKey, Life, Missing,
    Progress, Rules, Together, Value,
};

/// What the rules suggest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The status; none where the rules cannot tell.
    pub level: Option<LevelKey>,
    /// Why that status, or why none.
    pub why: Why,
}

/// Why the rules suggest a status, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is a key figure, which is followed and never judged.
    KeyFigure,
    /// It is no longer followed, for this reason.
    NotFollowed(Life),
    /// It has no target.
    NoTarget,
    /// The target in force has no rule that can be computed: a person judges.
    JudgedByPerson,
    /// There is no observation yet at the occasion.
    NoObservation,
    /// The latest observation says that there is no value. An older value does not stand in for it.
    Missing(Missing),
    /// The latest observation is nothing that the rule can compare: a word where it wants a figure,
    /// or a figure where it wants to know whether a thing is done.
    NotComparable,
    /// The rule needs something that the plan does not have.
    Lacks(Lacking),
    /// A milestone has come so far.
    Reached(Progress),
    /// The latest value was compared with the target in force.
    Compared(Comparison),
}

impl Suggestion {
    /// Judges an indicator that is followed by what was measured.
    pub(super) fn of(sight: &Sight, target: Option<&InForce>, latest: Option<&Reading>) -> Self {
        let rules = &sight.plan.rules;
        let why = why(sight, target, latest);
        let level = match why {
            Why::Compared(comparison) => level(rules, &comparison),
            Why::Reached(Progress::Done) => rules.scale.best(),
            Why::Reached(Progress::Begun) => partly(rules),
            Why::Reached(Progress::NotBegun) => rules.scale.worst(),
            _ => None,
        };
        Self {
            level: level.map(|level| level.key.clone()),
            why,
        }
    }

    /// No suggestion, and why.
    pub(super) fn none(why: Why) -> Self {
        Self { level: None, why }
    }
}

fn why(sight: &Sight, target: Option<&InForce>, latest: Option<&Reading>) -> Why {
    if sight.indicator.kind == IndicatorKind::KeyFigure {
        return Why::KeyFigure;
    }
    let Some(target) = target else {
        return Why::NoTarget;
    };
    if target.condition == Condition::Judged {
        return Why::JudgedByPerson;
    }
    let Some(latest) = latest else {
        return Why::NoObservation;
    };
    match (&latest.value, target.condition) {
        (Value::Missing(reason), _) => Why::Missing(*reason),
        (Value::Progress(progress), Condition::Milestone) => Why::Reached(*progress),
        (Value::Choice(_) | Value::Progress(_), _) | (_, Condition::Milestone) => {
            Why::NotComparable
        }
        (Value::Number(value), condition) => compared(sight, condition, *value, latest),
    }
}

fn compared(sight: &Sight, condition: Condition, value: Decimal, latest: &Reading) -> Why {
    let held = match sight.held(condition, value, latest.period) {
        Ok(Some(held)) => held,
        Ok(None) => return Why::JudgedByPerson,
        Err(lacking) => return Why::Lacks(lacking),
    };
    let baseline = baseline(sight.indicator);
    let rules = &sight.plan.rules;
    let mut comparison = Comparison::of(
        held,
        latest.period,
        condition,
        baseline.as_ref(),
        &rules.partial,
    );
    let in_each = sight.indicator.figure == Figure::Units(Together::Each);
    if in_each && !comparison.is_met() {
        let (met, of) = met_in_parts(sight, &comparison.bar, latest.period);
        comparison.outcome = Outcome::InParts { met, of };
    }
    Why::Compared(comparison)
}

/// Where the way starts. Units that have done a thing are counted from none.
fn baseline(indicator: &Indicator) -> Option<Baseline> {
    let counted = matches!(
        indicator.figure,
        Figure::Units(Together::Done | Together::DoneShare)
    );
    let none = Baseline {
        value: Decimal::ZERO,
        period: None,
    };
    indicator.baseline.or(counted.then_some(none))
}

fn level<'a>(rules: &'a Rules, comparison: &Comparison) -> Option<&'a Level> {
    if comparison.is_met() {
        rules.scale.best()
    } else if comparison.is_partly_met() {
        partly(rules)
    } else {
        rules.scale.worst()
    }
}

/// The level that stands for “partly”: of those between best and worst, the one worth nearest to a
/// half, the lower of two as near; on a scale of two levels, the worst.
fn partly(rules: &Rules) -> Option<&Level> {
    let levels = &rules.scale.0;
    let half = Decimal::new(5, 1);
    let between = levels.get(1..levels.len().saturating_sub(1)).unwrap_or(&[]);
    between
        .iter()
        .rev()
        .min_by_key(|level| (level.value - half).abs())
        .or(rules.scale.worst())
}
