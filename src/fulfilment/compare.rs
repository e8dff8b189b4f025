//! The rule of a target: a value against a bar, right at every boundary.

use super::bar::{Bar, Held};
use crate::plan::{Baseline, Condition, Decimal, Direction, PartialRule, Period};

/// A value compared with the condition of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The value that was held against the bar: the latest, or a total of several.
    pub value: Decimal,
    /// The condition: never [`Condition::Judged`] or [`Condition::Milestone`].
    pub condition: Condition,
    /// What the value was held against.
    pub bar: Bar,
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
        /// Where the way starts.
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
    /// It misses, and there is nothing between moving the right way and not.
    NotMoved,
    /// It must hold in every part, and holds in some of them or none.
    InParts {
        /// Parts in which it holds.
        met: usize,
        /// All parts.
        of: usize,
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
    /// The rule is about an amount or a share over a time, which starts anew each time.
    NotMeant,
}

impl Comparison {
    /// Compares what a condition holds against each other.
    pub(super) fn of(
        held: Held,
        period: Period,
        condition: Condition,
        baseline: Option<&Baseline>,
        rule: &PartialRule,
    ) -> Self {
        let Held { value, bar } = held;
        let way = start(&bar, baseline, period, condition).and_then(|from| {
            let share = share_of_way(value, from, bar.figure).ok_or(NoWay::NoBaseline)?;
            Ok((from, share))
        });
        let outcome = match way {
            _ if bar.holds(value) => Outcome::Met,
            _ if bar.strict => Outcome::NotMoved,
            Ok((from, share)) => Outcome::OnTheWay {
                from,
                share,
                needed: rule.way,
            },
            Err(why) => near(&bar, rule, why),
        };
        Self {
            value,
            condition,
            bar,
            way: way.ok().map(|(_, share)| share),
            outcome,
        }
    }

    /// The condition holds.
    pub fn is_met(&self) -> bool {
        self.outcome == Outcome::Met
    }

    /// It misses, but by the plan's rule enough is done to count as partly met.
    pub fn is_partly_met(&self) -> bool {
        match self.outcome {
            Outcome::Met | Outcome::NotMoved => false,
            Outcome::OnTheWay { share, needed, .. } => share >= needed,
            Outcome::Near { limit, .. } => match self.bar.side {
                Direction::Up => self.value >= limit,
                Direction::Down => self.value <= limit,
            },
            Outcome::InParts { met, .. } => met > 0,
        }
    }
}

/// The value that the way to the bar starts from.
fn start(
    bar: &Bar,
    baseline: Option<&Baseline>,
    period: Period,
    condition: Condition,
) -> Result<Decimal, NoWay> {
    let (from, measured) = match condition {
        Condition::Moves(_) => (bar.moved_from().ok_or(NoWay::NoBaseline)?, None),
        // What is counted starts from nothing.
        Condition::Total(total) if total.side == Direction::Up => (Decimal::ZERO, None),
        Condition::Total(_) | Condition::Budget(_) => return Err(NoWay::NotMeant),
        _ => {
            let baseline = baseline.ok_or(NoWay::NoBaseline)?;
            (baseline.value, baseline.period)
        }
    };
    if measured.is_some_and(|it| it.end() > period.end()) {
        return Err(NoWay::LaterBaseline);
    }
    if bar.holds(from) {
        return Err(NoWay::AlreadyThere);
    }
    Ok(from)
}

/// `None` only where the figures are too large to count with, or the way has no length.
fn share_of_way(value: Decimal, from: Decimal, to: Decimal) -> Option<Decimal> {
    let done = value.checked_sub(from)?;
    let whole = to.checked_sub(from)?;
    Some(done.checked_div(whole)?.normalize())
}

/// The limit lies a share of the target's size away from it, on the side that misses: so it works
/// for negative targets, and a target of zero leaves no room.
fn near(bar: &Bar, rule: &PartialRule, why: NoWay) -> Outcome {
    let target = bar.figure;
    let room = |share: Decimal| target.abs().saturating_mul(share).normalize();
    let (limit, rule) = match bar.side {
        Direction::Up => {
            let room = room(Decimal::ONE.saturating_sub(rule.floor));
            (target.saturating_sub(room), rule.floor)
        }
        Direction::Down => {
            let room = room(rule.cap.saturating_sub(Decimal::ONE));
            (target.saturating_add(room), rule.cap)
        }
    };
    Outcome::Near {
        limit: limit.normalize(),
        rule,
        why,
    }
}
