//! What has been changed, by whom and when; two versions side by side.

use crate::file::Cause;

/// What has been changed, and two versions side by side.
pub struct HistoryTexts {
    /// The view.
    pub title: &'static str,
    /// What it is for, and how far back it goes.
    pub explained: &'static str,
    /// What the person's name is for here.
    pub your_name: &'static str,
    /// While it is read.
    pub reading: &'static str,
    /// It cannot be read.
    pub unreadable: &'static str,
    /// Nothing has been changed.
    pub nothing: &'static str,
    /// How a change came about, where it is no edit: at a time, as it is shown.
    pub cause: fn(&Cause, when: &str) -> Option<String>,
    /// Why somebody goes back, or takes something in.
    pub why: &'static str,
    /// What becomes of the reason for going back.
    pub why_hint: &'static str,
    /// The reason that somebody gave.
    pub because: fn(&str) -> String,
    /// Shows what a change changed.
    pub show: &'static str,
    /// Goes back to the plan as it was after a change.
    pub go_back: &'static str,
    /// The same, naming the change, for those who hear one button after the other.
    pub go_back_to: fn(when: &str, what: &str) -> String,
    /// Compares the plan as it was then with the plan now.
    pub compare_with_now: &'static str,
    /// The plan already is as it was then.
    pub already_so: &'static str,
    /// This is the plan as it stands.
    pub stands: &'static str,
    /// Shows all changes.
    pub show_all: fn(usize) -> String,
    /// Comparing versions.
    pub compare: &'static str,
    /// What comparing is for.
    pub compare_explained: &'static str,
    /// The earlier version.
    pub from: &'static str,
    /// The later version.
    pub to: &'static str,
    /// Version: the plan as it stands.
    pub now: &'static str,
    /// Version: before the first change that is remembered.
    pub beginning: &'static str,
    /// Version: as it was decided on at a frozen occasion.
    pub frozen: fn(occasion: &str) -> String,
    /// Version: a file.
    pub file: fn(name: &str) -> String,
    /// Chooses a file to compare with.
    pub choose_file: &'static str,
    /// Exchanges the two versions.
    pub turn: &'static str,
    /// The versions are the same.
    pub same: &'static str,
    /// A version that nobody remembers.
    pub lost: &'static str,
    /// How much differs.
    pub counts: fn(added: usize, removed: usize, changed: usize, moved: usize) -> String,
    /// A record is new.
    pub added: &'static str,
    /// A record is gone.
    pub removed: &'static str,
    /// A record has changed.
    pub changed: &'static str,
    /// A record stands elsewhere.
    pub moved: &'static str,
}
