//! One step in the goal tree, as the keyboard takes it: up, down, in under the sibling above, out of the parent.

use super::Spot;
use crate::plan::{GoalId, IndicatorId, Node, Outline, Plan};

/// One step in the goal tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Before the sibling above.
    Up,
    /// After the sibling below.
    Down,
    /// Under the sibling above, as its last goal.
    In,
    /// Out of the parent, to stand after it.
    Out,
}

impl Step {
    /// The place that the step leads to; `None` where there is no such step.
    pub fn spot(self, plan: &Plan, outline: &Outline, node: Node) -> Option<Spot> {
        match node {
            Node::Goal(id) => self.of_goal(plan, outline, id),
            Node::Indicator(id) => self.of_indicator(plan, outline, id),
        }
    }

    fn of_goal(self, plan: &Plan, outline: &Outline, id: GoalId) -> Option<Spot> {
        let parent = plan.goals.get(&id)?.parent;
        let siblings = outline.goals(parent);
        let at = siblings.iter().position(|other| *other == id)?;
        match self {
            Self::Up | Self::Down => Some(Spot::Goal {
                parent,
                after: self.neighbour(siblings, at)?,
            }),
            Self::In => {
                let above = siblings.get(at.checked_sub(1)?)?;
                Some(Spot::last_goal(outline, Some(*above)))
            }
            Self::Out => Some(Spot::Goal {
                parent: plan.goals.get(&parent?)?.parent,
                after: parent,
            }),
        }
    }

    fn of_indicator(self, plan: &Plan, outline: &Outline, id: IndicatorId) -> Option<Spot> {
        let goal = plan.indicators.get(&id)?.goal;
        let siblings = outline.indicators(goal);
        let at = siblings.iter().position(|other| *other == id)?;
        Some(Spot::Indicator {
            goal,
            after: self.neighbour(siblings, at)?,
        })
    }

    /// The sibling to stand after: outside, there is no step; inside, none of them stands before.
    fn neighbour<T: Copy>(self, siblings: &[T], at: usize) -> Option<Option<T>> {
        match self {
            Self::Up if at > 0 => Some(at.checked_sub(2).map(|at| siblings[at])),
            Self::Down => siblings.get(at + 1).map(|below| Some(*below)),
            Self::Up | Self::In | Self::Out => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use uuid::Uuid;

    use super::*;
    use crate::edit::Edit;
    use crate::plan::{Goal, Indicator, PlanId, Record};

    fn goal(n: u128) -> GoalId {
        GoalId::new(Uuid::from_u128(n))
    }

    fn indicator(n: u128) -> IndicatorId {
        IndicatorId::new(Uuid::from_u128(n))
    }

    /// Goals 1, 2 and 3 outermost; 4 and 5 under 1; indicators 6 and 7 of goal 2.
    fn plan() -> Plan {
        let mut plan = Plan::new(PlanId::new(Uuid::from_u128(0)));
        for (n, parent) in [(1, None), (2, None), (3, None), (4, Some(1)), (5, Some(1))] {
            let outline = Outline::of(&plan);
            let parent = parent.map(goal);
            let rank = Spot::last_goal(&outline, parent).rank(&plan, &outline);
            let record = Goal {
                parent,
                rank,
                ..Goal::default()
            };
            put(&mut plan, Record::Goal(goal(n), Arc::new(record)));
        }
        for n in [6, 7] {
            let outline = Outline::of(&plan);
            let rank = Spot::last_indicator(&outline, goal(2)).rank(&plan, &outline);
            let record = Indicator {
                goal: goal(2),
                rank,
                ..Indicator::default()
            };
            put(&mut plan, Record::Indicator(indicator(n), Arc::new(record)));
        }
        plan
    }

    fn put(plan: &mut Plan, record: Record) {
        plan.apply(Edit::Put(record)).expect("a sound record");
    }

    /// The tree after the step, as `1(45)2[67]3`; unchanged where there is no such step.
    #[track_caller]
    fn check(step: Step, node: Node, expected: &str) {
        let mut plan = plan();
        let outline = Outline::of(&plan);
        if let Some(spot) = step.spot(&plan, &outline, node) {
            plan.apply(Edit::Move(node, spot))
                .expect("a step keeps the rules");
        }
        assert_eq!(drawn(&Outline::of(&plan), None), expected);
    }

    fn drawn(outline: &Outline, parent: Option<GoalId>) -> String {
        let one = |id: &GoalId| {
            let own: String = outline
                .indicators(*id)
                .iter()
                .map(|id| id.uuid().as_u128().to_string())
                .collect();
            let below = drawn(outline, Some(*id));
            let own = if own.is_empty() {
                own
            } else {
                format!("[{own}]")
            };
            let below = if below.is_empty() {
                below
            } else {
                format!("({below})")
            };
            format!("{}{own}{below}", id.uuid().as_u128())
        };
        outline.goals(parent).iter().map(one).collect()
    }

    #[test]
    fn a_goal_steps_past_its_siblings() {
        check(Step::Up, Node::Goal(goal(3)), "1(45)32[67]");
        check(Step::Up, Node::Goal(goal(2)), "2[67]1(45)3");
        check(Step::Down, Node::Goal(goal(1)), "2[67]1(45)3");
        check(Step::Down, Node::Goal(goal(4)), "1(54)2[67]3");
    }

    #[test]
    fn a_goal_steps_in_under_the_one_above_and_out_again() {
        check(Step::In, Node::Goal(goal(2)), "1(452[67])3");
        check(Step::In, Node::Goal(goal(5)), "1(4(5))2[67]3");
        check(Step::Out, Node::Goal(goal(4)), "1(5)42[67]3");
    }

    #[test]
    fn an_indicator_steps_within_its_goal() {
        check(Step::Up, Node::Indicator(indicator(7)), "1(45)2[76]3");
        check(Step::Down, Node::Indicator(indicator(6)), "1(45)2[76]3");
    }

    #[test]
    fn there_is_no_step_past_the_edge() {
        for (step, node) in [
            (Step::Up, Node::Goal(goal(1))),
            (Step::Down, Node::Goal(goal(3))),
            (Step::In, Node::Goal(goal(1))),
            (Step::Out, Node::Goal(goal(2))),
            (Step::Up, Node::Indicator(indicator(6))),
            (Step::Down, Node::Indicator(indicator(7))),
            (Step::In, Node::Indicator(indicator(7))),
            (Step::Out, Node::Indicator(indicator(7))),
        ] {
            check(step, node, "1(45)2[67]3");
        }
    }
}
