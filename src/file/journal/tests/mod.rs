//! What the journal promises, broken in every way we know of.
//!
//! The plan of these tests is a list of lines: a snapshot is all lines, a record adds one.

mod cards;
mod copy;
mod damage;
mod faults;
mod history;
mod rescue;
mod tabs;
mod unsaved;

use uuid::Uuid;

use super::*;
use crate::plan::{Day, Occasion, OccasionKind};

/// A store of rows that may fail.
trait Stored {
    fn run<O: Operation>(&mut self, operation: O) -> Result<O::Outcome, Failed>;
}

/// The store did not answer.
#[derive(Debug)]
struct Failed;

impl Stored for MemoryRows {
    fn run<O: Operation>(&mut self, operation: O) -> Result<O::Outcome, Failed> {
        Ok(MemoryRows::run(self, operation))
    }
}

fn key() -> PlanKey {
    PlanKey("0190-plan".to_owned())
}

fn record(n: u64) -> Record {
    Record {
        id: Uuid::from_u128(u128::from(n)),
        text: format!("change {n}, “mål”"),
    }
}

fn lines(numbers: std::ops::RangeInclusive<u64>) -> Vec<String> {
    numbers.map(|n| record(n).text).collect()
}

fn summary() -> Summary {
    Summary {
        title: "Nämndens mål".to_owned(),
        task: Some(TaskSummary {
            unit: "Hemtjänsten".to_owned(),
            occasion: Occasion::new(OccasionKind::Interim, Day::new(2026, 8, 31).expect("a day"))
                .into(),
        }),
        ..Summary::default()
    }
}

/// What a tab of the application holds, and how it behaves.
#[derive(Clone, Debug)]
struct Tab {
    lines: Vec<String>,
    position: Position,
}

impl Tab {
    /// Creates the plan, or opens it when it is there.
    fn start(store: &mut impl Stored) -> Result<Self, Failed> {
        let create = Create {
            key: key(),
            summary: summary(),
            file_copy_at_ms: None,
            snapshot: String::new(),
        };
        match store.run(create)? {
            Created::New(position) => Ok(Self {
                lines: Vec::new(),
                position,
            }),
            Created::Exists { .. } => Self::open(store),
        }
    }

    fn open(store: &mut impl Stored) -> Result<Self, Failed> {
        let mut loaded = store.run(Load { key: key() })?.expect("the plan is kept");
        if !loaded.damage.is_empty() {
            loaded = store.run(Mend { key: key() })?.expect("the plan is kept");
        }
        Ok(Self {
            lines: state(&loaded),
            position: loaded.position,
        })
    }

    fn take(&mut self, missed: Missed) {
        let texts = missed.records.into_iter().map(|record| record.text);
        self.lines.extend(texts);
        self.position = missed.position;
    }

    /// Saves a record as the session does: catches up and tries again until it is there.
    fn save(&mut self, store: &mut impl Stored, record: &Record) -> Result<(), Failed> {
        loop {
            let append = Append {
                key: key(),
                expected: self.position,
                record: record.clone(),
                summary: summary(),
            };
            match store.run(append)? {
                Appended::Saved(position) => {
                    self.lines.push(record.text.clone());
                    self.position = position;
                    return Ok(());
                }
                Appended::Behind(missed) => self.take(missed),
                Appended::Held(missed) => {
                    self.take(missed);
                    return Ok(());
                }
                Appended::Reload => *self = Self::open(store)?,
                Appended::Missing => *self = Self::start(store)?,
            }
            if self.lines.contains(&record.text) {
                return Ok(());
            }
        }
    }

    fn catch_up(&mut self, store: &mut impl Stored) -> Result<(), Failed> {
        let since = Since {
            key: key(),
            position: self.position,
        };
        match store.run(since)? {
            Standing::Follows(missed) => self.take(missed),
            Standing::Apart | Standing::Missing => *self = Self::open(store)?,
        }
        Ok(())
    }

    fn compact(&self, store: &mut impl Stored) -> Result<Compacted, Failed> {
        let compact = Compact {
            key: key(),
            at: self.position,
            snapshot: self.lines.join("\n"),
        };
        let compacted = store.run(compact)?;
        if let Compacted::Written { .. } = compacted {
            store.run(Trim { key: key() })?;
        }
        Ok(compacted)
    }
}

/// The lines that a loaded plan amounts to.
fn state(loaded: &Loaded) -> Vec<String> {
    let snapshot = loaded.snapshot.lines().map(str::to_owned);
    let records = loaded.records.iter().map(|record| record.text.clone());
    snapshot.chain(records).collect()
}

/// Nine records: generation 2 after three, generation 3 after six, the journal from four on.
fn nine_records() -> MemoryRows {
    let mut rows = MemoryRows::default();
    let mut tab = Tab::start(&mut rows).expect("memory never fails");
    for n in 1..=9 {
        tab.save(&mut rows, &record(n)).expect("memory never fails");
        if n == 3 || n == 6 {
            tab.compact(&mut rows).expect("memory never fails");
        }
    }
    rows
}

#[test]
fn what_is_saved_is_loaded_and_the_two_newest_generations_are_kept() {
    let mut rows = nine_records();
    let loaded = rows.run(Load { key: key() }).expect("the plan is kept");
    assert_eq!(state(&loaded), lines(1..=9));
    assert_eq!(loaded.damage, []);
    assert_eq!(loaded.card.summary, summary());
    let places: Vec<String> = rows
        .texts()
        .keys()
        .map(|(table, _, number)| format!("{} {number}", table.name()))
        .collect();
    insta::assert_snapshot!(places.join(", "), @"cards 0, generations 2, generations 3, journal 4, journal 5, journal 6, journal 7, journal 8, journal 9, past 1, past 2, past 3");
}
