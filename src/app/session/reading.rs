//! Reading the open plan: by id, through memos, as it is or as it stood at the occasion looked at.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Summary;
use uppfyllt::fulfilment::Results;
use uppfyllt::plan::{
    Assessment, AssessmentKey, Goal, GoalId, Indicator, IndicatorId, Occasion, OccasionId, Outline,
    Plan, PlanId, Rules, Subject,
};
use uppfyllt::tables::Sight;
use uppfyllt::text::Language;

use super::{Access, Notice, SaveState, Session};

impl Session {
    /// The plan's id.
    pub fn id(&self) -> PlanId {
        self.id
    }

    /// Reads the plan; the reader runs again at every change, so keep it small or put it in a memo.
    pub fn with<T>(&self, read: impl FnOnce(&Plan) -> T) -> T {
        self.plan.with(read)
    }

    /// Reads the plan once.
    pub fn with_untracked<T>(&self, read: impl FnOnce(&Plan) -> T) -> T {
        self.plan.with_untracked(read)
    }

    /// Something derived from the plan, run again at every change and told only when it differs.
    pub fn derive<T: PartialEq + Send + Sync + 'static>(
        &self,
        read: impl Fn(&Plan) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let plan = self.plan;
        Memo::new(move |_| plan.with(&read))
    }

    /// Reads the plan that the figures of the occasion looked at come from: as it stood, where the
    /// occasion is frozen. Views that only show read here, views that edit read [`Self::with`].
    pub fn seen<T>(&self, read: impl FnOnce(&Plan) -> T) -> T {
        match self.kept.get() {
            Some(kept) => read(&kept),
            None => self.plan.with(read),
        }
    }

    /// The same, run again at every change and told only when it differs.
    pub fn look<T: PartialEq + Send + Sync + 'static>(
        &self,
        read: impl Fn(&Plan) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let session = *self;
        Memo::new(move |_| session.seen(&read))
    }

    /// One goal, as it was where the results come from; `None` once it is gone.
    pub fn goal(&self, id: GoalId) -> Memo<Option<Arc<Goal>>> {
        self.look(move |plan| plan.goals.get(&id).cloned())
    }

    /// One indicator; `None` once it is gone.
    pub fn indicator(&self, id: IndicatorId) -> Memo<Option<Arc<Indicator>>> {
        self.derive(move |plan| plan.indicators.get(&id).cloned())
    }

    /// The judgement of a subject at the chosen occasion; the empty one where there is none.
    pub fn assessment(&self, subject: Subject) -> Memo<Arc<Assessment>> {
        let (plan, occasion) = (self.plan, self.occasion);
        Memo::new(move |_| {
            let occasion = occasion.get();
            let key = occasion.map(|occasion| AssessmentKey { occasion, subject });
            plan.with(|plan| {
                key.and_then(|key| plan.assessments.get(&key).cloned())
                    .unwrap_or_default()
            })
        })
    }

    /// The rules of evaluation that the results come from.
    pub fn rules(&self) -> Memo<Arc<Rules>> {
        self.look(|plan| plan.rules.clone())
    }

    /// The goal tree in order.
    pub fn outline(&self) -> Memo<Arc<Outline>> {
        self.outline
    }

    /// Everything computed, at the chosen occasion.
    pub fn results(&self) -> Memo<Arc<Results>> {
        self.results
    }

    /// The plan as tables list it at the occasion looked at; `None` once it is closed.
    pub fn sight(&self, language: Language) -> Option<Sight> {
        let plan = Arc::new(self.plan.try_get_untracked()?);
        let kept = self.kept.try_get_untracked()?;
        let seen = kept.unwrap_or_else(|| Arc::clone(&plan));
        let results = self.results.try_get_untracked()?;
        Some(Sight::known(plan, seen, results, language))
    }

    /// The occasion looked at: the chosen one, or else the latest.
    pub fn occasion(&self) -> Memo<Option<OccasionId>> {
        self.occasion
    }

    /// The occasion looked at, itself.
    pub fn occasion_record(&self) -> Option<Arc<Occasion>> {
        let id = self.occasion.get()?;
        self.plan.with(|plan| plan.occasions.get(&id).cloned())
    }

    /// Whether the occasion looked at is frozen by a decision.
    pub fn is_frozen(&self) -> bool {
        self.occasion_record().is_some_and(|it| it.frozen.is_some())
    }

    /// Whether the occasion looked at is the latest.
    pub fn is_at_latest(&self) -> bool {
        self.occasion.get() == self.plan.with(|plan| super::occasion_in(plan, None))
    }

    /// Looks at another occasion.
    pub fn choose_occasion(&self, id: OccasionId) {
        self.chosen.set(Some(id));
    }

    /// Whether the plan may be changed here.
    pub fn access(&self) -> Signal<Access> {
        self.access.into()
    }

    /// Whether the plan may be changed here, yes or no.
    pub fn can_edit(&self) -> bool {
        self.access.with(|access| *access == Access::ReadWrite)
    }

    /// What undo would take back.
    pub fn undoable(&self) -> Option<Summary> {
        self.history.with(|history| history.last_done()?.summary())
    }

    /// What redo would do again.
    pub fn redoable(&self) -> Option<Summary> {
        self.history
            .with(|history| history.last_undone()?.summary())
    }

    /// Whether what is seen is saved.
    pub fn save_state(&self) -> Signal<SaveState> {
        self.save.into()
    }

    /// When the plan was last saved as a file, in milliseconds since 1970 UTC.
    pub fn file_copy(&self) -> Signal<Option<i64>> {
        self.file_copy.into()
    }

    /// Tells something, in the place of what was told before.
    pub fn tell(&self, notice: Notice) {
        self.notice.set(Some(notice));
    }

    /// Takes back what was told, unless something else has been told since. The view may be gone by then.
    pub fn untell(&self, notice: &Notice) {
        let _ = self
            .notice
            .try_update(|told| told.take_if(|it| it == notice));
    }

    /// Whether something stored was found damaged, until the user has put the news away.
    pub fn damaged(&self) -> RwSignal<bool> {
        self.damaged
    }

    /// What there is to tell about what was just asked for.
    pub fn notice(&self) -> RwSignal<Option<Notice>> {
        self.notice
    }
}
