//! The small plan that files are laid against.

use super::*;
use crate::plan::{
    Condition, Decimal, Gender, Goal, Indicator, Measure, ObservationKey, Occasion, OccasionKind,
    Record, SeriesKey, Target, Unit, Value,
};

/// A committee of Ekerö with four indicators: 1 “Andel nöjda” in % of 0–100 (Kolada U28119), 2 “Plan finns” a
/// milestone, 3 “Kostnad per plats” in kr (a quotient of two ids of Kolada), 4 “Andel nöjda” too. Hemtjänsten
/// is a unit; 84 stands for August 2026, which an occasion has followed up.
pub fn plan() -> Plan {
    let mut plan = Plan::new(id(0));
    let mut about = (*plan.about).clone();
    about.municipality = "Ekerö".to_owned();
    plan.put(Record::About(about.into()));
    plan.put(Record::Goal(id(1), Goal::default().into()));
    let measure = |unit: &str, highest| Measure {
        unit: unit.to_owned(),
        highest,
        ..Measure::default()
    };
    let indicator = |text: &str, measure, kolada: &[&str]| Indicator {
        goal: id(1),
        text: text.to_owned(),
        measure,
        kolada: kolada.iter().filter_map(|it| it.parse().ok()).collect(),
        ..Indicator::default()
    };
    let milestone = Target {
        id: id(1),
        due: None,
        condition: Condition::Milestone,
        wording: String::new(),
        stage: false,
    };
    let mut done = indicator("Plan finns", measure("", None), &[]);
    done.targets.push(milestone);
    let indicators = [
        indicator(
            "Andel nöjda",
            measure("%", Some(Decimal::ONE_HUNDRED)),
            &["U28119"],
        ),
        done,
        indicator(
            "Kostnad per plats",
            measure("kr", None),
            &["N31848", "N01951"],
        ),
        indicator("Tvilling", measure("tkr", None), &[]),
    ];
    for (at, it) in indicators.into_iter().enumerate() {
        plan.put(Record::Indicator(id(at + 1), it.into()));
    }
    let unit = Unit {
        name: "Hemtjänsten".to_owned(),
        ..Unit::default()
    };
    plan.put(Record::Unit(id(1), unit.into()));
    let occasion = Occasion::new(OccasionKind::Interim, "2026-08-31".parse().expect("a day"));
    plan.put(Record::Occasion(id(1), occasion.into()));
    plan.put(Record::Observation(
        key(1, None, "2026-08"),
        number(84).into(),
    ));
    plan
}

pub fn key(indicator: usize, unit: Option<usize>, period: &str) -> ObservationKey {
    ObservationKey {
        series: SeriesKey {
            indicator: id(indicator),
            unit: unit.map(id),
            gender: Gender::Total,
        },
        period: period.parse().expect("a period"),
    }
}

pub fn number(n: i64) -> Value {
    Value::Number(Decimal::from(n))
}
