//! Help, glossary and the accessibility statement.

/// Help, glossary and the accessibility statement.
pub struct HelpTexts {
    /// The title of the view.
    pub title: &'static str,
}
