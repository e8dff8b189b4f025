//! The rule that stands in words of the indicator, and the button that takes it.

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::phrase::{Adoption, Proposal, Scene, Stands};
use uppfyllt::plan::{IndicatorId, Target, TargetId};
use uppfyllt::text::why;

use super::super::super::outliner::told;
use super::super::super::part::locked;
use crate::language::{language, t};
use crate::session::Session;
use crate::widgets::Button;

/// What the wording of a target says as a rule, or without one, what the indicator's text does.
#[component]
pub fn WordedRule(id: IndicatorId, target: Option<TargetId>) -> impl IntoView {
    let session = Session::here();
    let proposal = session.derive(move |plan| {
        let proposals = Proposal::all(plan.indicators.get(&id)?, Scene::of(plan, id));
        proposals.into_iter().find(|it| match it.stands {
            Stands::InWording(own) => Some(own) == target,
            Stands::InText(_) => target.is_none(),
        })
    });
    let adopt = move |()| {
        if let Some(proposal) = proposal.get_untracked() {
            take(&session, id, &proposal);
        }
    };
    let texts = &t().tree.indicator;
    let (says, action) = match target {
        Some(_) => (texts.says, texts.use_rule),
        None => (texts.text_says, texts.use_text),
    };
    move || {
        let phrase = proposal.get()?.phrase;
        let action = match phrase.rule {
            Some(_) => action,
            None => t().target.use_figure,
        };
        let rule = session.with(|plan| why::phrase(&phrase, plan, language()));
        Some(view! {
            <p class="wide cluster">
                <span>{says(&rule)}</span>
                <Button label=action small=true on_press=adopt disabled=locked()/>
            </p>
        })
    }
}

fn take(session: &Session, id: IndicatorId, proposal: &Proposal) {
    let records = session.with_untracked(|plan| {
        let mut adoption = Adoption::new(plan, || session.fresh::<Target>().uuid());
        adoption.take(id, proposal);
        adoption.records()
    });
    let edits = records.into_iter().map(Edit::Put).collect();
    told(session.dispatch(Edit::Many(edits)));
}
