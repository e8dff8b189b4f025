//! Risks: drawn up by likelihood and consequence, and listed.

use crate::document::sight::Sight;
use crate::document::table::{cell, heading_cell, row, table};
use crate::order;
use crate::paper::{Block, Row, Table};
use crate::plan::{Rank, Risk};

/// The greatest likelihood and consequence.
const GREATEST: u8 = 4;

/// The drawing-up, where risks have been weighed, and the list.
pub fn risks(sight: &Sight) -> Vec<Block> {
    let all = sight.plan.risks.iter();
    let mut ranked: Vec<(&Rank, &Risk)> = all.map(|(_, it)| (&it.rank, it.as_ref())).collect();
    order::sort_by_key(&mut ranked, |(rank, _)| *rank);
    let risks: Vec<&Risk> = ranked.into_iter().map(|(_, it)| it).collect();
    if risks.is_empty() {
        return Vec::new();
    }
    let is_weighed = |it: &&Risk| it.likelihood.is_some() && it.consequence.is_some();
    let matrix = risks.iter().any(|it| is_weighed(&it));
    let matrix = matrix.then(|| Block::Table(matrix_of(sight, &risks)));
    let list = Block::Table(list(sight, &risks));
    matrix.into_iter().chain([list]).collect()
}

/// Which risks stand where: the most likely above, the most severe to the right.
fn matrix_of(sight: &Sight, risks: &[&Risk]) -> Table {
    let word = &sight.texts().word;
    let field = &sight.catalogue().difference.field;
    let corner = format!("{} / {}", field.likelihood, field.consequence);
    let columns: Vec<(&str, u16)> = std::iter::once((corner.as_str(), 24))
        .chain((1..=GREATEST).map(|it| ((word.consequence)(it), 19)))
        .collect();
    let mut table = table(word.risk_matrix.to_owned(), &columns);
    let line = |likelihood: u8| -> Row {
        let there = (1..=GREATEST).map(|consequence| {
            let place = (Some(likelihood), Some(consequence));
            let numbered = risks.iter().enumerate();
            let there = numbered.filter(|(_, it)| (it.likelihood, it.consequence) == place);
            let numbers: Vec<String> = there.map(|(at, _)| (at + 1).to_string()).collect();
            cell(&numbers.join(", "))
        });
        let label = heading_cell((word.likelihood)(likelihood));
        row(std::iter::once(label).chain(there).collect())
    };
    table.rows = (1..=GREATEST).rev().map(line).collect();
    table
}

fn list(sight: &Sight, risks: &[&Risk]) -> Table {
    let word = &sight.texts().word;
    let field = &sight.catalogue().difference.field;
    let columns = [
        (word.number, 6),
        (field.risk, 36),
        (field.likelihood, 16),
        (field.consequence, 16),
        (word.risk_value, 12),
        (field.action, 36),
        (sight.words().responsible, 18),
    ];
    let mut table = table(word.risk_list.to_owned(), &columns);
    let told = |value: Option<u8>, word: fn(u8) -> &'static str| {
        value.map_or_else(String::new, |it| {
            format!("{it} – {}", word(it).to_lowercase())
        })
    };
    table.rows = (1usize..)
        .zip(risks)
        .map(|(number, it)| {
            let value = it.likelihood.zip(it.consequence);
            let value = value.map(|(one, other)| (u16::from(one) * u16::from(other)).to_string());
            row(vec![
                cell(&number.to_string()),
                heading_cell(&it.text),
                cell(&told(it.likelihood, word.likelihood)),
                cell(&told(it.consequence, word.consequence)),
                cell(&value.unwrap_or_default()),
                cell(&it.action),
                cell(&it.responsible),
            ])
        })
        .collect();
    table
}
