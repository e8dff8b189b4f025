//! What is told of a file: why it does not open, what is wrong in it, and what was mended.
//!
//! Data only; the words for people are in `text`.

use std::fmt;

use super::checksum::Checksum;
use super::journal::Unreadable;
use crate::edit::Broken;

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// There is nothing in it.
    Empty,
    /// It is something else than a plan file.
    Foreign(Foreign),
    /// It is no text in UTF-8 (or UTF-16 with its mark): the offset of the first bad byte.
    NotText {
        /// Offset in bytes.
        at: usize,
    },
    /// It ends in the middle.
    Cut {
        /// Its length in bytes.
        bytes: usize,
    },
    /// It is larger, deeper or longer than is opened.
    TooBig(Limit),
    /// It is not JSON from here on.
    Syntax(Position),
    /// Half a character, as `\ud800` alone, which no text can hold.
    HalfCharacter(Position),
    /// A number that cannot be kept as written: `1e400`, or more digits than fit.
    Number(Position),
    /// The same field twice in one object; the place is after the second.
    FieldTwice(Position),
    /// These places are wrong (the first hundred).
    Problems(Vec<Problem>),
    /// These records break a rule that every plan keeps, such as a reference that leads nowhere.
    Broken(Vec<Broken>),
    /// It holds what was stored in a browser, of which no plan can be made.
    Unrescued(Unreadable),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for FileError {}

/// What a file is that is no plan file, as far as its beginning tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A workbook (.xlsx).
    Workbook,
    /// A text document (.docx).
    Document,
    /// Another zip archive.
    Zip,
    /// A PDF.
    Pdf,
    /// A file of an older Office (.doc, .xls) or another compound file.
    OldOffice,
    /// Rich text (.rtf).
    RichText,
    /// A picture.
    Picture,
    /// A file compressed with gzip.
    Gzip,
    /// A saved web page.
    WebPage,
    /// Other XML.
    Xml,
    /// JSON, but no plan.
    OtherJson,
    /// Other text, such as a table.
    OtherText,
}

/// A limit that a file goes past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// [`MAX_BYTES`](super::MAX_BYTES).
    Bytes,
    /// [`MAX_DEPTH`](super::MAX_DEPTH).
    Depth,
    /// [`MAX_MEMORY`](super::MAX_MEMORY), and what would go past it alone, such as [`MAX_FIELDS`](super::MAX_FIELDS).
    Memory,
    /// [`MAX_RECORDS`](super::MAX_RECORDS).
    Records,
}

/// A place in the text, counted from 1; columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character on the line.
    pub column: usize,
}

/// Something wrong at one place of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The record.
    pub place: Place,
    /// The field, as `due` or `targets[0].due`; empty for the record as a whole.
    pub field: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// A record of the file: “goals, row 3 (id …)”.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The list, by its name in the file; for `about`, `rules` and the envelope their own name.
    pub table: &'static str,
    /// The record's place in the list, from 1.
    pub row: Option<usize>,
    /// The record's id, where it has one.
    pub id: Option<String>,
}

/// What is wrong with a field. What was found is shortened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The field is missing.
    Missing,
    /// It is of the wrong sort, such as a list where a text belongs.
    Sort {
        /// What is there.
        found: String,
    },
    /// It is none of the words that may stand here.
    NoChoice {
        /// What is there.
        found: String,
        /// What may be there.
        choices: &'static [&'static str],
    },
    /// It is no such value: no date, no period, no id, no figure that can be kept exactly.
    NoValue {
        /// What is there.
        found: String,
    },
    /// Another record of the same key says something else.
    Contradicts {
        /// That record's row, from 1.
        row: usize,
    },
    /// Details are given of a measurement that is not there.
    NoMeasurement,
}

/// What is worth knowing of a file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The checksum is not that of the contents: the file was edited by hand, or damaged.
    Checksum {
        /// What it says.
        said: String,
        /// What its contents give.
        found: Checksum,
    },
    /// The file has no checksum, so nobody can tell whether it is whole.
    NoChecksum,
    /// The file was of this older version.
    Migrated {
        /// Its version.
        from: u64,
    },
    /// The same record stood there twice, letter for letter; it is in the plan once.
    Same(Place),
    /// Another record of the same id stood there; both are in the plan, this one under a new id.
    Rekeyed {
        /// The second record.
        place: Place,
        /// Its id now.
        id: String,
    },
    /// Fields that this version does not know; they are kept.
    Unknown {
        /// How many.
        fields: usize,
    },
    /// What the file says of the plan that it is a copy of leads to no such plan.
    BaseLost,
    /// In a file of a newer version: this could not be understood and is not shown.
    LeftOut(Problem),
    /// In a file of a newer version: this record refers to something not understood and is not shown.
    LeftOutBroken(Broken),
    /// The plan was made of what a rescue file holds.
    Rescued {
        /// Nothing of it was damaged.
        whole: bool,
    },
}
