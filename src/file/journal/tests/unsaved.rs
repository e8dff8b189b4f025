//! Emergency copies: offered once, in order, never what the journal holds.

use super::*;

fn copy(n: u64, after: Position, order: u64) -> Unsaved {
    Unsaved {
        record: record(n),
        after,
        order,
    }
}

fn load(rows: &mut MemoryRows) -> Loaded {
    rows.run(Load { key: key() }).expect("the plan is kept")
}

fn position(seq: u64) -> Position {
    let chain = crate::file::checksum::Checksum(7);
    Position { seq, chain }
}

#[test]
fn what_the_journal_lacks_is_offered_in_the_order_it_was_made() {
    let mut loaded = load(&mut nine_records());
    let at = loaded.position;
    let copies = vec![copy(12, at, 1), copy(11, at, 0), copy(10, position(8), 5)];
    assert_eq!(loaded.offer(copies), Leftovers::default());
    assert_eq!(loaded.unsaved, [record(10), record(11), record(12)]);
    assert_eq!(loaded.damage, []);
}

#[test]
fn what_the_journal_holds_is_not_offered_even_before_the_newest_generation() {
    let mut loaded = load(&mut nine_records());
    let copies = vec![copy(5, position(4), 0), copy(9, position(8), 0)];
    let leftovers = loaded.offer(copies);
    assert_eq!(leftovers.saved, [record(5).id, record(9).id]);
    assert_eq!(loaded.unsaved, []);
}

#[test]
fn what_may_have_been_saved_and_trimmed_is_reported_and_kept_for_rescue() {
    let mut rows = nine_records();
    let mut loaded = load(&mut rows);
    let old = copy(2, position(1), 0);
    let leftovers = loaded.offer(vec![old.clone()]);
    assert_eq!(leftovers.outdated, [old]);
    assert_eq!(loaded.unsaved, []);
    assert_eq!(loaded.damage, [Damage::Unsaved { id: record(2).id }]);
    for _ in 0..2 {
        rows.run(SetAside {
            key: key(),
            copies: leftovers.outdated.clone(),
        });
    }
    let rescued = rows.run(Rescue { key: key() }).to_text();
    assert_eq!(rescued.matches("uppfyllt unsaved").count(), 2);
    assert_eq!(state(&load(&mut rows)), lines(1..=9));
}

#[test]
fn a_copy_is_read_back_whole_or_not_at_all() {
    let unsaved = copy(10, position(9), 3);
    let text = unsaved.seal(&key());
    assert_eq!(Unsaved::open(&key(), &text), Some(unsaved));
    assert_eq!(Unsaved::open(&PlanKey("another".to_owned()), &text), None);
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1;
        let flipped = String::from_utf8_lossy(&bytes);
        assert_eq!(Unsaved::open(&key(), &flipped), None, "byte {at}");
        assert_eq!(
            text.get(..at).and_then(|cut| Unsaved::open(&key(), cut)),
            None
        );
    }
}
