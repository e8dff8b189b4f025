//! What a target asks for, and what it was held against.

use super::{Comparison, date, number, words};
use crate::fulfilment::{Ground, Lacking};
use crate::plan::{By, Condition, Decimal, Direction, Measure, Plan, Since, UnitId};
use crate::text::Language;

/// A condition: “minst 90 %”, “ökning med minst 10 % från nuläget”, “minst samma som Riket”.
pub fn condition(
    condition: Condition,
    measure: &Measure,
    plan: &Plan,
    language: Language,
) -> String {
    let words = words(language);
    let figure = |value| number::measured(value, measure, language);
    match condition {
        Condition::AtLeast(least) => (words.at_least)(&figure(least)),
        Condition::AtMost(most) => (words.at_most)(&figure(most)),
        Condition::Judged => words.judged_target.to_owned(),
        Condition::Milestone => words.done_target.to_owned(),
        Condition::Budget(share) => (words.of_budget)(&per_cent(share, language)),
        Condition::Total(it) => (words.in_all)(it.side, &figure(it.amount), it.over),
        Condition::Benchmark(it) => (words.as_others)(it.side, &unit(it.unit, plan)),
        Condition::Moves(it) => moves(it.way, it.by, Some(it.since), measure, language),
    }
}

/// A change: “ökning med minst 10 % från nuläget”; from where is left out where it is not said.
pub(super) fn moves(
    way: Direction,
    by: By,
    since: Option<Since>,
    measure: &Measure,
    language: Language,
) -> String {
    let by = match by {
        By::Any => None,
        By::Percent(share) => Some(per_cent(share, language)),
        By::Amount(amount) => Some(points(amount, measure, language)),
    };
    (words(language).moves)(way, by.as_deref(), since)
}

/// What the bar of a comparison was made of, where it does not stand in the target.
pub(super) fn ground(
    it: &Comparison,
    measure: &Measure,
    plan: &Plan,
    language: Language,
) -> Option<String> {
    let words = words(language);
    let as_typed = super::as_typed(measure);
    let figure = |value| number::measured(value, &as_typed, language);
    match it.bar.ground {
        Ground::Stated => None,
        Ground::Moved { from, measured } => {
            let period = measured.map(|it| date::period(it, language));
            let limit = (!it.bar.strict).then(|| figure(cut(it.bar.figure)));
            Some((words.moved_from)(
                limit.as_deref(),
                &figure(from),
                period.as_deref(),
            ))
        }
        Ground::Others { unit: id, period } => Some((words.others_have)(
            &unit(id, plan),
            &figure(it.bar.figure),
            &date::period(period, language),
        )),
        Ground::Elapsed(day) => Some((words.elapsed)(
            &date::long(day, language),
            &per_cent(cut(it.bar.figure), language),
        )),
        Ground::Sum { first, last, count } => Some((words.sum_of)(count, first, last)),
    }
}

/// What is wanting for a comparison.
pub(super) fn lacking(it: Lacking, plan: &Plan, language: Language) -> String {
    let words = words(language);
    match it {
        Lacking::Baseline => words.lacks_baseline.to_owned(),
        Lacking::YearBefore => words.lacks_year_before.to_owned(),
        Lacking::Others(id) => (words.lacks_others)(&unit(id, plan)),
        Lacking::Term => words.lacks_term.to_owned(),
        Lacking::Room => words.lacks_room.to_owned(),
    }
}

/// A bar that was computed, with so many decimals that it is seen on which side of it a value lies.
fn cut(figure: Decimal) -> Decimal {
    figure.round_dp(2).normalize()
}

fn unit(id: UnitId, plan: &Plan) -> String {
    let name = plan.units.get(&id).map(|it| it.name.clone());
    name.unwrap_or_else(|| "–".to_owned())
}

fn per_cent(share: Decimal, language: Language) -> String {
    let measure = Measure {
        unit: "%".to_owned(),
        ..Measure::default()
    };
    number::measured(share, &measure, language)
}

/// An amount moved: of per cent, percentage points.
fn points(amount: Decimal, measure: &Measure, language: Language) -> String {
    let moved = number::change(amount, measure, language);
    moved.trim_start_matches('+').to_owned()
}
