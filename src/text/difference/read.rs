//! One value as a person reads it: from the tree back to what its field holds, and that in words.
//!
//! A reader that cannot make out its value says nothing; then it is told as it is written.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Teller, budget};
use crate::{
    json,
    plan::{
        Accrual, ActivityStatus, Baseline, BudgetKind, ChapterKind, ColumnKind, Combine, Condition,
        Day, Decimal, DecisionKind, Direction, Figure, Frequency, IndicatorKind, LevelKey, Life,
        Mark, Measure, MoneySide, OccasionKind, Origin, Period, PlanKind, Reach, RecordKey,
        RowRole, TemplateKind, UnitRole,
    },
    text::{date, name, number, why},
};

/// Where a value stands.
pub struct At<'a> {
    pub teller: &'a Teller<'a>,
    pub record: &'a RecordKey,
}

/// Reads the values of a field.
pub type Read = fn(&At<'_>, Option<&Value>) -> Option<String>;

impl At<'_> {
    /// How the record's figures are measured.
    pub fn measure(&self) -> Measure {
        let id = match self.record {
            RecordKey::Indicator(id) => *id,
            RecordKey::Observation(key) => key.series.indicator,
            _ => return Measure::default(),
        };
        let indicator = self.teller.find(|plan| plan.indicators.get(&id));
        indicator.map(|it| it.measure.clone()).unwrap_or_default()
    }
}

/// What the tree holds.
pub fn parse<T: DeserializeOwned>(value: Option<&Value>) -> Option<T> {
    json::read(value?).ok().map(|(it, _)| it)
}

/// The same of a field that is left out where it is as usual.
pub fn parse_or_usual<T: DeserializeOwned + Default>(value: Option<&Value>) -> Option<T> {
    match value {
        None => Some(T::default()),
        value => parse(value),
    }
}

/// As it is written.
pub fn raw(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    value.filter(|it| !it.is_null()).map(json::text)
}

/// The whole record.
pub fn whole(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    value.map(|_| at.teller.title(at.record))
}

pub fn text(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    value?.as_str().map(str::to_owned)
}

/// A text that is there or not, whatever it says.
pub fn kept(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    value.map(|_| at.teller.words().choice.kept.to_owned())
}

pub fn day(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|day: Day| date::short(day, at.teller.language))
}

pub fn period(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|period: Period| date::period(period, at.teller.language))
}

/// A year, which is not grouped as other figures.
pub fn year(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|year: i16| year.to_string())
}

/// A small number.
pub fn count(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|count: u8| count.to_string())
}

pub fn decimals(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let as_typed = at.teller.texts().tree.indicator.as_typed;
    count(at, value).or_else(|| value.is_none().then(|| as_typed.to_owned()))
}

pub fn decimal(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it| number::plain(it, at.teller.language))
}

pub fn weight(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let one = number::plain(Decimal::ONE, at.teller.language);
    decimal(at, value).or_else(|| value.is_none().then_some(one))
}

pub fn flag(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let holds = parse_or_usual(value)?;
    Some((at.teller.words().yes_no)(holds).to_owned())
}

/// A level of the scale by its name.
pub fn level(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let key: LevelKey = parse(value)?;
    let level = at.teller.find(|plan| plan.rules.scale.level(&key));
    Some(level.map_or_else(|| at.teller.gone(), |it| it.name.clone()))
}

/// The level of goals that makes the index.
pub fn depth(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let depth: u8 = parse(value)?;
    let teller = at.teller;
    Some(name::level_plural(
        &teller.plan.about,
        depth.into(),
        teller.language,
    ))
}

pub fn condition(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let condition: Condition = parse(value)?;
    let teller = at.teller;
    Some(why::condition(
        condition,
        &at.measure(),
        teller.plan,
        teller.language,
    ))
}

pub fn baseline(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let baseline: Baseline = parse(value)?;
    let language = at.teller.language;
    let figure = number::measured(baseline.value, &at.measure(), language);
    Some(match baseline.period {
        Some(period) => format!("{figure} ({})", date::period(period, language)),
        None => figure,
    })
}

pub fn origin(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    Some(match parse(value)? {
        Origin::Given => name::given(&at.teller.plan.about, at.teller.language),
        own @ Origin::Own => (at.teller.texts().status.origin)(own).to_owned(),
    })
}

pub fn better(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let way: Direction = parse(value)?;
    Some((at.teller.texts().tree.indicator.direction)(Some(way)).to_owned())
}

pub fn indicator_kind(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let texts = at.teller.texts();
    Some(match parse(value)? {
        IndicatorKind::Judged => texts.tree.indicator.judged.to_owned(),
        IndicatorKind::KeyFigure => texts.status.key_figure.to_owned(),
    })
}

pub fn life(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let texts = &at.teller.texts().indicators;
    Some(match parse_or_usual(value)? {
        Life::Active => texts.active.to_owned(),
        Life::Retired { reason, on } => {
            let day = on.map(|day| date::short(day, at.teller.language));
            (texts.retired)(reason, day.as_deref())
        }
        Life::Replaced { by } => {
            let by = (at.teller.words().quoted)(&at.teller.indicator(by));
            format!("{} {by}", texts.replaced)
        }
    })
}

pub fn figure(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let texts = at.teller.texts();
    Some(match parse_or_usual(value)? {
        Figure::Reported => texts.target.reported.to_owned(),
        Figure::Units(together) => (texts.status.together)(together).to_owned(),
        Figure::Quotient(it) => {
            let [of, by] = [it.of, it.by].map(|id| at.teller.indicator(id));
            let times = number::plain(it.times.normalize(), at.teller.language);
            (texts.status.quotient)(&of, &by, &times)
        }
        Figure::Budget(from) => budget::link(at.teller, &from),
    })
}

/// Declares readers of what is chosen from a list: the type, and its words in the catalogue.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident: $kind:ty = $read:ident, $($text:ident).+;)*) => {$(
        $(#[$doc])*
        pub fn $name(at: &At<'_>, value: Option<&Value>) -> Option<String> {
            let chosen: $kind = $read(value)?;
            Some((at.teller.texts().$($text).+)(chosen).to_owned())
        }
    )*};
}

choices! {
    accrual: Accrual = parse_or_usual, economy.accrual;
    activity_status: ActivityStatus = parse_or_usual, tree.activity.state;
    budget_kind: BudgetKind = parse, difference.choice.budget;
    chapter_kind: ChapterKind = parse, difference.choice.chapter;
    column_kind: ColumnKind = parse_or_usual, economy.kind;
    combine: Combine = parse_or_usual, trial.combined;
    decision_kind: DecisionKind = parse, about.decision;
    frequency: Frequency = parse, status.frequency;
    mark: Mark = parse, about.mark;
    money_side: MoneySide = parse_or_usual, economy.side;
    occasion_kind: OccasionKind = parse, status.occasion;
    plan_kind: PlanKind = parse, status.plan_kind;
    reach: Reach = parse_or_usual, economy.reach;
    role: UnitRole = parse_or_usual, difference.choice.role;
    row_role: RowRole = parse, economy.role;
    template_kind: TemplateKind = parse, document.template.kind;
}
