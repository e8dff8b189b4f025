//! The analysis: of the plan as a whole, and of each goal and indicator that somebody has written of (000).

use crate::document::prose;
use crate::document::sight::Sight;
use crate::paper::{Block, Run};
use crate::plan::{GoalId, IndicatorId, Node, Subject};

/// What is said of the whole, then of the goals under their own headings.
pub fn analysis(sight: &Sight, level: u8) -> Vec<Block> {
    let mut blocks = words(sight, Subject::Plan, level);
    let has_whole = !blocks.is_empty();
    for row in sight.outline.rows() {
        let Node::Goal(id) = row.node else { continue };
        let mut words = words(sight, Subject::Goal(id), level + 1);
        words.extend(indicators(sight, id, level + 1));
        if words.is_empty() {
            continue;
        }
        let text = sight.plan.goals.get(&id).map_or("", |it| &it.text);
        blocks.push(prose::heading(level + 1, text));
        blocks.extend(words);
    }
    if has_whole && blocks.len() > 1 {
        blocks.insert(
            0,
            prose::heading_worded(level + 1, sight.texts().word.whole),
        );
    }
    blocks
}

/// What is written of the indicators of a goal, each after its name. What has happened stands in the table
/// of them already.
fn indicators(sight: &Sight, goal: GoalId, level: u8) -> Vec<Block> {
    let ids = sight.outline.indicators(goal).iter();
    let of = |id: &IndicatorId| {
        let analysis = &sight.said(Subject::Indicator(*id))?.analysis;
        let blocks = prose::blocks(sight, analysis, level);
        let name = Run {
            theirs: true,
            ..Run::strong(&sight.plan.indicators.get(id)?.text)
        };
        let name = Block::Paragraph(vec![name]);
        (!blocks.is_empty()).then(|| std::iter::once(name).chain(blocks))
    };
    ids.filter_map(of).flatten().collect()
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
