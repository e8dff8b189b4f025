//! One look over the text before anything is built from it: limits, and what JSON readers let slip.

use super::{FileError, Limit, MAX_DEPTH, Position};

/// Checks nesting, and that every number and character can be kept. Whether
/// the text is JSON at all is for the parser to say.
pub fn scan(text: &str) -> Result<(), FileError> {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(byte) = bytes.get(at) {
        at = match byte {
            b'"' => after_string(text, at + 1)?,
            b'-' | b'0'..=b'9' => after_number(text, at)?,
            b'{' | b'[' => {
                depth += 1;
                at + 1
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                at + 1
            }
            _ => at + 1,
        };
        if depth > MAX_DEPTH {
            return Err(FileError::TooBig(Limit::Depth));
        }
    }
    Ok(())
}

/// Line and column of an offset.
pub fn position(text: &str, at: usize) -> Position {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    Position {
        line: before.matches('\n').count() + 1,
        column: line.chars().count() + 1,
    }
}

/// The offset after the string whose first character stands at `at`.
fn after_string(text: &str, mut at: usize) -> Result<usize, FileError> {
    let bytes = text.as_bytes();
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return Ok(at + 1),
            b'\\' => at = after_escape(text, at)?,
            _ => at += 1,
        }
    }
    Ok(at)
}

fn after_escape(text: &str, at: usize) -> Result<usize, FileError> {
    let half = || FileError::HalfCharacter(position(text, at));
    match escaped_unit(text, at) {
        Some(0xD800..=0xDBFF) => match escaped_unit(text, at + 6) {
            Some(0xDC00..=0xDFFF) => Ok(at + 12),
            None if is_cut(&text[at + 6..]) => Ok(text.len()), // which the parser tells
            _ => Err(half()),
        },
        Some(0xDC00..=0xDFFF) => Err(half()),
        _ => Ok(at + 2),
    }
}

/// Whether the text ends before an escape could be whole.
fn is_cut(rest: &str) -> bool {
    rest.len() < 6 && (rest.is_empty() || rest == "\\" || rest.starts_with("\\u"))
}

/// The code unit of an escape such as `\u00e5` at this offset.
fn escaped_unit(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    plain
        .then(|| u16::from_str_radix(digits, 16).ok())
        .flatten()
}

/// The offset after the number at `at`, where it can be kept: as a whole number of 64 bits, or as
/// a double of at most 17 digits. Figures of the plan are texts and have limits of their own.
fn after_number(text: &str, at: usize) -> Result<usize, FileError> {
    let rest = &text[at..];
    let length = rest
        .find(|c: char| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E'))
        .unwrap_or(rest.len());
    let number = &rest[..length];
    let whole = number.parse::<i64>().is_ok() || number.parse::<u64>().is_ok();
    let mantissa = number.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa
        .trim_start_matches(['-', '0', '.'])
        .bytes()
        .filter(u8::is_ascii_digit)
        .count();
    let fits = || number.parse::<f64>().map_or(true, f64::is_finite) && digits <= 17;
    if whole || fits() {
        Ok(at + length)
    } else {
        Err(FileError::Number(position(text, at)))
    }
}
