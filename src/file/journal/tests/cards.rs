//! The list, the bin, the note of a file copy, and erasing.

use super::*;
use crate::file::checksum::Checksum;

fn list(rows: &mut MemoryRows) -> Listing {
    rows.run(List)
}

#[test]
fn a_plan_goes_to_the_bin_and_comes_back() {
    let mut rows = nine_records();
    assert!(rows.run(Remove {
        key: key(),
        at_ms: 5
    }));
    let listing = list(&mut rows);
    assert_eq!((listing.kept.len(), listing.bin.len()), (0, 1));
    assert_eq!(listing.bin[0].removed_at_ms, Some(5));
    assert!(rows.run(Restore { key: key() }));
    let listing = list(&mut rows);
    assert_eq!((listing.kept.len(), listing.bin.len()), (1, 0));
    assert_eq!(listing.kept[0].summary, summary());
}

#[test]
fn a_plan_worked_on_in_another_tab_leaves_the_bin() {
    let mut rows = nine_records();
    let mut tab = Tab::open(&mut rows).expect("memory never fails");
    rows.run(Remove {
        key: key(),
        at_ms: 5,
    });
    tab.save(&mut rows, &record(10))
        .expect("memory never fails");
    assert_eq!(list(&mut rows).bin, []);
}

#[test]
fn the_note_of_a_file_copy_survives_later_changes() {
    let mut rows = nine_records();
    let mut tab = Tab::open(&mut rows).expect("memory never fails");
    assert!(rows.run(NoteState {
        key: key(),
        saved_at_ms: Some(7),
        state: Checksum(42),
    }));
    tab.save(&mut rows, &record(10))
        .expect("memory never fails");
    let card = &list(&mut rows).kept[0];
    assert_eq!(
        (card.file_copy_at_ms, &card.shared[..]),
        (Some(7), &[Checksum(42)][..])
    );
}

#[test]
fn a_key_is_taken_while_the_plan_is_kept_or_in_the_bin() {
    let create = || Create {
        key: key(),
        summary: summary(),
        file_copy_at_ms: None,
        snapshot: String::new(),
    };
    let mut rows = nine_records();
    let kept = rows.clone();
    assert_eq!(rows.run(create()), Created::Exists { in_bin: false });
    assert_eq!(rows, kept);
    rows.run(Remove {
        key: key(),
        at_ms: 5,
    });
    assert_eq!(rows.run(create()), Created::Exists { in_bin: true });
    rows.run(Erase { key: key() });
    assert_eq!(rows, MemoryRows::default());
    assert!(matches!(rows.run(create()), Created::New(_)));
}

#[test]
fn a_plan_without_a_readable_card_is_listed_by_its_key() {
    for damaged in [None, Some("{}".to_owned())] {
        let mut rows = nine_records();
        let place = (Table::Cards, key(), 0);
        match damaged {
            None => drop(rows.texts().remove(&place)),
            Some(text) => drop(rows.texts().insert(place, text)),
        }
        let listing = list(&mut rows);
        assert_eq!((listing.kept, listing.nameless), (vec![], vec![key()]));
    }
}

#[test]
fn the_last_changed_plan_comes_first_and_a_wrong_clock_only_changes_the_order() {
    let mut rows = MemoryRows::default();
    for (name, saved_at_ms) in [("a", 1), ("b", i64::MAX), ("c", i64::MIN), ("d", 1)] {
        rows.run(Create {
            key: PlanKey(name.to_owned()),
            summary: Summary {
                saved_at_ms,
                ..summary()
            },
            file_copy_at_ms: None,
            snapshot: name.to_owned(),
        });
    }
    let keys: Vec<String> = list(&mut rows)
        .kept
        .into_iter()
        .map(|card| card.key.0)
        .collect();
    assert_eq!(keys, ["b", "a", "d", "c"]);
}
