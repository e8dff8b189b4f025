//! Differences as people read them, no-break spaces shown as `_`.

mod every_field;
mod names;
mod reported;
mod values;
mod whys;

use serde_json::Value;

use super::Teller;
use crate::{
    plan::{
        About, AssessmentKey, Benchmark, BudgetColumn, BudgetRow, BudgetTable, ColumnKey,
        Condition, Day, Decimal, Decision, Direction, Gender, Goal, GoalLevel, Id, Indicator,
        Measure, ObservationKey, Occasion, OccasionKind, Period, Plan, Rank, Record, RecordKey,
        SeriesKey, Subject, Target, Unit,
    },
    text::Language,
};

pub fn id<T>(n: u128) -> Id<T> {
    Id::new(uuid::Uuid::from_u128(n))
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn period(text: &str) -> Period {
    text.parse().expect("a period")
}

fn target(n: u128, due: Option<&str>, condition: Condition) -> Target {
    Target {
        id: id(n),
        due: due.map(period),
        condition,
        wording: String::new(),
        stage: false,
    }
}

/// An indicator in per cent: a target for 2026, two for 2027, one without a time.
fn indicator() -> Indicator {
    let least = |n: i64| Condition::AtLeast(Decimal::from(n));
    let side = Direction::Up;
    Indicator {
        goal: id(2),
        text: "Andel nöjda i hemtjänsten".to_owned(),
        measure: Measure {
            unit: "%".to_owned(),
            ..Measure::default()
        },
        targets: vec![
            target(1, Some("2026"), least(90)),
            target(2, Some("2027"), least(95)),
            target(
                3,
                Some("2027"),
                Condition::Benchmark(Benchmark { side, unit: id(2) }),
            ),
            target(4, None, Condition::Judged),
        ],
        ..Indicator::default()
    }
}

/// Goals 1 and, under it, 2, 3 and 4, which has no wording; units 1 Hemtjänst and 2 Riket.
fn plan() -> Plan {
    let mut plan = Plan::new(id(9));
    let level = |name: &str| GoalLevel {
        name: name.to_owned(),
        plural: String::new(),
    };
    let about = About {
        levels: vec![level("fokusområde"), level("nämndsmål")],
        given_name: "Plattformen".to_owned(),
        ..About::default()
    };
    plan.put(Record::About(about.into()));
    let mut rank = Rank::default();
    for (n, parent, text) in [
        (1, None, "Trygg vardag"),
        (2, Some(1), "Nöjda brukare"),
        (3, Some(1), "Bo hemma"),
        (4, Some(1), ""),
    ] {
        let goal = Goal {
            parent: parent.map(id),
            rank: rank.clone(),
            text: text.to_owned(),
            ..Goal::default()
        };
        rank = rank.next();
        plan.put(Record::Goal(id(n), goal.into()));
    }
    for (n, name) in [(1, "Hemtjänst"), (2, "Riket")] {
        let unit = Unit {
            name: name.to_owned(),
            ..Unit::default()
        };
        plan.put(Record::Unit(id(n), unit.into()));
    }
    plan.put(Record::Indicator(id(1), indicator().into()));
    let interim = Occasion::new(OccasionKind::Interim, day("2026-08-31"));
    plan.put(Record::Occasion(id(1), interim.into()));
    let decision = Decision {
        body: "Socialnämnden".to_owned(),
        date: Some(day("2026-03-01")),
        paragraph: "§ 40".to_owned(),
        ..Decision::default()
    };
    plan.put(Record::Decision(id(1), decision.into()));
    let outcome = BudgetColumn {
        key: ColumnKey::new(10),
        title: "Utfall".to_owned(),
        ..BudgetColumn::default()
    };
    let row = BudgetRow {
        id: id(1),
        label: "Personal".to_owned(),
        ..BudgetRow::default()
    };
    let table = BudgetTable {
        columns: vec![outcome],
        rows: vec![row.into()],
        ..BudgetTable::default()
    };
    plan.put(Record::BudgetTable(id(1), table.into()));
    plan
}

fn observation() -> RecordKey {
    RecordKey::Observation(ObservationKey {
        series: SeriesKey {
            indicator: id(1),
            unit: Some(id(1)),
            gender: Gender::Women,
        },
        period: period("2026-08"),
    })
}

fn assessment(subject: Subject) -> RecordKey {
    RecordKey::Assessment(AssessmentKey {
        occasion: id(1),
        subject,
    })
}

/// The `n`th id, as it stands in a tree.
fn uuid(n: u128) -> Value {
    id::<Plan>(n).to_string().into()
}

/// What a leaf is called and what stands in it: “label: value”. A number in the path is an id.
#[track_caller]
fn told(record: RecordKey, path: &str, value: Value, language: Language) -> String {
    let plan = plan();
    let names = path.split('/').filter(|name| !name.is_empty());
    let name = |name: &str| match name.parse() {
        Ok(n) => id::<Plan>(n).to_string(),
        Err(_) => name.to_owned(),
    };
    let path: Vec<String> = names.map(name).collect();
    let teller = Teller::new(&plan, language);
    let value = Some(value).filter(|value| !value.is_null());
    let told = teller.value(&record, &path, value.as_ref());
    format!("{} = {told}", teller.field(&record, &path)).replace('\u{a0}', "_")
}

/// What stands in a field, `null` where it is left out.
#[track_caller]
fn check(record: RecordKey, path: &str, value: Value, swedish: &str) {
    assert_eq!(told(record, path, value, Language::Swedish), swedish);
}
