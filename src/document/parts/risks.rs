//! Risks: drawn up by likelihood and consequence, and listed.

use crate::document::sight::Sight;
use crate::document::table::{cell, heading, heading_cell, row, table, written};
use crate::paper::{Block, Row, Table};
use crate::plan::{Risk, RiskLine, RiskSquare, drawn_up};

/// The drawing-up, where risks have been weighed, and the list.
pub fn risks(sight: &Sight) -> Vec<Block> {
    let risks = sight.plan.risks_in_order().into_iter();
    let risks: Vec<&Risk> = risks.map(|(_, it)| it).collect();
    if risks.is_empty() {
        return Vec::new();
    }
    let matrix = drawn_up(&risks).map(|lines| matrix(sight, lines));
    let tables = matrix.into_iter().chain([list(sight, &risks)]);
    tables.map(Block::Table).collect()
}

/// Which risks stand where: the most likely above, the most severe to the right.
fn matrix(sight: &Sight, lines: Vec<RiskLine>) -> Table {
    let word = &sight.texts().word;
    let field = &sight.catalogue().difference.field;
    let corner = format!("{} / {}", field.likelihood, field.consequence);
    let columns: Vec<(&str, u16)> = std::iter::once((corner.as_str(), 24))
        .chain((1..=Risk::GREATEST).map(|it| ((word.consequence)(it), 19)))
        .collect();
    let mut table = table(word.risk_matrix.to_owned(), &columns);
    let square = |it: RiskSquare| {
        let numbers = it.risks.iter().map(|at| (at + 1).to_string());
        cell(&numbers.collect::<Vec<_>>().join(", "))
    };
    let line = |it: RiskLine| -> Row {
        let label = heading(cell((word.likelihood)(it.likelihood)));
        let squares = it.squares.into_iter().map(square);
        row(std::iter::once(label).chain(squares).collect())
    };
    table.rows = lines.into_iter().map(line).collect();
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
            ACTION | RESPONSIBLE => written(&texts[*at]),
            other => cell(&texts[other]),
        });
        row(cells.collect())
    };
    table.rows = rows.iter().map(one).collect();
    table
}

/// The column of what may happen, and others that somebody has written.
const RISK: usize = 1;
const ACTION: usize = 5;
const RESPONSIBLE: usize = 6;

fn told(sight: &Sight, number: usize, it: &Risk) -> [String; 7] {
    let word = &sight.texts().word;
    let weighed = |value: Option<u8>, word: fn(u8) -> &'static str| {
        let told = |it: u8| format!("{it} – {}", word(it).to_lowercase());
        value.map(told).unwrap_or_default()
    };
    let value = it.value().map(|it| it.to_string());
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
