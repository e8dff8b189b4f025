//! The shapes of rules: “minst 90 %”, “från 60 % till 70 %”, “öka till 95 %”, “inom en vecka”, “samtliga”.

use std::ops::Range;

use super::figures::{direction, figure, unit};
use super::tokens::Token;
use crate::plan::{Baseline, Condition, Decimal, Direction, Period};

/// The rule that a phrase states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub condition: Condition,
    pub baseline: Option<Baseline>,
    pub unit: String,
}

/// A rule with the pieces that say it.
struct Found {
    rule: Rule,
    said: Range<usize>,
}

/// A figure with its unit, and where it ends.
struct Amount {
    value: Decimal,
    unit: String,
    /// Four digits alone, as in “öka till 2025”.
    may_be_year: bool,
    end: usize,
}

const FLOOR: [&str; 4] = ["minst", "lägst", "åtminstone", "minimum"];
const CAP: [&str; 5] = ["högst", "max", "maximalt", "maximum", "inom"];
const EXCEED: [&str; 4] = ["överskrida", "överskrider", "överstiga", "överstiger"];
const FALL_SHORT: [&str; 4] = ["understiga", "understiger", "underskrida", "underskrider"];

/// The one rule of a phrase, and the pieces that are no part of it.
pub fn find(tokens: &[Token]) -> Option<(Rule, Vec<Token>)> {
    if is_of_another_kind(tokens) {
        return None;
    }
    let found = from_to(tokens)
        .or_else(|| rise_to(tokens))
        .or_else(|| bound_anywhere(tokens))
        .or_else(|| all(tokens))?;
    let rest: Vec<Token> = [&tokens[..found.said.start], &tokens[found.said.end..]].concat();
    // A second rule, or a figure that has no part in the first.
    let more =
        bound_anywhere(&rest).is_some() || rest.iter().any(|it| matches!(it, Token::Figure(_)));
    (!more).then_some((found.rule, rest))
}

/// Rules that hold for other things than a value: a change in per cent, a share of the budget, what
/// is not done in time, several parts that must each hold.
fn is_of_another_kind(tokens: &[Token]) -> bool {
    let relative = tokens
        .windows(2)
        .any(|pair| pair[0].is("med") && figure(&pair[1]).is_some());
    let budget = tokens
        .iter()
        .any(|it| it.is_any(&["bokslut", "budget", "budgetram"]));
    let executed = tokens
        .iter()
        .any(|it| matches!(it, Token::Word(word) if word.starts_with("verkställ")));
    relative || budget || executed || has_parts(tokens)
}

/// “både … och”, “i hemtjänsten och på särskilt boende”: each part must hold, so one value cannot tell.
fn has_parts(tokens: &[Token]) -> bool {
    let each = tokens
        .iter()
        .any(|it| it.is_any(&["både", "båda", "respektive", "såväl"]));
    let place = |it: &Token| it.is_any(&["i", "på", "inom", "hos", "för"]);
    let places = tokens
        .windows(2)
        .any(|pair| pair[0].is("och") && place(&pair[1]));
    each || places
}

/// “från 60 % (2022) till minst 70 %”.
fn from_to(tokens: &[Token]) -> Option<Found> {
    let from = tokens.iter().position(|it| it.is("från"))?;
    let start = amount(tokens, from + 1)?;
    let to = start.end + tokens[start.end..].iter().position(|it| it.is("till"))?;
    let between = &tokens[start.end..to];
    let measured = between.iter().find_map(Token::time);
    let (side, at) = side(tokens, to + 1);
    let end = amount(tokens, at).filter(|it| !it.may_be_year)?;
    let way = match end.value.cmp(&start.value) {
        std::cmp::Ordering::Greater => Some(Direction::Up),
        std::cmp::Ordering::Less => Some(Direction::Down),
        std::cmp::Ordering::Equal => None,
    };
    let verb = tokens[..from].iter().rev().find_map(direction);
    if side.is_none() && verb.is_some() && verb != way {
        return None; // “öka från 60 till 50”
    }
    let unit = if end.unit.is_empty() {
        start.unit
    } else {
        end.unit
    };
    Some(Found {
        rule: Rule {
            condition: condition(side.or(way)?, end.value),
            baseline: Some(Baseline {
                value: start.value,
                period: measured
                    .map(|it| Period::Year(it.year()))
                    .filter(|_| is_year(between)),
            }),
            unit,
        },
        said: from..end.end,
    })
}

fn is_year(between: &[Token]) -> bool {
    between.iter().any(|it| matches!(it, Token::Year(_)))
}

/// “öka till 95 %”, “minskat till högst 6,5 %”.
fn rise_to(tokens: &[Token]) -> Option<Found> {
    let till = (0..tokens.len()).find(|at| {
        let verb = at
            .checked_sub(1)
            .and_then(|before| direction(&tokens[before]));
        verb.is_some() && tokens[*at].is("till")
    })?;
    let verb = direction(&tokens[till - 1])?;
    let (side, at) = side(tokens, till + 1);
    let end = amount(tokens, at).filter(|it| !it.may_be_year)?;
    Some(Found {
        rule: Rule {
            condition: condition(side.unwrap_or(verb), end.value),
            baseline: None,
            unit: end.unit,
        },
        said: till - 1..end.end,
    })
}

/// “minst 98 %”, “inte överskrida 8 %”, “inom en vecka”.
fn bound_anywhere(tokens: &[Token]) -> Option<Found> {
    (0..tokens.len()).find_map(|start| {
        let (side, at) = side(tokens, start);
        let end = amount(tokens, at)?;
        if tokens[start].is("inom") && end.unit.is_empty() {
            return None; // “inom 3 områden” is no time
        }
        Some(Found {
            rule: Rule {
                condition: condition(side?, end.value),
                baseline: None,
                unit: end.unit,
            },
            said: start..end.end,
        })
    })
}

/// “samtliga”, “alla (100 %)”, “100 % av alla möten”.
fn all(tokens: &[Token]) -> Option<Found> {
    let all = tokens
        .iter()
        .position(|it| it.is_any(&["alla", "samtliga"]))?;
    let whole = (0..tokens.len()).find_map(|at| {
        let it = amount(tokens, at)?;
        (it.value == Decimal::ONE_HUNDRED && it.unit == "%").then_some(at..it.end)
    });
    let said = match whole {
        Some(whole) => whole.start.min(all)..whole.end.max(all + 1),
        None => all..all + 1,
    };
    Some(Found {
        rule: Rule {
            condition: Condition::AtLeast(Decimal::ONE_HUNDRED),
            baseline: None,
            unit: "%".to_owned(),
        },
        said,
    })
}

/// Which side a word bounds, and the place after it.
fn side(tokens: &[Token], at: usize) -> (Option<Direction>, usize) {
    let Some(token) = tokens.get(at) else {
        return (None, at);
    };
    if token.is_any(&FLOOR) {
        return (Some(Direction::Up), at + 1);
    }
    if token.is_any(&CAP) {
        return (Some(Direction::Down), at + 1);
    }
    match tokens.get(at + 1) {
        Some(verb) if token.is_any(&["inte", "ej"]) && verb.is_any(&EXCEED) => {
            (Some(Direction::Down), at + 2)
        }
        Some(verb) if token.is_any(&["inte", "ej"]) && verb.is_any(&FALL_SHORT) => {
            (Some(Direction::Up), at + 2)
        }
        _ => (None, at),
    }
}

fn amount(tokens: &[Token], at: usize) -> Option<Amount> {
    let value = figure(tokens.get(at)?)?;
    let (unit, taken) = unit(&tokens[at + 1..]);
    Some(Amount {
        value,
        may_be_year: unit.is_empty() && matches!(tokens[at], Token::Year(_)),
        unit,
        end: at + 1 + taken,
    })
}

fn condition(side: Direction, value: Decimal) -> Condition {
    match side {
        Direction::Up => Condition::AtLeast(value),
        Direction::Down => Condition::AtMost(value),
    }
}
