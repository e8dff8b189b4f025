//! The plan's chapters.

use crate::document::prose;
use crate::document::sight::Sight;
use crate::paper::Block;
use crate::plan::{ChapterId, PartKind, Template};

/// The text of one chapter.
pub fn one(sight: &Sight, id: ChapterId, level: u8) -> Vec<Block> {
    let chapter = sight.plan.chapters.get(&id);
    chapter.map_or_else(Vec::new, |it| prose::blocks(sight, &it.body, level))
}

/// The chapters that no part of the template names, under their headings of this level.
pub fn others(sight: &Sight, template: &Template, level: u8) -> Vec<Block> {
    let is_named = |id: ChapterId| {
        let mut kinds = template.parts.iter().map(|it| it.kind);
        kinds.any(|kind| kind == PartKind::Chapter(id))
    };
    let chapters = sight.plan.chapters_in_order().into_iter();
    let mut blocks = Vec::new();
    for (_, chapter) in chapters.filter(|(id, _)| !is_named(*id)) {
        if !chapter.title.is_empty() {
            blocks.push(prose::heading(level, &chapter.title));
        }
        blocks.extend(prose::blocks(sight, &chapter.body, level));
    }
    blocks
}
