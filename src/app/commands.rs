//! What a person can do from anywhere in a plan: label, keys, when it can be done, and doing it.

use leptos::prelude::GetUntracked;
use uppfyllt::exchange::csv;
use uppfyllt::file::{self, Base, Cover, Saved, Task};
use uppfyllt::plan::{About, OccasionId, UnitId};
use uppfyllt::reporting::part;
use uppfyllt::text::name;

use crate::language::{language, my_name, t};
use crate::library::PlanLink;
use crate::platform::download::{NotSaved, Outgoing, download};
use crate::platform::{address, clipboard, clock, document};
use crate::route::{self, Query};
use crate::session::{Notice, Session};

/// An action on the open plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Take back the last change.
    Undo,
    /// Do it again.
    Redo,
    /// Save the plan as a file.
    SaveAsFile,
    /// Print the view.
    Print,
    /// Copy a link to the view.
    CopyLink,
}

/// A key pressed, of those that mean a command: with Ctrl, or Cmd on a Mac.
#[derive(Clone, Copy, Debug)]
pub struct Stroke<'a> {
    /// The key's value, in lower case.
    pub key: &'a str,
    /// With Shift.
    pub shift: bool,
}

impl Command {
    /// The command of a stroke.
    pub fn of(stroke: Stroke<'_>) -> Option<Self> {
        match (stroke.key, stroke.shift) {
            ("z", false) => Some(Self::Undo),
            ("z", true) | ("y", false) => Some(Self::Redo),
            ("s", false) => Some(Self::SaveAsFile),
            _ => None,
        }
    }

    /// What it is called.
    pub fn label(self) -> &'static str {
        let texts = &t().frame;
        match self {
            Self::Undo => texts.undo,
            Self::Redo => texts.redo,
            Self::SaveAsFile => texts.save_as_file,
            Self::Print => texts.print,
            Self::CopyLink => texts.copy_link,
        }
    }

    /// What it is called in this plan: of a part that asks a unit, saving is replying.
    pub fn name(self, session: &Session) -> &'static str {
        match (self, session.task()) {
            (Self::SaveAsFile, Some(_)) => t().exchange.save_reply,
            _ => self.label(),
        }
    }

    /// What it is called, saying what it would do now.
    pub fn description(self, session: &Session) -> String {
        let texts = &t().frame;
        let named = |summary: Option<uppfyllt::edit::Summary>, wording: fn(&str) -> String| {
            summary.map(|it| wording(&(texts.done)(it.verb, it.kind, it.count)))
        };
        match self {
            Self::Undo => named(session.undoable(), texts.undo_what),
            Self::Redo => named(session.redoable(), texts.redo_what),
            Self::SaveAsFile | Self::Print | Self::CopyLink => None,
        }
        .unwrap_or_else(|| self.label().to_owned())
    }

    /// Its keys, as `aria-keyshortcuts` wants them.
    pub fn keys(self) -> Option<&'static str> {
        match self {
            Self::Undo => Some("Control+Z"),
            Self::Redo => Some("Control+Y"),
            Self::SaveAsFile => Some("Control+S"),
            Self::Print | Self::CopyLink => None,
        }
    }

    /// Whether it can be done now.
    pub fn enabled(self, session: &Session) -> bool {
        match self {
            Self::Undo => session.can_edit() && session.undoable().is_some(),
            Self::Redo => session.can_edit() && session.redoable().is_some(),
            Self::SaveAsFile | Self::Print | Self::CopyLink => true,
        }
    }

    /// Does it.
    pub fn run(self, session: &Session) {
        match self {
            Self::Undo => session.undo(),
            Self::Redo => session.redo(),
            Self::SaveAsFile => save_as_file(session),
            Self::Print => {
                document::print();
            }
            Self::CopyLink => copy_link(session),
        }
    }
}

fn copy_link(session: &Session) {
    let link = Query::link(session.occasion().get_untracked());
    let told = match clipboard::copy(&link) {
        true => Notice::LinkCopied,
        false => Notice::Link(link),
    };
    session.tell(told);
}

fn save_as_file(session: &Session) {
    let name = match session.task() {
        Some(task) => task_name(session, (task.occasion, task.unit), t().exchange.reply_file),
        None => session.with_untracked(|plan| file_name(&plan.about, "json")),
    };
    let text = session.hand_on(my_name());
    let file = Outgoing {
        name: &name,
        media_type: "application/json",
        bytes: text.as_bytes(),
    };
    match download(file) {
        Ok(()) => session.note_file_copy(),
        Err(NotSaved) => session.tell(Notice::NoFile),
    }
}

/// Copies a link that holds a plan, which from then on is elsewhere.
pub fn copy_plan_link(session: &Session, plan: &PlanLink) {
    let link = route::link_to(&plan.letters);
    let told = match clipboard::copy(&link) {
        true => Notice::PlanLinkCopied,
        false => Notice::Link(link),
    };
    session.remember(plan.state);
    session.tell(told);
}

/// Saves the part of the plan that asks a unit for its figures as a file.
pub fn send_task(session: &Session, occasion: OccasionId, unit: UnitId) -> Result<(), NotSaved> {
    let id = session.fresh();
    let plan = session.with_untracked(|plan| part(plan, occasion, unit, id));
    let plan = plan.ok_or(NotSaved)?;
    let revision = session.revision();
    let cover = Cover {
        base: Some(Base {
            plan: plan.clone(),
            revision,
        }),
        saved: Some(Saved {
            by: my_name(),
            at_ms: clock::now_ms(),
        }),
        task: Some(Task {
            plan: session.id(),
            occasion,
            unit,
        }),
        ..Cover::default()
    };
    download(Outgoing {
        name: &task_name(session, (occasion, unit), t().exchange.task_file),
        media_type: "application/json",
        bytes: file::write_with(&plan, revision, &cover).as_bytes(),
    })
}

fn task_name(
    session: &Session,
    (occasion, unit): (OccasionId, UnitId),
    worded: fn(&str, &str) -> String,
) -> String {
    let words = session.with_untracked(|plan| {
        let unit = plan.units.get(&unit).map(|it| it.name.clone());
        let occasion = plan
            .occasions
            .get(&occasion)
            .map(|it| name::occasion(it, language()));
        worded(&unit.unwrap_or_default(), &occasion.unwrap_or_default())
    });
    format!("{}.json", as_file_name(&words))
}

/// The address that opens the mail program with a subject and a text.
pub fn mail(subject: &str, body: &str) -> String {
    let [subject, body] = [subject, body].map(address::escaped);
    format!("mailto:?subject={subject}&body={body}")
}

/// A table for spreadsheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvTable {
    /// Goals and indicators as they stand at the occasion looked at.
    Standing,
    /// Every measurement.
    Observations,
}

/// Saves a table of the plan as a file.
pub fn save_csv(session: &Session, table: CsvTable) -> Result<(), NotSaved> {
    let (headings, texts) = (&t().csv, &t().export);
    let results = session.results().get_untracked();
    let (text, title) = session.with_untracked(|plan| {
        let (text, what) = match table {
            CsvTable::Standing => (csv::standing(plan, &results, headings), texts.standing_file),
            CsvTable::Observations => (csv::observations(plan, headings), texts.observations_file),
        };
        (text, format!("{}, {what}", stem(&plan.about)))
    });
    let day = results.date.filter(|_| table == CsvTable::Standing);
    let name = match day {
        Some(day) => format!("{title} {day}.csv"),
        None => format!("{title}.csv"),
    };
    download(Outgoing {
        name: &name,
        media_type: "text/csv;charset=utf-8",
        bytes: text.as_bytes(),
    })
}

/// A name for a file of the plan: its title as a file system takes it.
pub fn file_name(about: &About, extension: &str) -> String {
    format!("{}.{extension}", stem(about))
}

fn stem(about: &About) -> String {
    as_file_name(&about.title)
}

/// A text as a file system takes it for a name.
fn as_file_name(text: &str) -> String {
    let kept = |c: char| {
        if c.is_alphanumeric() || "-–_.,".contains(c) {
            c
        } else {
            ' '
        }
    };
    let words: String = text.chars().map(kept).take(80).collect();
    let words: Vec<&str> = words.split_whitespace().collect();
    match words.is_empty() {
        true => t().frame.untitled.to_owned(),
        false => words.join(" "),
    }
}
