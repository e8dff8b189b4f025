//! Goal after goal with its background and its indicators (001).

use crate::document::sight::Sight;
use crate::document::{prose, targets};
use crate::paper::{Block, Item, Run};
use crate::plan::{GoalId, Indicator, Node};

/// Every goal under a heading of its own, with its indicators by area.
pub fn goals(sight: &Sight, level: u8) -> Vec<Block> {
    let mut blocks = Vec::new();
    for row in sight.outline.rows() {
        let Node::Goal(id) = row.node else { continue };
        let Some(goal) = sight.plan.goals.get(&id) else {
            continue;
        };
        let depth = u8::try_from(row.depth).unwrap_or(u8::MAX);
        let level = level.saturating_add(depth).saturating_add(1);
        blocks.push(prose::heading(level, &goal.text));
        blocks.extend(prose::blocks(sight, &goal.description, level));
        blocks.extend(indicators(sight, id));
    }
    blocks
}

/// The indicators in use, as lists under the headings of their areas.
fn indicators(sight: &Sight, goal: GoalId) -> Vec<Block> {
    let indicators = sight.outline.indicators(goal).iter();
    let indicators = indicators.filter_map(|id| sight.plan.indicators.get(id));
    let mut blocks = Vec::new();
    let mut items = Vec::new();
    let mut area = "";
    for indicator in indicators.filter(|it| it.life.is_active()) {
        if indicator.area != area {
            list(&mut blocks, &mut items);
            area = &indicator.area;
            if !area.is_empty() {
                blocks.push(Block::Paragraph(vec![Run {
                    strong: true,
                    ..Run::theirs(area)
                }]));
            }
        }
        items.push(item(sight, indicator));
    }
    list(&mut blocks, &mut items);
    blocks
}

fn list(blocks: &mut Vec<Block>, items: &mut Vec<Item>) {
    if !items.is_empty() {
        blocks.push(Block::List(std::mem::take(items)));
    }
}

fn item(sight: &Sight, indicator: &Indicator) -> Item {
    let mut runs = vec![Run::theirs(&indicator.text)];
    let targets = targets::untold(sight, indicator).join("; ");
    if !targets.is_empty() {
        runs.push(Run::plain(&format!(" – {targets}")));
    }
    Item {
        runs,
        ..Item::default()
    }
}
