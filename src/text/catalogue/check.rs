//! The document check: what was found, why it matters, what the mend does.

use crate::check::Kind;

/// The document check.
pub struct CheckTexts {
    /// What was found, with its facts.
    pub found: fn(&Kind) -> String,
    /// Why it matters.
    pub why: fn(&Kind) -> &'static str,
    /// What the mend does, on a button; said only where there is one.
    pub mend: fn(&Kind) -> &'static str,
    /// Findings that somebody lets stand.
    pub dismissed: &'static str,
    /// Why one may stand.
    pub reason: &'static str,
    /// Who said so.
    pub by: &'static str,
}
