//! The goal tree and its details.

/// The goal tree and its details.
pub struct TreeTexts {
    /// The title of the view.
    pub title: &'static str,
}
