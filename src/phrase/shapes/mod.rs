//! The shapes of rules, one family a file, and the order in which they are tried.

mod bound;
mod budget;
mod change;
mod milestone;
mod others;

use super::figures::{figure, unit};
use super::tokens::Token;
use super::{Counted, Rule, asides, units};
use crate::plan::{Baseline, Condition, Decimal, Direction, Period};

/// The rule of a phrase, and what is no part of it.
pub struct Found {
    pub rule: Rule,
    pub counted: Option<Counted>,
    pub baseline: Option<Baseline>,
    pub base: Option<Period>,
    pub unit: String,
    pub rest: Vec<Token>,
    /// Where the rule starts.
    start: usize,
}

impl Found {
    /// A rule said by the pieces from `start` to `end`.
    fn new(rule: Rule, tokens: &[Token], start: usize, end: usize) -> Self {
        Self {
            rule,
            counted: None,
            baseline: None,
            base: None,
            unit: String::new(),
            rest: [&tokens[..start], &tokens[end..]].concat(),
            start,
        }
    }

    fn bound(side: Direction, amount: Amount, tokens: &[Token], start: usize) -> Self {
        let condition = match side {
            Direction::Up => Condition::AtLeast(amount.value),
            Direction::Down => Condition::AtMost(amount.value),
        };
        Self {
            unit: amount.unit,
            ..Self::new(Rule::Is(condition), tokens, start, amount.end)
        }
    }
}

/// A figure with its unit, and where it ends.
struct Amount {
    value: Decimal,
    unit: String,
    /// Four digits alone, as in “öka till 2025”.
    may_be_year: bool,
    end: usize,
}

/// A shape of rules: finds its own in a phrase.
type Family = fn(&[Token]) -> Option<Found>;

/// In the order in which they are tried.
const FAMILIES: [Family; 11] = [
    milestone::in_time,
    budget::find,
    bound::from_to,
    change::by_so_much,
    bound::rise_to,
    others::find,
    bound::anywhere,
    bound::all,
    bound::bare,
    change::any,
    milestone::find,
];

/// The one rule of a phrase.
pub fn find(tokens: &[Token]) -> Option<Found> {
    let found = FAMILIES.iter().find_map(|family| family(tokens))?;
    (!says_more(tokens, &found)).then_some(found)
}

/// A second rule, or a figure that has no part in the first.
fn says_more(tokens: &[Token], found: &Found) -> bool {
    let figure = found.rest.iter().any(|it| matches!(it, Token::Figure(_)));
    let milestone = milestone::starts(tokens).is_some_and(|at| at < found.start);
    let change = change::ways(&found.rest);
    let side = match &found.rule {
        Rule::Is(condition) => condition.side(),
        Rule::Moves { way: side, .. } | Rule::AsOthers { side, .. } => Some(*side),
    };
    let contrary = change.iter().any(|way| Some(*way) != side);
    // “alla får svar inom en vecka”: is it the share of them that counts, or the time?
    let everybody = bound::starts_with_all(&found.rest);
    let whole = everybody && found.counted != Some(Counted::NotInTime);
    figure || milestone || contrary || whole || bound::anywhere(&found.rest).is_some()
}

/// What is measured, without a rule or a figure.
pub fn names_a_measure(tokens: &[Token]) -> bool {
    let figures = tokens.iter().any(|it| matches!(it, Token::Figure(_)));
    asides::is_measured(tokens)
        && !figures
        && FAMILIES.iter().all(|family| family(tokens).is_none())
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

const FLOOR: [&str; 4] = ["minst", "lägst", "åtminstone", "minimum"];
const CAP: [&str; 5] = ["högst", "max", "maximalt", "maximum", "inom"];
const EXCEED: [&str; 4] = ["överskrida", "överskrider", "överstiga", "överstiger"];
const FALL_SHORT: [&str; 4] = ["understiga", "understiger", "underskrida", "underskrider"];

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
