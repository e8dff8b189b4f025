//! What stands beside the rule: scale, wishes, units, deadlines.

use super::tokens::Token;
use crate::plan::{Decimal, Direction, Period};

/// Units that are written after a figure.
const UNITS: [&str; 28] = [
    "procent",
    "procentenheter",
    "år",
    "månad",
    "månader",
    "vecka",
    "veckor",
    "dag",
    "dagar",
    "dygn",
    "kalenderdag",
    "kalenderdagar",
    "arbetsdag",
    "arbetsdagar",
    "vardagar",
    "timme",
    "timmar",
    "minut",
    "minuter",
    "kr",
    "kronor",
    "tkr",
    "mnkr",
    "poäng",
    "st",
    "stycken",
    "kilometer",
    "ton",
];

/// Numbers in words.
const WORDS: [&str; 14] = [
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    "ett",
];

/// Takes out “(skala 1–4)”.
pub fn take_scale(tokens: &mut Vec<Token>) -> Option<(Decimal, Decimal)> {
    let at = tokens
        .iter()
        .position(|it| it.is_any(&["skala", "skalan"]))?;
    let ends: Vec<(usize, Decimal)> = (at + 1..tokens.len().min(at + 5))
        .filter_map(|place| Some((place, tokens[place].figure()?)))
        .take(2)
        .collect();
    let [(_, lowest), (end, highest)] = ends[..] else {
        return None;
    };
    tokens.drain(at..=end);
    (lowest < highest).then_some((lowest, highest))
}

/// Takes out “och helst öka”.
pub fn take_wish(tokens: &mut Vec<Token>) -> Option<Direction> {
    let at = tokens.iter().position(|it| it.is("helst"))?;
    let wish = direction(tokens.get(at + 1)?)?;
    tokens.drain(at..=at + 1);
    Some(wish)
}

/// The direction that a word states.
pub fn direction(token: &Token) -> Option<Direction> {
    const UP: [&str; 12] = [
        "öka",
        "ökar",
        "ökat",
        "ökas",
        "ökad",
        "höja",
        "höjas",
        "höjs",
        "höjts",
        "högre",
        "förbättras",
        "förbättrats",
    ];
    const DOWN: [&str; 11] = [
        "minska", "minskar", "minskat", "minskas", "minskad", "sänka", "sänkas", "sänks", "sänkts",
        "sjunka", "lägre",
    ];
    if token.is_any(&UP) {
        Some(Direction::Up)
    } else if token.is_any(&DOWN) {
        Some(Direction::Down)
    } else {
        None
    }
}

/// A figure in digits, or in words.
pub fn figure(token: &Token) -> Option<Decimal> {
    token.figure().or_else(|| {
        let at = WORDS.iter().position(|word| token.is(word))?;
        let value = if at == WORDS.len() - 1 { 1 } else { at };
        Some(Decimal::from(value))
    })
}

/// The unit after a figure, and how many pieces it takes.
pub fn unit(after: &[Token]) -> (String, usize) {
    match after.first() {
        Some(Token::Sign('%')) => ("%".to_owned(), 1),
        Some(Token::Word(word)) if word == "procent" => ("%".to_owned(), 1),
        Some(Token::Word(word)) if UNITS.contains(&word.as_str()) => (word.clone(), 1),
        _ => (String::new(), 0),
    }
}

/// The deadline in what is left of a phrase: the only time there is. The outer `None` is several.
pub fn deadline(rest: &[Token]) -> Option<Option<Period>> {
    let mut times = rest.iter().filter_map(Token::time);
    let due = times.next();
    times.next().is_none().then_some(due)
}
