//! The letters of a link out of whatever a mail made of it.
//!
//! Mail programs break lines and put a link in brackets; gateways escape it once or twice, or wrap it
//! in an address of their own, as Safe Links and URL Defense do. None of that touches the letters of
//! a plan, so they are looked for in the text as it is and as it may have been.

use super::{PATH, base64};

/// So often a text is unescaped: a gateway may have wrapped what another had wrapped.
const UNESCAPED: usize = 3;

/// What a text may say after [`PATH`], as letters only, the likeliest first; none where it holds no
/// such link.
pub fn readings(text: &str) -> Vec<String> {
    let joined: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let wrapped = url_defense(&joined);
    let mut forms = vec![joined];
    for at in 0..UNESCAPED {
        forms.push(unescaped(&forms[at]));
    }
    forms.push(wrapped);
    forms.iter().filter_map(|form| letters(form)).collect()
}

/// The letters after the last [`PATH`].
fn letters(text: &str) -> Option<String> {
    let (_, after) = text.rsplit_once(PATH)?;
    let kept = after.chars().filter(|c| !is_put_in(*c));
    Some(kept.take_while(|c| base64::is_letter(*c)).collect())
}

/// What mails put in where they break a line.
fn is_put_in(c: char) -> bool {
    c.is_whitespace() || matches!(c, '=' | '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// URL Defense, in its second version, writes `-` for `%` and `_` for `/`.
fn url_defense(text: &str) -> String {
    let wrapped = text.split_once("/v2/url?u=").map_or("", |(_, after)| after);
    unescaped(&wrapped.replace('-', "%").replace('_', "/"))
}

/// The text with every `%xx` as the byte that it stands for.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = match rest {
            [b'%', high, low, after @ ..] => byte(*high, *low).map(|byte| (byte, after)),
            _ => None,
        };
        let (byte, after) = escaped.unwrap_or((*first, after));
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn byte(high: u8, low: u8) -> Option<u8> {
    let digit = |c: u8| char::from(c).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_and_what_is_none_stays() {
        assert_eq!(unescaped("%23%2f %C3%A5 100% %zz %2"), "#/ å 100% %zz %2");
        assert_eq!(unescaped("%ff"), "\u{fffd}");
    }

    #[test]
    fn letters_that_url_defense_escapes_come_back() {
        let wrapped =
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__k.se_-23_lank_A-2Db-5Fc&d=x";
        assert!(readings(wrapped).contains(&"A-b_c".to_owned()));
    }
}
