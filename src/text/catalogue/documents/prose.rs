//! A text with looks and linked figures, as it is written.

/// A text with looks and linked figures, as it is written.
pub struct ProseTexts {
    /// Title of the view.
    pub title: &'static str,
}
