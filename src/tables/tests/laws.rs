//! What holds for every table of any plan.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::check;
use crate::plan::{Plan, sample};
use crate::reporting::due;

fn today() -> Option<Day> {
    "2026-08-31".parse().ok()
}

/// Every table of a plan at its latest occasion.
fn tables(plan: &Plan, language: Language) -> Vec<Table> {
    let occasion = plan.occasions_by_day().pop();
    let table = |it: &Listing| table(plan, occasion, it, language);
    Listing::all(today()).iter().map(table).collect()
}

/// How often a text fills a cell.
fn cells(table: &Table, text: &str) -> usize {
    let is_text = |cell: &&Cell| matches!(cell, Cell::Text(it) if it == text);
    table.rows.iter().flatten().filter(is_text).count()
}

#[track_caller]
fn rows(plan: &Plan, listing: Listing) -> usize {
    let occasion = plan.occasions_by_day().pop();
    table(plan, occasion, &listing, SWEDISH).rows.len()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn rows_fit_their_headings_which_are_told_apart(plan in sample::plan()) {
        for table in Language::ALL.iter().flat_map(|it| tables(&plan, *it)) {
            let headings: BTreeSet<&str> = table.columns.iter().map(|it| it.heading.as_str()).collect();
            prop_assert_eq!(headings.len(), table.columns.len(), "{}", table.name);
            prop_assert!(!headings.contains(""), "{}", table.name);
            for row in &table.rows {
                prop_assert_eq!(row.len(), table.columns.len(), "{}", table.name);
            }
            for column in &table.columns {
                prop_assert!(usize::from(column.width) > column.heading.chars().count());
            }
        }
    }

    #[test]
    fn the_same_plan_makes_the_same_tables(plan in sample::plan()) {
        prop_assert_eq!(tables(&plan, SWEDISH), tables(&plan.clone(), SWEDISH));
    }

    #[test]
    fn no_wording_is_lost(plan in sample::plan()) {
        let occasion = plan.occasions_by_day().pop();
        let made = |it: Listing| table(&plan, occasion, &it, SWEDISH);
        let goals = made(Listing::Goals(Filter::default()));
        let indicators = made(Listing::Indicators(None));
        let both = [made(Listing::Standing), made(Listing::Responsible)];
        let goal_texts = plan.goals.iter().map(|(_, it)| it.text.as_str());
        let indicator_texts = plan.indicators.iter().map(|(_, it)| it.text.as_str());
        for text in goal_texts.filter(|it| !it.is_empty()) {
            prop_assert!(cells(&goals, text) > 0, "{text}");
            prop_assert!(both.iter().all(|it| cells(it, text) > 0), "{text}");
        }
        for text in indicator_texts.filter(|it| !it.is_empty()) {
            prop_assert!(cells(&indicators, text) > 0, "{text}");
            prop_assert!(both.iter().all(|it| cells(it, text) > 0), "{text}");
        }
    }

    #[test]
    fn each_record_has_its_row(plan in sample::plan()) {
        let nodes = plan.goals.len() + plan.indicators.len();
        let due = plan.occasions_by_day().pop().map(|it| due(&plan, it));
        prop_assert_eq!(rows(&plan, Listing::Standing), nodes);
        prop_assert_eq!(rows(&plan, Listing::Indicators(None)), plan.indicators.len());
        prop_assert_eq!(rows(&plan, Listing::Observations(None)), plan.observations.len());
        prop_assert_eq!(rows(&plan, Listing::Activities), plan.activities.len());
        prop_assert_eq!(rows(&plan, Listing::Decisions), plan.decisions.len());
        prop_assert_eq!(rows(&plan, Listing::Risks), plan.risks.len());
        prop_assert_eq!(rows(&plan, Listing::Glossary), plan.glossary.len());
        let reports = rows(&plan, Listing::Reports(Selection::default()));
        prop_assert_eq!(reports, due.map_or(0, |it| it.len()));
    }

    #[test]
    fn what_is_called_empty_has_no_rows(plan in sample::plan()) {
        let occasion = plan.occasions_by_day().pop();
        let of_each = plan.indicators.iter().map(|(id, _)| Listing::Observations(Some(*id)));
        for listing in Listing::all(today()).into_iter().chain(of_each) {
            let rows = table(&plan, occasion, &listing, SWEDISH).rows;
            prop_assert_eq!(is_empty(&plan, occasion, &listing), rows.is_empty());
        }
    }

    #[test]
    fn what_may_stand_is_told_with_its_reason(plan in sample::plan()) {
        let found = check::plan(&plan, today());
        let mut plan = plan;
        plan.apply(check::dismiss(&plan, &found, "Avsiktligt", "Kim", today())).expect("a sound edit");
        let table = table(&plan, None, &Listing::Findings(today()), SWEDISH);
        let reasons = cells(&table, "Avsiktligt");
        prop_assert!(reasons == table.rows.len() && reasons >= found.len());
    }

    #[test]
    fn the_measurements_of_each_indicator_are_those_of_all(plan in sample::plan()) {
        let ids = plan.indicators.iter().map(|(id, _)| *id);
        let of_each = ids.map(|id| rows(&plan, Listing::Observations(Some(id))));
        prop_assert_eq!(of_each.sum::<usize>(), plan.observations.len());
    }
}
