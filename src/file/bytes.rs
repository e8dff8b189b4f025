//! From bytes to text: what sort of file this is, and in which encoding.

use std::borrow::Cow;

use super::{FileError, Foreign, Limit, MAX_BYTES};

/// The text of a file, without its byte order mark.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, FileError> {
    if bytes.len() > MAX_BYTES {
        return Err(FileError::TooBig(Limit::Bytes));
    }
    if let Some(foreign) = binary(bytes) {
        return Err(FileError::Foreign(foreign));
    }
    let text = decode(bytes)?;
    match text.trim_start().chars().next() {
        None => Err(FileError::Empty),
        Some('{') => Ok(text),
        Some('<') => Err(FileError::Foreign(markup(&text))),
        Some('[' | '"') => Err(FileError::Foreign(Foreign::OtherJson)),
        Some(_) => Err(FileError::Foreign(Foreign::OtherText)),
    }
}

/// What the first bytes of a file say it is, where they say so.
fn binary(bytes: &[u8]) -> Option<Foreign> {
    const SIGNS: [(&[u8], Foreign); 7] = [
        (b"%PDF-", Foreign::Pdf),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Foreign::OldOffice),
        (b"{\\rtf", Foreign::RichText),
        (b"\x1F\x8B", Foreign::Gzip),
        (b"\x89PNG", Foreign::Picture),
        (b"\xFF\xD8\xFF", Foreign::Picture),
        (b"GIF8", Foreign::Picture),
    ];
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(archive(bytes));
    }
    let sign = SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign));
    sign.map(|(_, foreign)| *foreign)
}

/// Office documents are zip archives; the names of their parts stand there uncompressed.
fn archive(bytes: &[u8]) -> Foreign {
    let has = |part: &[u8]| bytes.windows(part.len()).any(|at| at == part);
    if has(b"xl/workbook") {
        Foreign::Workbook
    } else if has(b"word/document") {
        Foreign::Document
    } else {
        Foreign::Zip
    }
}

fn markup(text: &str) -> Foreign {
    let head: String = text.trim_start().chars().take(2000).collect();
    let head = head.to_ascii_lowercase();
    if head.starts_with("<!doctype html") || head.contains("<html") {
        Foreign::WebPage
    } else {
        Foreign::Xml
    }
}

fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, FileError> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest, bytes.len()),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, bytes.len(), u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, bytes.len(), u16::from_be_bytes),
        [b'{', 0, ..] => utf16(bytes, bytes.len(), u16::from_le_bytes),
        [0, b'{', ..] => utf16(bytes, bytes.len(), u16::from_be_bytes),
        _ => utf8(bytes, bytes.len()),
    }
}

fn utf8(bytes: &[u8], whole: usize) -> Result<Cow<'_, str>, FileError> {
    std::str::from_utf8(bytes)
        .map(Cow::Borrowed)
        .map_err(|error| match error.error_len() {
            None => FileError::Cut { bytes: whole },
            Some(_) => FileError::NotText {
                at: whole - bytes.len() + error.valid_up_to(),
            },
        })
}

fn utf16(bytes: &[u8], whole: usize, unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, FileError> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    if !odd.is_empty() {
        return Err(FileError::Cut { bytes: whole });
    }
    let mut at = whole - bytes.len();
    let mut text = String::with_capacity(pairs.len());
    for next in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let next = next.map_err(|_| FileError::NotText { at })?;
        at += next.len_utf16() * 2;
        text.push(next);
    }
    Ok(Cow::Owned(text))
}
