//! The start page.

/// The start page.
pub struct StartTexts {
    /// The title of the view.
    pub title: &'static str,
}
