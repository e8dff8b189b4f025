//! The bar for several goals at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::plan::{Goal, GoalId, Node, Origin, Plan, Record, RecordKey};

use super::outliner::{Outliner, told};
use super::part::origins;
use crate::language::t;
use crate::widgets::{Button, ButtonKind, Icon, Menu, MenuItem};

/// What can be done with the marked goals.
#[component]
pub fn Bulk(outliner: Outliner) -> impl IntoView {
    let texts = &t().tree.outline;
    let count = Memo::new(move |_| outliner.marked_goals().len());
    let rows = outliner.rows();
    let unseen = Memo::new(move |_| {
        let marked = outliner.marked_goals().into_iter();
        rows.with(|rows| marked.filter(|id| !rows.contains(&Node::Goal(*id))).count())
    });
    let idle = Signal::derive(move || count.get() == 0 || !outliner.session.can_edit());
    let items = move |()| -> Vec<MenuItem> {
        let enabled = !idle.get_untracked();
        let item = |(origin, label): (Option<Origin>, String)| {
            MenuItem::new(label, move || untrack(|| outliner.set_origin(origin))).enabled(enabled)
        };
        untrack(|| outliner.session.with(origins))
            .into_iter()
            .map(item)
            .collect()
    };
    view! {
        <div class="bulk" role="group" aria-label=texts.bulk>
            <strong role="status">{move || (texts.marked)(count.get(), unseen.get())}</strong>
            <Menu label=texts.set_origin items=Callback::new(items) icon=Icon::Down icon_only=false small=true/>
            <Button
                label=texts.delete_marked
                kind=ButtonKind::Danger
                small=true
                on_press=move |()| untrack(|| outliner.delete_marked())
                disabled=idle
            />
            <Button
                label=texts.unmark
                kind=ButtonKind::Link
                on_press=move |()| outliner.marked.set(Default::default())
            />
        </div>
    }
}

/// Several at once.
impl Outliner {
    /// Marks a goal or takes its mark away.
    pub fn mark(&self, id: GoalId, on: bool) {
        self.marked.update(|marked| {
            match on {
                true => marked.insert(id),
                false => marked.remove(&id),
            };
        });
    }

    /// The marked goals that there still are.
    pub fn marked_goals(&self) -> Vec<GoalId> {
        let there = |plan: &Plan| {
            self.marked.with(|marked| {
                marked
                    .iter()
                    .copied()
                    .filter(|id| plan.goals.has(id))
                    .collect()
            })
        };
        self.session.with(there)
    }

    /// Sets whose the marked goals are, as one change.
    pub fn set_origin(&self, origin: Option<Origin>) {
        let marked = self.marked_goals();
        let edits = self.session.with_untracked(|plan| {
            let one = |id: &GoalId| {
                let goal = plan.goals.get(id)?.as_ref().clone();
                let goal = Goal { origin, ..goal };
                Some(Edit::Put(Record::Goal(*id, Arc::new(goal))))
            };
            marked.iter().filter_map(one).collect()
        });
        told(self.session.dispatch(Edit::Many(edits)));
    }

    /// Deletes the marked goals with everything under them, as one change.
    pub fn delete_marked(&self) {
        let marked = self.marked_goals();
        let edits = self.session.with_untracked(|plan| {
            // A goal under a marked one goes with it.
            let goes_with_another = |id: &GoalId| {
                let goal = plan.goals.get(id);
                goal.is_some_and(|goal| {
                    plan.ancestors(goal)
                        .any(|(above, _)| marked.contains(&above))
                })
            };
            let outermost = marked.iter().filter(|id| !goes_with_another(id));
            outermost
                .map(|id| Edit::Delete(RecordKey::Goal(*id)))
                .collect()
        });
        if told(self.session.dispatch(Edit::Many(edits))) {
            self.marked.set(BTreeSet::new());
        }
    }
}
