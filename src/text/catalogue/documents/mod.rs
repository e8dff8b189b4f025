//! The documents of a plan: the list, the pages, files out.

pub mod material;
pub mod parts;
pub mod prose;

/// The documents of a plan.
pub struct DocumentsTexts {
    /// Title of the view.
    pub title: &'static str,
}
