//! Files and tables out.

/// Files and tables out.
pub struct ExportTexts {
    /// The title of the view.
    pub title: &'static str,
}
