//! Giving several marked indicators the same status, as one change.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::plan::{AssessmentKey, IndicatorId, LevelKey, Record, Subject};

use super::Marked;
use crate::language::t;
use crate::parts::status_choices;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Checkbox, SelectField};

/// The bar above the list: marking all, and what can be done with the marked.
#[component]
pub fn Bulk(
    /// What is shown, in order.
    listed: Memo<Vec<IndicatorId>>,
    /// What of it is marked.
    chosen: Memo<Vec<IndicatorId>>,
    marked: Marked,
) -> impl IntoView {
    let session = Session::here();
    let texts = &t().indicators;
    let all = Signal::derive(move || listed.with(Vec::len) == chosen.with(Vec::len));
    let mark_all = move |yes| match yes {
        true => marked.set(listed.get_untracked().into_iter().collect()),
        false => marked.update(|marked| marked.clear()),
    };
    let rules = session.rules();
    let best = rules.with_untracked(|rules| rules.scale.best().map(|level| level.key.clone()));
    let status = RwSignal::new(best);
    let judged = Memo::new(move |_| chosen.with(|ids| followed(&session, ids)));
    let set = move |()| {
        let edit = edit(&session, &judged.get_untracked(), status.get_untracked());
        // A refused edit is told by the shell.
        let _ = edit.map(|edit| session.dispatch(edit));
    };
    let count = move || judged.with(Vec::len);
    let idle = move || count() == 0 || !session.can_edit() || session.occasion().get().is_none();
    view! {
        <div class="bulk" role="group" aria-label=texts.marking>
            <Checkbox label=texts.mark_all checked=all on_change=mark_all/>
            <Show when=move || chosen.with(|ids| !ids.is_empty())>
                <SelectField
                    label=texts.new_status
                    hide_label=true
                    choices=Signal::derive(move || rules.with(|rules| status_choices(rules)))
                    value=status
                    on_change=move |chosen| status.set(chosen)
                />
                <Button
                    label=Signal::derive(move || (texts.set_status)(count()))
                    kind=ButtonKind::Primary
                    small=true
                    disabled=Signal::derive(idle)
                    on_press=set
                />
                <Button
                    label=texts.unmark
                    kind=ButtonKind::Quiet
                    small=true
                    on_press=move |()| marked.update(|marked| marked.clear())
                />
            </Show>
        </div>
    }
}

/// Those that are judged: a key figure among the marked is left alone.
fn followed(session: &Session, ids: &[IndicatorId]) -> Vec<IndicatorId> {
    let results = session.results().get();
    let judged = |id: &&IndicatorId| results.indicator(**id).is_some_and(|it| it.is_followed());
    ids.iter().filter(judged).copied().collect()
}

fn edit(session: &Session, ids: &[IndicatorId], status: Option<LevelKey>) -> Option<Edit> {
    let occasion = session.occasion().get_untracked()?;
    let put = |id: &IndicatorId| {
        let subject = Subject::Indicator(*id);
        let key = AssessmentKey { occasion, subject };
        let now = session.with_untracked(|plan| plan.assessments.get(&key).cloned());
        let mut assessment = now.unwrap_or_default().as_ref().clone();
        assessment.status.clone_from(&status);
        Edit::Put(Record::Assessment(key, Arc::new(assessment)))
    };
    Some(Edit::Many(ids.iter().map(put).collect()))
}
