//! What went wrong, what is kept, and what to do.

/// What went wrong, what is kept, and what to do.
pub struct ProblemTexts {
    /// Heading of the banner when changes are not saved.
    pub not_saved: &'static str,
    /// No room.
    pub full: &'static str,
    /// No answer from the storage.
    pub timed_out: &'static str,
    /// The browser's own error, with its name.
    pub failed: fn(&str) -> String,
    /// The page has stopped.
    pub dead: &'static str,
    /// Heading of the banner when nothing outlives the page.
    pub in_memory: &'static str,
    /// The browser has no storage.
    pub memory_missing: &'static str,
    /// It is denied.
    pub memory_denied: &'static str,
    /// It does not answer.
    pub memory_hanging: &'static str,
    /// It is full.
    pub memory_full: &'static str,
    /// It is broken.
    pub memory_broken: &'static str,
    /// Heading of the banner when the plan is read-only.
    pub read_only: &'static str,
    /// The file is of a newer version.
    pub newer_file: &'static str,
    /// A newer version of the application is at work.
    pub newer_application: &'static str,
    /// A change in the journal is not understood.
    pub unknown_change: &'static str,
    /// Heading when stored material was damaged.
    pub damaged: &'static str,
    /// What became of it.
    pub damaged_kept: &'static str,
    /// Heading when a kept plan cannot be opened.
    pub unreadable: &'static str,
    /// What to do about it.
    pub unreadable_kept: &'static str,
    /// Download everything stored of the plan.
    pub rescue: &'static str,
    /// The edit was refused since the plan is read-only.
    pub refused_read_only: &'static str,
    /// The edit was refused since the occasion is frozen.
    pub refused_frozen: &'static str,
    /// The edit was refused by a rule of the plan.
    pub refused_rule: &'static str,
    /// The browser took no file to save.
    pub no_file: &'static str,
}
