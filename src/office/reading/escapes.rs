//! `_x000D_`: how workbooks write the signs that XML cannot hold, and texts that look like such a sign.

/// The text with such signs put in. What only looks like one stays as it stands.
pub fn resolved(text: &str) -> String {
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        resolved.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((sign, length)) = sign(rest) {
            resolved.push(sign);
            rest = &rest[length..];
        } else {
            resolved.push('_');
            rest = &rest[1..];
        }
    }
    resolved.push_str(rest);
    resolved
}

/// The sign that a text begins with, and the length of its escape.
fn sign(text: &str) -> Option<(char, usize)> {
    const LENGTH: usize = "_x000D_".len();
    let first = unit(text)?;
    if let Some(sign) = char::from_u32(first.into()) {
        return Some((sign, LENGTH));
    }
    let second = unit(text.get(LENGTH..)?)?;
    let sign = char::decode_utf16([first, second]).next()?.ok()?;
    Some((sign, 2 * LENGTH))
}

/// The UTF-16 unit of an escape.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("_x")?.get(..4)?;
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_closed = text.as_bytes().get(6) == Some(&b'_');
    (is_hex && is_closed).then(|| u16::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(resolved(text), expected);
    }

    #[test]
    fn signs_are_put_in() {
        check("a_x000D_\nb_x0000_", "a\r\nb\0");
        check("_x005F_x000D_", "_x000D_");
        check("_xD83D__xDE00_", "😀");
    }

    #[test]
    fn what_is_no_sign_stays() {
        for text in ["_x000_", "_xåä_", "_x", "_xD83D_", "_x+00D_", "mål_x"] {
            check(text, text);
        }
    }
}
