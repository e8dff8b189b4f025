//! Targets that were made easier to reach (domain §7): by a lower figure, by more time, or by going away.
//!
//! After the fact, when an occasion has come since the target was due, or without a decision.

use super::Pair;
use crate::check::{Eased, Finding, Kind, Path, Place};
use crate::plan::{
    By, Condition, Day, Decimal, Direction, Indicator, IndicatorId, Period, RecordKey, Target,
};

const TARGETS: Path = &["targets"];

pub fn findings(pair: &Pair<'_>) -> Vec<Finding> {
    let undecided = pair.is_undecided();
    let last = pair.now.occasions.iter().map(|(_, it)| it.date).max();
    let mut found = Vec::new();
    for (id, before) in &pair.earlier.indicators {
        let Some(after) = pair.now.indicators.get(id).filter(|it| it.life.is_active()) else {
            continue;
        };
        if before.targets == after.targets {
            continue;
        }
        let told = before
            .targets
            .iter()
            .filter(|it| undecided || is_past(it.due, last));
        found.extend(told.filter_map(|target| finding(*id, target, after)));
    }
    found
}

fn is_past(due: Option<Period>, last: Option<Day>) -> bool {
    matches!((due, last), (Some(due), Some(last)) if !due.ends_after(last))
}

fn finding(id: IndicatorId, before: &Target, now: &Indicator) -> Option<Finding> {
    let after = now.targets.iter().find(|it| it.id == before.id);
    let eased = match after {
        None => Eased::Gone,
        Some(after) => by_figure(before.condition, after.condition)
            .or_else(|| by_time(before.due, after.due))?,
    };
    let key = RecordKey::Indicator(id);
    let places = vec![Place::Record(key, TARGETS), Place::Earlier(key, TARGETS)];
    Some(Finding::new(Kind::TargetEased(eased), places))
}

fn by_figure(before: Condition, after: Condition) -> Option<Eased> {
    let ((side, before), (same, after)) = (strength(before)?, strength(after)?);
    let is_easier = side.choose(after < before, after > before);
    (side == same && is_easier).then_some(Eased::Figure { before, after })
}

/// The figure of a rule, and which way it is harder to reach.
fn strength(condition: Condition) -> Option<(Direction, Decimal)> {
    match condition {
        Condition::AtLeast(figure) => Some((Direction::Up, figure)),
        Condition::AtMost(figure) | Condition::Budget(figure) => Some((Direction::Down, figure)),
        Condition::Total(it) => Some((it.side, it.amount)),
        Condition::Moves(it) => match it.by {
            By::Any => None,
            By::Percent(figure) | By::Amount(figure) => Some((Direction::Up, figure)),
        },
        Condition::Judged | Condition::Benchmark(_) | Condition::Milestone => None,
    }
}

fn by_time(before: Option<Period>, after: Option<Period>) -> Option<Eased> {
    let before = before?;
    let is_later = after.is_none_or(|after| after > before);
    is_later.then_some(Eased::Time { before, after })
}
