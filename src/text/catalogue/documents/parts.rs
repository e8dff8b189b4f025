//! The parts of a document: their order, headings, and what is written in them.

use crate::plan::PartKind;

/// The parts of a document: their order, headings, and what is written in them.
pub struct PartsTexts {
    /// Eyebrow: a view of a document's parts.
    pub title: &'static str,
    /// What can be done here.
    pub lede: &'static str,
    /// The document is not in the plan.
    pub gone: &'static str,
    /// The document was not there when the occasion was frozen.
    pub not_then: &'static str,
    /// The occasion is frozen: the document is as it was then.
    pub frozen: &'static str,
    /// Field: the document's title.
    pub name: &'static str,
    /// What numbered headings are.
    pub numbered_hint: &'static str,
    /// Link: the document as pages.
    pub pages: &'static str,
    /// Button: a document like this one.
    pub duplicate: &'static str,
    /// The title of a copy.
    pub copy_of: fn(&str) -> String,
    /// Button: take the document away.
    pub delete: &'static str,
    /// The parts as a list, spoken.
    pub list: &'static str,
    /// One part: its place and heading, spoken.
    pub part: fn(place: usize, heading: &str) -> String,
    /// Field: a heading of one's own.
    pub heading: &'static str,
    /// Choice: how far the heading is set in.
    pub level: &'static str,
    /// The levels, from the outermost.
    pub levels: [&'static str; 2],
    /// Yes or no: begins on a page of its own.
    pub new_page: &'static str,
    /// Yes or no: the balance of the economy, and what deviates as charts.
    pub drawn: &'static str,
    /// Yes or no: is in the document.
    pub included: &'static str,
    /// Button: towards the beginning, with the part's heading.
    pub up: fn(&str) -> String,
    /// Button: towards the end.
    pub down: fn(&str) -> String,
    /// Button: away with the part.
    pub remove: fn(&str) -> String,
    /// The part has been moved, spoken: to which place, of how many.
    pub moved: fn(heading: &str, place: usize, of: usize) -> String,
    /// The part has been taken away, with what was written in it.
    pub removed: fn(&str) -> String,
    /// Keys that move a part.
    pub keys: &'static str,
    /// The part says nothing at this occasion.
    pub silent: &'static str,
    /// The document has no parts.
    pub no_parts: &'static str,
    /// Button and title: a further part.
    pub add: &'static str,
    /// Where a further part comes.
    pub add_what: &'static str,
    /// The part is there already.
    pub there: &'static str,
    /// Heading: the plan's chapters.
    pub chapters: &'static str,
    /// A chapter without a title.
    pub untitled_chapter: &'static str,
    /// What a part tells, in a line.
    pub tells: fn(PartKind) -> &'static str,
    /// What is written in a part.
    pub text: TextTexts,
}

/// What is written in a part.
pub struct TextTexts {
    /// The line that opens it: nothing is written.
    pub none: &'static str,
    /// The line that opens it: something is written.
    pub some: &'static str,
    /// The line that opens it: sentences that the figures write.
    pub sentences: &'static str,
    /// The field: the text of which part.
    pub field: fn(heading: &str) -> String,
    /// Choice: whom the text is for.
    pub scope: &'static str,
    /// For the occasion looked at.
    pub here: &'static str,
    /// For every occasion.
    pub everywhere: &'static str,
    /// The text of the occasion goes before the other one.
    pub both: &'static str,
    /// The text for all of them is what is printed here.
    pub falls_back: &'static str,
    /// What the sentences are.
    pub written: &'static str,
    /// Button: edit the sentences, of which part.
    pub edit: &'static str,
    /// Button: the sentences again.
    pub back: &'static str,
    /// The sentences have nothing to say yet.
    pub no_sentences: &'static str,
    /// The line that opens how the part reads.
    pub reads: &'static str,
}
