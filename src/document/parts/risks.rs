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
    let matrix = risks.iter().any(is_weighed);
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

/// The risks, with the columns that some of them fill.
fn list(sight: &Sight, risks: &[&Risk]) -> Table {
    let word = &sight.texts().word;
    let field = &sight.catalogue().difference.field;
    let headings = [
        (word.number, 6),
        (field.risk, 36),
        (field.likelihood, 16),
        (field.consequence, 16),
        (word.risk_value, 12),
        (field.action, 36),
        (sight.words().responsible, 18),
    ];
    let rows = (1usize..).zip(risks);
    let rows: Vec<[String; 7]> = rows.map(|(number, it)| told(sight, number, it)).collect();
    let is_filled = |at: &usize| rows.iter().any(|row| !row[*at].is_empty());
    let filled: Vec<usize> = (0..headings.len()).filter(is_filled).collect();
    let columns: Vec<(&str, u16)> = filled.iter().map(|at| headings[*at]).collect();
    let mut table = table(word.risk_list.to_owned(), &columns);
    let one = |texts: &[String; 7]| {
        let cells = filled.iter().map(|at| match *at {
            RISK => heading_cell(&texts[RISK]),
            other => cell(&texts[other]),
        });
        row(cells.collect())
    };
    table.rows = rows.iter().map(one).collect();
    table
}

/// The column of what may happen.
const RISK: usize = 1;

fn told(sight: &Sight, number: usize, it: &Risk) -> [String; 7] {
    let word = &sight.texts().word;
    let weighed = |value: Option<u8>, word: fn(u8) -> &'static str| {
        let told = |it: u8| format!("{it} – {}", word(it).to_lowercase());
        value.map(told).unwrap_or_default()
    };
    let value = it.likelihood.zip(it.consequence);
    let value = value.map(|(one, other)| (u16::from(one) * u16::from(other)).to_string());
    [
        number.to_string(),
        it.text.clone(),
        weighed(it.likelihood, word.likelihood),
        weighed(it.consequence, word.consequence),
        value.unwrap_or_default(),
        it.action.clone(),
        it.responsible.clone(),
    ]
}
