//! Held against others: “minst rikets snitt”, “högst som liknande kommuner”.

use super::super::others;
use super::super::tokens::Token;
use super::{Found, Rule, amount, side};

/// “minst genomsnittsnivå i nationell undersökning”. Who is meant must be named, and once.
pub fn find(tokens: &[Token]) -> Option<Found> {
    let (start, side, after) = (0..tokens.len()).find_map(|start| {
        let (side, after) = side(tokens, start);
        let side = side.filter(|_| !tokens[start].is("inom"))?;
        amount(tokens, after)
            .is_none()
            .then_some((start, side, after))
    })?;
    let said = &tokens[after..];
    let figures = said.iter().any(|it| matches!(it, Token::Figure(_)));
    if figures || !said.iter().any(is_level) {
        return None;
    }
    let name = others::named(said)?.to_owned();
    let times = said.iter().filter(|it| it.time().is_some()).cloned();
    Some(Found {
        rest: tokens[..start].iter().cloned().chain(times).collect(),
        ..Found::new(Rule::AsOthers { side, name }, tokens, start, tokens.len())
    })
}

/// A mean, or “som …”.
fn is_level(token: &Token) -> bool {
    let Token::Word(word) = token else {
        return false;
    };
    let means = ["snitt", "medel"];
    ["som", "med"].contains(&word.as_str()) || means.iter().any(|mean| word.contains(mean))
}
