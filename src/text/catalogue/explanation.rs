//! How the index is computed.

/// How the index is computed.
pub struct ExplanationTexts {
    /// The title of the view.
    pub title: &'static str,
}
