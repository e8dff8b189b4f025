//! Goals, what is done for them, indicators of every making, and what was measured.

use super::*;

pub fn goals() -> Vec<Record> {
    let goal = |n, parent: Option<u128>, wording: &str, description: &str, responsible: &str| {
        let goal = Goal {
            parent: parent.map(id),
            rank: rank(n),
            text: text(wording),
            description: text(description),
            responsible: text(responsible),
            due: parent.map(|_| Period::Year(2025)),
            ..Goal::default()
        };
        Record::Goal(id(n), goal.into())
    };
    let why = format!(
        "**Därför:** år 2022 var andelen {{{{baseline {}}}}}.",
        id::<Goal>(PLEASED)
    );
    vec![
        goal(SAFE, None, "Trygg omsorg", "", ""),
        goal(
            CARE,
            Some(SAFE),
            "Fler är nöjda med hemtjänsten",
            &why,
            "Eva Ek",
        ),
        goal(MEALS, Some(SAFE), "Äldre äter tillsammans", "", "Ali Berg"),
        goal(MONEY, None, "Hållbar ekonomi", "", ""),
        goal(
            BALANCE,
            Some(MONEY),
            "Budgeten räcker hela året",
            "",
            "Ali Berg",
        ),
    ]
}

pub fn activities() -> Vec<Record> {
    let activity = |n, under, wording: &str, due, status, effect: Option<&str>| {
        let activity = Activity {
            under,
            rank: rank(n),
            text: text(wording),
            responsible: text("Eva Ek"),
            start: None,
            due: Some(day(due)),
            status,
            effect: effect.map(|amount| Effect {
                amount: decimal(amount),
                year: Some(2025),
            }),
            note: String::new(),
            extra: Extra::default(),
        };
        Record::Activity(id(n), activity.into())
    };
    vec![
        // The one written last stands first in the plan.
        activity(
            72,
            Node::Goal(id(CARE)),
            "Fast omsorgskontakt",
            "2024-06-30",
            ActivityStatus::Done,
            None,
        ),
        activity(
            71,
            Node::Indicator(id(USED)),
            "Planera scheman ihop",
            "2025-03-31",
            ActivityStatus::Ongoing,
            Some("850"),
        ),
    ]
}

pub fn indicators() -> Vec<Record> {
    let percent = |better| Measure {
        unit: text("%"),
        better,
        ..Measure::default()
    };
    let target = |n, condition| Target {
        id: id(n),
        due: Some(Period::Year(2025)),
        condition,
        wording: String::new(),
        stage: false,
    };
    let of = |goal, n, wording: &str| Indicator {
        goal: id(goal),
        rank: rank(n),
        text: text(wording),
        frequency: Some(Frequency::Year),
        ..Indicator::default()
    };
    let unit = |unit: &str| Measure {
        unit: text(unit),
        ..Measure::default()
    };
    let key_figure = |n, wording: &str, measure, kolada: Option<&str>| Indicator {
        kind: IndicatorKind::KeyFigure,
        measure,
        kolada: kolada
            .map(|it| it.parse().expect("an id"))
            .into_iter()
            .collect(),
        ..of(CARE, n, wording)
    };
    let pleased = Indicator {
        measure: percent(Some(Direction::Up)),
        baseline: Some(Baseline {
            value: decimal("80"),
            period: Some(Period::Year(2022)),
        }),
        targets: vec![target(101, Condition::AtLeast(decimal("85")))],
        source: text("Brukarenkäten"),
        responsible: text("Eva Ek"),
        ..of(CARE, PLEASED, "Andel nöjda med hemtjänsten")
    };
    let lunches = Indicator {
        measure: unit("luncher"),
        figure: Figure::Units(Together::Sum),
        targets: vec![target(102, Condition::AtLeast(decimal("40")))],
        source: text("Enheternas egen räkning"),
        ..of(MEALS, LUNCHES, "Gemensamma luncher")
    };
    let used = Indicator {
        measure: percent(Some(Direction::Down)),
        figure: Figure::Budget(FromBudget {
            row: id(HOME),
            figure: BudgetFigure::Share {
                of: ColumnKey::new(1),
                by: ColumnKey::new(2),
            },
        }),
        targets: vec![target(103, Condition::Budget(decimal("100")))],
        ..of(BALANCE, USED, "Förbrukad del av budgeten")
    };
    let cost = Indicator {
        baseline: Some(Baseline {
            value: decimal("90000"),
            period: Some(Period::Year(2022)),
        }),
        ..key_figure(COST, "Kostnad för äldreomsorg", unit("tkr"), Some("N20900"))
    };
    let elders = key_figure(
        ELDERS,
        "Invånare över 80 år",
        unit("invånare"),
        Some("N01951"),
    );
    let each = Indicator {
        figure: Figure::Quotient(Quotient {
            of: id(COST),
            by: id(ELDERS),
            times: Decimal::ONE,
        }),
        measure: Measure {
            decimals: Some(1),
            ..unit("tkr")
        },
        ..key_figure(EACH, "Kostnad per invånare över 80 år", unit("tkr"), None)
    };
    [
        (PLEASED, pleased),
        (LUNCHES, lunches),
        (USED, used),
        (ELDERS, elders),
        (COST, cost),
        (EACH, each),
    ]
    .map(|(n, it)| Record::Indicator(id(n), it.into()))
    .into()
}

pub fn measured() -> Vec<Record> {
    let measured = |indicator, unit: Option<u128>, period: &str, value: &str, source: &str| {
        let series = SeriesKey {
            indicator: id(indicator),
            unit: unit.map(id),
            gender: Gender::Total,
        };
        let period = period.parse().expect("a period");
        let mut observed = Observation::from(Value::Number(decimal(value)));
        observed.describe(|it| {
            source.clone_into(&mut it.source);
            it.retrieved = source.starts_with("Kolada").then(|| day("2025-01-20"));
        });
        Record::Observation(ObservationKey { series, period }, observed)
    };
    vec![
        measured(PLEASED, None, "2022", "80", ""),
        measured(PLEASED, None, "2023", "84", ""),
        measured(PLEASED, None, "2024", "87", "Egen enkät, förvaltningen"),
        measured(PLEASED, Some(NATION), "2024", "86", "Kolada (U21468)"),
        measured(LUNCHES, Some(NORTH), "2024-06", "12", ""),
        measured(LUNCHES, Some(SOUTH), "2024-06", "18", ""),
        measured(LUNCHES, Some(NORTH), "2024-12", "20", ""),
        measured(LUNCHES, Some(SOUTH), "2024-12", "22", ""),
        measured(ELDERS, None, "2023", "1050", ""),
        measured(ELDERS, None, "2024", "1100", ""),
        measured(COST, None, "2022", "90000", "Kolada (N20900)"),
        measured(COST, None, "2023", "94500", "Kolada (N20900)"),
        measured(COST, None, "2024", "101200", "Kolada (N20900)"),
        measured(COST, Some(NATION), "2024", "99000", ""),
    ]
}
