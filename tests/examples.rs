//! The example plans and the templates: whole and canonical files that name their source, with the
//! figures that the documents behind them published. What a plan file is in general is tested in
//! `src/file`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use uppfyllt::{
    check,
    economy::{Finding, Worked, findings},
    file::{self, Access, Cover, Opened},
    fulfilment::{Counts, Filter, Results},
    plan::{BudgetTable, Day, Goal, IndicatorKind, LevelKey, OccasionId, Origin, Plan},
    text::{Language, why},
};

/// Largest example, in bytes: all of them travel inside the single file.
const MAX_BYTES: usize = 60_000;

/// What an example is known to hold.
#[derive(Debug, PartialEq, Eq)]
struct Holds {
    goals: usize,
    /// Goals at the level that makes the index.
    judged_goals: usize,
    /// Indicators that are judged and still followed.
    indicators: usize,
    key_figures: usize,
    retired: usize,
    activities: usize,
    decisions: usize,
}

impl Holds {
    fn of(plan: &Plan) -> Self {
        let indicators = || plan.indicators.iter().map(|(_, it)| it);
        let key_figures = indicators().filter(|it| it.kind == IndicatorKind::KeyFigure);
        let retired = indicators().filter(|it| !it.life.is_active());
        let (key_figures, retired) = (key_figures.count(), retired.count());
        let level = usize::from(plan.rules.index_level);
        let at_level = |goal: &Goal| plan.depth(goal) == level;
        Self {
            goals: plan.goals.len(),
            judged_goals: plan.goals.iter().filter(|(_, it)| at_level(it)).count(),
            indicators: plan.indicators.len() - key_figures - retired,
            key_figures,
            retired,
            activities: plan.activities.len(),
            decisions: plan.decisions.len(),
        }
    }
}

const NOTHING: Holds = Holds {
    goals: 0,
    judged_goals: 0,
    indicators: 0,
    key_figures: 0,
    retired: 0,
    activities: 0,
    decisions: 0,
};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("public")
        .join(name)
}

fn names_in(name: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder(name)).expect("the folder is in the repository");
    let paths = files.map(|it| it.expect("an entry").path());
    let stems = paths.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    stems.collect()
}

/// Opens a file that must be as this version would write it.
#[track_caller]
fn open(folder_name: &str, name: &str) -> Plan {
    let path = folder(folder_name).join(format!("{name}.json"));
    let bytes = fs::read(path).expect("the file is in the repository");
    assert!(bytes.len() <= MAX_BYTES, "{name}: {} bytes", bytes.len());
    let Opened {
        plan,
        revision,
        access,
        cover,
        notes,
    } = file::read(&bytes).expect("a plan file");
    assert_eq!(access, Access::ReadWrite, "{name}");
    assert_eq!((cover, notes), (Cover::default(), vec![]), "{name}");
    assert_eq!(plan.broken(), [], "{name}");
    assert!(
        file::write(&plan, revision).as_bytes() == bytes,
        "{name} is not canonical"
    );
    plan
}

#[track_caller]
fn check(name: &str, holds: Holds) -> Plan {
    let plan = open("examples", name);
    assert!(!plan.about.title.is_empty(), "{name}");
    assert!(!plan.about.source.is_empty(), "{name} names no source");
    assert_eq!(Holds::of(&plan), holds, "{name}");
    plan
}

fn only_occasion(plan: &Plan) -> Option<OccasionId> {
    let (id, _) = plan.occasions.iter().next()?;
    Some(*id)
}

fn by_status(counts: &Counts) -> [usize; 4] {
    let at = |key| counts.at(&LevelKey::new(key));
    [at("met"), at("partly"), at("not"), counts.not_assessed]
}

#[test]
fn the_folders_hold_what_is_tested_here() {
    let set = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(
        names_in("examples"),
        set(&["degerfors", "ekero", "goal-chain", "gotene", "scorecard"])
    );
    assert_eq!(
        names_in("templates"),
        set(&[
            "goal-chain.en",
            "goal-chain.sv",
            "goals-by-year.en",
            "goals-by-year.sv",
            "scorecard.en",
            "scorecard.sv",
        ])
    );
}

#[test]
fn the_goal_chain_expects_every_goal_at_the_year_end() {
    let plan = check(
        "goal-chain",
        Holds {
            goals: 9,
            judged_goals: 6,
            indicators: 9,
            ..NOTHING
        },
    );
    let results = Results::of(&plan, only_occasion(&plan));
    // The document has no outcome. Only the goal about the budget has one, from a table that is made up and says so.
    let assessed = results.index.parts.iter().filter(|it| it.counts());
    assert_eq!(assessed.count(), 1);
    let expected: Vec<_> = plan
        .assessments
        .iter()
        .map(|(_, it)| &it.forecast)
        .collect();
    let met = Some(LevelKey::new("met"));
    assert_eq!(expected, vec![&met; 7], "six goals and the plan as a whole");
}

#[test]
fn gotene_carries_its_decisions_and_its_retired_indicators() {
    let plan = check(
        "gotene",
        Holds {
            goals: 11,
            judged_goals: 7,
            indicators: 35,
            retired: 3,
            decisions: 5,
            ..NOTHING
        },
    );
    let with = |it: fn(&uppfyllt::plan::Indicator) -> bool| {
        plan.indicators
            .iter()
            .filter(|(_, indicator)| it(indicator))
            .count()
    };
    assert_eq!(with(|it| it.baseline.is_some()), 15);
    assert_eq!(with(|it| !it.kolada.is_empty()), 9);
    assert_eq!(with(|it| !it.earlier.is_empty()), 4);
    assert_eq!(plan.glossary.len(), 20);
}

#[test]
fn ekero_gives_the_published_figures() {
    let plan = check(
        "ekero",
        Holds {
            goals: 15,
            judged_goals: 15,
            indicators: 26,
            key_figures: 1,
            decisions: 4,
            ..NOTHING
        },
    );
    let results = Results::of(&plan, only_occasion(&plan));
    let counts = |origin| {
        let filter = Filter {
            origin,
            ..Filter::default()
        };
        by_status(&results.goal_counts(&plan, &filter))
    };
    let index = results.index.value.expect("every goal is assessed");
    assert_eq!(index.value().round_dp(2).to_string(), "0.76");
    assert_eq!(counts(None), [8, 7, 0, 0]);
    assert_eq!(counts(Some(Origin::Given)), [7, 5, 0, 0]);
    assert_eq!(counts(Some(Origin::Own)), [1, 2, 0, 0]);
}

#[test]
fn ekero_gives_each_goal_its_value() {
    let plan = open("examples", "ekero");
    let results = Results::of(&plan, only_occasion(&plan));
    let values: Vec<String> = results
        .goals(&plan, &Filter::default())
        .into_iter()
        .filter_map(|id| results.goal(id)?.value)
        .map(|it| it.value().round_dp(2).normalize().to_string())
        .collect();
    assert_eq!(
        values.join(" "),
        "1 1 1 1 1 0.5 0.67 0.5 1 0.5 0.5 1 0.75 0.5 0.5"
    );
}

#[test]
fn ekero_shows_where_people_judged_otherwise_than_the_rule() {
    let plan = open("examples", "ekero");
    let results = Results::of(&plan, only_occasion(&plan));
    let partly = LevelKey::new("partly");
    let suggested: Vec<(String, Option<LevelKey>)> = results
        .indicators(&plan, &Filter::default())
        .into_iter()
        .filter_map(|id| {
            let result = results.indicator(id)?;
            let unit = &plan.indicators.get(&id)?.measure.unit;
            let level = result.suggestion.level.clone();
            level.as_ref()?;
            assert_eq!(result.status, Some(partly.clone()));
            Some((unit.clone(), level))
        })
        .collect();
    assert_eq!(
        suggested,
        [
            ("%".to_owned(), Some(partly.clone())), // 84 against at least 90
            ("satsningar".to_owned(), Some(LevelKey::new("not"))), // one of two
        ]
    );
}

#[test]
fn ekero_keeps_the_economy_as_reported() {
    let plan = open("examples", "ekero");
    let rows: Vec<usize> = plan.budgets.iter().map(|(_, it)| it.rows.len()).collect();
    assert_eq!(rows, [18, 18, 28, 7, 23, 8]);
    let worked = |table: &BudgetTable| Worked::of(table, table.day(&plan)).checks().count();
    let checks: usize = plan.budgets.iter().map(|(_, it)| worked(it)).sum();
    let found = findings(&plan);
    let is_apart = |it: &Finding| matches!(it, Finding::Apart { .. });
    // Every table adds up; the forecasts of income and costs differ between the tables of each pair.
    assert_eq!((checks, found.len()), (414, 4));
    assert!(found.iter().all(is_apart), "{found:?}");
}

#[test]
fn ekero_draws_a_key_figure_from_the_economy() {
    let plan = open("examples", "ekero");
    let mut indicators = plan.indicators.iter();
    let found = indicators.find(|(_, it)| it.kind == IndicatorKind::KeyFigure);
    let (id, indicator) = found.expect("a key figure");
    let results = Results::of(&plan, only_occasion(&plan));
    let latest = results.indicator(*id).and_then(|it| it.latest.clone());
    let latest = latest.expect("a figure of the tables");
    let value = why::value(&latest.value, &indicator.measure, Language::Swedish);
    assert_eq!(value.replace('\u{a0}', " "), "65,3 %"); // 368 692 of 564 710
    let (_, result) = plan.budgets.iter().next().expect("appendix 1a");
    let net = result.rows.last().expect("the net cost");
    let cells: Vec<String> = net.cells.values().map(ToString::to_string).collect();
    assert_eq!(
        cells.join(" "),
        "-384164 -368692 -375134 6442 -562711 -564710 2000"
    );
}

#[test]
fn degerfors_has_goals_for_each_year() {
    let plan = check(
        "degerfors",
        Holds {
            goals: 38,
            judged_goals: 25,
            indicators: 16,
            key_figures: 17,
            activities: 13,
            decisions: 1,
            ..NOTHING
        },
    );
    let due = |year| {
        let goals = plan.goals.iter();
        goals
            .filter(|(_, it)| it.due.is_some_and(|due| due.year() == year))
            .count()
    };
    assert_eq!([due(2018), due(2019)], [13, 12]);
}

#[test]
fn the_scorecard_has_four_perspectives() {
    let plan = check(
        "scorecard",
        Holds {
            goals: 8,
            judged_goals: 4,
            indicators: 4,
            activities: 22,
            ..NOTHING
        },
    );
    assert!(
        plan.about.municipality.is_empty(),
        "the document names none"
    );
}

#[test]
fn templates_are_alike_in_both_languages() {
    for name in ["goal-chain", "goals-by-year", "scorecard"] {
        let [swedish, english] =
            ["sv", "en"].map(|language| open("templates", &format!("{name}.{language}")));
        assert_eq!(Holds::of(&swedish), Holds::of(&english), "{name}");
        assert_ne!(swedish.id, english.id, "{name}");
        assert_ne!(swedish.rules.scale, english.rules.scale, "{name}");
        assert!(Holds::of(&swedish).judged_goals > 0, "{name}");
    }
}

/// What the check finds in an example: each kind with how often. Judged one by one: the documents behind
/// the examples say so.
#[track_caller]
fn check_finds(name: &str, expected: &[(&str, usize)]) {
    let on = Day::new(2026, 11, 23);
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in check::plan(&open("examples", name), on) {
        *found.entry(finding.kind.name()).or_default() += 1;
    }
    assert_eq!(found.into_iter().collect::<Vec<_>>(), expected, "{name}");
}

#[test]
fn the_check_finds_what_the_documents_lack() {
    check_finds(
        "degerfors",
        &[
            ("lacks", 4),
            ("most-lack", 4),
            ("nothing-to-count-from", 6),
            ("unmeasured-goal", 9),
        ],
    );
    check_finds(
        "ekero",
        &[
            ("lacks", 3),
            ("most-lack", 2),
            ("other-than-table", 1),
            ("tables-apart", 4),
        ],
    );
    // The document does not say how often the cost of staff is followed.
    check_finds("goal-chain", &[("lacks", 1), ("most-lack", 1)]);
    check_finds("gotene", &[("lacks", 17), ("most-lack", 1)]);
    check_finds("scorecard", &[("lacks", 4), ("most-lack", 1)]);
}
