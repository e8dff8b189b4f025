//! A paragraph in sentences. An abbreviation does not end one.

/// The sentences with the bytes where they begin, without white space around them.
pub fn sentences(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(['.', '?', '!']) {
        let end = at + 1;
        if end > from && ends(&text[from..at], &text[at..end], &text[end..]) {
            push(&mut found, text, from, end);
            from = end;
        }
    }
    push(&mut found, text, from, text.len());
    found
}

fn push<'t>(found: &mut Vec<(usize, &'t str)>, text: &'t str, from: usize, to: usize) {
    let part = &text[from..to];
    let trimmed = part.trim();
    if trimmed.chars().any(char::is_alphanumeric) {
        found.push((from + part.len() - part.trim_start().len(), trimmed));
    }
}

/// Whether a sign ends the sentence before it: a capital or a figure follows after a space, and what stands
/// before is no abbreviation.
fn ends(before: &str, sign: &str, after: &str) -> bool {
    let next = after.trim_start_matches(['*', '_', '”', '"', ')']);
    let word = before.rsplit(|c: char| c.is_whitespace()).next();
    let capital = next
        .trim_start()
        .chars()
        .next()
        .is_none_or(char::is_uppercase);
    let spaced = next.is_empty() || next.starts_with(char::is_whitespace);
    spaced && capital && !(sign == "." && word.is_some_and(is_abbreviation))
}

/// What is written with a point and may have a name after it: “bl.a. Hemtjänsten”, “dr. Andersson”.
fn is_abbreviation(word: &str) -> bool {
    const SHORT: [&str; 18] = [
        "bl", "ca", "dr", "dvs", "ev", "exkl", "f", "ff", "inkl", "jfr", "kap", "kl", "nr", "resp",
        "s", "sid", "st", "tfn",
    ];
    let word = word
        .trim_start_matches(['(', '”', '"', '*', '_'])
        .to_lowercase();
    let is_letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    let is_number = word.ends_with(|c: char| c.is_ascii_digit());
    (word.contains('.') && !is_number) || is_letter || SHORT.contains(&word.as_str())
}

#[test]
fn abbreviations_do_not_end_a_sentence() {
    let read = |text| {
        sentences(text)
            .into_iter()
            .map(|(_, it)| it)
            .collect::<Vec<_>>()
            .join(" | ")
    };
    insta::assert_snapshot!(read("Budgeten är 5,2 mnkr. Den ökar, bl.a. för hemtjänsten.  Mer kommer"), @"Budgeten är 5,2 mnkr. | Den ökar, bl.a. för hemtjänsten. | Mer kommer");
    insta::assert_snapshot!(read("Andelen ska öka. Den är 84 % i år. Se bl.a. Kolada, jfr. KKiK."), @"Andelen ska öka. | Den är 84 % i år. | Se bl.a. Kolada, jfr. KKiK.");
    insta::assert_snapshot!(read("Se kap. 4 och SOSFS 2011:9 m.fl. Socialnämnden"), @"Se kap. 4 och SOSFS 2011:9 m.fl. Socialnämnden");
}
