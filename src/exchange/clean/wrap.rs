//! Lines that were one text before the page broke them.

/// Puts a line after a text that it continues. A hyphen at the line end goes only where it is
/// certain to come from hyphenation: between lower-case letters, after three or more of them, and
/// not before a conjunction (“vård- och”).
pub(in crate::exchange) fn join(text: &mut String, line: &str) {
    let kept = text.trim_end().len();
    text.truncate(kept);
    if text.is_empty() || text.ends_with('/') {
        text.push_str(line);
    } else if !text.ends_with('-') || !starts_lowercase(line) || starts_with_conjunction(line) {
        text.push(' ');
        text.push_str(line);
    } else {
        if is_hyphenated(text) {
            text.pop();
        }
        text.push_str(line);
    }
}

/// The first letter is lower case.
pub(in crate::exchange) fn starts_lowercase(text: &str) -> bool {
    text.trim_start()
        .chars()
        .next()
        .is_some_and(char::is_lowercase)
}

/// The word before the hyphen is long and lower case: “brukarunder-”, not “SFI-” or “E-”.
fn is_hyphenated(text: &str) -> bool {
    const LONGEST: usize = 60; // a word, and so a bound for texts of nothing but letters
    let before = text.chars().rev().skip(1);
    let word: Vec<char> = before
        .take_while(|c| c.is_alphabetic())
        .take(LONGEST)
        .collect();
    let after_first = word.iter().rev().skip(1);
    word.len() >= 3 && after_first.into_iter().all(|c| c.is_lowercase())
}

fn starts_with_conjunction(line: &str) -> bool {
    let word = line
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or("");
    matches!(
        word,
        "och" | "eller" | "samt" | "respektive" | "resp" | "till"
    )
}

/// A word that no sentence ends with: the next line goes on.
pub(super) fn goes_on(line: &str) -> bool {
    const OPEN: [&str; 30] = [
        "och", "eller", "samt", "i", "av", "enligt", "för", "med", "till", "på", "från", "om",
        "att", "som", "den", "det", "de", "en", "ett", "ska", "vid", "per", "under", "inom", "hos",
        "är", "har", "minst", "högst", "genom",
    ];
    let line = line.trim_end();
    let word = line.rsplit(char::is_whitespace).next().unwrap_or("");
    line.ends_with([',', '-', '/', '(']) || OPEN.contains(&word)
}

/// Ends like a sentence.
pub(super) fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end().trim_end_matches([')', '"', '”', '»']);
    line.ends_with(['.', '!', '?', ':', ';'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(first: &str, second: &str, expected: &str) {
        let mut text = first.to_owned();
        join(&mut text, second);
        assert_eq!(text, expected);
    }

    #[test]
    fn hyphens_go_only_where_certain() {
        check(
            "nationell brukarunder- ",
            "sökning",
            "nationell brukarundersökning",
        );
        check("hälso-", "och sjukvård", "hälso- och sjukvård");
        check("E-", "tjänst", "E-tjänst");
        check("SFI-", "undervisning", "SFI-undervisning");
        check("Kommun-", "Sverige", "Kommun- Sverige");
        check("Brukare/ ", "invånare", "Brukare/invånare");
        check("två ", "ord", "två ord");
    }
}
