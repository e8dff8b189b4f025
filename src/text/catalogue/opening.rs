//! Plan files coming in: why one does not open, what is worth knowing of one that did.

use crate::file::{FileError, Note};

/// Plan files coming in: why one does not open, what is worth knowing of one that did.
pub struct OpeningTexts {
    /// Heading when a file is not opened.
    pub failed: &'static str,
    /// The file that is being opened, and its place among those chosen.
    pub under: fn(name: &str, at: usize, of: usize) -> String,
    /// Opens no more of them.
    pub stop: &'static str,
    /// The browser could not read the file.
    pub unreadable: &'static str,
    /// The plan could not be kept.
    pub not_kept: &'static str,
    /// Why a file is not opened.
    pub error: fn(&FileError) -> String,
    /// Something worth knowing of an opened file.
    pub note: fn(&Note) -> String,
}
