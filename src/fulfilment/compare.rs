//! The rule of a target: a value against a condition, right at every boundary.

use crate::plan::{Baseline, Condition, Decimal, PartialRule, Period};

/// A value compared with the condition of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The value measured.
    pub value: Decimal,
    /// The condition it was held against: never [`Condition::Judged`].
    pub condition: Condition,
    /// Share of the way from baseline to target, where there is such a way: 0 at the baseline, 1 at
    /// the target, negative on the wrong side of the baseline, above 1 past the target.
    pub way: Option<Decimal>,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The condition holds. Comparisons are inclusive: “minst 90” holds at 90.
    Met,
    /// It misses; what counts is how much of the way from the baseline is done.
    OnTheWay {
        /// The baseline's value.
        from: Decimal,
        /// Share of the way done.
        share: Decimal,
        /// Share that makes it partly met.
        needed: Decimal,
    },
    /// It misses and there is no way to measure; what counts is how near the target it is.
    Near {
        /// The value, inclusive, up to which it is partly met.
        limit: Decimal,
        /// The rule that gave the limit, as a share of the target: 0,9 or 1,1.
        rule: Decimal,
        /// Why there is no way.
        why: NoWay,
    },
}

/// Why no way leads from a baseline to a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWay {
    /// The indicator has no baseline.
    NoBaseline,
    /// The baseline already fulfils the condition: the target is to stay there.
    AlreadyThere,
    /// The baseline was measured later than the value.
    LaterBaseline,
}

impl Comparison {
    /// Compares the value of a period with a condition; `None` where only a person can judge.
    pub fn of(
        value: Decimal,
        period: Period,
        condition: Condition,
        baseline: Option<&Baseline>,
        rule: &PartialRule,
    ) -> Option<Self> {
        let target = bound(condition)?;
        let way = start(baseline, period, condition).and_then(|from| {
            Ok((
                from,
                share_of_way(value, from, target).ok_or(NoWay::NoBaseline)?,
            ))
        });
        let outcome = match way {
            _ if holds(condition, value) => Outcome::Met,
            Ok((from, share)) => Outcome::OnTheWay {
                from,
                share,
                needed: rule.way,
            },
            Err(why) => near(condition, rule, why)?,
        };
        Some(Self {
            value,
            condition,
            way: way.ok().map(|(_, share)| share),
            outcome,
        })
    }

    /// The condition holds.
    pub fn is_met(&self) -> bool {
        self.outcome == Outcome::Met
    }

    /// It misses, but by the plan's rule enough is done to count as partly met.
    pub fn is_partly_met(&self) -> bool {
        match self.outcome {
            Outcome::Met => false,
            Outcome::OnTheWay { share, needed, .. } => share >= needed,
            Outcome::Near { limit, .. } => match self.condition {
                Condition::AtLeast(_) => self.value >= limit,
                Condition::AtMost(_) => self.value <= limit,
                Condition::Judged => false,
            },
        }
    }
}

/// Whether a value fulfils a condition; a condition that a person judges is never fulfilled here.
pub(super) fn holds(condition: Condition, value: Decimal) -> bool {
    match condition {
        Condition::Judged => false,
        Condition::AtLeast(least) => value >= least,
        Condition::AtMost(most) => value <= most,
    }
}

fn bound(condition: Condition) -> Option<Decimal> {
    match condition {
        Condition::Judged => None,
        Condition::AtLeast(bound) | Condition::AtMost(bound) => Some(bound),
    }
}

/// The value that the way to the target starts from.
fn start(
    baseline: Option<&Baseline>,
    period: Period,
    condition: Condition,
) -> Result<Decimal, NoWay> {
    let baseline = baseline.ok_or(NoWay::NoBaseline)?;
    if baseline.period.is_some_and(|it| it.end() > period.end()) {
        return Err(NoWay::LaterBaseline);
    }
    if holds(condition, baseline.value) {
        return Err(NoWay::AlreadyThere);
    }
    Ok(baseline.value)
}

/// `None` only where the figures are too large to count with; the way is never without length.
fn share_of_way(value: Decimal, from: Decimal, to: Decimal) -> Option<Decimal> {
    let done = value.checked_sub(from)?;
    let whole = to.checked_sub(from)?;
    Some(done.checked_div(whole)?.normalize())
}

/// The limit lies a share of the target's size away from it, on the side that misses: so it works
/// for negative targets, and a target of zero leaves no room.
fn near(condition: Condition, rule: &PartialRule, why: NoWay) -> Option<Outcome> {
    let room = |target: Decimal, share: Decimal| target.abs().saturating_mul(share).normalize();
    let (limit, rule) = match condition {
        Condition::Judged => return None,
        Condition::AtLeast(target) => {
            let room = room(target, Decimal::ONE.saturating_sub(rule.floor));
            (target.saturating_sub(room), rule.floor)
        }
        Condition::AtMost(target) => {
            let room = room(target, rule.cap.saturating_sub(Decimal::ONE));
            (target.saturating_add(room), rule.cap)
        }
    };
    Some(Outcome::Near {
        limit: limit.normalize(),
        rule,
        why,
    })
}
