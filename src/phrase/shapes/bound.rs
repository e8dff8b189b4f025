//! Floors and caps: “minst 90 %”, “från 60 % till 70 %”, “öka till 95 %”, “inom en vecka”, “samtliga”,
//! “40 heltidstjänster”, and how often: “minst två per år”.

use super::super::figures::{direction, figure};
use super::super::tokens::Token;
use super::{Amount, Counted, Found, Rule, amount, asides, side, units};
use crate::plan::{Baseline, Condition, Decimal, Direction, Period, Span, Total};

/// “från 60 % (2022) till minst 70 %”.
pub fn from_to(tokens: &[Token]) -> Option<Found> {
    let from = tokens.iter().position(|it| it.is("från"))?;
    let start = amount(tokens, from + 1)?;
    let to = start.end + tokens[start.end..].iter().position(|it| it.is("till"))?;
    let between = &tokens[start.end..to];
    let (side, at) = side(tokens, to + 1);
    let end = amount(tokens, at).filter(|it| !it.may_be_year)?;
    let way = way(start.value, end.value);
    let verb = tokens[..from].iter().rev().find_map(direction);
    if side.is_none() && verb.is_some() && verb != way {
        return None; // “öka från 60 till 50”
    }
    let unit = match end.unit.is_empty() {
        true => start.unit,
        false => end.unit.clone(),
    };
    let found = Found::bound(side.or(way)?, end, tokens, from);
    Some(Found {
        unit,
        baseline: Some(Baseline {
            value: start.value,
            period: measured(between),
        }),
        ..found
    })
}

fn way(from: Decimal, to: Decimal) -> Option<Direction> {
    match to.cmp(&from) {
        std::cmp::Ordering::Greater => Some(Direction::Up),
        std::cmp::Ordering::Less => Some(Direction::Down),
        std::cmp::Ordering::Equal => None,
    }
}

/// The year of a baseline.
fn measured(between: &[Token]) -> Option<Period> {
    let mut years = between.iter().filter(|it| matches!(it, Token::Year(_)));
    years.next()?.time()
}

/// “öka till 95 %”, “minskat till högst 6,5 %”.
pub fn rise_to(tokens: &[Token]) -> Option<Found> {
    let verb = |at: usize| at.checked_sub(1).and_then(|it| direction(&tokens[it]));
    let till = (0..tokens.len()).find(|at| verb(*at).is_some() && tokens[*at].is("till"))?;
    let (side, at) = side(tokens, till + 1);
    let end = amount(tokens, at).filter(|it| !it.may_be_year)?;
    Some(Found::bound(side.or(verb(till))?, end, tokens, till - 1))
}

/// “minst 98 %”, “inte överskrida 8 %”, “inom en vecka”.
pub fn anywhere(tokens: &[Token]) -> Option<Found> {
    let found = (0..tokens.len()).find_map(|start| {
        let (side, at) = side(tokens, start);
        let end = amount(tokens, at)?;
        if start > 0 && tokens[start - 1].is("med") && super::change::mentions(tokens) {
            return None; // “öka med högst 2 %”
        }
        if tokens[start].is("inom") && end.unit.is_empty() {
            return None; // “inom 3 områden” is no time
        }
        Some(Found::bound(side?, end, tokens, start))
    })?;
    in_parts(how_often(found)?, tokens)
}

/// Parts that must each keep the bound. Other parts than those known say that a value cannot tell.
fn in_parts(found: Found, tokens: &[Token]) -> Option<Found> {
    let parts = match found.unit.as_str() {
        "%" => units::parts(tokens),
        _ => Vec::new(),
    };
    if parts.is_empty() && units::has_parts(tokens) {
        return None;
    }
    Some(Found {
        counted: (!parts.is_empty()).then_some(Counted::EachOf(parts)),
        ..found
    })
}

/// “per år”, “under mandatperioden”: what is counted is added up. How often in a month or week cannot
/// be told from figures of years.
fn how_often(found: Found) -> Option<Found> {
    let pairs = |before: &str, words: &[&str]| {
        let mut pairs = found.rest.windows(2);
        pairs.any(|pair| pair[0].is(before) && pair[1].is_any(words))
    };
    let (Rule::Is(condition), "") = (&found.rule, found.unit.as_str()) else {
        return Some(found);
    };
    if pairs(
        "per",
        &["månad", "kvartal", "termin", "tertial", "vecka", "dag"],
    ) {
        return None;
    }
    let yearly = pairs("per", &["år", "kalenderår"])
        || pairs("om", &["året"])
        || pairs("under", &["året"])
        || pairs("varje", &["år"])
        || found.rest.iter().any(|it| it.is("årligen"));
    let terms = [
        "mandatperioden",
        "planperioden",
        "programperioden",
        "perioden",
    ];
    let over = match (yearly, pairs("under", &terms)) {
        (true, false) => Span::Year,
        (false, true) => Span::Term,
        (false, false) => return Some(found),
        (true, true) => return None,
    };
    let (side, amount) = condition.bound()?;
    Some(Found {
        rule: Rule::Is(Condition::Total(Total { side, amount, over })),
        ..found
    })
}

/// “samtliga …”, “alla (100 %)”, “100 % av alla möten”.
pub fn all(tokens: &[Token]) -> Option<Found> {
    let whole = (0..tokens.len()).find_map(|at| {
        let it = amount(tokens, at)?;
        (it.value == Decimal::ONE_HUNDRED && it.unit == "%").then_some((at, it.end))
    });
    let named = tokens.iter().position(is_all)?;
    let (start, end) = match whole {
        Some((start, end)) => (start.min(named), end.max(named + 1)),
        None if named == 0 => (0, 1),
        None => return None, // “för alla åldrar”
    };
    let whole = Amount {
        value: Decimal::ONE_HUNDRED,
        unit: "%".to_owned(),
        may_be_year: false,
        end,
    };
    let found = Found::bound(Direction::Up, whole, tokens, start);
    // “alla skolor ska öka …”: what each does is another rule.
    (!super::change::mentions(&found.rest)).then_some(found)
}

fn is_all(token: &Token) -> bool {
    token.is_any(&["alla", "samtliga"])
}

/// Whether a phrase is about everybody.
pub fn starts_with_all(tokens: &[Token]) -> bool {
    tokens.first().is_some_and(is_all)
}

/// “40 heltidstjänster finns”, “80 % av de anställda ska ha …”: so many or more, where the phrase is
/// about something that is wanted.
pub fn bare(tokens: &[Token]) -> Option<Found> {
    let start = opening(tokens)?;
    let said = amount(tokens, start).filter(|it| !it.may_be_year)?;
    let next = tokens.get(said.end);
    let counts = match said.unit.as_str() {
        "%" => next.is_some_and(|it| it.is("av")),
        "" => matches!(next, Some(Token::Word(word)) if word.len() > 3),
        _ => false,
    };
    let written = matches!(tokens[start], Token::Figure(_));
    let several = figure(&tokens[start]).is_some_and(|it| it > Decimal::ONE);
    if !counts || !(written || several) || tokens.iter().any(is_unwanted) {
        return None;
    }
    how_often(Found::bound(Direction::Up, said, tokens, start))
}

/// Where a bare figure may stand: first, or after “motsvarande”.
fn opening(tokens: &[Token]) -> Option<usize> {
    let equals = tokens.iter().position(|it| it.is("motsvarande"));
    match tokens.first().and_then(figure) {
        Some(_) => Some(0),
        None if asides::is_measured(tokens) => None,
        None => equals.map(|at| at + 1),
    }
}

/// Words of what should be as little as can be, or is not so.
fn is_unwanted(token: &Token) -> bool {
    let Token::Word(word) = token else {
        return false;
    };
    let starts = [
        "sakna", "sjuk", "frånvar", "avbr", "klag", "avvik", "skad", "vräk",
    ];
    ["inte", "ej", "utan", "färre", "än"].contains(&word.as_str())
        || starts.iter().any(|start| word.starts_with(start))
}
