//! The status that the rules suggest for an indicator, and why.

use super::{Comparison, InForce, Reading};
use crate::plan::{
    Condition, Decimal, Indicator, IndicatorKind, Level, LevelKey, Life, Missing, Rules, Value,
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
    /// The latest observation is a word, which the rule cannot compare.
    InWords,
    /// The latest value was compared with the target in force.
    Compared(Comparison),
}

impl Suggestion {
    /// Judges an indicator that is followed by what was measured.
    pub(super) fn of(
        indicator: &Indicator,
        target: Option<&InForce>,
        latest: Option<&Reading>,
        rules: &Rules,
    ) -> Self {
        let why = why(indicator, target, latest, rules);
        let level = match why {
            Why::Compared(comparison) => level(rules, &comparison),
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

fn why(
    indicator: &Indicator,
    target: Option<&InForce>,
    latest: Option<&Reading>,
    rules: &Rules,
) -> Why {
    if indicator.kind == IndicatorKind::KeyFigure {
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
    match &latest.value {
        Value::Missing(reason) => Why::Missing(*reason),
        Value::Choice(_) => Why::InWords,
        Value::Number(value) => Comparison::of(
            *value,
            latest.period,
            target.condition,
            indicator.baseline.as_ref(),
            &rules.partial,
        )
        .map_or(Why::JudgedByPerson, Why::Compared),
    }
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
