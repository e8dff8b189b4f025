//! What becomes of readings in a plan, and laws.

mod cases;
mod committee;
mod laws;
mod surveys;

use std::sync::Arc;

use super::*;
use crate::{
    edit::Edit,
    exchange::series::{Columns, LongReader, LongTable, Progress, Readings, Transcript},
    plan::{Day, Id, IdSource, Plan, sample},
    text::{self, Language, incoming::words},
};
use uuid::Uuid;

/// The readings of a text.
fn readings(text: &str) -> Readings {
    let mut reader = LongReader::new(text.to_owned()).expect("something to read");
    while reader.step(10_000).expect("within limits") != Progress::Done {}
    of_table(reader.finish())
}

fn of_table(table: LongTable) -> Readings {
    let columns = Columns::of(&table, &words());
    let mut transcript = Transcript::new(Arc::new(table), columns, words());
    while transcript.step(10_000) != Progress::Done {}
    transcript.finish()
}

fn credit() -> Credit {
    text::incoming::credit(Language::Swedish, Day::new(2026, 9, 1))
}

/// Ids that no sample has.
fn ids() -> impl IdSource {
    let mut next = 0x9_0000_u128;
    move || {
        next += 1;
        Uuid::from_u128(next)
    }
}

fn edit(plan: &Plan, readings: &Readings, choices: &Choices) -> Option<Edit> {
    let today = Day::new(2026, 11, 1);
    Placed::of(plan, readings, choices).edit(plan, readings, &credit(), today, &mut ids())
}

/// The plan with the readings taken in.
fn taken(plan: &Plan, readings: &Readings, choices: &Choices) -> Plan {
    let mut plan = plan.clone();
    if let Some(edit) = edit(&plan, readings, choices) {
        plan.apply(edit).expect("the plan takes it");
    }
    plan
}

fn id<T>(n: usize) -> Id<T> {
    sample::id(n)
}
