//! Shares of the budget: “100 % vid bokslut”, “rymmas inom tilldelad budget”.

use super::super::tokens::Token;
use super::{Found, Rule, amount, side};
use crate::plan::{Condition, Decimal, Direction};

/// What of the budget may be used at the end of the year.
pub fn find(tokens: &[Token]) -> Option<Found> {
    within(tokens).or_else(|| share(tokens))
}

/// “rymmas inom tilldelad budget”, “inte överskrida budget”: all of it.
fn within(tokens: &[Token]) -> Option<Found> {
    let budget = tokens.iter().position(is_budget)?;
    let near = budget.saturating_sub(3);
    let start = (near..budget).find(|at| {
        let (side, after) = side(tokens, *at);
        side == Some(Direction::Down) && after <= budget && between(&tokens[after..budget])
    })?;
    let inside = tokens[start].is("inom") || tokens[start].is_any(&["inte", "ej"]);
    inside.then(|| used(Decimal::ONE_HUNDRED, tokens, start, budget + 1))
}

/// “sin”, “tilldelad”, “beslutad”: nothing but what belongs to the budget.
fn between(words: &[Token]) -> bool {
    let own = [
        "sin",
        "sina",
        "tilldelad",
        "tilldelade",
        "beslutad",
        "given",
        "den",
        "ram",
        "av",
    ];
    words.iter().all(|it| it.is_any(&own))
}

/// “högst 98 % av budgeten”, “100 % vid bokslut”.
fn share(tokens: &[Token]) -> Option<Found> {
    (0..tokens.len()).find_map(|start| {
        let (side, at) = side(tokens, start);
        let said = amount(tokens, at).filter(|it| it.unit == "%")?;
        let rest = &tokens[said.end..];
        let of_budget = matches!(rest, [of, budget, ..] if of.is("av") && is_budget(budget));
        let at_close =
            matches!(rest, [at, close, ..] if at.is_any(&["vid", "i"]) && close.is("bokslut"));
        let alone = start == 0 && at_close && side.is_none();
        let capped = side == Some(Direction::Down) && of_budget;
        (alone || capped).then(|| used(said.value, tokens, start, said.end + 2))
    })
}

fn used(share: Decimal, tokens: &[Token], start: usize, end: usize) -> Found {
    Found {
        unit: "%".to_owned(),
        ..Found::new(Rule::Is(Condition::Budget(share)), tokens, start, end)
    }
}

fn is_budget(token: &Token) -> bool {
    token.is_any(&[
        "budget",
        "budgeten",
        "budgetram",
        "budgetramen",
        "budgetramar",
        "årsbudget",
        "årsbudgeten",
    ])
}
