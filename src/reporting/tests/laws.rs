//! Laws on random plans and blocks.

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;
use crate::book::Sheet;
use crate::exchange::table::to_copy;
use crate::plan::{OccasionId, Plan, sample};
use crate::text::Language;

fn texts() -> impl Strategy<Value = Vec<Vec<String>>> {
    let texts = vec![
        "",
        "0",
        "81,5",
        "1.234",
        "klart",
        "-",
        "..",
        "uppnått",
        "◆",
        "ej bedömt",
        "en\nrad",
        "\"",
    ];
    vec(vec(select(texts).prop_map(str::to_owned), 1..6), 1..8)
}

/// A plan, its only occasion, and a grid of all that is due.
fn reported() -> impl Strategy<Value = (Plan, Grid)> {
    sample::plan().prop_map(|mut plan| {
        let id: OccasionId = *plan.occasions.iter().next().expect("an occasion").0;
        let mut open = plan.occasions.get(&id).expect("it").as_ref().clone();
        open.frozen = None;
        plan.put(crate::plan::Record::Occasion(id, open.into()));
        let grid = Grid::of(&plan, id, &due(&plan, id));
        (plan, grid)
    })
}

proptest! {
    #[test]
    fn nothing_of_a_block_vanishes(
        (plan, grid) in reported(), rows in texts(), line in 0..4_usize, column in select(Column::ALL.to_vec())
    ) {
        let block = Block::lay(&plan, &grid, (line, column), &to_copy(&rows)).expect("small enough");
        let laid: Vec<&str> = block.cells.iter().map(|cell| cell.text.as_str()).collect();
        let given: Vec<&str> = rows.iter().flatten().map(String::as_str).collect();
        prop_assert_eq!(laid, given);
        for cell in &block.cells {
            let lands = matches!(cell.fate, Fate::Lands { .. } | Fate::Same);
            prop_assert!(!lands || cell.place.is_some());
            prop_assert!(lands || cell.fate == Fate::Blank || matches!(cell.fate, Fate::Fails(_)));
        }
    }

    #[test]
    fn a_second_time_changes_nothing_and_undo_restores(
        (plan, grid) in reported(), rows in texts(), column in select(Column::ALL.to_vec())
    ) {
        let lay = |plan: &Plan| Block::lay(plan, &grid, (0, column), &to_copy(&rows)).expect("small enough");
        let block = lay(&plan);
        let landing = block.landing();
        let edit = block.into_edit(&plan, &grid, None);
        prop_assert_eq!(edit.is_some(), landing > 0);
        if let Some(edit) = edit {
            let mut after = plan.clone();
            let change = after.apply(edit).expect("it keeps the rules");
            prop_assert_eq!(lay(&after).landing(), 0);
            after.replay(&change.inverse());
            prop_assert_eq!(after, plan);
        }
    }

    #[test]
    fn a_trial_agrees_with_the_whole_plan((plan, grid) in reported(), value in sample::value()) {
        for line in &grid.lines {
            let mut after = plan.clone();
            after.observations.put(line.key, Some(value.clone().into()));
            let whole = crate::fulfilment::Results::of(&after, Some(grid.occasion));
            let trial = would_stand(&plan, grid.occasion, &line.key, Some(value.clone()));
            prop_assert_eq!(trial.as_ref(), whole.indicator(line.key.series.indicator));
        }
    }

    #[test]
    fn a_form_that_nobody_touched_brings_nothing((plan, grid) in reported()) {
        let table = form(&plan, grid.occasion, Language::English);
        let sheet = Sheet { rows: table.rows, ..Sheet::default() };
        let edit = filled(&plan, grid.occasion, &[sheet], None).and_then(|it| it.edit);
        prop_assert_eq!(edit, None);
    }
}
