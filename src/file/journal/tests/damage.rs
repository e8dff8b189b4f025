//! Damaged rows: every byte flipped, every length cut, rows lost, moved, doubled or foreign.

use super::*;

type Place = (Table, PlanKey, u64);

/// How many of the nine records must come out when one row is damaged.
fn left(table: Table, number: u64) -> u64 {
    match table {
        // Records after generation 3 have no copy elsewhere: what follows a lost one is lost.
        Table::Journal if number > 6 => number - 1,
        _ => 9,
    }
}

/// Loads damaged rows, checks what comes out, that a next record can be saved, and that
/// the damaged text is kept for rescue.
#[track_caller]
fn check(mut rows: MemoryRows, table: Table, number: u64, damaged: Option<&str>) {
    let want = left(table, number);
    let found = rows
        .run(Load { key: key() })
        .expect("a generation is whole");
    assert_eq!(state(&found), lines(1..=want), "{table:?} {number}");
    assert_eq!(
        found.damage.is_empty(),
        table == Table::Past
            || table == Table::Journal && number <= 6
            || table == Table::Generations && number == 2,
        "{table:?} {number}: {:?}",
        found.damage
    );
    let mut tab = Tab::open(&mut rows).expect("memory never fails");
    tab.save(&mut rows, &record(10))
        .expect("memory never fails");
    let again = rows
        .run(Load { key: key() })
        .expect("a generation is whole");
    let mut expected = lines(1..=want);
    expected.extend(lines(10..=10));
    assert_eq!(state(&again), expected);
    assert_eq!(again.damage, [], "mended for good");
    if let Some(damaged) = damaged {
        assert!(rescued(&mut rows).contains(damaged));
    }
}

/// All texts in the rescue file, read back from its own form.
fn rescued(rows: &mut MemoryRows) -> String {
    let text = rows.run(Rescue { key: key() }).to_text();
    let file: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let rows = file["rows"].as_array().expect("it has rows");
    rows.iter().filter_map(|row| row[2].as_str()).collect()
}

fn places(rows: &mut MemoryRows) -> Vec<(Place, String)> {
    rows.texts().clone().into_iter().collect()
}

/// Puts `text` in place of a row and checks.
#[track_caller]
fn check_with(rows: &MemoryRows, place: &Place, text: String) {
    let mut damaged = rows.clone();
    damaged.texts().insert(place.clone(), text.clone());
    check(damaged, place.0, place.2, Some(&text));
}

#[test]
fn every_byte_flipped() {
    let mut rows = nine_records();
    for (place, text) in places(&mut rows) {
        for at in 0..text.len() {
            for mask in [0x01, 0x20, 0x80] {
                let mut bytes = text.clone().into_bytes();
                bytes[at] ^= mask;
                check_with(&rows, &place, String::from_utf8_lossy(&bytes).into_owned());
            }
        }
    }
}

#[test]
fn every_length_cut() {
    let mut rows = nine_records();
    for (place, text) in places(&mut rows) {
        for length in (0..text.len()).filter(|length| text.is_char_boundary(*length)) {
            check_with(&rows, &place, text[..length].to_owned());
        }
    }
}

#[test]
fn something_added_at_the_end() {
    let mut rows = nine_records();
    for (place, text) in places(&mut rows) {
        check_with(&rows, &place, text.clone() + "\n");
        check_with(&rows, &place, text.clone() + &text);
    }
}

#[test]
fn every_row_in_place_of_every_other() {
    let mut rows = nine_records();
    let all = places(&mut rows);
    for (place, text) in &all {
        for (_, other) in all.iter().filter(|(_, other)| other != text) {
            check_with(&rows, place, other.clone());
        }
    }
}

#[test]
fn the_row_of_another_plan_of_the_same_history() {
    let mut rows = nine_records();
    let mut foreign = MemoryRows::default();
    let other = PlanKey("another".to_owned());
    let create = Create {
        key: other.clone(),
        summary: summary(),
        file_copy_at_ms: None,
        snapshot: String::new(),
    };
    let Created::New(mut position) = foreign.run(create) else {
        panic!("the key is free");
    };
    for n in 1..=9 {
        let append = Append {
            key: other.clone(),
            expected: position,
            record: record(n),
            summary: summary(),
        };
        let Appended::Saved(next) = foreign.run(append) else {
            panic!("nobody else writes");
        };
        position = next;
    }
    for (place, _) in places(&mut rows) {
        let theirs = (place.0, other.clone(), place.2);
        if let Some(text) = foreign.texts().get(&theirs).cloned() {
            check_with(&rows, &place, text);
        }
    }
}

#[test]
fn every_row_lost() {
    let mut rows = nine_records();
    for (place, _) in places(&mut rows) {
        let mut damaged = rows.clone();
        damaged.texts().remove(&place);
        let (table, _, number) = place;
        if (table, number) == (Table::Generations, 3) {
            // The generation before it and the journal give the same plan: nothing to report.
            let found = damaged
                .run(Load { key: key() })
                .expect("generation 2 is whole");
            assert_eq!((state(&found), found.damage), (lines(1..=9), vec![]));
        } else {
            check(damaged, table, number, None);
        }
    }
}

#[test]
fn a_half_written_generation_is_passed_over() {
    let mut rows = nine_records();
    let place = (Table::Generations, key(), 3);
    let whole = rows.texts()[&place].clone();
    let half = whole[..whole.len() / 2].to_owned();
    rows.texts()
        .insert((Table::Generations, key(), 4), half.clone());
    let found = rows
        .run(Load { key: key() })
        .expect("generation 3 is whole");
    assert_eq!(state(&found), lines(1..=9));
    assert_eq!(found.damage, [Damage::Generation { number: 4 }]);
    check_with(&rows, &(Table::Generations, key(), 4), half);
}

#[test]
fn foreign_rows_after_the_journal_are_set_aside() {
    for number in [10, 11, 1 << 40] {
        let mut rows = nine_records();
        let foreign = "{\"theirs\":true}".to_owned();
        rows.texts()
            .insert((Table::Journal, key(), number), foreign);
        let found = rows.run(Load { key: key() }).expect("our rows are whole");
        assert_eq!(state(&found), lines(1..=9));
        assert_eq!(
            found.damage,
            [Damage::Records {
                from: 10,
                to: number
            }]
        );
        let mut tab = Tab::open(&mut rows).expect("memory never fails");
        tab.save(&mut rows, &record(10))
            .expect("memory never fails");
        let again = rows.run(Load { key: key() }).expect("our rows are whole");
        assert_eq!((state(&again), again.damage), (lines(1..=10), vec![]));
    }
}

#[test]
fn without_any_whole_generation_nothing_is_touched() {
    let mut rows = nine_records();
    for number in [2, 3] {
        let place = (Table::Generations, key(), number);
        rows.texts().insert(place, "uppfyllt".to_owned());
    }
    let before = rows.clone();
    assert_eq!(rows.run(Load { key: key() }), Err(Unreadable::Lost));
    assert_eq!(rows.run(Mend { key: key() }), Err(Unreadable::Lost));
    assert_eq!(rows, before);
    assert!(rescued(&mut rows).contains(&record(9).text));
}

#[test]
fn rows_of_a_newer_version_are_never_touched() {
    for (table, kind, number, context) in [
        (Table::Cards, "card", 0, "0190-plan".to_owned()),
        (
            Table::Generations,
            "generation",
            4,
            "4/0190-plan".to_owned(),
        ),
    ] {
        let mut rows = nine_records();
        let sum = crate::file::checksum::Checksum::of_parts(&[kind, "2", &context, "f", "body"]);
        let text = format!("uppfyllt {kind} 2 {sum} f\nbody");
        rows.texts().insert((table, key(), number), text);
        let before = rows.clone();
        assert_eq!(rows.run(Load { key: key() }), Err(Unreadable::Newer));
        assert_eq!(rows.run(Mend { key: key() }), Err(Unreadable::Newer));
        assert_eq!(rows, before);
    }
}

#[test]
fn trimming_keeps_two_whole_generations_however_many_are_damaged() {
    let mut rows = nine_records();
    let place = (Table::Generations, key(), 3);
    rows.texts().insert(place, "damaged".to_owned());
    let tab = Tab::open(&mut rows.clone()).expect("memory never fails");
    tab.compact(&mut rows).expect("memory never fails");
    let newest = (Table::Generations, key(), 4);
    rows.texts().insert(newest, "damaged too".to_owned());
    let found = rows
        .run(Load { key: key() })
        .expect("generation 2 is whole");
    assert_eq!(state(&found), lines(1..=9));
}
