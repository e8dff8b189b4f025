//! Changes: “minskar med 10 %”, “ska öka”, “fler besök”, “minskade kostnader”.

use super::super::figures::direction;
use super::super::since;
use super::super::tokens::Token;
use super::{Found, Rule, amount};
use crate::plan::{By, Direction};

const MODALS: [&str; 7] = ["ska", "skall", "bör", "måste", "har", "ha", "fortsätta"];
const MANNERS: [&str; 7] = [
    "kontinuerligt",
    "successivt",
    "fortsatt",
    "ständigt",
    "årligen",
    "också",
    "även",
];
/// What may follow on a change of the thing itself: “ska öka tryggheten” changes another.
const TAILS: [&str; 19] = [
    "inom",
    "i",
    "på",
    "under",
    "för",
    "jämfört",
    "mot",
    "från",
    "sedan",
    "hos",
    "bland",
    "senast",
    "varje",
    "årligen",
    "kontinuerligt",
    "successivt",
    "per",
    "år",
    "med",
];
const LEADS_TO: [&str; 8] = [
    "ger", "leder", "gör", "bidrar", "skapar", "stärker", "medför", "innebär",
];
/// Words of things that are measured, by their beginnings or within.
const MEASURES: [&str; 16] = [
    "kostnad",
    "andel",
    "antal",
    "intäkt",
    "utgift",
    "frånvaro",
    "utsläpp",
    "förbrukning",
    "omsättning",
    "index",
    "väntetid",
    "underskott",
    "överskott",
    "avvikelse",
    "nöjdhet",
    "sjuktal",
];

/// “minskar med 10 %”, “har ökat med minst 5 procentenheter mot året före”.
pub fn by_so_much(tokens: &[Token]) -> Option<Found> {
    let with =
        (1..tokens.len()).find(|at| tokens[*at].is("med") && moved(tokens, *at).is_some())?;
    let at = after_floor(tokens, with + 1);
    let said = amount(tokens, at)?;
    let adjacent = direction(&tokens[with - 1]);
    let clear = ["%", "procentenheter"].contains(&said.unit.as_str());
    let way =
        adjacent.or_else(|| only(&tokens[..with]).filter(|_| clear && ends(tokens, said.end)))?;
    let (by, unit) = match said.unit.as_str() {
        "%" => (By::Percent(said.value), String::new()),
        "procentenheter" => (By::Amount(said.value), "%".to_owned()),
        _ => (By::Amount(said.value), said.unit.clone()),
    };
    let start = with - usize::from(adjacent.is_some());
    open(
        way,
        by,
        unit,
        Found::new(Rule::Moves { way, by }, tokens, start, said.end),
    )
}

/// An amount after “med”, whole or as a least.
fn moved(tokens: &[Token], with: usize) -> Option<()> {
    amount(tokens, after_floor(tokens, with + 1)).map(|_| ())
}

fn after_floor(tokens: &[Token], at: usize) -> usize {
    let floor = tokens.get(at).is_some_and(|it| it.is_any(&super::FLOOR));
    at + usize::from(floor)
}

/// The only way that words state.
fn only(tokens: &[Token]) -> Option<Direction> {
    let mut ways = tokens.iter().filter_map(direction);
    let way = ways.next()?;
    ways.next().is_none().then_some(way)
}

/// Whether the words of a change end here: “10 % frånvaro” is no change by ten per cent.
fn ends(tokens: &[Token], at: usize) -> bool {
    match tokens.get(at) {
        Some(Token::Word(_)) => tokens[at].is_any(&TAILS) || tokens[at].is_any(&["till", "efter"]),
        _ => true,
    }
}

/// “ska öka”, “fler …”, “minskade kostnader”: which way, not how far.
pub fn any(tokens: &[Token]) -> Option<Found> {
    let [(way, start, end)] = changes(tokens)[..] else {
        return None;
    };
    // “andelen ska öka och kostnaden ska minska”
    if !tokens.iter().filter_map(direction).all(|it| it == way) {
        return None;
    }
    let by = By::Any;
    let found = Found::new(Rule::Moves { way, by }, tokens, start, end);
    open(way, by, String::new(), found)
}

/// A change with its start, where the words name one.
fn open(way: Direction, by: By, unit: String, mut found: Found) -> Option<Found> {
    let start = since::take(&mut found.rest)?;
    let rule = Rule::Moves { way, by };
    Some(Found {
        rule: match start.since {
            Some(since) => rule.since(since),
            None => rule,
        },
        base: start.year,
        unit,
        ..found
    })
}

/// The ways that a phrase says that its figure shall go.
pub fn ways(tokens: &[Token]) -> Vec<Direction> {
    changes(tokens).into_iter().map(|(way, ..)| way).collect()
}

/// Whether words tell of a change of anything.
pub fn mentions(tokens: &[Token]) -> bool {
    tokens.iter().any(|it| direction(it).is_some())
}

fn changes(tokens: &[Token]) -> Vec<(Direction, usize, usize)> {
    let opening = noun(tokens).or_else(|| order(tokens));
    let verbs = (0..tokens.len()).filter_map(|at| verb(tokens, at));
    opening.into_iter().chain(verbs).collect()
}

/// “ska kontinuerligt öka”, “har minskat”, “ska bli fler”, “ökar”.
fn verb(tokens: &[Token], at: usize) -> Option<(Direction, usize, usize)> {
    let way = direction(&tokens[at]).or_else(|| more(&tokens[at]))?;
    let manner = |it: &&Token| it.is_any(&MANNERS) || it.is_any(&["bli", "vara", "blivit"]);
    let manners = tokens[..at].iter().rev().take_while(manner).count();
    let modal = at.checked_sub(manners + 1)?;
    let finite = tokens[at].is_any(&["ökar", "minskar"]) && manners == 0;
    let subject = !tokens[modal].is_any(&["som", "att", "och", "eller", "inte"]);
    let led = tokens[modal].is_any(&MODALS);
    let is_adjective = more(&tokens[at]).is_some() || tokens[at].is_any(&["högre", "lägre"]);
    let joined = !is_adjective || manners > 0;
    let alone = match tokens.get(at + 1) {
        Some(Token::Word(_)) => tokens[at + 1].is_any(&TAILS),
        Some(Token::Figure(_) | Token::Sign(_)) => false,
        Some(Token::Year(_) | Token::Month(..) | Token::Day(_)) | None => true,
    };
    let starts = if led { modal } else { at };
    ((led && joined) || (finite && subject))
        .then_some((way, starts, at + 1))
        .filter(|_| alone)
}

fn more(token: &Token) -> Option<Direction> {
    match token {
        it if it.is_any(&["fler", "flera"]) => Some(Direction::Up),
        it if it.is_any(&["färre", "kortare"]) => Some(Direction::Down),
        _ => None,
    }
}

/// “fler samverkansmöten”, “minskade kostnader”: things that are counted or measured.
fn noun(tokens: &[Token]) -> Option<(Direction, usize, usize)> {
    let (first, next) = (tokens.first()?, tokens.get(1)?);
    // “fler bostäder ger …” tells what something leads to.
    if tokens.iter().any(|it| it.is_any(&LEADS_TO)) {
        return None;
    }
    if first.is_any(&["fler", "färre"]) {
        return matches!(next, Token::Word(_))
            .then_some(more(first)?)
            .map(|way| (way, 0, 1));
    }
    let way = match first {
        it if it.is_any(&["ökad", "ökat", "ökade", "högre"]) => Direction::Up,
        it if it.is_any(&[
            "minskad", "minskat", "minskade", "lägre", "sänkta", "kortare",
        ]) =>
        {
            Direction::Down
        }
        _ => return None,
    };
    is_measure(next).then_some((way, 0, 1))
}

/// “öka antalet besök”.
fn order(tokens: &[Token]) -> Option<(Direction, usize, usize)> {
    let (first, next) = (tokens.first()?, tokens.get(1)?);
    let way = direction(first).filter(|_| first.is_any(&["öka", "minska"]))?;
    next.is_any(&["antal", "antalet", "andel", "andelen"])
        .then_some((way, 0, 1))
}

fn is_measure(token: &Token) -> bool {
    matches!(token, Token::Word(word) if MEASURES.iter().any(|it| word.contains(it)))
}
