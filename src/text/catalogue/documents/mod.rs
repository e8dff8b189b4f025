//! The documents of a plan: the list, the pages, files out.

pub mod material;
pub mod parts;
pub mod prose;

/// The documents of a plan.
pub struct DocumentsTexts {
    /// Title of the view.
    pub title: &'static str,
    /// What documents are.
    pub lede: &'static str,
    /// Heading of those that the plan has.
    pub kept: &'static str,
    /// There is none yet.
    pub nothing_title: &'static str,
    /// What to do about it.
    pub nothing: &'static str,
    /// Heading of a column: the document.
    pub document: &'static str,
    /// Heading of a column: what it is.
    pub kind: &'static str,
    /// Heading of a column: its parts.
    pub parts: &'static str,
    /// Parts that are used, of so many.
    pub of_parts: fn(used: usize, all: usize) -> String,
    /// The documents of an occasion, as it froze them.
    pub frozen: &'static str,
    /// Heading of the shapes to begin with.
    pub begin: &'static str,
    /// What becomes of a shape.
    pub begin_what: &'static str,
    /// Begins a document of a shape.
    pub begin_this: &'static str,
    /// Heading of what documents tell besides goals and figures.
    pub material: &'static str,
    /// What that is for.
    pub material_what: &'static str,
    /// Chapters, risks and words, with how many there are.
    pub chapters: fn(usize) -> String,
    /// Risks.
    pub risks: fn(usize) -> String,
    /// Words.
    pub terms: fn(usize) -> String,
    /// Decisions.
    pub decisions: fn(usize) -> String,
    /// Back to the list.
    pub back: &'static str,
    /// To the parts of a document.
    pub change_parts: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// How a PDF is made.
    pub print_hint: &'static str,
    /// Saves it for Word.
    pub save_word: &'static str,
    /// Saves it as a page of the web.
    pub save_page: &'static str,
    /// Its language.
    pub language: &'static str,
    /// How many pages it has.
    pub pages: fn(usize) -> String,
    /// It is shown in one piece.
    pub one_piece: &'static str,
    /// Heading of its tables.
    pub tables: fn(usize) -> String,
    /// Copies a table, by its name.
    pub copy_this: fn(&str) -> String,
    /// The table is on the clipboard.
    pub table_copied: &'static str,
    /// The browser puts nothing on the clipboard.
    pub not_copied: &'static str,
    /// It could not be written for Word.
    pub not_written: &'static str,
    /// The occasion is frozen: what that means for the document.
    pub as_frozen: &'static str,
    /// There is no such document, or the occasion froze before it came to be.
    pub gone_title: &'static str,
    /// What to do about it.
    pub gone: &'static str,
    /// Every part that is on has nothing to tell.
    pub empty: &'static str,
}
