//! From the bytes of a file to its text: which encoding it is in, or what other sort of file it is.

use super::{MAX_BYTES, Refusal, windows};

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// Its text, without a byte order mark.
    pub text: String,
    /// The encoding it was in.
    pub encoding: Encoding,
    /// How many places were no text; each stands as U+FFFD.
    pub replaced: usize,
}

/// How characters were written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first: “Unicode text” of Excel.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252, and with it ISO-8859-1.
    Windows1252,
}

/// A sort of file that holds no table of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A workbook or another file that is a zip archive: `.xlsx`, `.ods`, `.docx`.
    Zip,
    /// A document of an old Office: `.xls`, `.doc`.
    OldOffice,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A saved web page, whatever its name ends in.
    WebPage,
    /// Another sort of markup.
    Xml,
    /// A text with layout codes.
    RichText,
    /// Compressed with gzip.
    Gzip,
    /// Bytes that are no text in any of the encodings.
    Binary,
}

/// The text of these bytes.
///
/// # Errors
/// They are too many, none at all, or of another sort of file.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::Bytes { found: bytes.len() });
    }
    if let Some(sort) = signed(bytes) {
        return Err(Refusal::Sort(sort));
    }
    let decoded = text(bytes);
    let start = decoded
        .text
        .trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}', '\0']);
    match start.chars().next() {
        None => Err(Refusal::Empty),
        Some('<') => Err(Refusal::Sort(markup(start))),
        Some(_) if is_binary(&decoded.text) => Err(Refusal::Sort(Sort::Binary)),
        Some(_) => Ok(decoded),
    }
}

/// What the first bytes of a file say it is, where they say so.
fn signed(bytes: &[u8]) -> Option<Sort> {
    const SIGNS: [(&[u8], Sort); 9] = [
        (b"PK\x03\x04", Sort::Zip),
        (b"PK\x05\x06", Sort::Zip),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Sort::OldOffice),
        (b"%PDF-", Sort::Pdf),
        (b"{\\rtf", Sort::RichText),
        (b"\x1F\x8B", Sort::Gzip),
        (b"\x89PNG", Sort::Picture),
        (b"\xFF\xD8\xFF", Sort::Picture),
        (b"GIF8", Sort::Picture),
    ];
    let sign = SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign));
    sign.map(|(_, sort)| *sort)
}

fn markup(text: &str) -> Sort {
    let head: String = text.chars().take(2_000).collect();
    let head = head.to_ascii_lowercase();
    let page = head.starts_with("<!doctype html")
        || ["<html", "<table", "<body"]
            .iter()
            .any(|it| head.contains(it));
    if page { Sort::WebPage } else { Sort::Xml }
}

/// More than a stray control character in the beginning: no table has that.
fn is_binary(text: &str) -> bool {
    let head = text.chars().take(4_000);
    let odd = |c: &char| matches!(c, '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{fffd}');
    let (all, odd) = (head.clone().count(), head.filter(odd).count());
    odd * 10 > all + 20
}

fn text(bytes: &[u8]) -> Decoded {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, Encoding::Utf16Le),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, Encoding::Utf16Be),
        _ => match unmarked_utf16(bytes) {
            Some(encoding) => utf16(bytes, encoding),
            None if is_utf8(bytes) => utf8(bytes),
            None => decoded(windows::text(bytes), Encoding::Windows1252, 0),
        },
    }
}

fn decoded(text: String, encoding: Encoding, replaced: usize) -> Decoded {
    Decoded {
        text,
        encoding,
        replaced,
    }
}

/// UTF-8 without a mark. In another encoding nearly every letter beyond ASCII is invalid UTF-8; a
/// damaged UTF-8 file is invalid in a few places among many.
fn is_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut invalid) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    invalid * 4 <= letters
}

/// What is UTF-8 is read as such, also where it is damaged.
fn utf8(bytes: &[u8]) -> Decoded {
    let mut text = String::with_capacity(bytes.len());
    let mut replaced = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
            replaced += 1;
        }
    }
    decoded(text, Encoding::Utf8, replaced)
}

/// A lone surrogate is no character, nor is an odd byte at the end.
fn utf16(bytes: &[u8], encoding: Encoding) -> Decoded {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let unit = match encoding {
        Encoding::Utf16Be => u16::from_be_bytes,
        _ => u16::from_le_bytes,
    };
    let mut replaced = 0;
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut text: String = char::decode_utf16(units)
        .map(|read| {
            read.unwrap_or_else(|_| {
                replaced += 1;
                char::REPLACEMENT_CHARACTER
            })
        })
        .collect();
    if !odd.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
        replaced += 1;
    }
    decoded(text, encoding, replaced)
}

/// UTF-16 without a mark tells itself: headings are mostly Latin, so that nearly every second byte
/// is zero, and no text in another encoding has zeros.
fn unmarked_utf16(bytes: &[u8]) -> Option<Encoding> {
    let (pairs, _) = bytes.get(..bytes.len().min(512))?.as_chunks::<2>();
    let zeros = |at: usize| pairs.iter().filter(|pair| pair[at] == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    match pairs.len() {
        0 => None,
        all if second * 10 >= all * 8 && first == 0 => Some(Encoding::Utf16Le),
        all if first * 10 >= all * 8 && second == 0 => Some(Encoding::Utf16Be),
        _ => None,
    }
}
