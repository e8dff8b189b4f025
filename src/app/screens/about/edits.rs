//! Edits of the title page, the rules and their like; one that is refused is told.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::{Edit, Refused, Rule};
use uppfyllt::plan::{About, Decision, DecisionId, Occasion, OccasionId, Record, Rules};

use crate::language::t;
use crate::session::{NotDone, Session};

/// How the sections of the view change the plan.
#[derive(Clone, Copy)]
pub struct Edits {
    session: Session,
    refused: RwSignal<Option<&'static str>>,
}

impl Edits {
    /// Nothing refused yet.
    pub fn new() -> Self {
        Self {
            session: Session::here(),
            refused: RwSignal::new(None),
        }
    }

    /// Those of this view.
    pub fn here() -> Self {
        expect_context()
    }

    /// Why the last edit was not done.
    pub fn refused(&self) -> Option<&'static str> {
        self.refused.get()
    }

    /// Whether nothing can be changed here.
    pub fn locked(&self) -> Signal<bool> {
        let session = self.session;
        Signal::derive(move || !session.can_edit())
    }

    /// Does an edit. A field that leaves the page hands over its text, so the view may be gone.
    pub fn make(&self, edit: Edit) {
        let done = self.session.dispatch(edit);
        let _ = self.refused.try_set(done.err().map(|not| told(&not)));
    }

    /// Rewrites the title page.
    pub fn about(&self, rewrite: impl FnOnce(&mut About)) {
        let mut about = self.session.with_untracked(|plan| plan.about.clone());
        rewrite(Arc::make_mut(&mut about));
        self.make(Edit::Put(Record::About(about)));
    }

    /// Rewrites the rules.
    pub fn rules(&self, rewrite: impl FnOnce(&mut Rules)) {
        self.make(Edit::Put(self.ruled(rewrite)));
    }

    /// Why rules so rewritten would be refused, to be told beside the field.
    pub fn forbids(&self, rewrite: impl FnOnce(&mut Rules)) -> Option<String> {
        let record = self.ruled(rewrite);
        let mut trial = self.session.with_untracked(Clone::clone);
        let refused = trial.apply(Edit::Put(record)).err()?;
        Some(why(&refused).to_owned())
    }

    fn ruled(&self, rewrite: impl FnOnce(&mut Rules)) -> Record {
        let mut rules = self.session.with_untracked(|plan| plan.rules.clone());
        rewrite(Arc::make_mut(&mut rules));
        Record::Rules(rules)
    }

    /// Rewrites an occasion; one that is gone is left alone.
    pub fn occasion(&self, id: OccasionId, rewrite: impl FnOnce(&mut Occasion)) {
        let now = self
            .session
            .with_untracked(|plan| plan.occasions.get(&id).cloned());
        if let Some(mut occasion) = now {
            rewrite(Arc::make_mut(&mut occasion));
            self.make(Edit::Put(Record::Occasion(id, occasion)));
        }
    }

    /// Rewrites a decision; one that is gone is left alone.
    pub fn decision(&self, id: DecisionId, rewrite: impl FnOnce(&mut Decision)) {
        let now = self
            .session
            .with_untracked(|plan| plan.decisions.get(&id).cloned());
        if let Some(mut decision) = now {
            rewrite(Arc::make_mut(&mut decision));
            self.make(Edit::Put(Record::Decision(id, decision)));
        }
    }
}

fn told(not: &NotDone) -> &'static str {
    match not {
        NotDone::ReadOnly => t().problem.refused_read_only,
        NotDone::Refused(refused) => why(refused),
    }
}

fn why(refused: &Refused) -> &'static str {
    match refused {
        Refused::Frozen => t().problem.refused_frozen,
        Refused::Broken(broken) => match broken.rule {
            Rule::Scale => t().about.bad_scale,
            Rule::Level => t().about.status_used,
            _ => t().problem.refused_rule,
        },
        Refused::Missing(_) | Refused::Misplaced(_) => t().problem.refused_rule,
    }
}
