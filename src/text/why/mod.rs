//! Why a figure is what it is, in sentences.
//!
//! The engine explains in values (`fulfilment`); here they get their words. [`Words`] has every
//! sentence, once per language: a sentence that is missing does not compile. The names of levels
//! are the plan's own.

mod en;
mod made_of;
mod phrase;
mod rule;
mod sv;

#[cfg(test)]
mod tests;

use super::{Catalogue, Language, date, number};
use crate::{
    fulfilment::{
        Basis, Comparison, GoalResult, InForce, Index, IndicatorResult, NoWay, Outcome, Outlook,
        Part, Reading, Score, Suggestion, Trend, Why,
    },
    plan::{
        Decimal, Direction, LevelKey, Life, Measure, Missing, Plan, Progress, Retirement, Rules,
        Since, Span, Value,
    },
};

pub use made_of::{made_of, projection};
pub use phrase::phrase;
pub use rule::condition;

/// The sentences of one language.
struct Words {
    at_least: fn(bound: &str) -> String,
    at_most: fn(bound: &str) -> String,
    judged_target: &'static str,
    done_target: &'static str,
    of_budget: fn(share: &str) -> String,
    in_all: fn(side: Direction, amount: &str, over: Span) -> String,
    as_others: fn(side: Direction, unit: &str) -> String,
    moves: fn(way: Direction, by: Option<&str>, since: Option<Since>) -> String,
    units_done: &'static str,
    share_of_units: &'static str,
    each_of: fn(parts: &str) -> String,
    not_in_time: &'static str,
    and: &'static str,
    moved_from: fn(limit: Option<&str>, from: &str, period: Option<&str>) -> String,
    others_have: fn(unit: &str, figure: &str, period: &str) -> String,
    elapsed: fn(day: &str, share: &str) -> String,
    sum_of: fn(count: usize, first: i16, last: i16) -> String,
    not_moved: fn(value: &str, target: &str) -> String,
    in_parts: fn(missed: &str, met: usize, of: usize) -> String,
    lacks_baseline: &'static str,
    lacks_year_before: &'static str,
    lacks_others: fn(unit: &str) -> String,
    lacks_term: &'static str,
    lacks_room: &'static str,
    reached: fn(Progress) -> &'static str,
    from_baseline: fn(value: &str, period: Option<&str>) -> String,
    scale: fn(lowest: &str, highest: &str) -> String,
    wish: fn(Direction) -> &'static str,
    met: fn(value: &str, target: &str) -> String,
    below: fn(value: &str, target: &str) -> String,
    above: fn(value: &str, target: &str) -> String,
    enough_way: fn(missed: &str, share: &str, from: &str, needed: &str) -> String,
    short_way: fn(missed: &str, share: &str, from: &str, needed: &str) -> String,
    wrong_side: fn(missed: &str, from: &str) -> String,
    near: fn(missed: &str, limit: &str, rule: &str) -> String,
    far: fn(missed: &str, limit: &str, rule: &str) -> String,
    already_there: &'static str,
    later_baseline: &'static str,
    key_figure: &'static str,
    retired: fn(Retirement) -> &'static str,
    replaced: &'static str,
    no_target: &'static str,
    judged_by_person: &'static str,
    no_observation: &'static str,
    missing: fn(Missing) -> &'static str,
    not_comparable: &'static str,
    not_assessed: &'static str,
    set_by_person: fn(level: &str, suggested: Option<&str>) -> String,
    outcome: fn(period: &str) -> String,
    outcome_with_age: fn(period: &str, age: &str) -> String,
    since: fn(change: &str, period: &str) -> String,
    better: &'static str,
    worse: &'static str,
    due: fn(target: &str, period: &str) -> String,
    overdue: fn(target: &str, period: &str) -> String,
    mean_of_parts: fn(value: &str, counting: usize, all: usize) -> String,
    from_threshold: fn(level: &str, from: &str) -> String,
    worst: fn(level: &str) -> String,
    overridden: fn(level: &str, computed: &str) -> String,
    only_by_person: fn(level: &str, value: &str) -> String,
    mean_of_goals: fn(value: &str, counting: usize, all: usize) -> String,
    no_index: &'static str,
    outlook: fn(given: usize, carried: usize) -> String,
    own_outlook: fn(level: &str) -> String,
}

fn words(language: Language) -> &'static Words {
    match language {
        Language::Swedish => &sv::WORDS,
        Language::English => &en::WORDS,
    }
}

/// A value from 0 to 1 as goals and the index show it, with two decimals: `0,76`.
pub fn score(score: Score, language: Language) -> String {
    number::fixed(score.value(), 2, language)
}

/// The target in force and when it is due: “minst 90 % senast 2022”.
pub fn target(target: &InForce, measure: &Measure, plan: &Plan, language: Language) -> String {
    let words = words(language);
    let rule = condition(target.condition, measure, plan, language);
    let due = target.due.map(|due| date::period(due, language));
    match due {
        None => rule,
        Some(due) if target.overdue => (words.overdue)(&rule, &due),
        Some(due) => (words.due)(&rule, &due),
    }
}

/// When a value was measured and how old it is: “utfall 2019, 8 månader gammalt”.
pub fn reading(reading: &Reading, language: Language) -> String {
    let words = words(language);
    let period = date::period(reading.period, language);
    match reading.age {
        Some(days) if days > 0 => (words.outcome_with_age)(&period, &date::age(days, language)),
        _ => (words.outcome)(&period),
    }
}

/// How the value has moved: “+4 procentenheter sedan 2018, åt rätt håll”.
pub fn trend(trend: &Trend, measure: &Measure, language: Language) -> String {
    let words = words(language);
    let change = number::change(trend.change, measure, language);
    let moved = (words.since)(&change, &date::period(trend.since, language));
    match trend.gain {
        Some(gain) if gain > Decimal::ZERO => format!("{moved}{}", words.better),
        Some(gain) if gain < Decimal::ZERO => format!("{moved}{}", words.worse),
        _ => moved,
    }
}

/// Why the rules suggest a status: “84 % är under målet minst 90 % … → Delvis uppnått”.
pub fn suggestion(it: &Suggestion, measure: &Measure, plan: &Plan, language: Language) -> String {
    let words = words(language);
    let judged = |sentence: String| match it.level.as_ref() {
        Some(level) => format!("{sentence} → {}", name(level, &plan.rules)),
        None => sentence,
    };
    match it.why {
        Why::KeyFigure => words.key_figure.to_owned(),
        Why::NotFollowed(Life::Retired { reason, .. }) => (words.retired)(reason).to_owned(),
        Why::NotFollowed(Life::Replaced { .. } | Life::Active) => words.replaced.to_owned(),
        Why::NoTarget => words.no_target.to_owned(),
        Why::JudgedByPerson => words.judged_by_person.to_owned(),
        Why::NoObservation => words.no_observation.to_owned(),
        Why::Missing(reason) => (words.missing)(reason).to_owned(),
        Why::NotComparable => words.not_comparable.to_owned(),
        Why::Lacks(lacking) => rule::lacking(lacking, plan, language),
        Why::Reached(progress) => judged((words.reached)(progress).to_owned()),
        Why::Compared(compared) => judged(comparison(&compared, measure, plan, language)),
    }
}

/// Why an indicator has the status that it has: a person's, the rules', or none.
pub fn indicator(
    it: &IndicatorResult,
    measure: &Measure,
    plan: &Plan,
    language: Language,
) -> String {
    let (words, rules) = (words(language), &plan.rules);
    match &it.judgement {
        Some(judgement) => {
            let suggested = it.suggestion.level.as_ref().map(|key| name(key, rules));
            (words.set_by_person)(name(&judgement.status, rules), suggested)
        }
        None => suggestion(&it.suggestion, measure, plan, language),
    }
}

/// Why a goal has the status and value that it has.
pub fn goal(it: &GoalResult, rules: &Rules, language: Language) -> String {
    let words = words(language);
    let Some(value) = it.value else {
        return words.not_assessed.to_owned();
    };
    let shown = score(value, language);
    let Some(computed) = &it.computed else {
        let level = it.status.as_ref().map_or("", |key| name(key, rules));
        return (words.only_by_person)(level, &shown);
    };
    let mean = (words.mean_of_parts)(&shown, counting(&it.parts), it.parts.len());
    let reached = match &it.status {
        Some(status) if it.basis == Basis::Judged => {
            (words.overridden)(name(status, rules), name(computed, rules))
        }
        _ => threshold(computed, rules, language),
    };
    format!("{mean} {reached}")
}

/// Why the index is what it is.
pub fn index(it: &Index, language: Language) -> String {
    let words = words(language);
    match it.value {
        Some(value) => {
            let shown = score(value, language);
            (words.mean_of_goals)(&shown, counting(&it.parts), it.parts.len())
        }
        None => words.no_index.to_owned(),
    }
}

/// What a forecast is made of.
pub fn outlook(it: &Outlook, rules: &Rules, language: Language) -> String {
    let words = words(language);
    match (&it.status, it.basis) {
        (Some(status), Basis::Judged) => (words.own_outlook)(name(status, rules)),
        _ => (words.outlook)(it.given, it.carried),
    }
}

fn comparison(it: &Comparison, measure: &Measure, plan: &Plan, language: Language) -> String {
    let sentence = outcome(it, measure, plan, language);
    match rule::ground(it, measure, plan, language) {
        Some(ground) => format!("{sentence}; {ground}"),
        None => sentence,
    }
}

fn outcome(it: &Comparison, measure: &Measure, plan: &Plan, language: Language) -> String {
    let words = words(language);
    let figure = |value| number::measured(value, measure, language);
    let share = |share: Decimal| percent(share, language);
    let value = figure(it.value);
    let target = condition(it.condition, measure, plan, language);
    let missed = || match it.bar.side {
        Direction::Down => (words.above)(&value, &target),
        Direction::Up => (words.below)(&value, &target),
    };
    match it.outcome {
        Outcome::Met => (words.met)(&value, &target),
        Outcome::NotMoved => (words.not_moved)(&value, &target),
        Outcome::InParts { met, of } => (words.in_parts)(&missed(), met, of),
        Outcome::OnTheWay { from, share, .. } if share < Decimal::ZERO => {
            (words.wrong_side)(&missed(), &figure(from))
        }
        Outcome::OnTheWay {
            from,
            share: done,
            needed,
        } => {
            let sentence = match it.is_partly_met() {
                true => words.enough_way,
                false => words.short_way,
            };
            sentence(&missed(), &share(done), &figure(from), &share(needed))
        }
        Outcome::Near { limit, rule, why } => {
            let sentence = match it.is_partly_met() {
                true => words.near,
                false => words.far,
            };
            let limit = limit.round_dp(6).normalize();
            let limit = number::measured(limit, &as_typed(measure), language);
            let near = sentence(&missed(), &limit, &share(rule));
            match why {
                NoWay::NoBaseline | NoWay::NotMeant => near,
                NoWay::AlreadyThere => format!("{near}; {}", words.already_there),
                NoWay::LaterBaseline => format!("{near}; {}", words.later_baseline),
            }
        }
    }
}

/// A limit that is computed may have more decimals than its measure shows; rounded, it could seem
/// to lie on the other side of the value.
fn as_typed(measure: &Measure) -> Measure {
    Measure {
        decimals: None,
        ..measure.clone()
    }
}

/// A share in per cent with at most one decimal, cut rather than rounded: what has not come to half
/// of the way must not read 50 %.
fn percent(share: Decimal, language: Language) -> String {
    let per_cent = share.saturating_mul(Decimal::ONE_HUNDRED);
    let cut = per_cent.trunc_with_scale(1).normalize();
    let measure = Measure {
        unit: "%".to_owned(),
        ..Measure::default()
    };
    number::measured(cut, &measure, language)
}

fn counting(parts: &[Part]) -> usize {
    parts.iter().filter(|part| part.counts()).count()
}

fn threshold(level: &LevelKey, rules: &Rules, language: Language) -> String {
    let words = words(language);
    match rules.scale.level(level) {
        Some(level) if level.from > Decimal::ZERO => (words.from_threshold)(
            &level.name,
            &number::plain(level.from.normalize(), language),
        ),
        Some(level) => (words.worst)(&level.name),
        None => String::new(),
    }
}

fn name<'a>(level: &'a LevelKey, rules: &'a Rules) -> &'a str {
    rules
        .scale
        .level(level)
        .map_or(level.as_str(), |level| &level.name)
}

/// The latest value in words: a figure, a choice, or why there is none.
pub fn value(value: &Value, measure: &Measure, language: Language) -> String {
    match value {
        Value::Number(figure) => number::measured(*figure, measure, language),
        Value::Choice(word) => word.to_string(),
        Value::Progress(progress) => {
            (Catalogue::of(language).status.progress)(*progress).to_owned()
        }
        Value::Missing(reason) => (words(language).missing)(*reason).to_owned(),
    }
}
