//! Title page, scale, decisions.

/// Title page, scale, decisions.
pub struct AboutTexts {
    /// The title of the view.
    pub title: &'static str,
}
