//! Who changed what is in conflict, and when: here by the journal, in the file by whoever saved it.

use leptos::prelude::*;
use uppfyllt::file::{Cause, Revision, Saved};
use uppfyllt::merge::{Changed, Part};
use uppfyllt::text::case::lowered;

use super::work::Work;
use crate::language::t;
use crate::parts::Origins;
use crate::when::moment;

/// Who changed a part of a conflict on either side; nothing is said of a side that did not.
pub fn of(work: Work, file: usize, part: &Part) -> Origins {
    let (record, path) = (part.record, part.path().to_vec());
    let ours = Signal::derive(move || {
        work.past.timeline.with(|past| {
            let latest = past.as_ref()?.latest(&record, &path);
            Some(latest.map_or_else(|| t().exchange.before_memory.to_owned(), changed_by))
        })
    });
    let theirs = Signal::derive(move || {
        let saved = work.drawn.with(|all| {
            let cover = &all.get(file)?.arrival.cover;
            saved_by(cover.saved.as_ref()?)
        });
        Some(saved.map_or_else(|| t().exchange.unsigned.to_owned(), |it| lowered(&it)))
    });
    Origins {
        ours: (part.changed != Changed::ByThem).then_some(ours),
        theirs: (part.changed != Changed::ByUs).then_some(theirs),
    }
}

/// Who saved a file, and when, as far as it says.
pub fn saved_by(saved: &Saved) -> Option<String> {
    let when = match saved.at_ms {
        0 => String::new(),
        at_ms => moment(at_ms),
    };
    let is_said = !(saved.by.is_empty() && when.is_empty());
    is_said.then(|| (t().exchange.saved)(&saved.by, &when))
}

/// Who made a change here, when, and out of what.
fn changed_by(revision: &Revision) -> String {
    let entry = &revision.entry;
    let told = (t().exchange.changed)(&entry.by, &moment(entry.at_ms));
    let from = match &entry.cause {
        Cause::Files(_) => (t().history.cause)(&entry.cause, ""),
        Cause::Edit | Cause::Undo | Cause::Redo | Cause::Return(_) => None,
    };
    from.map_or(told.clone(), |from| format!("{told}, {from}"))
}
