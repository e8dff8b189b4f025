//! Words compared: what is left of a wording when case, marks and white space are levelled.

/// The words in small letters, without marks. A per cent sign is a word.
pub fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace('%', " % ");
    let parts = lower.split(|c: char| !c.is_alphanumeric() && !matches!(c, '%' | '-' | ','));
    let trimmed = parts.map(|it| it.trim_matches(['-', ',']));
    trimmed
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A fingerprint of words, leaving one out; equal for what differs in that one only.
pub fn print(words: &[String], but: Option<usize>) -> u64 {
    let mut print = 0xcbf2_9ce4_8422_2325_u64;
    for (at, word) in words.iter().enumerate() {
        let word = if but == Some(at) { "\u{1}" } else { word };
        for byte in word.bytes().chain([0]) {
            print = (print ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    print
}

/// What is counted: a number or a share. The same indicator cannot be both.
pub fn is_measure(word: &str) -> bool {
    matches!(word, "andel" | "andelen" | "antal" | "antalet")
}

/// Whether two words are forms or spellings of one: long, and alike but for their ends or one letter.
pub fn is_form(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    let letters = |word: &[char]| word.iter().all(|c| c.is_alphabetic() || *c == '-');
    let shared = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let ends = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let one_letter = shared + ends + 1 >= long && shared > 0;
    let other_end = shared * 10 >= long * 7;
    short >= 6 && long - short <= 3 && letters(&one) && letters(&other) && (one_letter || other_end)
}

/// The share of the first's words, of four letters and more, that the second has in some form; 0 to 100.
pub fn share_found(of: &[String], within: &[String]) -> usize {
    let weighty =
        |word: &&String| word.chars().count() >= 4 || word.chars().all(|c| c.is_ascii_digit());
    let (mut all, mut found) = (0, 0);
    for word in of.iter().filter(weighty) {
        all += 1;
        found += usize::from(within.iter().any(|it| it == word || is_form(it, word)));
    }
    (found * 100usize).checked_div(all).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, alike: bool) {
        assert_eq!(is_form(one, other), alike, "{one} {other}");
        assert_eq!(is_form(other, one), alike, "{other} {one}");
    }

    #[test]
    fn forms_of_a_word_and_words_of_their_own() {
        check("sjuktalet", "sjuktalen", true);
        check("lasarettvistelse", "lasarettsvistelse", true);
        check("hemtjänst", "hemtjänsten", true);
        check("internt", "externt", false);
        check("kvinnor", "personer", false);
        check("ökning", "minskning", false);
        check("förskola", "förvaltning", false);
    }

    #[test]
    fn words_keep_figures_and_signs() {
        assert_eq!(
            words("*Andelen* (ej nyanlända) minskar med 10 %.").join("|"),
            "andelen|ej|nyanlända|minskar|med|10|%"
        );
        assert_eq!(
            words("8,9 %, E-tjänster - 2020").join("|"),
            "8,9|%|e-tjänster|2020"
        );
    }
}
