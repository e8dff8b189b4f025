//! What a report is made of.

use std::sync::{Arc, OnceLock};

use uppfyllt::document;
use uppfyllt::file::plan_at;
use uppfyllt::fulfilment::Results;
use uppfyllt::paper::Block;
use uppfyllt::plan::{
    Assessment, AssessmentKey, GoalId, Node, Occasion, OccasionId, Outline, Plan, Subject,
};

use crate::language::language;
use crate::parts::decision_title;

/// A plan as it stood at an occasion, with what is derived from it. Copies are cheap.
#[derive(Clone)]
pub struct Reading {
    /// The plan that the figures come from.
    pub plan: Arc<Plan>,
    /// How it stands.
    pub results: Arc<Results>,
    /// What lies where.
    pub outline: Arc<Outline>,
    /// The occasion; none where the plan has none.
    pub occasion: Option<Arc<Occasion>>,
    /// The decision that the figures rest on, in words.
    pub decision: Option<String>,
    /// The plan with all its occasions, and how its texts read, looked at when the first is read.
    whole: Arc<Plan>,
    texts: Arc<OnceLock<document::Reading>>,
}

impl Reading {
    /// A plan as it stands, or stood, at one of its occasions.
    pub fn of(whole: &Plan, occasion: Option<OccasionId>) -> Self {
        let plan = match occasion {
            Some(id) => plan_at(whole, id).into_owned(),
            None => whole.clone(),
        };
        let outline = Outline::of(&plan);
        let record = occasion.and_then(|id| whole.occasions.get(&id).cloned());
        let frozen = record.as_ref().and_then(|it| it.frozen);
        let decision = frozen.and_then(|id| whole.decisions.get(&id));
        Self {
            results: Arc::new(Results::along(&plan, &outline, occasion)),
            decision: decision.map(|it| decision_title(it)),
            occasion: record,
            outline: Arc::new(outline),
            plan: Arc::new(plan),
            whole: Arc::new(whole.clone()),
            texts: Arc::default(),
        }
    }

    /// How a text in markup reads; nothing where it is empty.
    pub fn blocks(&self, text: &str) -> Vec<Block> {
        /// The level of the headings around it.
        const LEVEL: u8 = 1;
        if text.trim().is_empty() {
            return Vec::new();
        }
        let read = || document::Reading::of(&self.whole, self.results.occasion, language());
        self.texts.get_or_init(read).blocks(text, LEVEL)
    }

    /// The goals in reading order, each with its depth.
    pub fn goals(&self) -> Vec<(GoalId, usize)> {
        let rows = self.outline.rows().into_iter();
        rows.filter_map(|row| match row.node {
            Node::Goal(id) => Some((id, row.depth)),
            Node::Indicator(_) => None,
        })
        .collect()
    }

    /// What people have said of a subject; the empty judgement where nobody has.
    pub fn said(&self, subject: Subject) -> Arc<Assessment> {
        let occasion = self.results.occasion;
        let key = occasion.map(|occasion| AssessmentKey { occasion, subject });
        let found = key.and_then(|key| self.plan.assessments.get(&key).cloned());
        found.unwrap_or_default()
    }
}
