//! Chapters, risks and words: what documents tell besides goals and figures.

use crate::plan::Grade;

/// Chapters, risks and words: what documents tell besides goals and figures.
pub struct MaterialTexts {
    /// Title of the view.
    pub title: &'static str,
    /// The way back to the documents.
    pub back: &'static str,
    /// Before the documents of the plan that print it.
    pub printed_in: &'static str,
    /// No document of the plan prints it: which shapes of documents would.
    pub not_printed: fn(shapes: &str) -> String,
    /// Heading of what is done with a row.
    pub actions: &'static str,
    /// Chapters.
    pub chapters: ChapterTexts,
    /// Risks.
    pub risks: RiskTexts,
    /// Terms and what they mean.
    pub glossary: GlossaryTexts,
}

/// Chapters.
pub struct ChapterTexts {
    /// Title of the view.
    pub title: &'static str,
    /// What chapters are for.
    pub explained: &'static str,
    /// There are none.
    pub empty_title: &'static str,
    /// What to do then.
    pub empty: &'static str,
    /// Adds one; its kind is asked for.
    pub add: &'static str,
    /// Opens all for writing.
    pub open_all: &'static str,
    /// Closes all.
    pub close_all: &'static str,
    /// A chapter without a heading.
    pub untitled: &'static str,
    /// How long a text is.
    pub words: fn(usize) -> String,
    /// Takes a chapter away.
    pub remove: &'static str,
}

/// Risks.
pub struct RiskTexts {
    /// Title of the view.
    pub title: &'static str,
    /// What risks are for.
    pub explained: &'static str,
    /// There are none.
    pub empty_title: &'static str,
    /// What to do then.
    pub empty: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Heading: how great a risk is, in a word.
    pub grading: &'static str,
    /// How great a risk is.
    pub grade: fn(Grade) -> &'static str,
    /// What values a grade has.
    pub graded: fn(grade: &str, from: u16, to: u16) -> String,
    /// Neither likelihood nor consequence has been chosen, or not both.
    pub unweighed: &'static str,
    /// No weight, among those to choose from.
    pub no_weight: &'static str,
    /// No risk can be drawn up yet.
    pub nothing_drawn: &'static str,
    /// A field of a risk, by the risk's number.
    pub of: fn(field: &str, number: usize) -> String,
    /// A risk by its number.
    pub named: fn(usize) -> String,
    /// A risk in the drawing-up.
    pub there: fn(number: usize, risk: &str) -> String,
    /// Takes a risk away.
    pub remove: &'static str,
}

/// Terms and what they mean.
pub struct GlossaryTexts {
    /// Title of the view.
    pub title: &'static str,
    /// What the glossary is for.
    pub explained: &'static str,
    /// There are none.
    pub empty_title: &'static str,
    /// What to do then.
    pub empty: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// No text of the plan has the term.
    pub unused: &'static str,
    /// The term stands there more than once.
    pub repeated: &'static str,
    /// The field of a term.
    pub term: fn(&str) -> String,
    /// A term that has not been written.
    pub unwritten: &'static str,
}
