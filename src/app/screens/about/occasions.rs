//! The occasions of follow-up: date, kind, title, whether a decision has frozen them, and the index
//! that each gives.

use std::cmp::Reverse;

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::file::plan_at;
use uppfyllt::fulfilment::Results;
use uppfyllt::plan::{Day, Occasion, OccasionId, OccasionKind, RecordKey};

use super::Section;
use super::edits::Edits;
use crate::language::t;
use crate::parts::{Freezing, NewOccasion, figure, no_day, occasion_title};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, Icon, SelectField, TextField};

#[component]
pub fn Occasions() -> impl IntoView {
    let session = Session::here();
    let texts = &t().about;
    let ids = session.derive(|plan| {
        let mut all: Vec<(Day, OccasionId)> = plan
            .occasions
            .iter()
            .map(|(id, it)| (it.date, *id))
            .collect();
        uppfyllt::order::sort_by_key(&mut all, |it| Reverse(*it));
        all.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
    });
    view! {
        <Section title=texts.occasions explained=texts.occasions_explained>
            <Show
                when=move || ids.with(|ids| !ids.is_empty())
                fallback=|| view! { <p class="soft">{t().about.no_occasions}</p> }
            >
                <ol class="stack">
                    <For each=move || ids.get() key=|id| *id let:id>
                        <OccasionFields id/>
                    </For>
                </ol>
            </Show>
            <div><NewOccasion/></div>
        </Section>
    }
}

#[component]
fn OccasionFields(id: OccasionId) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().about;
    let occasion = session.derive(move |plan| plan.occasions.get(&id).cloned());
    let read = move |read: fn(&Occasion) -> String| {
        Signal::derive(move || occasion.get().map_or_else(String::new, |it| read(&it)))
    };
    let heading = read(occasion_title);
    let index = session.derive(move |plan| {
        let index = Results::of(&plan_at(plan, id), Some(id)).index.value;
        index.map_or_else(|| "–".to_owned(), |score| figure(score.value()))
    });
    let remove = Signal::derive(move || (texts.remove)(&heading.get()));
    let kinds = OccasionKind::ALL.map(|kind| Choice::new(kind, (t().status.occasion)(kind)));
    let kind = Signal::derive(move || {
        occasion
            .get()
            .map_or_else(OccasionKind::default, |it| it.kind)
    });
    let closed = Signal::derive(move || {
        edits.locked().get() || occasion.get().is_some_and(|it| it.frozen.is_some())
    });
    view! {
        <li class="ruled stack">
            <div class="spread">
                <h3>{heading}</h3>
                <span class="soft">{t().overview.index} " " <strong>{index}</strong></span>
                <Button
                    label=remove
                    icon=Icon::Trash
                    icon_only=true
                    kind=ButtonKind::Danger
                    small=true
                    on_press=move |()| edits.make(Edit::Delete(RecordKey::Occasion(id)))
                    disabled=closed
                />
            </div>
            <div class="fields">
                <TextField
                    label=texts.date
                    kind="date"
                    value=read(|it| it.date.to_string())
                    refuse=no_day
                    on_commit=move |text: String| {
                        if let Ok(day) = text.parse() {
                            edits.occasion(id, |it| it.date = day);
                        }
                    }
                    read_only=closed
                />
                <SelectField
                    label=texts.kind
                    choices=kinds.to_vec()
                    value=kind
                    on_change=move |kind| edits.occasion(id, |it| it.kind = kind)
                    disabled=closed
                />
                <TextField
                    label=texts.own_title
                    value=read(|it| it.title.clone())
                    on_commit=move |text: String| edits.occasion(id, |it| text.trim().clone_into(&mut it.title))
                    read_only=edits.locked()
                />
                <TextField
                    label=texts.dnr
                    value=read(|it| it.dnr.clone())
                    on_commit=move |text: String| edits.occasion(id, |it| text.trim().clone_into(&mut it.dnr))
                    hint=Signal::stored(t().occasions.dnr_hint.to_owned())
                    read_only=closed
                />
            </div>
            <Freezing id=Some(id)/>
        </li>
    }
}
