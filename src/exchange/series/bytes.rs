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

/// The text of these bytes, all at once.
///
/// # Errors
/// They are too many, none at all, or of another sort of file.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Refusal> {
    let mut decoding = Decoding::new(bytes)?;
    while decoding.step(usize::MAX) {}
    decoding.finish()
}

/// The text of bytes, a slice at a time.
pub struct Decoding<'b> {
    bytes: &'b [u8],
    /// How far this pass over them has come.
    at: usize,
    pass: Pass,
    text: String,
    replaced: usize,
}

/// What is done with bytes.
enum Pass {
    /// Those without a mark are gone through once to tell UTF-8 from Windows-1252.
    Counting(Utf8),
    /// Then they are read.
    Reading(Encoding),
}

impl<'b> Decoding<'b> {
    /// At the beginning of the bytes.
    ///
    /// # Errors
    /// They are too many, or of another sort of file.
    pub fn new(bytes: &'b [u8]) -> Result<Self, Refusal> {
        if bytes.len() > MAX_BYTES {
            return Err(Refusal::Bytes { found: bytes.len() });
        }
        if let Some(sort) = signed(bytes) {
            return Err(Refusal::Sort(sort));
        }
        let (mark, pass) = match bytes {
            [0xEF, 0xBB, 0xBF, ..] => (3, Pass::Reading(Encoding::Utf8)),
            [0xFF, 0xFE, ..] => (2, Pass::Reading(Encoding::Utf16Le)),
            [0xFE, 0xFF, ..] => (2, Pass::Reading(Encoding::Utf16Be)),
            _ => {
                let unmarked = unmarked_utf16(bytes).map(Pass::Reading);
                (0, unmarked.unwrap_or(Pass::Counting(Utf8::default())))
            }
        };
        Ok(Self {
            bytes: &bytes[mark..],
            at: 0,
            pass,
            text: String::with_capacity(bytes.len()),
            replaced: 0,
        })
    }

    /// Goes on by about so many bytes; false when all are read.
    pub fn step(&mut self, bytes: usize) -> bool {
        let rest = &self.bytes[self.at..];
        let (slice, rest) = rest.split_at(self.cut(rest, bytes));
        self.at += slice.len();
        match &mut self.pass {
            Pass::Counting(counted) => {
                counted.count(slice);
                if rest.is_empty() {
                    self.pass = Pass::Reading(counted.encoding());
                    self.at = 0;
                    return !self.bytes.is_empty();
                }
            }
            Pass::Reading(Encoding::Utf8) => self.replaced += utf8(slice, &mut self.text),
            Pass::Reading(Encoding::Windows1252) => self.text.push_str(&windows::text(slice)),
            Pass::Reading(encoding) => self.replaced += utf16(slice, *encoding, &mut self.text),
        }
        !rest.is_empty()
    }

    /// The place nearest before so many bytes where no character is cut in two.
    fn cut(&self, rest: &[u8], bytes: usize) -> usize {
        let wanted = bytes.max(8);
        if wanted >= rest.len() {
            return rest.len();
        }
        match &self.pass {
            Pass::Counting(_) | Pass::Reading(Encoding::Utf8) => {
                // No character has more than three bytes that go on; a fourth is none anyway.
                let begins = |at: &usize| rest[*at] & 0b1100_0000 != 0b1000_0000;
                let mut near = (wanted - 3..=wanted).rev();
                near.find(begins).unwrap_or(wanted)
            }
            Pass::Reading(Encoding::Windows1252) => wanted,
            Pass::Reading(encoding) => {
                let even = wanted - wanted % 2;
                let high = match encoding {
                    Encoding::Utf16Be => rest[even - 2],
                    _ => rest[even - 1],
                };
                // Two units that are one character begin so.
                even - if (0xD8..0xDC).contains(&high) { 2 } else { 0 }
            }
        }
    }

    /// The text.
    ///
    /// # Errors
    /// There is none, or it is of another sort of file.
    pub fn finish(self) -> Result<Decoded, Refusal> {
        let blank = [' ', '\t', '\r', '\n', '\u{feff}', '\0'];
        let start = self.text.trim_start_matches(blank);
        match start.chars().next() {
            None => Err(Refusal::Empty),
            Some('<') => Err(Refusal::Sort(markup(start))),
            Some(_) if is_binary(&self.text) => Err(Refusal::Sort(Sort::Binary)),
            Some(_) => Ok(Decoded {
                text: self.text,
                encoding: match self.pass {
                    Pass::Reading(encoding) => encoding,
                    Pass::Counting(counted) => counted.encoding(),
                },
                replaced: self.replaced,
            }),
        }
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

/// What tells whether bytes without a mark are UTF-8.
#[derive(Clone, Copy, Default)]
struct Utf8 {
    letters: usize,
    invalid: usize,
}

impl Utf8 {
    fn count(&mut self, bytes: &[u8]) {
        for chunk in bytes.utf8_chunks() {
            self.letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            self.invalid += usize::from(!chunk.invalid().is_empty());
        }
    }

    /// In another encoding nearly every letter beyond ASCII is invalid UTF-8; a damaged UTF-8 file is
    /// invalid in a few places among many.
    fn encoding(self) -> Encoding {
        match self.invalid * 4 <= self.letters {
            true => Encoding::Utf8,
            false => Encoding::Windows1252,
        }
    }
}

/// What is UTF-8 is read as such, also where it is damaged; in so many places.
fn utf8(bytes: &[u8], text: &mut String) -> usize {
    let mut replaced = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
            replaced += 1;
        }
    }
    replaced
}

/// A lone surrogate is no character, nor is an odd byte at the end.
fn utf16(bytes: &[u8], encoding: Encoding, text: &mut String) -> usize {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let unit = match encoding {
        Encoding::Utf16Be => u16::from_be_bytes,
        _ => u16::from_le_bytes,
    };
    let mut replaced = 0;
    let units = pairs.iter().map(|pair| unit(*pair));
    text.extend(char::decode_utf16(units).map(|read| {
        read.unwrap_or_else(|_| {
            replaced += 1;
            char::REPLACEMENT_CHARACTER
        })
    }));
    if !odd.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
        replaced += 1;
    }
    replaced
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
