//! Plan files coming in: why one does not open, what is worth knowing of one that did.

use crate::file::{FileError, Note};

/// Plan files coming in: why one does not open, what is worth knowing of one that did.
pub struct OpeningTexts {
    /// Heading when a file is not opened.
    pub failed: &'static str,
    /// The browser could not read the file.
    pub unreadable: &'static str,
    /// The plan could not be kept.
    pub not_kept: &'static str,
    /// Why a file is not opened.
    pub error: fn(&FileError) -> String,
    /// Something worth knowing of an opened file.
    pub note: fn(&Note) -> String,
    /// Heading when the file's plan is kept already and differs.
    pub differs: &'static str,
    /// What is shown, and what may be chosen.
    pub differs_explained: &'static str,
    /// The file is of a newer version, so that it cannot be taken.
    pub differs_newer: &'static str,
    /// Take what the file says.
    pub take_file: &'static str,
    /// Keep what is kept.
    pub keep_kept: &'static str,
    /// The file says nothing new.
    pub nothing_new: &'static str,
}
