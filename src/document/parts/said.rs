//! The analysis: of the plan as a whole, and of each goal that somebody has written of (000).

use crate::document::prose;
use crate::document::sight::Sight;
use crate::paper::Block;
use crate::plan::{Node, Subject};

/// What is said of the whole, then of the goals under their own headings.
pub fn analysis(sight: &Sight, level: u8) -> Vec<Block> {
    let mut blocks = words(sight, Subject::Plan, level);
    let has_whole = !blocks.is_empty();
    for row in sight.outline.rows() {
        let Node::Goal(id) = row.node else { continue };
        let words = words(sight, Subject::Goal(id), level + 1);
        if words.is_empty() {
            continue;
        }
        let text = sight.plan.goals.get(&id).map_or("", |it| &it.text);
        blocks.push(prose::heading(level + 1, text));
        blocks.extend(words);
    }
    if has_whole && blocks.len() > 1 {
        blocks.insert(0, prose::heading(level + 1, sight.texts().word.whole));
    }
    blocks
}

/// The analysis, which is written in markup, and the comment, which is not.
fn words(sight: &Sight, subject: Subject, level: u8) -> Vec<Block> {
    let Some(said) = sight.said(subject) else {
        return Vec::new();
    };
    let mut blocks = prose::blocks(sight, &said.analysis, level);
    blocks.extend(prose::plain(&said.comment));
    blocks
}
