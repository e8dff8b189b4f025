//! The judgement of a goal or an indicator at the occasion looked at: what people say, beside what is
//! computed.

mod computed;

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::{carried, confirm};
use uppfyllt::plan::{Assessment, LevelKey, Subject};

use super::{Prose, judgement_choices, status_choices};
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Button, ChoiceStrip, Icon, IconView, TextArea};
use computed::{Projected, Suggested, suggested};

/// A judgement with the way to change it.
#[derive(Clone, Copy)]
struct Said {
    session: Session,
    subject: Subject,
    now: Memo<Arc<Assessment>>,
    closed: Signal<bool>,
}

impl Said {
    fn of(subject: Subject) -> Self {
        let session = Session::here();
        let frozen = Memo::new(move |_| session.is_frozen());
        Self {
            session,
            subject,
            now: session.assessment(subject),
            closed: Signal::derive(move || frozen.get() || !session.can_edit()),
        }
    }

    fn read<T: PartialEq + Send + Sync + 'static>(self, part: fn(&Assessment) -> T) -> Signal<T> {
        Memo::new(move |_| self.now.with(|now| part(now))).into()
    }

    fn write(self, rewrite: impl FnOnce(&mut Assessment)) {
        // A refused edit is told by the shell.
        let _ = self.session.rewrite_assessment(self.subject, rewrite);
    }
}

/// The fields of a judgement; there is an occasion.
#[component]
pub fn JudgementFields(subject: Subject) -> impl IntoView {
    let said = Said::of(subject);
    let session = said.session;
    let texts = &t().judgement;
    let computed = Memo::new(move |_| suggested(session, subject));
    let rules = session.rules();
    let statuses =
        Memo::new(move |_| rules.with(|rules| judgement_choices(rules, computed.get().as_ref())));
    let status = said.read(|it| it.status.clone());
    let differs = Memo::new(move |_| {
        let (own, computed) = (status.get(), computed.get());
        said.now.with(|it| !it.reason.is_empty())
            || (own.is_some() && computed.is_some() && own != computed)
    });
    let judge = move |status: Option<LevelKey>| said.write(|it| it.status = status);
    let foresee = move |forecast: Option<LevelKey>| said.write(|it| it.forecast = forecast);
    view! {
        <Show when=move || session.is_frozen()>
            <p class="cluster"><IconView icon=Icon::Lock/>{texts.frozen}</p>
        </Show>
        <Carried said/>
        <Suggested said computed/>
        <ChoiceStrip
            label=texts.own
            even=true
            choices=statuses
            value=status
            on_change=judge
            disabled=said.closed
        />
        <Show when=move || differs.get()>
            <Words said label=texts.reason hint=texts.reason_hint part=|it| &mut it.reason/>
        </Show>
        <ChoiceStrip
            label=texts.forecast
            even=true
            choices=Signal::derive(move || rules.with(|rules| status_choices(rules)))
            value=said.read(|it| it.forecast.clone())
            on_change=foresee
            disabled=said.closed
        />
        <Projected said/>
        <Words said label=texts.comment part=|it| &mut it.comment/>
        <Prose
            label=texts.analysis
            value=said.read(|it| it.analysis.clone())
            on_commit=move |text: String| said.write(|it| it.analysis = text)
            occasion=session.occasion()
            read_only=said.closed
            compact=true
        />
    }
}

#[component]
fn Words(
    said: Said,
    label: &'static str,
    part: fn(&mut Assessment) -> &mut String,
    #[prop(optional)] hint: &'static str,
) -> impl IntoView {
    let value = Memo::new(move |_| part(&mut said.now.get().as_ref().clone()).clone());
    view! {
        <TextArea
            label
            value
            on_commit=move |text: String| said.write(|it| *part(it) = text)
            hint=Signal::stored(hint.to_owned())
            read_only=said.closed
        />
    }
}

/// It came from an earlier occasion: it may stand, once somebody has said so.
#[component]
fn Carried(said: Said) -> impl IntoView {
    let texts = &t().judgement;
    let carried = said.read(|it| it.carried);
    view! {
        <Show when=move || carried.get() && !said.closed.get()>
            <p class="cluster">
                <span>{texts.carried}</span>
                <Button label=texts.confirm small=true on_press=move |()| said.write(|_| {})/>
            </p>
        </Show>
    }
}

/// How much of the occasion looked at came from an earlier one and nobody has gone through; nothing
/// where that is none.
#[component]
pub fn AllCarried() -> impl IntoView {
    let session = Session::here();
    let texts = &t().judgement;
    let waiting = Memo::new(move |_| {
        let occasion = session.occasion().get();
        occasion.map_or_else(Vec::new, |id| session.with(|plan| carried(plan, id)))
    });
    let let_stand = move |()| {
        let (Some(id), waiting) = (session.occasion().get_untracked(), waiting.get_untracked())
        else {
            return;
        };
        let edit = session.with_untracked(|plan| confirm(plan, id, &waiting));
        // A refused edit is told by the shell.
        let _ = session.dispatch(edit);
    };
    view! {
        <Show when=move || waiting.with(|all| !all.is_empty()) && session.can_edit()>
            <div class="notice">
                <span class="banner-text">{move || (texts.all_carried)(waiting.with(Vec::len))}</span>
                <Button label=texts.confirm_all on_press=let_stand/>
            </div>
        </Show>
    }
}
