//! What holds for every paste: no panic, nothing lost, limits, one change.

#![expect(
    clippy::disallowed_methods,
    reason = "the clock is what these tests measure by"
)]

use std::time::{Duration, Instant};

use proptest::prelude::*;
use uppfyllt::{
    edit::Edit,
    exchange::{
        draft::{At, Intake},
        placing::Placed,
        table::{Grid, TooBig},
    },
    plan::{Day, Id, Occasion, OccasionKind, Plan},
};

use crate::{read, read_grid};

/// Letters, digits and signs of a text: what is left of a word when unwrapping has moved its
/// hyphens and spaces, and figures and markers have changed their form.
fn substance(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn everything(placed: &Placed) -> String {
    substance(&format!("{placed:?}"))
}

fn word() -> impl Strategy<Value = String> {
    "[A-ZÅÄÖa-zåäö]{3,9}[.]?"
}

fn cell() -> impl Strategy<Value = String> {
    let text = proptest::collection::vec(word(), 1..5).prop_map(|words| words.join(" "));
    let mark = prop_oneof![
        Just(""),
        Just("● "),
        Just("◆ "),
        Just("■ "),
        Just("- "),
        Just("\u{f0b7} "),
        Just("<p>"),
        Just("**")
    ];
    prop_oneof![
        2 => Just(String::new()),
        6 => (mark, text).prop_map(|(mark, text)| format!("{mark}{text}")),
        1 => Just("Indikator".to_owned()),
        1 => Just("Nämndmål".to_owned()),
        1 => (word(), word()).prop_map(|(one, two)| format!("\"{one}\n{two}\"")),
    ]
}

fn table() -> impl Strategy<Value = String> {
    let row = proptest::collection::vec(cell(), 1..6).prop_map(|cells| cells.join("\t"));
    let line = prop_oneof![8 => row, 1 => Just(String::new()), 1 => Just("--\t---".to_owned()), 1 => word()];
    let header = prop_oneof![
        Just("Nämndmål\tIndikator\tTidpunkt\tKommentar"),
        Just("Målområde\t\t2018\t2019"),
        Just("Perspektiv\tMål\tMålnivå\tNyckeltal\tAktivitet\tAnsvarig"),
        Just("Mål och indikatorer\tUtfall 2020\tKälla"),
        Just(""),
    ];
    (header, proptest::collection::vec(line, 1..25))
        .prop_map(|(header, lines)| format!("{header}\n{}", lines.join("\n")))
}

proptest! {
    #[test]
    fn arbitrary_text_never_panics(text in "\\PC{0,400}|[\\t\\n\\r\";,|<>*● ◆a-zA-Z0-9./–-]{0,400}") {
        read(&text);
    }

    #[test]
    fn nothing_is_lost(text in table()) {
        let placed = read(&text);
        let kept = everything(&placed);
        let plain = text.replace("<p>", " ");
        for word in plain.split(|c: char| c.is_whitespace() || c == '"') {
            let word = substance(word);
            let heading = ["Nämndmål", "Indikator", "Målområde", "Perspektiv", "Mål", "Målnivå", "Tidpunkt", "Kommentar",
                "Nyckeltal", "Aktivitet", "Ansvarig", "Källa", "Utfall", "och", "indikatorer", "2018", "2019", "2020"];
            prop_assert!(heading.contains(&word.as_str()) || kept.contains(&word), "{word} is lost from\n{text}\n{placed:#?}");
        }
    }

    #[test]
    fn a_draft_becomes_one_change_that_undoes(text in table()) {
        let mut plan = Plan::new(Id::from_parts(0, [0; 10]));
        let empty = plan.clone();
        let draft = read(&text).draft;
        let (goals, indicators, activities) = (draft.goals.len(), draft.indicators.len(), draft.activities.len());
        let loose = draft.indicators.iter().any(|it| it.goal.is_none()) || draft.activities.iter().any(|it| it.under.is_none());
        let edit = edit(&plan, draft);
        let change = plan.apply(edit).expect("a draft keeps the rules of a plan");
        prop_assert_eq!(plan.goals.len(), goals + usize::from(loose));
        prop_assert_eq!(plan.indicators.len(), indicators);
        prop_assert_eq!(plan.activities.len(), activities);
        plan.replay(&change.inverse());
        prop_assert_eq!(plan, empty);
    }
}

fn edit(plan: &Plan, draft: uppfyllt::exchange::draft::Draft) -> Edit {
    let mut count = 0;
    let mut ids = || {
        count += 1;
        Id::<Plan>::from_parts(count, [0; 10]).uuid()
    };
    let occasion = Occasion::new(OccasionKind::Interim, Day::new(2020, 8, 31).expect("a day"));
    draft.into_edit(
        &Intake {
            plan,
            under: None,
            occasion: At::New(occasion),
            loose: "Utan mål",
        },
        &mut ids,
    )
}

#[test]
fn a_follow_up_becomes_a_judged_plan() {
    let mut plan = Plan::new(Id::from_parts(0, [0; 10]));
    let edit = edit(&plan, read(include_str!("follow_up.txt")).draft);
    plan.apply(edit).expect("a draft keeps the rules of a plan");
    let judged = plan
        .assessments
        .iter()
        .filter(|(_, it)| it.status.is_some())
        .count();
    let told = plan
        .assessments
        .iter()
        .filter(|(_, it)| !it.comment.is_empty())
        .count();
    let due = plan
        .indicators
        .iter()
        .filter(|(_, it)| it.targets.iter().any(|target| target.due.is_some()))
        .count();
    let stages = plan
        .indicators
        .iter()
        .filter(|(_, it)| it.targets.iter().any(|target| target.stage))
        .count();
    assert_eq!(
        (
            plan.goals.len(),
            plan.indicators.len(),
            judged,
            told,
            due,
            stages
        ),
        (15, 26, 23, 26, 26, 2)
    );
    assert_eq!(plan.about.levels[0].name, "Nämndmål");
    assert_eq!(plan.occasions.len(), 1);
}

#[test]
fn what_is_too_big_is_refused_with_both_numbers() {
    let rows = "a\tb\n".repeat(20_001);
    assert_eq!(
        Grid::from_text(&rows),
        Err(TooBig::Rows {
            found: 20_001,
            limit: 20_000
        })
    );
    let wide = format!("a\n{}", "x\t".repeat(200));
    assert_eq!(
        Grid::from_text(&wide),
        Err(TooBig::Columns {
            row: 2,
            found: 201,
            limit: 200
        })
    );
    let long = "x".repeat(4 * 1024 * 1024 + 1);
    assert!(matches!(
        Grid::from_text(&long),
        Err(TooBig::Bytes {
            limit: 4_194_304,
            ..
        })
    ));
}

/// Reads a follow-up of so many rows.
fn time_to_read(rows: usize) -> Duration {
    let row = |n: usize| {
        let goal = n / 4;
        format!("Mål nummer {goal}\t● Andel {n} ska öka till minst 90 %\t2024-12-31\tOm {n}.\n")
    };
    let header = "Nämndmål\tIndikator\tTidpunkt\tKommentar\n".to_owned();
    let text = header + &(1..rows).map(row).collect::<String>();
    let start = Instant::now();
    assert_eq!(read(&text).draft.indicators.len(), rows - 1);
    start.elapsed()
}

#[test]
fn eight_times_the_rows_take_about_eight_times_as_long() {
    let small = time_to_read(2_500);
    let greatest = time_to_read(20_000);
    println!("2,500 rows: {small:?}, 20,000 rows: {greatest:?}");
    assert!(
        greatest < small * 30,
        "{small:?} for 2,500 rows, {greatest:?} for 20,000"
    );
}

#[test]
fn hostile_shapes_take_no_more_than_their_length() {
    let time = |unit: &str, length: usize| {
        let text = unit.repeat(length / unit.len());
        let start = Instant::now();
        let _ = Grid::from_text(&text).map(read_grid);
        start.elapsed() + Duration::from_millis(2)
    };
    for unit in [
        "\"a\t",
        "\"\"\"\n",
        "<",
        "<p",
        "&",
        "●",
        "● ",
        "a-\n",
        "*",
        "|",
        "Mål\n",
        "\u{f0b7}\n",
    ] {
        let (short, long) = (time(unit, 2_000), time(unit, 32_000));
        assert!(
            long < short * 100,
            "{unit:?}: {short:?} for 2,000, {long:?} for 32,000 bytes"
        );
    }
}
