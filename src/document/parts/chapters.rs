//! The plan's chapters.

use crate::document::prose;
use crate::document::sight::Sight;
use crate::order;
use crate::paper::Block;
use crate::plan::{ChapterId, PartKind, Rank, Template};

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
    let chapters = sight.plan.chapters.iter();
    let mut ranked: Vec<(&Rank, ChapterId)> = chapters.map(|(id, it)| (&it.rank, *id)).collect();
    order::sort(&mut ranked);
    let mut blocks = Vec::new();
    for (_, id) in ranked.into_iter().filter(|(_, id)| !is_named(*id)) {
        let title = sight.plan.chapters.get(&id).map_or("", |it| &it.title);
        if !title.is_empty() {
            blocks.push(prose::heading(level, title));
        }
        blocks.extend(one(sight, id, level));
    }
    blocks
}
