//! Random plans for tests: every kind of record, every field, awkward texts, unknown fields.

use std::sync::Arc;

use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::json;
use uuid::Uuid;

mod documents;
mod rules;

use documents::documents;
use rules::{figure, figure_units, target};

use super::*;

/// Ids from a pool per table; the n-th record has the n-th id.
pub fn id<T>(n: usize) -> Id<T> {
    Id::new(Uuid::from_u128(
        0x0198_0000_0000_7000_8000_0000_0000_0000 + n as u128,
    ))
}

pub fn text() -> impl Strategy<Value = String> {
    let awkward = select(vec![
        "",
        "Trygg vardag",
        "=1+1",
        "\"<script>alert(1)</script>\"",
        "å\u{30a}/~\\\n\r\t\u{0}\u{202e}\u{200b}",
        "👩‍👩‍👧\u{feff}",
        "__proto__",
    ]);
    prop_oneof![3 => awkward.prop_map(str::to_owned), 1 => any::<String>()]
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0..28_u32).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

fn weight() -> impl Strategy<Value = Decimal> {
    (0..1000_i64, 0..4_u32).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

fn day() -> impl Strategy<Value = Day> {
    let day = |(year, month, day)| Day::new(year, month, day);
    (1..=9999_i16, 1..=12_u8, 1..=28_u8).prop_map(move |parts| day(parts).expect("a day"))
}

pub fn period() -> impl Strategy<Value = Period> {
    let year = 1990..2030_i16;
    prop_oneof![
        year.clone().prop_map(Period::Year),
        (year.clone(), 1..=3_u8).prop_map(|(year, n)| Period::Tertial(year, n)),
        (year.clone(), 1..=4_u8).prop_map(|(year, n)| Period::Quarter(year, n)),
        (year, 1..=12_u8).prop_map(|(year, n)| Period::Month(year, n)),
        day().prop_map(Period::Day),
        Just(Period::Year(9999)),
    ]
}

/// Names that no record has; `extra` is one of them, since the file lifts its contents.
fn extra() -> impl Strategy<Value = Extra> {
    let name = select(vec!["foo", "a~1b", "extra", "__proto__", "åäö"]);
    let value = select(vec![
        json!(null),
        json!(1.5),
        json!(9_007_199_254_740_993_u64),
        json!({ "a": [1, "2", { "b": null }] }),
    ]);
    let field = (name.prop_map(str::to_owned), value);
    prop_oneof![4 => Just(Vec::new()), 1 => vec(field, 1..3)].prop_map(Extra::from_iter)
}

fn about() -> impl Strategy<Value = About> {
    let kinds = vec![
        PlanKind::Goals,
        PlanKind::Programme,
        PlanKind::Operations,
        PlanKind::Scorecard,
    ];
    let level = (text(), text()).prop_map(|(name, plural)| GoalLevel { name, plural });
    let years = (option::of(any::<i16>()), option::of(any::<i16>()));
    let parts = (
        text(),
        text(),
        select(kinds),
        years,
        vec(level, 0..3),
        extra(),
    );
    parts.prop_map(|(title, note, kind, years, levels, extra)| About {
        title,
        municipality: "Exempelby".to_owned(),
        known_as: Aliases::from_line(&note),
        committee: note.clone(),
        kind,
        from_year: years.0,
        to_year: years.1,
        levels,
        given_name: String::new(),
        source: String::new(),
        dismissed: vec![Dismissal {
            key: note.clone(),
            reason: note.clone(),
            ..Dismissal::default()
        }],
        note,
        extra,
    })
}

fn rules() -> impl Strategy<Value = Rules> {
    (any::<u8>(), weight(), extra()).prop_map(|(index_level, way, extra)| Rules {
        partial: PartialRule {
            way,
            ..PartialRule::default()
        },
        index_level,
        extra,
        ..Rules::default()
    })
}

/// A goal under one of those before it.
fn goal(n: usize) -> impl Strategy<Value = Goal> {
    let origin = option::of(select(vec![Origin::Given, Origin::Own]));
    let above = option::of(0..n.max(1)).prop_map(move |at| at.filter(|at| *at < n).map(id));
    let parts = (
        above,
        text(),
        text(),
        origin,
        weight(),
        option::of(period()),
    );
    (parts, extra()).prop_map(move |(parts, extra)| {
        let (parent, text, description, origin, weight, due) = parts;
        Goal {
            parent,
            rank: Rank::default().next(),
            text,
            description,
            origin,
            responsible: String::new(),
            weight,
            due,
            contributes: parent.into_iter().collect(),
            extra,
        }
    })
}

fn measure() -> impl Strategy<Value = Measure> {
    let better = option::of(select(vec![Direction::Up, Direction::Down]));
    let parts = (
        text(),
        option::of(any::<u8>()),
        option::of(decimal()),
        better,
    );
    parts.prop_map(|(unit, decimals, lowest, better)| Measure {
        unit,
        decimals,
        lowest,
        highest: lowest,
        better,
    })
}

fn life() -> impl Strategy<Value = Life> {
    prop_oneof![
        Just(Life::Active),
        option::of(day()).prop_map(|on| Life::Retired {
            reason: Retirement::CannotFollow,
            on
        }),
        Just(Life::Replaced { by: id(0) }),
    ]
}

fn indicator(goals: usize) -> impl Strategy<Value = Indicator> {
    let baseline = (decimal(), option::of(period()));
    let baseline = baseline.prop_map(|(value, period)| Baseline { value, period });
    let wording = (text(), option::of(day())).prop_map(|(text, until)| Wording { text, until });
    let parts = (
        0..goals,
        text(),
        measure(),
        option::of(baseline),
        life(),
        figure(),
    );
    (parts, vec(wording, 0..3), vec(target(0), 0..2), extra()).prop_map(
        |((goal, text, measure, baseline, life, figure), earlier, targets, extra)| Indicator {
            goal: id(goal),
            text,
            measure,
            figure,
            units: figure_units(figure),
            baseline,
            life,
            earlier,
            targets,
            kolada: vec!["N31848".parse().expect("a Kolada id")],
            frequency: Some(Frequency::SecondYear),
            extra,
            ..Indicator::default()
        },
    )
}

fn assessment() -> impl Strategy<Value = Assessment> {
    let level = || option::of(select(vec!["met", "partly", "not"]).prop_map(LevelKey::new));
    let said = (level(), text(), level(), any::<bool>(), extra());
    said.prop_map(|(status, comment, forecast, carried, extra)| Assessment {
        status,
        comment,
        forecast,
        carried,
        extra,
        ..Assessment::default()
    })
}

pub fn value() -> impl Strategy<Value = Value> {
    let missing = select(vec![
        Missing::NotMeasured,
        Missing::NonResponse,
        Missing::NotApplicable,
        Missing::Confidential,
    ]);
    prop_oneof![
        6 => decimal().prop_map(Value::Number),
        1 => text().prop_map(|choice| Value::Choice(choice.into())),
        1 => select(Progress::ALL.to_vec()).prop_map(Value::Progress),
        1 => missing.prop_map(Value::Missing),
    ]
}

fn observation() -> impl Strategy<Value = Observation> {
    let detail = (text(), option::of(day())).prop_map(|(note, retrieved)| Detail {
        source: note.clone(),
        note,
        retrieved,
        earlier: retrieved
            .map(|on| Corrected {
                value: Value::Missing(Missing::NotMeasured),
                on,
            })
            .into_iter()
            .collect(),
    });
    let detail = prop_oneof![4 => Just(None), 1 => detail.prop_map(|it| Some(Arc::new(it)))];
    (value(), detail).prop_map(|(value, detail)| Observation { value, detail })
}

fn series(indicators: usize, units: usize) -> impl Strategy<Value = (SeriesKey, Series)> {
    let gender = select(vec![Gender::Total, Gender::Women, Gender::Men]);
    let months = vec(observation(), 0..20).prop_map(|observations| {
        let months = std::iter::successors(Some(Period::Month(2015, 11)), |it| it.next());
        months.zip(observations).collect::<Vec<_>>()
    });
    let others = vec((period(), observation()), 0..6);
    let key = (0..indicators, option::of(0..units), gender);
    (key, months, others).prop_map(|((indicator, unit, gender), months, others)| {
        let key = SeriesKey {
            indicator: id(indicator),
            unit: unit.map(id),
            gender,
        };
        (key, months.into_iter().chain(others).collect())
    })
}

/// A whole plan that keeps every rule.
pub fn plan() -> impl Strategy<Value = Plan> {
    let goals: Vec<_> = (0..4).map(goal).collect();
    let indicators = vec(indicator(4), 3);
    let judged = vec(assessment(), 3);
    let measured = vec(series(3, 2), 0..5);
    let first = (about(), rules(), extra(), documents());
    (first, goals, indicators, judged, measured).prop_map(
        |((about, rules, extra, documents), goals, indicators, judged, measured)| {
            let mut plan = Plan::new(id(7));
            plan.put(Record::About(about.into()));
            plan.put(Record::Rules(rules.into()));
            for (n, goal) in goals.into_iter().enumerate() {
                plan.put(Record::Goal(id(n), goal.into()));
            }
            for (n, mut indicator) in indicators.into_iter().enumerate() {
                if n == 2 && indicator.figure.is_reported() {
                    indicator.figure = Figure::Quotient(Quotient {
                        of: id(0),
                        by: id(1),
                        times: Decimal::ONE_HUNDRED,
                    });
                }
                plan.put(Record::Indicator(id(n), indicator.into()));
            }
            for record in documents {
                plan.put(record);
            }
            let subjects = [
                Subject::Plan,
                Subject::Goal(id(0)),
                Subject::Indicator(id(0)),
            ];
            for (subject, it) in subjects.into_iter().zip(judged) {
                let occasion = id(0);
                let key = AssessmentKey { occasion, subject };
                plan.put(Record::Assessment(key, it.into()));
            }
            for (key, series) in measured {
                plan.observations.put_series(key, series);
            }
            plan.extra = extra;
            plan
        },
    )
}
