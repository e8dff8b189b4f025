//! Trying other rules and weights without changing the plan, and taking them over as one change.

use std::{collections::BTreeMap, sync::Arc};

use super::{Edit, Refused};
use crate::plan::{Decimal, Node, Plan, Record, Rules};

/// Rules and weights to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The rules.
    pub rules: Rules,
    /// The weights that differ from the plan's.
    pub weights: BTreeMap<Node, Decimal>,
}

impl Trial {
    /// The plan as it is: nothing tried yet.
    pub fn of(plan: &Plan) -> Self {
        Self {
            rules: plan.rules.as_ref().clone(),
            weights: BTreeMap::new(),
        }
    }

    /// Whether it differs from the plan.
    pub fn differs(&self, plan: &Plan) -> bool {
        self.rules != *plan.rules || !self.reweighed(plan).is_empty()
    }

    /// The edit that takes it over.
    pub fn edit(&self, plan: &Plan) -> Edit {
        let rules = Record::Rules(Arc::new(self.rules.clone()));
        let records = std::iter::once(rules).chain(self.reweighed(plan));
        Edit::Many(records.map(Edit::Put).collect())
    }

    /// The plan as it would be.
    ///
    /// # Errors
    ///
    /// Where the plan's rules refuse it, such as thresholds in the wrong order.
    pub fn on(&self, plan: &Plan) -> Result<Plan, Refused> {
        let mut tried = plan.clone();
        tried.apply(self.edit(plan))?;
        Ok(tried)
    }

    fn reweighed(&self, plan: &Plan) -> Vec<Record> {
        let record = |(node, weight): (&Node, &Decimal)| match node {
            Node::Goal(id) => {
                let mut goal = plan
                    .goals
                    .get(id)
                    .filter(|it| it.weight != *weight)?
                    .clone();
                Arc::make_mut(&mut goal).weight = *weight;
                Some(Record::Goal(*id, goal))
            }
            Node::Indicator(id) => {
                let now = plan.indicators.get(id).filter(|it| it.weight != *weight)?;
                let mut indicator = now.clone();
                Arc::make_mut(&mut indicator).weight = *weight;
                Some(Record::Indicator(*id, indicator))
            }
        };
        self.weights.iter().filter_map(record).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::sample;

    proptest! {
        #[test]
        fn nothing_tried_changes_nothing(plan in sample::plan()) {
            let trial = Trial::of(&plan);
            prop_assert!(!trial.differs(&plan));
        }

        #[test]
        fn what_is_tried_is_what_is_taken_over(mut plan in sample::plan(), weight in 0..9_u32) {
            plan.rules = Arc::default();
            for key in plan.assessments.iter().map(|(key, _)| *key).collect::<Vec<_>>() {
                plan.take(&crate::plan::RecordKey::Assessment(key));
            }
            let mut trial = Trial::of(&plan);
            trial.rules.combine = crate::plan::Combine::Weakest;
            let goals = plan.goals.iter().map(|(id, _)| (Node::Goal(*id), Decimal::from(weight)));
            trial.weights = goals.collect();
            if let Ok(tried) = trial.on(&plan) {
                let before = plan.clone();
                let change = plan.apply(trial.edit(&plan)).expect("it could be tried");
                prop_assert_eq!(&plan, &tried);
                plan.replay(&change.inverse());
                prop_assert_eq!(plan, before);
            }
        }
    }
}
