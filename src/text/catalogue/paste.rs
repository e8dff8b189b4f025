//! Pasting a table.

/// Pasting a table.
pub struct PasteTexts {
    /// The title of the view.
    pub title: &'static str,
}
