//! A text with a header line that proves it whole: `uppfyllt KIND VERSION CHECKSUM FIELDS…`.
//!
//! The first line break ends the header; everything after it is the body, untouched. The
//! checksum covers kind, version, context, fields and body. The *context* is what the text
//! must belong to (the plan, the record before it) and is not written down: a row moved to
//! another plan, or a record after another history, does not open.

use crate::file::checksum::Checksum;

/// The version of the row format that this code writes.
pub const VERSION: &str = "1";

/// Why a sealed text does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// It is no sealed text of this kind and context, or not as it was written.
    Damaged,
    /// It is whole, and written in a version that this code does not know.
    Newer,
}

/// An opened text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened<'a> {
    /// The checksum, which identifies the text and all of its context.
    pub checksum: Checksum,
    /// The fields of the header, separated by one space.
    pub fields: &'a str,
    /// Everything after the header line.
    pub body: &'a str,
}

/// Seals `body` under a header with `fields`; returns the text and its checksum.
pub fn seal(kind: &str, context: &str, fields: &str, body: &str) -> (String, Checksum) {
    let checksum = Checksum::of_parts(&[kind, VERSION, context, fields, body]);
    let text = format!("uppfyllt {kind} {VERSION} {checksum} {fields}\n{body}");
    (text, checksum)
}

/// Opens a text sealed with the same kind and context.
pub fn open<'a>(kind: &str, context: &str, text: &'a str) -> Result<Opened<'a>, Broken> {
    let (header, body) = text.split_once('\n').ok_or(Broken::Damaged)?;
    let mut words = header.splitn(5, ' ');
    let mut word = || words.next().ok_or(Broken::Damaged);
    if word()? != "uppfyllt" || word()? != kind {
        return Err(Broken::Damaged);
    }
    let (version, checksum, fields) = (word()?, word()?, word()?);
    let found = Checksum::of_parts(&[kind, version, context, fields, body]);
    if checksum.parse() != Ok(found) {
        return Err(Broken::Damaged);
    }
    if version != VERSION {
        return Err(Broken::Newer);
    }
    Ok(Opened {
        checksum: found,
        fields,
        body,
    })
}
