//! Recovery: from whatever rows are found to the newest plan they prove.
//!
//! The newest generation whose checksum holds, then the records that follow it without a gap.
//! What cannot be used is reported and set aside, never deleted.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::operation::{Row, Rows, Write};
use super::rows::{Generation, PlanCard, PlanKey, Position, Record, Summary, Table, Unsaved};
use super::sealed::Broken;
use crate::order;

/// A plan as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Its card, rebuilt when it was damaged.
    pub card: PlanCard,
    /// The newest whole plan file.
    pub snapshot: String,
    /// The changes made after it, in order.
    pub records: Vec<Record>,
    /// The end of the journal: what the next append expects.
    pub position: Position,
    /// Changes of an earlier visit that were never saved; append them in this order, under their ids.
    pub unsaved: Vec<Record>,
    /// What could not be used.
    pub damage: Vec<Damage>,
    /// The ids of all records that the journal still holds.
    pub known: BTreeSet<Uuid>,
    /// The journal is complete after this many records; older ones may have been trimmed.
    complete_after: u64,
}

impl Loaded {
    /// Sorts the emergency copies: those that the journal lacks are offered in [`Loaded::unsaved`].
    pub fn offer(&mut self, mut copies: Vec<Unsaved>) -> Leftovers {
        order::sort_by_key(&mut copies, |copy| {
            (copy.after.seq, copy.order, copy.record.id)
        });
        let mut leftovers = Leftovers::default();
        for copy in copies {
            let id = copy.record.id;
            if self.known.contains(&id) {
                leftovers.saved.push(id);
            } else if copy.after.seq < self.complete_after {
                self.damage.push(Damage::Unsaved { id });
                leftovers.outdated.push(copy);
            } else {
                self.unsaved.push(copy.record);
            }
        }
        leftovers
    }
}

/// Emergency copies that are not offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leftovers {
    /// The journal holds these records: their copies are no longer needed.
    pub saved: Vec<Uuid>,
    /// Nobody can tell whether these were saved: to be set aside.
    pub outdated: Vec<Unsaved>,
}

/// Something stored that could not be used. The stored text is kept for rescue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// The card was unreadable, missing or out of step, and was made anew.
    Card,
    /// A whole plan file was unreadable; an older one and the journal were used.
    Generation {
        /// Its number.
        number: u64,
    },
    /// These changes are lost to the plan: the first is missing or unreadable, the rest follow it.
    Records {
        /// The first of them.
        from: u64,
        /// The last of them.
        to: u64,
    },
    /// An emergency copy so old that nobody can tell whether it was saved.
    Unsaved {
        /// The id of its record.
        id: Uuid,
    },
}

/// Why no plan comes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is no such plan here.
    Missing,
    /// Not one whole plan file is left; the stored texts remain for rescue.
    Lost,
    /// The rows are written by a newer version of the application.
    Newer,
}

/// Finds the newest plan that the rows of `key` prove.
pub(super) fn recover(key: &PlanKey, rows: &Rows) -> Result<Loaded, Unreadable> {
    let mut damage = Vec::new();
    let newest = newest_generation(key, rows.of(Table::Generations), &mut damage)?;
    let journal = rows.of(Table::Journal);
    let (records, position) = replay(key, newest.at, journal)?;
    let card = recover_card(key, position, rows.of(Table::Cards), &mut damage)?;
    if let Some(to) = last_number(&card, journal).filter(|to| *to > position.seq) {
        let from = position.seq + 1;
        damage.push(Damage::Records { from, to });
    }
    Ok(Loaded {
        card: PlanCard { position, ..card },
        snapshot: newest.snapshot,
        records,
        position,
        unsaved: Vec::new(),
        damage,
        known: order::set(
            journal
                .iter()
                .filter_map(|row| Record::claimed_id(&row.text)),
        ),
        complete_after: journal
            .first()
            .map_or(position.seq, |row| row.number.saturating_sub(1)),
    })
}

fn newest_generation(
    key: &PlanKey,
    rows: &[Row],
    damage: &mut Vec<Damage>,
) -> Result<Generation, Unreadable> {
    for row in rows.iter().rev() {
        match Generation::open(key, row.number, &row.text) {
            Ok(generation) => return Ok(generation),
            Err(Broken::Newer) => return Err(Unreadable::Newer),
            Err(Broken::Damaged) => damage.push(Damage::Generation { number: row.number }),
        }
    }
    match damage.is_empty() {
        true => Err(Unreadable::Missing),
        false => Err(Unreadable::Lost),
    }
}

/// The records after `start`, up to the first that does not follow, and where they end.
fn replay(
    key: &PlanKey,
    start: Position,
    journal: &[Row],
) -> Result<(Vec<Record>, Position), Unreadable> {
    let mut records = Vec::new();
    let mut position = start;
    for row in journal.iter().filter(|row| row.number > start.seq) {
        if row.number != position.seq + 1 {
            break;
        }
        match Record::open(key, position, &row.text) {
            Ok((record, next)) => {
                records.push(record);
                position = next;
            }
            Err(Broken::Newer) => return Err(Unreadable::Newer),
            Err(Broken::Damaged) => break,
        }
    }
    Ok((records, position))
}

/// The card as found, or a bare one. A card that ends before the journal does is out of step.
fn recover_card(
    key: &PlanKey,
    end: Position,
    rows: &[Row],
    damage: &mut Vec<Damage>,
) -> Result<PlanCard, Unreadable> {
    match rows.first().map(|row| PlanCard::open(key, &row.text)) {
        Some(Ok(card)) => {
            if card.position.seq <= end.seq && card.position != end {
                damage.push(Damage::Card);
            }
            Ok(card)
        }
        Some(Err(Broken::Newer)) => Err(Unreadable::Newer),
        Some(Err(Broken::Damaged)) | None => {
            damage.push(Damage::Card);
            Ok(PlanCard {
                key: key.clone(),
                summary: Summary::default(),
                file_copy_at_ms: None,
                shared: Vec::new(),
                removed_at_ms: None,
                position: end,
            })
        }
    }
}

/// The number of the last record that was ever saved, as far as the card and the rows tell.
fn last_number(card: &PlanCard, journal: &[Row]) -> Option<u64> {
    let found = journal.last().map(|row| row.number);
    found.max(Some(card.position.seq))
}

/// The writes that make the rows agree with what was loaded: unusable rows are moved to
/// [`Table::Damaged`], and the card is written anew.
pub(super) fn mend(key: &PlanKey, loaded: &Loaded, rows: &Rows) -> Vec<Write> {
    let free = free_place(rows);
    let mut writes = Vec::new();
    for (number, (table, row)) in (free..).zip(unusable(loaded, rows)) {
        let text = format!("{} {}\n{}", table.name(), row.number, row.text);
        writes.push(put(Table::Damaged, key, number, text));
        writes.push(Write::Delete {
            table,
            plan: key.clone(),
            from: row.number,
            to: row.number,
        });
    }
    writes.push(put(Table::Cards, key, 0, loaded.card.seal()));
    writes
}

fn unusable<'a>(loaded: &'a Loaded, rows: &'a Rows) -> impl Iterator<Item = (Table, &'a Row)> {
    let is_damaged = |row: &&Row| {
        let number = row.number;
        loaded.damage.contains(&Damage::Generation { number })
    };
    let generations = rows.of(Table::Generations).iter().filter(is_damaged);
    let beyond = |row: &&Row| row.number > loaded.position.seq;
    let records = rows.of(Table::Journal).iter().filter(beyond);
    let card_is_damaged = loaded.damage.contains(&Damage::Card);
    let cards = rows
        .of(Table::Cards)
        .iter()
        .filter(move |_| card_is_damaged);
    generations
        .map(|row| (Table::Generations, row))
        .chain(records.map(|row| (Table::Journal, row)))
        .chain(cards.map(|row| (Table::Cards, row)))
}

/// The first free number among the rows set aside.
pub(super) fn free_place(rows: &Rows) -> u64 {
    let last = rows.of(Table::Damaged).last();
    last.map_or(1, |row| row.number + 1)
}

/// A write that puts one row of `key`.
pub(super) fn put(table: Table, key: &PlanKey, number: u64, text: String) -> Write {
    let plan = key.clone();
    Write::Put(table, Row { plan, number, text })
}
