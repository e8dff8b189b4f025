//! Words and what they mean (001).

use crate::document::sight::Sight;
use crate::document::table::{cell, heading_cell, row, table};
use crate::order;
use crate::paper::Block;
use crate::plan::{GlossaryTerm, PartKind};
use crate::text::collation;

/// The terms by the alphabet.
pub fn glossary(sight: &Sight) -> Vec<Block> {
    let terms = sight.plan.glossary.iter().map(|(_, it)| it.as_ref());
    let mut terms: Vec<&GlossaryTerm> = terms.collect();
    if terms.is_empty() {
        return Vec::new();
    }
    order::sort_by_key(&mut terms, |it| collation::sort_key(&it.term));
    let field = &sight.catalogue().difference.field;
    let columns = [(field.term, 30), (field.explanation, 70)];
    let caption = (sight.texts().part)(PartKind::Glossary).to_owned();
    let mut table = table(caption, &columns);
    let rows = terms.into_iter();
    table.rows = rows
        .map(|it| row(vec![heading_cell(&it.term), cell(&it.explanation)]))
        .collect();
    vec![Block::Table(table)]
}
