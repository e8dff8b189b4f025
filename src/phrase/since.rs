//! What a change is counted from: “mot föregående år”, “från nuläget”, “jämfört med 2022”.

use super::tokens::Token;
use crate::plan::{Period, Since};

/// From where, and the year that the words name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// From where; none where the words do not say.
    pub since: Option<Since>,
    /// The year that they name.
    pub year: Option<Period>,
}

const YEAR_BEFORE: [&[&str]; 12] = [
    &["föregående", "år"],
    &["föregående", "års"],
    &["förra", "året"],
    &["förra", "årets"],
    &["året", "före"],
    &["året", "innan"],
    &["år", "från", "år"],
    &["varje", "år"],
    &["per", "år"],
    &["fjolåret"],
    &["fjolårets"],
    &["årligen"],
];
const BASES: [&str; 4] = ["nuläge", "utgångsläge", "utgångsvärde", "basår"];
const BEFORE_YEAR: [&str; 6] = ["med", "mot", "sedan", "från", "än", "nivån"];

/// Takes the start of a change out of a phrase; the outer `None` is two starts.
pub fn take(tokens: &mut Vec<Token>) -> Option<Start> {
    let mut starts = Vec::new();
    while let Some((at, length)) = year_before(tokens) {
        tokens.drain(at..at + length);
        starts.push((Since::YearBefore, None));
    }
    while let Some(at) = tokens.iter().position(is_base) {
        tokens.remove(at);
        starts.push((Since::Baseline, None));
    }
    while let Some((at, year)) = named_year(tokens) {
        tokens.remove(at);
        starts.push((Since::Baseline, Some(year)));
    }
    let since = starts.first().map(|(since, _)| *since);
    let agree = starts.iter().all(|(other, _)| Some(*other) == since);
    let mut years = starts.iter().filter_map(|(_, year)| *year);
    let year = years.next();
    (agree && years.next().is_none()).then_some(Start { since, year })
}

fn year_before(tokens: &[Token]) -> Option<(usize, usize)> {
    (0..tokens.len()).find_map(|at| {
        let says = |words: &&&[&str]| {
            let here = tokens.get(at..at + words.len());
            here.is_some_and(|here| here.iter().zip(words.iter()).all(|(it, word)| it.is(word)))
        };
        YEAR_BEFORE.iter().find(says).map(|words| (at, words.len()))
    })
}

fn is_base(token: &Token) -> bool {
    matches!(token, Token::Word(word) if BASES.iter().any(|base| word.starts_with(base)))
}

fn named_year(tokens: &[Token]) -> Option<(usize, Period)> {
    tokens.windows(2).enumerate().find_map(|(at, pair)| {
        let year = matches!(pair[1], Token::Year(_)).then(|| pair[1].time());
        let year = year.flatten().filter(|_| pair[0].is_any(&BEFORE_YEAR))?;
        Some((at + 1, year))
    })
}
