//! Chapters, risks and words: what documents tell besides goals and figures.

/// Chapters, risks and words: what documents tell besides goals and figures.
pub struct MaterialTexts {
    /// Title of the view.
    pub title: &'static str,
}
