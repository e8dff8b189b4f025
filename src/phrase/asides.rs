//! What stands in a phrase beside its rule and must not be taken for one: what is put in brackets, ages,
//! denominators, the time that a share of things keeps to.

use super::figures::{figure, unit};
use super::tokens::Token;

/// A text without the number that it has in its document: “5.2 Nöjdheten …”, “3. En plan …”.
pub fn unnumbered(text: &str) -> &str {
    let text = text.trim_start();
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let rest = rest.strip_prefix(')').unwrap_or(rest);
    let after = rest.trim_start();
    let numbered = text.starts_with(|c: char| c.is_ascii_digit())
        && after.len() < rest.len()
        && after.starts_with(char::is_uppercase);
    if numbered { after } else { text }
}

/// Leaves out what is no part of any rule.
pub fn drop(tokens: &mut Vec<Token>) {
    drop_brackets(tokens);
    drop_denominators(tokens);
    drop_ages(tokens);
    drop_compounds(tokens);
    drop_limits(tokens);
}

/// “(ej nyanlända)”, “(minst 6 mån)”; but “(2022)” and “(100 %)” say something.
fn drop_brackets(tokens: &mut Vec<Token>) {
    while let Some((open, close)) = aside(tokens) {
        tokens.drain(open..=close);
    }
}

fn aside(tokens: &[Token]) -> Option<(usize, usize)> {
    let opens = (0..tokens.len()).filter(|at| tokens[*at] == Token::Sign('('));
    let ends = |open: usize| {
        let length = tokens[open..].iter().position(|it| *it == Token::Sign(')'));
        length.map(|length| (open, open + length))
    };
    let mut pairs = opens.filter_map(ends);
    pairs.find(|(open, close)| {
        let inside = &tokens[open + 1..*close];
        inside.iter().any(|it| matches!(it, Token::Word(_)))
    })
}

/// Leaves out the figure of “per 10 000 invånare”.
fn drop_denominators(tokens: &mut Vec<Token>) {
    let mut at = 0;
    while at + 1 < tokens.len() {
        if tokens[at].is("per") && tokens[at + 1].figure().is_some() {
            tokens.remove(at + 1);
        }
        at += 1;
    }
}

/// “16–24 år”, “65 år och äldre”.
fn drop_ages(tokens: &mut Vec<Token>) {
    let mut at = 0;
    while at < tokens.len() {
        let figures = tokens[at..].iter().take_while(|it| it.figure().is_some());
        let (figures, after) = (figures.count(), |from: usize| tokens.get(at + from));
        let years = after(figures).is_some_and(|it| it.is("år"));
        let open = after(figures + 1).is_some_and(|it| it.is("och"))
            && after(figures + 2).is_some_and(|it| it.is_any(&["äldre", "uppåt", "över"]));
        match figures {
            2 if years => drop_at(tokens, at, 3),
            1 if years && open => drop_at(tokens, at, 4),
            _ => at += 1,
        }
    }
}

/// “en 14-dagarsperiod”.
fn drop_compounds(tokens: &mut Vec<Token>) {
    let is_compound = |it: &Token| {
        let Token::Word(word) = it else { return false };
        let starts = ["dagars", "dygns", "veckors", "månaders", "timmars", "års"];
        let found = starts.iter().find_map(|start| word.strip_prefix(start));
        found.is_some_and(|rest| !rest.is_empty())
    };
    let mut at = 0;
    while at + 1 < tokens.len() {
        match tokens[at].figure().is_some() && is_compound(&tokens[at + 1]) {
            true => drop_at(tokens, at, 1),
            false => at += 1,
        }
    }
}

/// “inom en vecka” where a share or a number of things keeps to it: there it bounds no value.
fn drop_limits(tokens: &mut Vec<Token>) {
    let share = tokens.contains(&Token::Sign('%')) || is_measured(tokens);
    let limit = |at: usize| {
        let value = tokens.get(at + 1).and_then(figure);
        let (unit, taken) = unit(tokens.get(at + 2..).unwrap_or_default());
        let timed = tokens[at].is("inom") && value.is_some() && !unit.is_empty() && unit != "%";
        timed.then_some((at, 2 + taken))
    };
    if let Some((at, length)) = (0..tokens.len()).find_map(limit).filter(|_| share) {
        drop_at(tokens, at, length);
    }
}

/// Whether a phrase begins with what is measured: “andelen …”, “antal …”.
pub fn is_measured(tokens: &[Token]) -> bool {
    tokens.first().is_some_and(|first| {
        let measures = ["andel", "andelen", "andelar", "antal", "antalet", "mängden"];
        first.is_any(&measures)
    })
}

fn drop_at(tokens: &mut Vec<Token>, at: usize, count: usize) {
    tokens.drain(at..tokens.len().min(at + count));
}
