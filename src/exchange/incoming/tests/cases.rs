//! Cases of files laid against a small plan.

use super::committee::{key, number, plan};
use super::*;
use crate::{
    exchange::series::kolada,
    plan::{Observation, Period, Record, Unit, UnitRole},
};

/// What becomes of the readings, one a line.
fn fates(plan: &Plan, readings: &Readings, choices: &Choices) -> String {
    let placed = Placed::of(plan, readings, choices);
    let whose = |whose: Whose| match whose {
        Whose::Whole => "alla".to_owned(),
        Whose::Unit(id) => plan.units.get(&id).map_or("?", |it| &it.name).to_owned(),
        Whose::New(at) => format!("+{:?}", placed.made[&at]),
    };
    let mut lines = Vec::new();
    for group in &placed.groups {
        let text = plan
            .indicators
            .get(&group.indicator)
            .map_or("?", |it| &it.text);
        for cell in &group.cells {
            let (whose, row) = (whose(group.whose), readings.list[cell.reading].place.row);
            lines.push(format!(
                "{row} {text} | {whose} | {} | {:?}",
                cell.period, cell.fate
            ));
        }
    }
    lines.extend(
        placed
            .waiting
            .iter()
            .map(|at| format!("{} waits", readings.list[*at].place.row)),
    );
    assert_eq!(placed.tally().all(), lines.len() + placed.left);
    lines.join("\n")
}

#[track_caller]
fn observed(plan: &Plan, indicator: usize, unit: Option<usize>, period: &str) -> Observation {
    let found = plan.observations.get(&key(indicator, unit, period));
    found.expect("a measurement").clone()
}

const FILE: &str = "Indikator;Enhet;Period;Utfall;Kommentar\n\
    Andel nöjda;;2026-08;85 %;\n\
    Andel nöjda;;2026-07;81;\n\
    Andel nöjda;Hemtjänsten;2026-07;120;\n\
    Andel nöjda;Skolan;2026-07;90;\n\
    Okänd;;2026-07;1;\n\
    Plan finns;;2026-08;klart;\n\
    Plan finns;;2026-07;7;\n\
    Tvilling;;2026;1,5 mnkr;\n\
    Tvilling;;2025;3 dagar;\n\
    Tvilling;;2024;bra;\n";

#[test]
fn every_reading_has_a_fate() {
    insta::assert_snapshot!(fates(&plan(), &readings(FILE), &Choices::default()), @r#"
    3 Andel nöjda | alla | 2026-07 | New(Number(81))
    2 Andel nöjda | alla | 2026-08 | Changes { before: Number(84), after: Number(85) }
    4 Andel nöjda | Hemtjänsten | 2026-07 | Fails(Outside { lowest: None, highest: Some(100) })
    8 Plan finns | alla | 2026-07 | Fails(NoProgress)
    7 Plan finns | alla | 2026-08 | New(Progress(Done))
    11 Tvilling | alla | 2024 | Fails(NoFigure { text: "bra" })
    10 Tvilling | alla | 2025 | Fails(OtherUnit { unit: "dagar", wanted: "tkr" })
    9 Tvilling | alla | 2026 | New(Number(1500))
    5 waits
    6 waits
    "#);
}

#[test]
fn a_correction_keeps_what_was_followed_up_and_the_same_file_brings_nothing() {
    let (plan, readings) = (plan(), readings(FILE));
    let after = taken(&plan, &readings, &Choices::default());
    let detail = observed(&after, 1, None, "2026-08")
        .detail
        .expect("a history");
    assert_eq!(detail.earlier[0].value, number(84));
    assert_eq!(edit(&after, &readings, &Choices::default()), None);
}

#[test]
fn what_is_not_known_is_assigned_made_or_left() {
    let (plan, readings) = (plan(), readings(FILE));
    let new = NewUnit {
        name: "Skolan".to_owned(),
        role: UnitRole::Own,
    };
    let place = |text: &str| {
        readings
            .units
            .iter()
            .position(|it| it.text == text)
            .expect("a unit")
    };
    let choices = Choices {
        indicators: [(1, IndicatorChoice::Is(id(4)))].into(),
        units: [
            (place("Skolan"), UnitChoice::New(new)),
            (place("Hemtjänsten"), UnitChoice::Leave),
        ]
        .into(),
        left: [0].into(),
        ..Choices::default()
    };
    let shown = fates(&plan, &readings, &choices);
    assert!(shown.contains(
        "5 Andel nöjda | +NewUnit { name: \"Skolan\", role: Own } | 2026-07 | New(Number(90))"
    ));
    assert!(shown.contains("2 Andel nöjda | alla | 2026-08 | Left"));
    assert!(shown.contains("6 Tvilling | alla | 2026-07 | New(Number(1))"));
    let after = taken(&plan, &readings, &choices);
    assert_eq!(observed(&after, 1, None, "2026-08").value, number(84));
    let (made, unit) = after
        .units
        .iter()
        .find(|(_, it)| it.name == "Skolan")
        .expect("it is made");
    assert!(unit.role.is_own() && unit.rank > plan.units.get(&id(1)).expect("a unit").rank);
    assert_eq!(
        after
            .observations
            .iter()
            .filter(|(key, _)| key.unit == Some(*made))
            .count(),
        1
    );
}

#[test]
fn names_that_several_indicators_have_are_asked() {
    let mut plan = plan();
    let twin = (**plan.indicators.get(&id(4)).expect("an indicator")).clone();
    plan.put(Record::Indicator(id(5), twin.into()));
    let readings = readings("Indikator;Period;Utfall\nTvilling;2026;1\nTVILLING;2026;1\n");
    let placed = Placed::of(&plan, &readings, &Choices::default());
    assert_eq!(
        placed.indicators,
        [Meaning::Several(vec![id(4), id(5)]), Meaning::Unknown]
    );
    assert_eq!(placed.waiting, [0, 1]);
}

#[test]
fn lines_that_contradict_each_other_wait_for_a_choice() {
    let (plan, mut choices) = (plan(), Choices::default());
    let readings = readings(
        "Indikator;Period;Utfall\nTvilling;2026;1\nTvilling;2026;2\nTvilling;2025;3\nTvilling;2025;3,0\n",
    );
    insta::assert_snapshot!(fates(&plan, &readings, &choices), @r"
    4 Tvilling | alla | 2025 | New(Number(3))
    5 Tvilling | alla | 2025 | Repeats
    2 Tvilling | alla | 2026 | Conflict(Number(1))
    3 Tvilling | alla | 2026 | Conflict(Number(2))
    ");
    assert_eq!(taken(&plan, &readings, &choices).observations.len(), 2);
    choices.chosen.insert(0);
    insta::assert_snapshot!(fates(&plan, &readings, &choices), @r"
    4 Tvilling | alla | 2025 | New(Number(3))
    5 Tvilling | alla | 2025 | Repeats
    2 Tvilling | alla | 2026 | New(Number(1))
    3 Tvilling | alla | 2026 | Overruled
    ");
}

#[test]
fn what_is_told_beside_a_value_is_taken_and_blanks_erase_nothing() {
    let heading = "Indikator;Period;Utfall;Kommentar;Källa;Hämtad\n";
    let told = readings(&format!(
        "{heading}Andel nöjda;2026-08;84;'=ny;Enkät;2026-09-02\n"
    ));
    insta::assert_snapshot!(fates(&plan(), &told, &Choices::default()), @"2 Andel nöjda | alla | 2026-08 | Describes");
    let after = taken(&plan(), &told, &Choices::default());
    let detail = observed(&after, 1, None, "2026-08")
        .detail
        .expect("it is told");
    assert_eq!(
        (detail.note.as_str(), detail.source.as_str()),
        ("=ny", "Enkät")
    );
    let bare = readings(&format!("{heading}Andel nöjda;2026-08;84;;;\n"));
    assert_eq!(edit(&after, &bare, &Choices::default()), None);
}

/// An answer of Kolada: of each line its id, municipality, year and figure.
fn answer(lines: &[(&str, &str, i16, &str)]) -> Readings {
    let entry = |(kpi, unit, year, value): &(&str, &str, i16, &str)| {
        format!(
            r#"{{"kpi":"{kpi}","municipality":"{unit}","period":{year},"values":[{{"gender":"T","value":{value}}}]}}"#
        )
    };
    let entries: Vec<String> = lines.iter().map(entry).collect();
    kolada::read(&format!(r#"{{"values":[{}]}}"#, entries.join(","))).expect("an answer")
}

#[test]
fn koladas_figures_are_credited_and_what_is_computed_of_them_says_so() {
    let readings = answer(&[
        ("U28119", "0125", 2024, "88"),
        ("N31848", "0125", 2024, "10"),
        ("N01951", "0125", 2024, "4"),
        ("N31848", "0125", 2023, "10"),
        ("U28119", "0000", 2024, "80"),
    ]);
    let choices = Choices {
        units: [(0, UnitChoice::Whole)].into(),
        ..Choices::default()
    };
    insta::assert_snapshot!(fates(&plan(), &readings, &choices), @r#"
    1 Andel nöjda | alla | 2024 | New(Number(88))
    5 Andel nöjda | +NewUnit { name: "Riket", role: Comparison } | 2024 | New(Number(80))
    4 Kostnad per plats | alla | 2023 | Fails(PartLacking { other: "N01951" })
    2 Kostnad per plats | alla | 2024 | New(Number(2.5))
    3 Kostnad per plats | alla | 2024 | Divides
    "#);
    let after = taken(&plan(), &readings, &choices);
    let source = |indicator| {
        observed(&after, indicator, None, "2024")
            .detail
            .expect("a source")
            .source
            .clone()
    };
    assert_eq!(source(1), "Kolada (U28119)");
    assert_eq!(source(3), "Beräknat på uppgifter ur Kolada (N31848/N01951)");
    assert_eq!(after.comparisons().len(), 1);
    assert_eq!(edit(&after, &readings, &choices), None);
}

#[test]
fn a_code_alone_is_asked_and_a_name_of_kolada_is_to_compare_with() {
    let placed = Placed::of(
        &plan(),
        &answer(&[("U28119", "0186", 2024, "88")]),
        &Choices::default(),
    );
    assert_eq!(placed.units, [Meaning::Unknown]);
    let table = readings(
        "kpi;kommun_id;Kommun;2024\nU28119;0125;Ekerö kommun;1\nU28119;G123;Liknande kommuner;2\n",
    );
    insta::assert_snapshot!(fates(&plan(), &table, &Choices::default()), @r#"
    2 Andel nöjda | alla | 2024 | New(Number(1))
    3 Andel nöjda | +NewUnit { name: "Liknande kommuner", role: Comparison } | 2024 | New(Number(2))
    "#);
}

#[test]
fn a_part_that_is_told_twice_or_is_nothing_makes_no_quotient() {
    let twice = answer(&[
        ("N31848", "0000", 2024, "1"),
        ("N31848", "0000", 2024, "2"),
        ("N01951", "0000", 2024, "4"),
    ]);
    assert!(fates(&plan(), &twice, &Choices::default()).contains("Fails(PartsDiffer)"));
    let nothing = answer(&[("N31848", "0000", 2024, "1"), ("N01951", "0000", 2024, "0")]);
    assert!(fates(&plan(), &nothing, &Choices::default()).contains("Fails(NoQuotient)"));
    let missing = answer(&[
        ("N31848", "0000", 2024, "null"),
        ("N01951", "0000", 2024, "4"),
    ]);
    assert!(fates(&plan(), &missing, &Choices::default()).contains("New(Missing(NotMeasured))"));
}

#[test]
fn periods_of_one_year_are_apart() {
    let readings = readings(
        "Indikator;Period;Utfall\nTvilling;2026;1\nTvilling;2026-12;2\nTvilling;2026-12-31;3\n",
    );
    let after = taken(&plan(), &readings, &Choices::default());
    let periods: Vec<Period> = after
        .observations
        .of(id(4))
        .flat_map(|(_, it)| it.keys().copied())
        .collect();
    assert_eq!(format!("{periods:?}"), "[2026-12-31, 2026-12, 2026]");
}

/// What the names of a file mean, once what is chosen of them was taken in with another file of the same names.
#[track_caller]
fn check_known(choice: UnitChoice, before: &str, after: &str) {
    let mut plan = plan();
    let nacka = Unit {
        name: "Nacka".to_owned(),
        role: UnitRole::Comparison,
        ..Unit::default()
    };
    plan.put(Record::Unit(id(2), nacka.into()));
    let of_year = |year| answer(&[("U28119", "0182", year, "70")]);
    let choices = Choices {
        units: [(0, choice)].into(),
        ..Choices::default()
    };
    let said = |plan: &Plan| {
        let placed = Placed::of(plan, &of_year(2024), &Choices::default());
        format!("{:?}", placed.units)
    };
    assert_eq!(said(&plan), before);
    let plan = taken(&plan, &of_year(2023), &choices);
    assert_eq!(plan.broken(), vec![]);
    assert_eq!(said(&plan), after);
}

#[test]
fn what_a_code_means_is_asked_once() {
    let is = |unit: &str| format!("[Is(Unit({unit}))]");
    let nacka = is(&id::<Unit>(2).to_string());
    check_known(UnitChoice::Is(id(2)), "[Unknown]", &nacka);
    check_known(UnitChoice::Whole, "[Unknown]", "[Is(Whole)]");
    let new = NewUnit {
        name: "Grannen".to_owned(),
        role: UnitRole::Comparison,
    };
    let made = is(&Uuid::from_u128(0x9_0001).to_string());
    check_known(UnitChoice::New(new), "[Unknown]", &made);
    check_known(UnitChoice::Leave, "[Unknown]", "[Unknown]");
}

#[test]
fn what_units_of_the_plan_are_called_is_no_alias() {
    let readings = readings(FILE);
    let before = plan();
    let after = taken(&before, &readings, &Choices::default());
    assert_eq!(after.units, before.units);
    assert_eq!(after.about, before.about);
}
