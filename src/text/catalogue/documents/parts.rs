//! The parts of a document: their order, headings, and what is written in them.

/// The parts of a document: their order, headings, and what is written in them.
pub struct PartsTexts {
    /// Title of the view.
    pub title: &'static str,
}
