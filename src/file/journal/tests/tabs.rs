//! Several tabs on one plan: one total order, nothing lost, nothing twice.

use proptest::prelude::*;

use super::*;

#[derive(Clone, Copy, Debug)]
enum Act {
    Write,
    CatchUp,
    Compact,
    Reload,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        5 => Just(Act::Write),
        2 => Just(Act::CatchUp),
        2 => Just(Act::Compact),
        1 => Just(Act::Reload),
    ]
}

/// Lets three tabs act in turn; returns the rows, the tabs and how many records were written.
fn play(acts: &[(usize, Act)]) -> Result<(MemoryRows, Vec<Tab>, u64), Failed> {
    let mut rows = MemoryRows::default();
    let mut tabs = vec![
        Tab::start(&mut rows)?,
        Tab::start(&mut rows)?,
        Tab::start(&mut rows)?,
    ];
    let mut written = 0;
    for (tab, act) in acts {
        let tab = &mut tabs[*tab];
        match act {
            Act::Write => {
                written += 1;
                tab.save(&mut rows, &record(written))?;
            }
            Act::CatchUp => tab.catch_up(&mut rows)?,
            Act::Compact => {
                tab.compact(&mut rows)?;
            }
            Act::Reload => *tab = Tab::open(&mut rows)?,
        }
    }
    Ok((rows, tabs, written))
}

proptest! {
    #[test]
    fn tabs_agree_on_one_order(acts in prop::collection::vec((0..3_usize, act()), 0..60)) {
        let (mut rows, mut tabs, written) = play(&acts).expect("memory never fails");
        let found = rows.run(Load { key: key() }).expect("the plan is kept");
        prop_assert_eq!(&found.damage, &[]);
        prop_assert_eq!(state(&found), lines(1..=written));
        for tab in &mut tabs {
            tab.catch_up(&mut rows).expect("memory never fails");
            prop_assert_eq!(&tab.lines, &lines(1..=written));
        }
    }
}

fn two_tabs() -> (MemoryRows, Tab, Tab) {
    let mut rows = nine_records();
    let one = Tab::open(&mut rows).expect("memory never fails");
    let two = one.clone();
    (rows, one, two)
}

fn append(rows: &mut MemoryRows, tab: &Tab, n: u64) -> Appended {
    rows.run(Append {
        key: key(),
        expected: tab.position,
        record: record(n),
        summary: summary(),
    })
}

#[test]
fn who_is_behind_gets_what_was_missed_and_writes_nothing() {
    let (mut rows, mut one, two) = two_tabs();
    one.save(&mut rows, &record(10))
        .expect("memory never fails");
    one.save(&mut rows, &record(11))
        .expect("memory never fails");
    let before = rows.clone();
    let Appended::Behind(missed) = append(&mut rows, &two, 12) else {
        panic!("two records were missed");
    };
    assert_eq!(missed.records, [record(10), record(11)]);
    assert_eq!(missed.position, one.position);
    assert_eq!(rows, before);
}

#[test]
fn a_snapshot_of_a_stale_tab_is_refused() {
    let (mut rows, mut one, two) = two_tabs();
    one.save(&mut rows, &record(10))
        .expect("memory never fails");
    let before = rows.clone();
    assert_eq!(
        two.compact(&mut rows).expect("memory never fails"),
        Compacted::Stale
    );
    assert_eq!(rows, before);
}

#[test]
fn a_record_whose_answer_was_lost_is_not_written_twice() {
    let (mut rows, one, _) = two_tabs();
    let first = append(&mut rows, &one, 10);
    assert!(matches!(first, Appended::Saved(_)));
    assert_eq!(append(&mut rows, &one, 10), first);
}

#[test]
fn a_record_that_others_followed_is_held() {
    let (mut rows, mut one, two) = two_tabs();
    one.save(&mut rows, &record(10))
        .expect("memory never fails");
    one.save(&mut rows, &record(11))
        .expect("memory never fails");
    assert!(matches!(append(&mut rows, &two, 10), Appended::Held(_)));
}

#[test]
fn a_tab_older_than_the_kept_journal_must_reload() {
    let (mut rows, mut one, two) = two_tabs();
    for n in 10..=13 {
        one.save(&mut rows, &record(n)).expect("memory never fails");
        one.compact(&mut rows).expect("memory never fails");
    }
    assert_eq!(append(&mut rows, &two, 14), Appended::Reload);
}

#[test]
fn a_plan_made_anew_under_the_same_key_is_another_history() {
    let (_, _, old) = two_tabs();
    let mut rows = MemoryRows::default();
    assert_eq!(append(&mut rows, &old, 10), Appended::Missing);
    let create = Create {
        key: key(),
        summary: summary(),
        file_copy_at_ms: None,
        snapshot: "other lines".to_owned(),
    };
    rows.run(create);
    for n in 1..=9 {
        let mut tab = Tab::open(&mut rows).expect("memory never fails");
        tab.save(&mut rows, &record(n)).expect("memory never fails");
    }
    assert_eq!(append(&mut rows, &old, 10), Appended::Reload);
}
