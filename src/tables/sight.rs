//! The plan as it is looked at: at an occasion, in a language.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

use super::stand::Stand;
use crate::file::plan_at;
use crate::fulfilment::{Index, Results};
use crate::plan::{
    Assessment, AssessmentKey, GoalId, IndicatorKind, Node, Occasion, OccasionId, Plan, Subject,
    UnitId,
};
use crate::text::catalogue::tables::TableWords;
use crate::text::{Catalogue, Language, name};

/// The plan as it is looked at.
pub struct Sight {
    /// The plan as it is.
    pub plan: Arc<Plan>,
    /// The plan that the figures come from: as it stood, where the occasion is frozen.
    pub seen: Arc<Plan>,
    /// How it stands.
    pub results: Arc<Results>,
    /// The language of the table.
    pub language: Language,
    /// The same plan at every occasion and with its latest values, each looked at when it is first asked for.
    others: OnceCell<Vec<Other>>,
}

/// The plan at an occasion that may be asked for.
type Other = (Option<OccasionId>, OnceCell<Sight>);

impl Sight {
    /// The plan at an occasion, or with its latest values.
    pub fn of(plan: &Arc<Plan>, occasion: Option<OccasionId>, language: Language) -> Self {
        let seen = match occasion.map(|id| plan_at(plan, id)) {
            Some(Cow::Owned(kept)) => Arc::new(kept),
            Some(Cow::Borrowed(_)) | None => Arc::clone(plan),
        };
        let results = Arc::new(Results::of(&seen, occasion));
        Self::known(Arc::clone(plan), seen, results, language)
    }

    /// The plan as somebody has looked at it already: the plan that the figures come from, and how it stands.
    pub fn known(
        plan: Arc<Plan>,
        seen: Arc<Plan>,
        results: Arc<Results>,
        language: Language,
    ) -> Self {
        Self {
            plan,
            seen,
            results,
            language,
            others: OnceCell::new(),
        }
    }

    /// The same plan at another occasion, or with its latest values. Found out once, which takes its time.
    pub fn at(&self, occasion: Option<OccasionId>) -> Option<&Self> {
        if occasion == self.results.occasion {
            return Some(self);
        }
        let others = self.others.get_or_init(|| {
            let occasions = self.plan.occasions.iter().map(|(id, _)| Some(*id));
            let all = occasions.chain([None]);
            all.map(|it| (it, OnceCell::new())).collect()
        });
        let (_, other) = others.iter().find(|(it, _)| *it == occasion)?;
        Some(other.get_or_init(|| Self::of(&self.plan, occasion, self.language)))
    }

    /// The plan at the occasion before.
    pub fn before(&self) -> Option<&Self> {
        let before = self.plan.occasion_before(self.results.occasion?)?;
        self.at(Some(before))
    }

    /// The occasion.
    pub fn occasion(&self) -> Option<&Occasion> {
        let id = self.results.occasion?;
        self.plan.occasions.get(&id).map(AsRef::as_ref)
    }

    /// Every text in the language.
    pub fn texts(&self) -> &'static Catalogue {
        Catalogue::of(self.language)
    }

    /// Headings and words.
    pub fn words(&self) -> &'static TableWords {
        &self.texts().tables.words
    }

    /// How a goal or indicator stands.
    pub fn stand(&self, node: Node) -> Option<Stand<'_>> {
        match node {
            Node::Goal(id) => Some(Stand::of_goal(
                self,
                self.results.goal(id)?,
                self.said(node),
            )),
            Node::Indicator(id) => {
                let result = self.results.indicator(id)?;
                Some(Stand::of_indicator(self, result, self.said(node)))
            }
        }
    }

    /// How an index stands.
    pub fn index<'s>(&'s self, index: &'s Index) -> Stand<'s> {
        Stand::of_index(self, index)
    }

    fn said(&self, node: Node) -> Option<&Assessment> {
        let key = AssessmentKey {
            occasion: self.results.occasion?,
            subject: Subject::from(node),
        };
        self.seen.assessments.get(&key).map(AsRef::as_ref)
    }

    /// A goal's wording; empty where it is not there.
    pub fn goal(&self, id: GoalId) -> &str {
        self.seen.goals.get(&id).map_or("", |it| &it.text)
    }

    /// A unit's name; empty where it is not there.
    pub fn unit(&self, id: UnitId) -> &str {
        self.plan.units.get(&id).map_or("", |it| &it.name)
    }

    /// What sort of indicator it is.
    pub fn kind(&self, kind: IndicatorKind) -> &'static str {
        match kind {
            IndicatorKind::Judged => self.words().indicator,
            IndicatorKind::KeyFigure => self.texts().status.key_figure,
        }
    }

    /// What a goal of a level is called.
    pub fn level(&self, depth: usize) -> String {
        name::level(&self.seen.about, depth, self.language)
    }
}
