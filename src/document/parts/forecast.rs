//! What is expected at the end of the year.

use crate::document::sight::Sight;
use crate::document::table::{heading_cell, row, table};
use crate::paper::Block;
use crate::plan::{Node, PartKind};
use crate::text::{case::capitalised, name};

/// The goals of the index with their status now and the one expected; nothing where nobody has made a
/// forecast.
pub fn forecast(sight: &Sight) -> Vec<Block> {
    let level = sight.plan.rules.index_level.into();
    let level = capitalised(&name::level(&sight.plan.about, level, sight.language));
    let word = &sight.texts().word;
    let columns = [
        (level.as_str(), 60),
        (word.now, 20),
        (sight.words().forecast, 20),
    ];
    let caption = sight.caption((sight.texts().part)(PartKind::Forecast));
    let mut table = table(caption, &columns);
    for part in &sight.results.index.parts {
        let Node::Goal(id) = part.node else { continue };
        let (Some(goal), Some(result)) = (sight.plan.goals.get(&id), sight.results.goal(id)) else {
            continue;
        };
        let Some(outlook) = &result.outlook else {
            continue;
        };
        table.rows.push(row(vec![
            heading_cell(&goal.text),
            sight.status_cell(result.status.as_ref()),
            sight.status_cell(outlook.status.as_ref()),
        ]));
    }
    match table.rows.is_empty() {
        true => Vec::new(),
        false => vec![Block::Table(table)],
    }
}
