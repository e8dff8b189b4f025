//! Header, navigation, footer: what stands around every view.

use crate::edit::{Kind, Verb};

/// Header, navigation, footer: what stands around every view.
pub struct FrameTexts {
    /// Title of the page in the browser's tab, of a view or a plan.
    pub page_title: fn(&str) -> String,
    /// Skip link.
    pub skip: &'static str,
    /// Shown while the plan is read.
    pub loading: &'static str,
    /// A plan that nobody has named.
    pub untitled: &'static str,
    /// Undo.
    pub undo: &'static str,
    /// Undo, saying what.
    pub undo_what: fn(&str) -> String,
    /// Redo.
    pub redo: &'static str,
    /// Redo, saying what.
    pub redo_what: fn(&str) -> String,
    /// Saved at a time of day, or a day when it was not today.
    pub saved: fn(&str) -> String,
    /// Being saved.
    pub saving: &'static str,
    /// Not saved.
    pub not_saved: &'static str,
    /// Kept in memory only.
    pub in_memory: &'static str,
    /// Read-only.
    pub read_only: &'static str,
    /// There is no file copy.
    pub no_copy: &'static str,
    /// The last file copy is so many days old.
    pub copy_age: fn(i64) -> String,
    /// Save as a file.
    pub save_as_file: &'static str,
    /// Open the start page.
    pub to_start: &'static str,
    /// Name of the navigation.
    pub navigation: &'static str,
    /// Opens the navigation on narrow screens.
    pub menu: &'static str,
    /// So many indicators not assessed.
    pub not_assessed: fn(usize) -> String,
    /// Name of the language switch.
    pub language: &'static str,
    /// Name of the theme switch.
    pub theme: &'static str,
    /// Theme: as the computer.
    pub theme_system: &'static str,
    /// Theme: light.
    pub theme_light: &'static str,
    /// Theme: dark.
    pub theme_dark: &'static str,
    /// Version and build date.
    pub version: fn(&str) -> String,
    /// Where data is.
    pub local_only: &'static str,
    /// Accessibility statement.
    pub accessibility: &'static str,
    /// Close a notice.
    pub close: &'static str,
    /// Try again.
    pub retry: &'static str,
    /// What was done, in short: “mål borttaget”.
    pub done: fn(Verb, Kind, usize) -> String,
    /// The plan to go to lies elsewhere.
    pub no_plan_title: &'static str,
    /// What to do about it.
    pub no_plan: &'static str,
    /// The address leads nowhere.
    pub no_view_title: &'static str,
    /// What to do about it.
    pub no_view: &'static str,
    /// Print.
    pub print: &'static str,
    /// Copies a link to the view.
    pub copy_link: &'static str,
    /// The link is on the clipboard.
    pub link_copied: &'static str,
    /// The link could not be put on the clipboard.
    pub link_to_copy: fn(link: &str) -> String,
}
