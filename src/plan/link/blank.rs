//! Texts without their linked figures, for whoever reads what is typed: sign by sign, so that nothing moves.

use std::borrow::Cow;

/// The sign that stands for each sign of a link where a text is looked at without them.
const BLANK: char = '…';

/// What stands between the braces that a text begins with, and what comes after them.
pub fn enclosed(text: &str) -> Option<(&str, &str)> {
    let (inside, rest) = text.strip_prefix("{{")?.split_once("}}")?;
    (!inside.contains(['{', '}'])).then_some((inside, rest))
}

/// The text without its linked figures, sign by sign, so that all else stands where it stood.
pub fn blanked(text: &str) -> Cow<'_, str> {
    if !text.contains("{{") {
        return text.into();
    }
    let mut blanked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let link = enclosed(rest).map(|(_, after)| rest.len() - after.len());
        let escaped = || rest.chars().take(2).map(char::len_utf8).sum();
        let length = match sign {
            '\\' => escaped(),
            _ => link.unwrap_or(sign.len_utf8()),
        };
        let (taken, after) = rest.split_at(length);
        match link {
            Some(_) => blanked.extend(taken.chars().map(blank)),
            None => blanked.push_str(taken),
        }
        rest = after;
    }
    blanked.into()
}

fn blank(sign: char) -> char {
    if sign == '\n' { sign } else { BLANK }
}

/// One blank for each link, where it no longer matters what stands where.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for sign in text.chars() {
        if sign != BLANK || !folded.ends_with(BLANK) {
            folded.push(sign);
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_else_stands_where_it_stood() {
        let blanks = |count| BLANK.to_string().repeat(count);
        let check = |text: &str, expected: &str| assert_eq!(blanked(text), expected, "{text}");
        check("Är {{index}} nu.", &format!("Är {} nu.", blanks(9)));
        check("{{a\nå}}", &format!("{}\n{}", blanks(3), blanks(3)));
        assert_eq!(folded(&blanked("Är {{index}} nu.")), "Är … nu.");
        for text in ["Inget", "{{öppen", "{{a{b}}", "\\{{index}}", "\\"] {
            check(text, text);
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_moves_when_links_are_blanked(text in "(\\PC|[{}\\\\\n|]|\\{\\{index\\}\\}){0,40}") {
            let blanked = blanked(&text);
            let widths = |text: &str| text.split('\n').map(|it| it.chars().count()).collect::<Vec<_>>();
            proptest::prop_assert_eq!(widths(&blanked), widths(&text));
            proptest::prop_assert!(folded(&blanked).len() <= blanked.len());
        }
    }
}
