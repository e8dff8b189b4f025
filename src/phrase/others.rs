//! Others to compare with, as phrases and units name them.

use super::{
    tokens::{self, Token},
    units,
};

/// The name that a unit gets, and the beginnings of words that mean it.
const OTHERS: [(&str, &[&str]); 3] = [
    (
        "Riket",
        &["riket", "riks", "nationell", "sverige", "landet"],
    ),
    (
        "Liknande kommuner",
        &["liknande", "jämförbara", "jämförelsekommun"],
    ),
    ("Länet", &["länet", "länssnitt", "länsgenomsnitt"]),
];

/// Whom the words name; none where they name nobody, or several.
pub fn named(tokens: &[Token]) -> Option<&'static str> {
    let means = |starts: &[&str]| {
        tokens.iter().any(|it| {
            let Token::Word(word) = it else { return false };
            starts.iter().any(|start| word.starts_with(start))
        })
    };
    let mut found = OTHERS.iter().filter(|(_, starts)| means(starts));
    let (name, _) = found.next()?;
    found.next().is_none().then_some(name)
}

/// Whether a unit's own name is another word for this one.
pub fn is_named(unit: &str, name: &str) -> bool {
    let same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
    let words = tokens::of(unit);
    same(unit, name) || [named(&words), units::named(&words)].contains(&Some(name))
}
