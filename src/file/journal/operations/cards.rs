//! The list of kept plans, the bin, and the note of the last file copy.

use crate::file::checksum::Checksum;
use crate::file::cover::remember;
use crate::file::journal::operation::{Decision, Operation, Range, Rows, Write};
use crate::file::journal::recovery::put;
use crate::file::journal::rows::{PlanCard, PlanKey, Table};
use crate::order;

/// Reads all cards.
#[derive(Clone, Copy, Debug)]
pub struct List;

/// The plans kept in the browser, the last changed first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The plans.
    pub kept: Vec<PlanCard>,
    /// The plans in the bin.
    pub bin: Vec<PlanCard>,
    /// Plans whose card is missing or unreadable; loading one mends its card.
    pub nameless: Vec<PlanKey>,
}

impl Operation for List {
    type Outcome = Listing;
    const WRITES: bool = false;

    fn reads(&self) -> Vec<Range> {
        vec![
            Range::all(Table::Cards),
            Range::all(Table::Generations).keys_only(),
        ]
    }

    fn decide(self, rows: Rows) -> Decision<Listing> {
        let mut listing = Listing::default();
        let kept = rows.of(Table::Generations).iter();
        let mut nameless = order::set(kept.map(|row| row.plan.clone()));
        for row in rows.of(Table::Cards) {
            match PlanCard::open(&row.plan, &row.text) {
                Ok(card) => {
                    nameless.remove(&card.key);
                    listing.file(card);
                }
                Err(_) => {
                    nameless.insert(row.plan.clone());
                }
            }
        }
        listing.nameless = nameless.into_iter().collect();
        listing.sort();
        Decision::nothing(listing)
    }
}

impl Listing {
    fn file(&mut self, card: PlanCard) {
        match card.removed_at_ms {
            None => self.kept.push(card),
            Some(_) => self.bin.push(card),
        }
    }

    fn sort(&mut self) {
        for cards in [&mut self.kept, &mut self.bin] {
            order::sort_by(cards, |a, b| {
                let newest_first = b.summary.saved_at_ms.cmp(&a.summary.saved_at_ms);
                newest_first.then_with(|| a.key.cmp(&b.key))
            });
        }
    }
}

/// Puts a plan in the bin. The outcome says whether it was there to be put.
#[derive(Clone, Debug)]
pub struct Remove {
    /// The plan.
    pub key: PlanKey,
    /// Now, in milliseconds since 1970 UTC.
    pub at_ms: i64,
}

/// Takes a plan out of the bin. The outcome says whether the plan is kept.
#[derive(Clone, Debug)]
pub struct Restore {
    /// The plan.
    pub key: PlanKey,
}

/// Notes a state that is also elsewhere: the plan was saved as a file, or a file was taken in. The outcome
/// says whether the plan is kept.
#[derive(Clone, Debug)]
pub struct NoteState {
    /// The plan.
    pub key: PlanKey,
    /// When it was saved as a file, in milliseconds since 1970 UTC; none for one that was taken in.
    pub saved_at_ms: Option<i64>,
    /// The fingerprint of the plan in the file.
    pub state: Checksum,
}

impl Operation for Remove {
    type Outcome = bool;
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        vec![Range::of(Table::Cards, &self.key)]
    }

    fn decide(self, rows: Rows) -> Decision<bool> {
        change_card(&self.key, &rows, |card| {
            card.removed_at_ms = Some(self.at_ms);
        })
    }
}

impl Operation for Restore {
    type Outcome = bool;
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        vec![Range::of(Table::Cards, &self.key)]
    }

    fn decide(self, rows: Rows) -> Decision<bool> {
        change_card(&self.key, &rows, |card| card.removed_at_ms = None)
    }
}

impl Operation for NoteState {
    type Outcome = bool;
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        vec![Range::of(Table::Cards, &self.key)]
    }

    fn decide(self, rows: Rows) -> Decision<bool> {
        change_card(&self.key, &rows, |card| {
            card.file_copy_at_ms = self.saved_at_ms.or(card.file_copy_at_ms);
            remember(&mut card.shared, self.state);
        })
    }
}

fn change_card(key: &PlanKey, rows: &Rows, change: impl FnOnce(&mut PlanCard)) -> Decision<bool> {
    let row = rows.of(Table::Cards).first();
    let Some(mut card) = row.and_then(|row| PlanCard::open(key, &row.text).ok()) else {
        return Decision::nothing(false);
    };
    change(&mut card);
    Decision {
        writes: vec![put(Table::Cards, key, 0, card.seal())],
        outcome: true,
    }
}

/// Deletes everything stored of a plan, for good.
#[derive(Clone, Debug)]
pub struct Erase {
    /// The plan.
    pub key: PlanKey,
}

impl Operation for Erase {
    type Outcome = ();
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        Table::ALL
            .map(|table| Range::of(table, &self.key).keys_only())
            .into()
    }

    fn decide(self, _: Rows) -> Decision<()> {
        let delete = |table| Write::Delete {
            table,
            plan: self.key.clone(),
            from: 0,
            to: u64::MAX,
        };
        Decision {
            writes: Table::ALL.map(delete).into(),
            outcome: (),
        }
    }
}
