//! Which rows the outline shows: all but what is folded away, or what a search finds with the goals above it.

use std::collections::BTreeSet;

use uppfyllt::plan::{GoalId, Node, Outline, Plan, Row};

/// The rows with nothing of what lies under a folded goal.
pub fn unfolded(outline: &Outline, folded: &BTreeSet<GoalId>) -> Vec<Node> {
    let mut hidden_below: Option<usize> = None;
    let mut shown = Vec::new();
    for Row { node, depth } in outline.rows() {
        if hidden_below.is_some_and(|folded| depth > folded) {
            continue;
        }
        let is_folded = matches!(node, Node::Goal(id) if folded.contains(&id));
        hidden_below = is_folded.then_some(depth);
        shown.push(node);
    }
    shown
}

/// The rows that contain the words, with the goals that they lie under.
pub fn found(plan: &Plan, outline: &Outline, words: &str) -> Vec<Node> {
    let words = words.trim().to_lowercase();
    let mut above: Vec<(Row, bool)> = Vec::new();
    let mut shown = Vec::new();
    for row in outline.rows() {
        above.retain(|(other, _)| other.depth < row.depth);
        let hit = text(plan, row.node).is_some_and(|text| text.to_lowercase().contains(&words));
        if hit {
            let unshown = above.iter_mut().filter(|(_, shown)| !shown);
            shown.extend(unshown.map(|(row, shown)| {
                *shown = true;
                row.node
            }));
            shown.push(row.node);
        }
        above.push((row, hit));
    }
    shown
}

/// The wording of a goal or indicator.
pub fn text(plan: &Plan, node: Node) -> Option<&str> {
    match node {
        Node::Goal(id) => plan.goals.get(&id).map(|goal| goal.text.as_str()),
        Node::Indicator(id) => plan.indicators.get(&id).map(|it| it.text.as_str()),
    }
}
