//! Phrases as they are adopted, what they say, and what a plan becomes when they are taken.

mod left;
mod reading;
mod sentences;
mod taking;

use super::*;
use crate::plan::{Span, Total};

/// `minst 70 % ← 60 (2022), senast 2023, helst upp, skala 1–4`, or `–` for no rule.
fn shown(it: &Phrase) -> String {
    let mut parts = Vec::new();
    let rule = it.rule.as_ref().map(rule);
    parts.extend(rule.map(|rule| format!("{rule} {}", it.unit).trim_end().to_owned()));
    parts.extend(it.counted.as_ref().map(|it| match it {
        Counted::UnitsDone => "antal enheter".to_owned(),
        Counted::ShareOfUnitsDone => "andel enheter".to_owned(),
        Counted::EachOf(names) => format!("var för sig: {}", names.join("/")),
        Counted::NotInTime => "ej i tid".to_owned(),
    }));
    if let Some(baseline) = it.baseline {
        let year = baseline
            .period
            .map_or(String::new(), |it| format!(" ({it})"));
        parts.push(format!("från {}{year}", baseline.value));
    }
    parts.extend(it.base.map(|base| format!("mot {base}")));
    parts.extend(it.due.map(|due| format!("senast {due}")));
    parts.extend(it.scale.map(|(low, high)| format!("skala {low}–{high}")));
    parts.extend(
        it.wish
            .map(|wish| wish.choose("helst upp", "helst ned").to_owned()),
    );
    parts.extend(it.stage.then(|| "delmål".to_owned()));
    parts.join(", ")
}

fn rule(rule: &Rule) -> String {
    let bound = |side: Direction| side.choose("minst", "högst");
    let moves = |way: Direction, by: By, since: &str| {
        let by = match by {
            By::Any => String::new(),
            By::Percent(share) => format!(" {share} procent"),
            By::Amount(amount) => format!(" {amount}"),
        };
        format!("{}{by}{since}", way.choose("öka", "minska"))
    };
    match rule {
        Rule::AsOthers { side, name } => format!("{} som {name}", bound(*side)),
        Rule::Moves { way, by } => moves(*way, *by, ""),
        Rule::Is(condition) => match *condition {
            Condition::AtLeast(value) => format!("minst {value}"),
            Condition::AtMost(value) => format!("högst {value}"),
            Condition::Budget(share) => format!("budget {share}"),
            Condition::Milestone => "klart".to_owned(),
            Condition::Total(Total { side, amount, over }) => {
                let over = match over {
                    Span::Year => "per år",
                    Span::Term => "i planen",
                };
                format!("{} {amount} {over}", bound(side))
            }
            Condition::Moves(it) => moves(
                it.way,
                it.by,
                match it.since {
                    Since::Baseline => " från nuläget",
                    Since::YearBefore => " från året före",
                },
            ),
            Condition::Benchmark(it) => format!("{} som enhet", bound(it.side)),
            Condition::Judged => unreachable!("no phrase says that a person judges"),
        },
    }
}
