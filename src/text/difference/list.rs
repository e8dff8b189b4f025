//! Values made of several: targets, measurements, levels of the scale, tables. Their parts in a line.

use serde_json::Value;

use super::read::{At, parse};
use crate::{
    fulfilment::InForce,
    plan::{
        self, Aliases, Corrected, Detail, Dismissal, Earlier, GoalLevel, KoladaId, Level, Reopened,
        Target, Wording,
    },
    text::{case, date, number, why},
};

/// What stands between the parts.
const BETWEEN: &str = "; ";

/// What a measurement gave.
pub fn measured(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it| outcome(at, it))
}

fn outcome(at: &At<'_>, value: plan::Value) -> String {
    let texts = &at.teller.texts().status;
    match value {
        plan::Value::Number(it) => number::measured(it, &at.measure(), at.teller.language),
        plan::Value::Choice(choice) => choice.into(),
        plan::Value::Progress(progress) => (texts.progress)(progress).to_owned(),
        plan::Value::Missing(missing) => (texts.missing)(missing).to_owned(),
    }
}

/// What else is known of a measurement.
pub fn detail(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let it: Detail = parse(value)?;
    let (texts, words) = (&at.teller.texts().indicators, &at.teller.words().field);
    let retrieved = it.retrieved.map(|day| date::short(day, at.teller.language));
    let parts = [
        (texts.note, it.note),
        (texts.source, it.source),
        (words.retrieved, retrieved.unwrap_or_default()),
        (words.corrected, all_corrected(at, it.earlier)),
    ];
    let stated = parts.into_iter().filter(|(_, told)| !told.is_empty());
    Some(joined(
        stated.map(|(label, told)| format!("{label}: {told}")),
    ))
}

/// Values that were corrected.
pub fn corrected(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|earlier| all_corrected(at, earlier))
}

fn all_corrected(at: &At<'_>, earlier: Vec<Corrected>) -> String {
    joined(earlier.into_iter().map(|it| {
        let day = date::short(it.on, at.teller.language);
        (at.teller.words().choice.corrected)(&outcome(at, it.value), &day)
    }))
}

/// A whole target: “minst 90 % senast 2026”.
pub fn target(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it: Target| one_target(at, &it))
}

/// The targets in their order.
pub fn targets(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let targets: Vec<Target> = parse(value)?;
    Some(joined(targets.iter().map(|it| one_target(at, it))))
}

fn one_target(at: &At<'_>, it: &Target) -> String {
    let stated = InForce {
        id: it.id,
        due: it.due,
        condition: it.condition,
        stage: it.stage,
        overdue: false,
    };
    let teller = at.teller;
    let mut told = why::target(&stated, &at.measure(), teller.plan, teller.language);
    if it.stage {
        told = format!("{told}, {}", case::lowered(teller.words().field.stage));
    }
    match it.wording.is_empty() {
        true => told,
        false => format!("{told} ({})", (teller.words().quoted)(&it.wording)),
    }
}

/// A whole level of the scale.
pub fn level(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it: Level| one_level(at, &it))
}

/// The levels of the scale in their order.
pub fn scale(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let levels: Vec<Level> = parse(value)?;
    Some(joined(levels.iter().map(|it| one_level(at, it))))
}

fn one_level(at: &At<'_>, it: &Level) -> String {
    let shape = case::lowered((at.teller.texts().about.mark)(it.mark));
    let [value, from] = [it.value, it.from].map(|it| number::plain(it, at.teller.language));
    (at.teller.words().choice.level)(&it.name, &shape, &value, &from)
}

/// The names of the levels of goals.
pub fn goal_levels(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    let levels: Vec<GoalLevel> = parse(value)?;
    Some(joined(levels.into_iter().map(|it| {
        match it.plural.is_empty() || it.plural == it.name {
            true => it.name,
            false => format!("{} ({})", it.name, it.plural),
        }
    })))
}

/// Earlier wordings.
pub fn wordings(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let wordings: Vec<Wording> = parse(value)?;
    let until = at.teller.texts().tree.indicator.until;
    Some(joined(wordings.into_iter().map(|it| {
        let text = (at.teller.words().quoted)(&it.text);
        let day = it.until.map(|day| date::short(day, at.teller.language));
        match day {
            Some(day) => format!("{text} ({})", until(&day)),
            None => text,
        }
    })))
}

pub fn kolada(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    let ids: Vec<KoladaId> = parse(value)?;
    let ids: Vec<&str> = ids.iter().map(KoladaId::as_str).collect();
    Some(ids.join("/"))
}

/// The times that an occasion was opened again.
pub fn reopened(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let times: Vec<Reopened> = parse(value)?;
    let told: Vec<String> = times
        .iter()
        .map(|it| {
            let day = date::short(it.on, at.teller.language);
            (at.teller.texts().occasions.reopened)(&day, &it.decision, &it.reason)
        })
        .collect();
    Some(told.join(" "))
}

/// The occasion before, as a frozen one keeps it, by its day.
pub fn earlier(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it: Earlier| date::long(it.date, at.teller.language))
}

/// Findings of the check that somebody lets stand, by their reasons.
pub fn dismissals(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    let dismissed: Vec<Dismissal> = parse(value)?;
    Some(joined(dismissed.into_iter().map(|it| it.reason)))
}

/// One of them.
pub fn dismissal(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it: Dismissal| it.reason)
}

/// What files call somebody.
pub fn aliases(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it: Aliases| it.line())
}

/// One of these.
pub fn alias(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    value?.get("key")?.as_str().map(str::to_owned)
}

pub fn footnotes(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    let notes: Vec<String> = parse(value)?;
    Some(notes.join(BETWEEN))
}

/// The parts in a line.
pub fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(BETWEEN)
}
