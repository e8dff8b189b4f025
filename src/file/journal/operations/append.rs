//! Append a change, or learn which changes of other tabs come before it.

use crate::file::journal::operation::{Decision, Operation, Range, Rows};
use crate::file::journal::recovery::put;
use crate::file::journal::rows::{PlanCard, PlanKey, Position, Record, Summary, Table};

/// Appends one record, if the journal still ends where the caller believes.
#[derive(Clone, Debug)]
pub struct Append {
    /// The plan.
    pub key: PlanKey,
    /// Where the caller believes that the journal ends.
    pub expected: Position,
    /// The change.
    pub record: Record,
    /// What the list shows from now on.
    pub summary: Summary,
}

/// What became of [`Append`]. Only [`Appended::Saved`] has written anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appended {
    /// The record is the last of the journal, which ends here.
    Saved(Position),
    /// Others wrote first: apply their records, then append again with the same id.
    Behind(Missed),
    /// This very record is among those the caller has not seen: apply them, append nothing.
    Held(Missed),
    /// The records in between are no longer kept, or history went another way: load again.
    Reload,
    /// The plan is no longer kept here (the browser's storage was cleared): create it again.
    Missing,
}

/// Records that the caller had not seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The records, in order.
    pub records: Vec<Record>,
    /// Where the journal ends after them.
    pub position: Position,
}

/// Asks for the records after a position.
#[derive(Clone, Debug)]
pub struct Since {
    /// The plan.
    pub key: PlanKey,
    /// Up to where the caller has seen the journal.
    pub position: Position,
}

/// How a journal stands to a position that a caller knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The journal goes on from there; no records when it ends right there.
    Follows(Missed),
    /// Between the position and the journal's end there is no kept way: load again.
    Apart,
    /// No such plan is kept here.
    Missing,
}

impl Operation for Append {
    type Outcome = Appended;
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        ranges(&self.key, self.expected)
    }

    fn decide(self, rows: Rows) -> Decision<Appended> {
        match standing(&self.key, self.expected, &rows) {
            (Standing::Follows(missed), Some(card)) if missed.records.is_empty() => {
                self.write(card)
            }
            (Standing::Follows(missed), _) => Decision::nothing(self.without_writing(missed)),
            (Standing::Apart, _) => Decision::nothing(Appended::Reload),
            (Standing::Missing, _) => Decision::nothing(Appended::Missing),
        }
    }
}

impl Append {
    /// A plan that is worked on leaves the bin.
    fn write(self, card: PlanCard) -> Decision<Appended> {
        let (text, position) = self.record.seal(&self.key, self.expected);
        let card = PlanCard {
            summary: self.summary,
            removed_at_ms: None,
            position,
            ..card
        };
        Decision {
            writes: vec![
                put(Table::Journal, &self.key, position.seq, text),
                put(Table::Cards, &self.key, 0, card.seal()),
            ],
            outcome: Appended::Saved(position),
        }
    }

    /// An append whose answer was lost is tried again: then its record is there already.
    fn without_writing(&self, missed: Missed) -> Appended {
        match &missed.records[..] {
            [only] if *only == self.record => Appended::Saved(missed.position),
            records if records.iter().any(|r| r.id == self.record.id) => Appended::Held(missed),
            _ => Appended::Behind(missed),
        }
    }
}

impl Operation for Since {
    type Outcome = Standing;
    const WRITES: bool = false;

    fn reads(&self) -> Vec<Range> {
        ranges(&self.key, self.position)
    }

    fn decide(self, rows: Rows) -> Decision<Standing> {
        Decision::nothing(standing(&self.key, self.position, &rows).0)
    }
}

fn ranges(key: &PlanKey, position: Position) -> Vec<Range> {
    vec![
        Range::of(Table::Cards, key),
        Range::of(Table::Generations, key).keys_only(),
        Range::of(Table::Journal, key).from(position.seq + 1),
    ]
}

/// How the journal stands to `position`, with the plan's card when it is readable.
fn standing(key: &PlanKey, position: Position, rows: &Rows) -> (Standing, Option<PlanCard>) {
    let Some(row) = rows.of(Table::Cards).first() else {
        let gone = rows.of(Table::Generations).is_empty();
        let standing = if gone {
            Standing::Missing
        } else {
            Standing::Apart
        };
        return (standing, None);
    };
    let Ok(card) = PlanCard::open(key, &row.text) else {
        return (Standing::Apart, None);
    };
    let mut missed = Missed {
        records: Vec::new(),
        position,
    };
    for row in rows.of(Table::Journal) {
        match Record::open(key, missed.position, &row.text) {
            Ok((record, next)) if next.seq == row.number => {
                missed.records.push(record);
                missed.position = next;
            }
            _ => return (Standing::Apart, Some(card)),
        }
    }
    match missed.position == card.position {
        true => (Standing::Follows(missed), Some(card)),
        false => (Standing::Apart, Some(card)),
    }
}
