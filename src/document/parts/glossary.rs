//! Words and what they mean (001).

use crate::document::sight::Sight;
use crate::document::table::{heading_cell, row, table, written};
use crate::paper::Block;
use crate::plan::PartKind;
use crate::text::glossary;

/// The terms by the alphabet.
pub fn glossary(sight: &Sight) -> Vec<Block> {
    let terms = glossary::terms(&sight.plan);
    if terms.is_empty() {
        return Vec::new();
    }
    let field = &sight.catalogue().difference.field;
    let columns = [(field.term, 30), (field.explanation, 70)];
    let caption = (sight.texts().part)(PartKind::Glossary).to_owned();
    let mut table = table(caption, &columns);
    let rows = terms.into_iter();
    table.rows = rows
        .map(|(_, it)| row(vec![heading_cell(&it.term), written(&it.explanation)]))
        .collect();
    vec![Block::Table(table)]
}
