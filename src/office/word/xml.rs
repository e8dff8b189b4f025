//! Texts inside the parts' XML.

use quick_xml::escape::escape;

/// A text that XML holds as it is: signs that it may not hold are replaced.
pub fn text(text: &str) -> String {
    let allowed = |sign: char| match sign {
        '\t' | '\n' | '\r' => ' ',
        it if it.is_control() => '\u{fffd}',
        '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        it => it,
    };
    let text: String = text.chars().map(allowed).collect();
    escape(text.as_str()).into_owned()
}
