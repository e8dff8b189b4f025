//! Terms and what they mean, by the alphabet.

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::plan::{GlossaryTerm, GlossaryTermId};
use crate::text::glossary::terms;

/// Every term.
pub fn glossary(sight: &Sight) -> Body<'_> {
    let field = &sight.texts().difference.field;
    Layout::new()
        .name(field.term, |it: &(GlossaryTermId, &GlossaryTerm)| {
            cell::text(&it.1.term)
        })
        .prose(field.explanation, |it| cell::text(&it.1.explanation))
        .id(sight.words().id, |it| cell::text(&it.0.to_string()))
        .of(terms(&sight.plan))
}
