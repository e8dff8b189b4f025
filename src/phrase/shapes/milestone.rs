//! What is to be done: “är presenterad”, “finns”, “har sjösatts”; and done in time: “verkställda inom tre månader”.

use super::super::tokens::Token;
use super::{Counted, Found, Rule, amount, asides};
use crate::plan::{Condition, Decimal};

/// Being, before a participle.
const IS: [&str; 5] = ["är", "vara", "blir", "finns", "bli"];
/// What a thing is when it is done, by beginnings: fastställd, fastställt, fastställda.
const DONE: [&str; 25] = [
    "fastställ",
    "presentera",
    "klar",
    "färdig",
    "antag",
    "beslut",
    "upprätta",
    "implementera",
    "etablera",
    "publicera",
    "installera",
    "inrätta",
    "lansera",
    "utred",
    "bildad",
    "bildat",
    "genomförd",
    "genomfört",
    "införd",
    "infört",
    "framtag",
    "redovisa",
    "slutför",
    "sjösatt",
    "invig",
];
/// What has been done to it.
const HAS_BEEN: [&str; 22] = [
    "fastställts",
    "presenterats",
    "antagits",
    "beslutats",
    "upprättats",
    "implementerats",
    "etablerats",
    "publicerats",
    "installerats",
    "inrättats",
    "lanserats",
    "utretts",
    "bildats",
    "genomförts",
    "införts",
    "redovisats",
    "slutförts",
    "sjösatts",
    "invigts",
    "startats",
    "färdigställts",
    "kartlagts",
];
/// What shall be done to it.
const SHALL_BE: [&str; 9] = [
    "fastställas",
    "antas",
    "upprättas",
    "införas",
    "presenteras",
    "inrättas",
    "utredas",
    "kartläggas",
    "lanseras",
];

/// Words of several things, of none, and of what comes after another.
const NOT_ONE: [&str; 10] = [
    "alla", "samtliga", "när", "innan", "tills", "inte", "ej", "inga", "ingen", "inget",
];

/// A thing that is done or not, where the phrase is not about how many.
pub fn find(tokens: &[Token]) -> Option<Found> {
    let start = starts(tokens)?;
    if asides::is_measured(tokens) || tokens.iter().any(|it| it.is_any(&NOT_ONE)) {
        return None;
    }
    Some(Found::new(
        Rule::Is(Condition::Milestone),
        tokens,
        start,
        start + 1,
    ))
}

/// Where a phrase says that a thing is done.
pub fn starts(tokens: &[Token]) -> Option<usize> {
    (1..tokens.len()).find(|at| {
        let before = &tokens[at - 1];
        let relative = before.is_any(&["som", "att"]);
        !relative && (is_done(tokens, *at) || been_done(tokens, *at) || is_there(tokens, *at))
    })
}

/// “är fastställd”, “ska vara klar”.
fn is_done(tokens: &[Token], at: usize) -> bool {
    let next = |it: &Token| matches!(it, Token::Word(word) if DONE.iter().any(|start| word.starts_with(start)));
    tokens[at].is_any(&IS) && tokens.get(at + 1).is_some_and(next)
}

/// “har sjösatts”, “är sjösatt”, “har tagits fram”, “ska tas fram”.
fn been_done(tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1);
    let out = tokens.get(at + 2).is_some_and(|it| it.is("fram"));
    let is = |words: &[&str]| next.is_some_and(|it| it.is_any(words));
    let shall = tokens[at].is_any(&["ska", "skall"]);
    (tokens[at].is("har") && (is(&HAS_BEEN) || (is(&["tagits"]) && out)))
        || (shall && (is(&SHALL_BE) || (is(&["tas"]) && out)))
}

/// “finns”, “ska finnas”.
fn is_there(tokens: &[Token], at: usize) -> bool {
    let shall = tokens[at].is_any(&["ska", "skall"]);
    let next = |word: &str| tokens.get(at + 1).is_some_and(|it| it.is(word));
    tokens[at].is("finns") || (shall && next("finnas"))
}

/// “besluten är verkställda inom tre månader”: none may be left.
pub fn in_time(tokens: &[Token]) -> Option<Found> {
    if asides::is_measured(tokens) || tokens.contains(&Token::Sign('%')) {
        return None;
    }
    let executed = |it: &Token| matches!(it, Token::Word(word) if word.starts_with("verkställ"));
    let negated = |it: &Token| it.is_any(&["inte", "ej", "icke"]);
    let at = tokens.iter().position(executed)?;
    let within = at + 1;
    let time = amount(tokens, within + 1).filter(|it| !it.unit.is_empty())?;
    if !tokens[within].is("inom") || tokens.iter().any(negated) {
        return None;
    }
    let none = Rule::Is(Condition::AtMost(Decimal::ZERO));
    Some(Found {
        counted: Some(Counted::NotInTime),
        ..Found::new(none, tokens, at, time.end)
    })
}
