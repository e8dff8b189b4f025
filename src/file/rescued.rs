//! A rescue file opened as a plan file: the newest plan that its rows prove, and every change that
//! can still be done to it.
//!
//! What a rescue file is, and what its rows prove, is decided by [`journal`](super::journal).

use super::journal::{Loaded, RescueFile};
use super::{Entry, FileError, Note, Opened, read};

/// Opens a rescue file.
pub fn open(file: RescueFile) -> Result<Opened, FileError> {
    let loaded = file.recover().map_err(FileError::Unrescued)?;
    let mut opened = read(loaded.snapshot.as_bytes())?;
    let changes = replay(&mut opened, &loaded);
    let known = loaded.records.len() + loaded.unsaved.len();
    opened.revision += changes as u64;
    opened.notes.push(Note::Rescued {
        whole: changes == known && loaded.damage.is_empty(),
    });
    Ok(opened)
}

/// Does the changes in order, up to the first that is not understood; returns how many.
/// Those never saved are laid over what was.
fn replay(opened: &mut Opened, loaded: &Loaded) -> usize {
    let records = loaded.records.iter().chain(&loaded.unsaved);
    let entries = records.map_while(|record| Entry::from_text(&record.text).ok());
    let mut changes = 0;
    for entry in entries {
        opened.cover.follow(&entry);
        let change = match changes < loaded.records.len() {
            true => entry.change,
            false => entry.change.rebase(&opened.plan),
        };
        opened.plan.replay(&change);
        changes += 1;
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Change, Edit};
    use crate::file::journal::{
        Append, Appended, Create, Created, MemoryRows, PlanKey, Record, Rescue, Summary,
        Unreadable, Unsaved,
    };
    use crate::file::{self, Foreign};
    use crate::plan::{About, Id, Plan, Record as PlanRecord};

    fn titled(plan: &mut Plan, title: &str) -> Change {
        let about = About {
            title: title.to_owned(),
            ..About::default()
        };
        plan.apply(Edit::Put(PlanRecord::About(about.into())))
            .expect("a title page may always be changed")
    }

    fn record(n: u128, change: Change) -> Record {
        let entry = Entry {
            change,
            ..Entry::default()
        };
        Record {
            id: uuid::Uuid::from_u128(n),
            text: entry.to_text(),
        }
    }

    /// A plan kept with one change, and one more that was never saved.
    fn kept() -> RescueFile {
        let mut plan = Plan::new(Id::new(uuid::Uuid::from_u128(7)));
        let key = PlanKey(plan.id.to_string());
        let mut rows = MemoryRows::default();
        let created = rows.run(Create {
            key: key.clone(),
            summary: Summary::default(),
            file_copy_at_ms: None,
            snapshot: file::write(&plan, 3),
        });
        let Created::New(expected) = created else {
            panic!("the key was free");
        };
        let appended = rows.run(Append {
            key: key.clone(),
            expected,
            record: record(1, titled(&mut plan, "Sparad")),
            summary: Summary::default(),
        });
        let Appended::Saved(after) = appended else {
            panic!("nobody else writes");
        };
        let copy = Unsaved {
            record: record(2, titled(&mut plan, "Aldrig sparad")),
            after,
            order: 0,
        };
        let mut file = rows.run(Rescue { key: key.clone() });
        file.unsaved.push(copy.seal(&key));
        file
    }

    #[test]
    fn a_rescue_file_opens_like_a_plan_file_with_every_change() {
        let opened = file::read(kept().to_text().as_bytes()).expect("its rows are whole");
        assert_eq!(opened.plan.about.title, "Aldrig sparad");
        assert_eq!(opened.revision, 5);
        assert_eq!(opened.notes, [Note::Rescued { whole: true }]);
    }

    #[test]
    fn what_of_it_is_damaged_is_told() {
        let text = kept().to_text();
        let damaged = text.replace("Sparad\\\"", "Spårad\\\"");
        assert_ne!(damaged, text);
        let opened = file::read(damaged.as_bytes()).expect("its plan file is whole");
        assert_eq!(opened.notes, [Note::Rescued { whole: false }]);
    }

    #[test]
    fn one_without_a_whole_plan_says_so() {
        let text = kept().to_text().replace("uppfyllt-plan", "uppfyllt-plån");
        let refused = file::read(text.as_bytes());
        assert_eq!(refused, Err(FileError::Unrescued(Unreadable::Lost)));
        let newer = kept().to_text().replace("escue\":1", "escue\":2");
        let foreign = FileError::Foreign(Foreign::OtherJson);
        assert_eq!(file::read(newer.as_bytes()), Err(foreign));
    }
}
