//! What has moved from one occasion to another, and why.

use super::{Results, Score};
use crate::plan::{GoalId, LevelKey, Node};

/// A goal that stands otherwise at one occasion than at another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The goal.
    pub goal: GoalId,
    /// How it stood; none where it was not there.
    pub before: Option<Standing>,
    /// How it stands; none where it is gone.
    pub after: Option<Standing>,
    /// Its parts that stand otherwise too, in reading order: why it has moved.
    pub causes: Vec<Cause>,
}

/// Status and value of a goal or indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The status; none is *not assessed*.
    pub status: Option<LevelKey>,
    /// What it is worth.
    pub value: Option<Score>,
}

/// A part of a goal that stands otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The indicator or goal.
    pub node: Node,
    /// How it stood; none where it was not a part.
    pub before: Option<Standing>,
    /// How it stands; none where it is a part no longer.
    pub after: Option<Standing>,
}

/// The goals of the index that have moved, in the order of the later occasion; those that are gone last.
pub fn moved(before: &Results, after: &Results) -> Vec<Moved> {
    let now = nodes(after);
    let gone = nodes(before).into_iter().filter(|it| !now.contains(it));
    let goals = now
        .iter()
        .copied()
        .chain(gone)
        .filter_map(|node| match node {
            Node::Goal(goal) => Some(goal),
            Node::Indicator(_) => None,
        });
    let moved = goals.map(|goal| Moved {
        goal,
        before: standing(before, Node::Goal(goal)),
        after: standing(after, Node::Goal(goal)),
        causes: causes(before, after, goal),
    });
    moved.filter(|it| it.before != it.after).collect()
}

fn nodes(results: &Results) -> Vec<Node> {
    results.index.parts.iter().map(|part| part.node).collect()
}

fn causes(before: &Results, after: &Results, goal: GoalId) -> Vec<Cause> {
    let (then, now) = (parts(before, goal), parts(after, goal));
    let gone = then.iter().filter(|it| !now.contains(it));
    let causes = now.iter().chain(gone).map(|node| Cause {
        node: *node,
        before: then
            .contains(node)
            .then(|| standing(before, *node))
            .flatten(),
        after: now.contains(node).then(|| standing(after, *node)).flatten(),
    });
    causes.filter(|it| it.before != it.after).collect()
}

fn parts(results: &Results, goal: GoalId) -> Vec<Node> {
    let parts = results.goal(goal).map(|it| it.parts.as_slice());
    let parts = parts.unwrap_or_default().iter();
    parts.map(|part| part.node).collect()
}

/// How a goal or indicator stands; none where it is not there.
fn standing(results: &Results, node: Node) -> Option<Standing> {
    let (status, value) = match node {
        Node::Goal(id) => results.goal(id).map(|it| (&it.status, it.value)),
        Node::Indicator(id) => results.indicator(id).map(|it| (&it.status, it.value)),
    }?;
    Some(Standing {
        status: status.clone(),
        value,
    })
}
