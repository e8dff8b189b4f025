//! What is no longer needed to load a plan is kept as its history.

use super::*;

/// The changes that the history tells, and where it begins.
fn told(rows: &mut MemoryRows) -> (Option<u64>, Vec<String>) {
    let history = rows.run(ReadHistory { key: key() });
    let first = history.first().map(|past| past.seq);
    (first, history.into_iter().map(|past| past.text).collect())
}

#[test]
fn every_change_is_told_in_order_though_the_journal_was_shortened() {
    assert_eq!(told(&mut nine_records()), (Some(1), lines(1..=9)));
}

#[test]
fn a_gap_hides_what_lies_before_it() {
    let mut rows = nine_records();
    let place = |table, number| (table, key(), number);
    rows.texts().remove(&place(Table::Past, 2));
    assert_eq!(told(&mut rows), (Some(3), lines(3..=9)));
    rows.texts().remove(&place(Table::Journal, 7));
    assert_eq!(told(&mut rows), (Some(8), lines(8..=9)));
}

#[test]
fn a_plan_without_changes_has_no_history() {
    let mut rows = MemoryRows::default();
    Tab::start(&mut rows).expect("memory never fails");
    assert_eq!(told(&mut rows), (None, Vec::new()));
}
