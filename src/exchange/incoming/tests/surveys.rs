//! What a person is shown of placed readings.

use super::*;

/// Lines of a survey, what is in dispute, and what is asked.
fn shown(plan: &Plan, readings: &Readings, choices: &Choices) -> String {
    let placed = Placed::of(plan, readings, choices);
    let survey = Survey::of(&placed, readings, choices);
    let row = |spot: &Spot| {
        let reading = placed.groups[spot.group].cells[spot.cell].reading;
        readings.list[reading].place.row
    };
    let rows = |spots: &[Spot]| format!("{:?}", spots.iter().map(row).collect::<Vec<_>>());
    let line = |it: &Line| format!("{:?}: {} land", it.whose, it.tally.landing());
    let asked = |it: &Asked| format!("{} of {}", it.readings, it.name);
    let list = |all: Vec<String>| all.join(", ");
    let dispute = |it: &Dispute| format!("{} {:?}", rows(&it.spots), it.chosen);
    [
        format!("lines {}", list(survey.lines.iter().map(line).collect())),
        format!(
            "disputes {}",
            list(survey.disputes.iter().map(dispute).collect())
        ),
        format!("changes {}", rows(&survey.changes)),
        format!("failing {}", rows(&survey.failing)),
        format!(
            "indicators {}",
            list(survey.indicators.iter().map(asked).collect())
        ),
        format!("units {}", list(survey.units.iter().map(asked).collect())),
        format!("day {}", survey.asks_day),
    ]
    .join("\n")
}

const FILE: &str = "Indikator;Enhet;Period;Kön;Utfall\n\
    Andel nöjda;;2026-08;;85\n\
    Andel nöjda;;2026-07;K;81\n\
    Andel nöjda;;2026-07;M;79\n\
    Andel nöjda;Skolan;2026-07;;90\n\
    Okänd;;2026-07;;1\n\
    Tvilling;;2026;;1\n\
    Tvilling;;2026;;2\n\
    Tvilling;;2026;;bra\n\
    Tvilling;Riket;2026;;7\n";

#[test]
fn everything_to_see_and_to_say_is_there() {
    insta::assert_snapshot!(shown(&committee::plan(), &readings(FILE), &Choices::default()), @r"
    lines Whole: 3 land, Whole: 0 land, New(2): 1 land
    disputes [7, 8] None
    changes [2]
    failing [9]
    indicators 1 of 1
    units 1 of 1, 1 of 2
    day false
    ");
}

#[test]
fn what_is_chosen_stays_where_it_was_asked() {
    let choices = Choices {
        indicators: [(1, IndicatorChoice::Leave)].into(),
        units: [(1, UnitChoice::Whole)].into(),
        chosen: [6].into(),
        left: [0].into(),
    };
    insta::assert_snapshot!(shown(&committee::plan(), &readings(FILE), &choices), @r"
    lines Whole: 3 land, Whole: 1 land, New(2): 1 land
    disputes [7, 8] Some(6)
    changes [2]
    failing [9]
    indicators 1 of 1
    units 1 of 1, 1 of 2
    day false
    ");
}

#[test]
fn the_day_is_asked_for_figures_of_kolada_alone() {
    let asks = |file: &str| {
        let readings = readings(file);
        let placed = Placed::of(&committee::plan(), &readings, &Choices::default());
        Survey::of(&placed, &readings, &Choices::default()).asks_day
    };
    assert!(asks("kpi;Period;Utfall\nU28119;2024;80\n"));
    assert!(!asks("Indikator;Period;Utfall\nAndel nöjda;2024;80\n"));
    assert!(
        !asks("kpi;Period;Utfall\nU28119;2026-08;84\n"),
        "it brings nothing"
    );
}

#[test]
fn nothing_is_new_only_where_all_was_read_and_stands_there() {
    let is_nothing_new = |lines: &str| {
        let readings = readings(&format!("Indikator;Period;Utfall\n{lines}\n"));
        let placed = Placed::of(&committee::plan(), &readings, &Choices::default());
        Survey::of(&placed, &readings, &Choices::default()).is_nothing_new
    };
    let same = "Andel nöjda;2026-08;84";
    assert!(is_nothing_new(same));
    assert!(is_nothing_new(&format!("{same}\n{same}")));
    for more in [
        "Andel nöjda;2026-07;84",
        "Okänd;2026;1",
        "Tvilling;2026;bra",
        "Tvilling;i fjol;1",
    ] {
        assert!(!is_nothing_new(&format!("{same}\n{more}")), "{more}");
    }
    assert!(
        !is_nothing_new("Tvilling;2026;1.234"),
        "it waits for an answer"
    );
    assert!(!is_nothing_new(""), "nothing was read");
}

#[test]
fn a_unit_that_was_made_is_found_again() {
    let (mut plan, readings) = (committee::plan(), readings(FILE));
    let new = NewUnit {
        name: "Skolan".to_owned(),
        role: crate::plan::UnitRole::Own,
    };
    let choices = Choices {
        units: [(1, UnitChoice::New(new))].into(),
        ..Choices::default()
    };
    plan = taken(&plan, &readings, &choices);
    assert_eq!(edit(&plan, &readings, &choices), None);
}

#[test]
fn choices_hold_as_long_as_they_mean_the_same() {
    let choices = Choices {
        indicators: [(0, IndicatorChoice::Leave)].into(),
        units: [(0, UnitChoice::Leave)].into(),
        chosen: [0].into(),
        left: [1].into(),
    };
    let carried = |before: &str, now: &str| {
        let mut carried = choices.clone();
        carried.carried(&readings(before), &readings(now));
        [
            carried.indicators == choices.indicators,
            carried.units == choices.units,
            carried.chosen == choices.chosen && carried.left == choices.left,
        ]
    };
    let file = |row: &str| format!("Indikator;Enhet;Period;Utfall\n{row}\n");
    let before = file("A;Skolan;2026;1");
    assert_eq!(carried(&before, &before), [true; 3]);
    assert_eq!(
        carried(&before, &file("B;Skolan;2026;1")),
        [false, true, true]
    );
    assert_eq!(
        carried(&before, &file("A;Boende;2026;1")),
        [true, false, true]
    );
    assert_eq!(
        carried(&before, &file("A;Skolan;2026;1\nA;Skolan;2025;1")),
        [true, true, false]
    );
}
