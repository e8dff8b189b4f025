//! The state of the outline that is no part of the plan, and what is done in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::{Edit, Spot, Step};
use uppfyllt::plan::{
    Goal, GoalId, Indicator, IndicatorId, Node, Outline, Plan, Record, RecordKey,
};

use super::rows;
use crate::language::t;
use crate::route::{Route, View};
use crate::session::{NotDone, Session};
use crate::widgets::Reveal;

/// The outline. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Outliner {
    /// The open plan.
    pub session: Session,
    /// What the address opens.
    selected: Signal<Option<Node>>,
    /// What the details tell of.
    pub current: RwSignal<Option<Node>>,
    /// Goals whose parts are folded away.
    pub folded: RwSignal<BTreeSet<GoalId>>,
    /// The words searched for.
    pub search: RwSignal<String>,
    /// Whether goals can be marked.
    pub marking: RwSignal<bool>,
    /// The goals marked.
    pub marked: RwSignal<BTreeSet<GoalId>>,
    /// The row that shall have the keyboard; emptied when it has.
    pub focus: RwSignal<Option<Node>>,
    /// The row to bring into view.
    pub reveal: RwSignal<Option<Reveal<Node>>>,
}

impl Outliner {
    /// An outline in which the address has opened something, or nothing.
    pub fn new(session: Session, selected: Signal<Option<Node>>) -> Self {
        let outliner = Self {
            session,
            selected,
            current: RwSignal::new(None),
            folded: RwSignal::default(),
            search: RwSignal::default(),
            marking: RwSignal::new(false),
            marked: RwSignal::default(),
            focus: RwSignal::new(None),
            reveal: RwSignal::new(None),
        };
        Effect::new(move || {
            if let Some(node) = selected.get() {
                outliner.current.set(Some(node));
                outliner.show(node);
            }
        });
        outliner
    }

    /// The rows shown, in order.
    pub fn rows(&self) -> Memo<Vec<Node>> {
        let Self {
            session,
            folded,
            search,
            ..
        } = *self;
        let outline = session.outline();
        Memo::new(move |_| {
            outline.with(
                |outline| match search.with(|words| words.trim().is_empty()) {
                    true => folded.with(|folded| rows::unfolded(outline, folded)),
                    false => {
                        session.with(|plan| search.with(|words| rows::found(plan, outline, words)))
                    }
                },
            )
        })
    }

    /// The level of a row, counted from 1 as it is spoken.
    pub fn level(&self, node: Node) -> usize {
        self.session.with(|plan| depth(plan, node)) + 1
    }

    /// A wording to name a row's controls with.
    pub fn name(&self, node: Node) -> Memo<String> {
        self.session.derive(move |plan| name(plan, node))
    }
}

/// Writing.
impl Outliner {
    /// Adds a goal: after the goal that is told of, or else last.
    pub fn add_goal(&self) {
        match self.current_goal() {
            Some(id) => self.add_after(id),
            None => {
                let outline = self.session.outline().get_untracked();
                self.put_goal(Spot::last_goal(&outline, None));
            }
        }
    }

    /// Adds a goal after another.
    pub fn add_after(&self, id: GoalId) {
        let parent = self
            .session
            .with_untracked(|plan| plan.goals.get(&id).map(|goal| goal.parent));
        if let Some(parent) = parent {
            self.put_goal(Spot::Goal {
                parent,
                after: Some(id),
            });
        }
    }

    /// Adds a goal under another, as its last.
    pub fn add_under(&self, id: GoalId) {
        let outline = self.session.outline().get_untracked();
        self.put_goal(Spot::last_goal(&outline, Some(id)));
    }

    /// Adds an indicator to a goal, as its last.
    pub fn add_indicator(&self, goal: GoalId) {
        let outline = self.session.outline().get_untracked();
        self.put_indicator(Spot::last_indicator(&outline, goal));
    }

    /// Adds an indicator after another.
    pub fn add_indicator_after(&self, id: IndicatorId) {
        let goal = self
            .session
            .with_untracked(|plan| plan.indicators.get(&id).map(|it| it.goal));
        if let Some(goal) = goal {
            self.put_indicator(Spot::Indicator {
                goal,
                after: Some(id),
            });
        }
    }

    /// The goal that is told of, or that the indicator told of belongs to.
    pub fn current_goal(&self) -> Option<GoalId> {
        let node = self.current.get()?;
        self.session.with(|plan| match node {
            Node::Goal(id) => plan.goals.has(&id).then_some(id),
            Node::Indicator(id) => plan.indicators.get(&id).map(|it| it.goal),
        })
    }

    /// Whether a step leads anywhere.
    pub fn can_step(&self, node: Node, step: Step) -> bool {
        let outline = self.session.outline().get_untracked();
        self.session.can_edit()
            && self
                .session
                .with_untracked(|plan| step.spot(plan, &outline, node))
                .is_some()
    }

    /// Takes a step with a row; the keyboard goes with it.
    pub fn step(&self, node: Node, step: Step) {
        let outline = self.session.outline().get_untracked();
        let spot = self
            .session
            .with_untracked(|plan| step.spot(plan, &outline, node));
        if let Some(spot) = spot
            && told(self.session.dispatch(Edit::Move(node, spot)))
        {
            self.go(node);
        }
    }

    /// Deletes a row with everything under it; the keyboard goes to the row before.
    pub fn delete(&self, node: Node) {
        let before = self.row_before(node);
        if told(self.session.dispatch(Edit::Delete(key(node)))) {
            self.forget(node);
            if let Some(before) = before {
                self.go(before);
            }
        }
    }

    /// Whether a row has neither words nor anything under it, so that Backspace may take it.
    pub fn is_blank(&self, node: Node) -> bool {
        let outline = self.session.outline().get_untracked();
        let bare = match node {
            Node::Goal(id) => {
                outline.goals(Some(id)).is_empty() && outline.indicators(id).is_empty()
            }
            Node::Indicator(_) => true,
        };
        bare && self
            .session
            .with_untracked(|plan| rows::text(plan, node) == Some(""))
    }

    fn put_goal(&self, spot: Spot) {
        let Spot::Goal { parent, .. } = spot else {
            return;
        };
        let id = self.session.fresh();
        let rank = self.rank(spot);
        let goal = Goal {
            parent,
            rank,
            ..Goal::default()
        };
        self.put(Node::Goal(id), Record::Goal(id, Arc::new(goal)));
    }

    fn put_indicator(&self, spot: Spot) {
        let Spot::Indicator { goal, .. } = spot else {
            return;
        };
        let id = self.session.fresh();
        let rank = self.rank(spot);
        let indicator = Indicator {
            goal,
            rank,
            ..Indicator::default()
        };
        self.put(
            Node::Indicator(id),
            Record::Indicator(id, Arc::new(indicator)),
        );
    }

    fn rank(&self, spot: Spot) -> uppfyllt::plan::Rank {
        let outline = self.session.outline().get_untracked();
        self.session
            .with_untracked(|plan| spot.rank(plan, &outline))
    }

    fn put(&self, node: Node, record: Record) {
        if told(self.session.put(record)) {
            self.search.set(String::new());
            self.go(node);
        }
    }

    /// Brings a row into view, with the keyboard in it.
    fn go(&self, node: Node) {
        // On a narrow screen, what is opened hides the outline.
        if self.selected.get_untracked().is_some_and(|it| it != node) {
            Route::Plan(self.session.id(), View::Tree(None)).go();
        }
        self.current.set(Some(node));
        self.show(node);
        self.focus.set(Some(node));
    }

    /// Unfolds what a row lies under, and brings it into view.
    fn show(&self, node: Node) {
        let above = self.session.with_untracked(|plan| above(plan, node));
        if self
            .folded
            .with_untracked(|folded| above.iter().any(|id| folded.contains(id)))
        {
            self.folded
                .update(|folded| folded.retain(|id| !above.contains(id)));
        }
        self.reveal.set(Some(Reveal::scroll_to(node)));
    }

    fn forget(&self, node: Node) {
        if self.current.get_untracked() == Some(node) {
            self.current.set(None);
        }
    }

    fn row_before(&self, node: Node) -> Option<Node> {
        let rows = self.session.outline().get_untracked().rows();
        let at = rows.iter().position(|row| row.node == node)?;
        Some(rows[at.checked_sub(1)?].node)
    }
}

/// Folding.
impl Outliner {
    /// Folds a goal or unfolds it.
    pub fn turn(&self, id: GoalId) {
        self.folded.update(|folded| {
            if !folded.remove(&id) {
                folded.insert(id);
            }
        });
    }

    /// Folds every goal that has anything under it.
    pub fn fold_all(&self) {
        let outline = self.session.outline().get_untracked();
        let parents = self.session.with_untracked(|plan| {
            plan.goals
                .iter()
                .map(|(id, _)| *id)
                .filter(|id| has_parts(&outline, *id))
                .collect()
        });
        self.folded.set(parents);
    }

    /// Unfolds every goal.
    pub fn unfold_all(&self) {
        self.folded.set(BTreeSet::new());
    }
}

/// Whether it was done. A refusal left the plan as it was.
pub fn told(result: Result<(), NotDone>) -> bool {
    result.is_ok()
}

/// The key of a node's record.
pub fn key(node: Node) -> RecordKey {
    match node {
        Node::Goal(id) => RecordKey::Goal(id),
        Node::Indicator(id) => RecordKey::Indicator(id),
    }
}

/// A wording to name a row's controls with.
pub fn name(plan: &Plan, node: Node) -> String {
    let text = rows::text(plan, node).unwrap_or_default();
    match text.is_empty() {
        true => t().tree.outline.unworded.to_owned(),
        false => text.to_owned(),
    }
}

/// A node's depth in the tree: an indicator is one deeper than its goal.
pub fn depth(plan: &Plan, node: Node) -> usize {
    above(plan, node).len()
}

/// Whether anything lies under a goal.
pub fn has_parts(outline: &Outline, id: GoalId) -> bool {
    !outline.goals(Some(id)).is_empty() || !outline.indicators(id).is_empty()
}

fn above(plan: &Plan, node: Node) -> Vec<GoalId> {
    let (own, goal) = match node {
        Node::Goal(id) => (None, plan.goals.get(&id)),
        Node::Indicator(id) => {
            let goal = plan.indicators.get(&id).map(|it| it.goal);
            (goal, goal.and_then(|goal| plan.goals.get(&goal)))
        }
    };
    let further = goal.into_iter().flat_map(|goal| plan.ancestors(goal));
    own.into_iter().chain(further.map(|(id, _)| id)).collect()
}
