//! The title page: whose plan, for when, from where.

use leptos::prelude::*;
use uppfyllt::plan::{About, Aliases, PlanKind};

use super::Section;
use super::edits::Edits;
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Choice, SelectField, TextArea, TextField};

const KINDS: [PlanKind; 4] = [
    PlanKind::Goals,
    PlanKind::Programme,
    PlanKind::Operations,
    PlanKind::Scorecard,
];

#[component]
pub fn TitlePage() -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().about;
    let kinds = KINDS.map(|kind| Choice::new(kind, (t().status.plan_kind)(kind)));
    view! {
        <Section title=texts.plan explained=texts.plan_explained>
            <div class="fields">
                <Words label=texts.plan_title wide=true part=|about| &mut about.title/>
                <Words label=texts.municipality part=|about| &mut about.municipality/>
                <KnownAs/>
                <Words label=texts.committee part=|about| &mut about.committee/>
                <SelectField
                    label=texts.kind
                    choices=kinds.to_vec()
                    value=session.derive(|plan| plan.about.kind)
                    on_change=move |kind| edits.about(|about| about.kind = kind)
                    disabled=edits.locked()
                />
                <Year label=texts.from_year part=|about| &mut about.from_year/>
                <Year label=texts.to_year part=|about| &mut about.to_year/>
                <TextField
                    label=texts.given_name
                    hint=texts.given_name_hint
                    value=session.derive(|plan| plan.about.given_name.clone())
                    on_commit=move |text: String| {
                        edits.about(|about| text.trim().clone_into(&mut about.given_name));
                    }
                    read_only=edits.locked()
                />
                <Words label=texts.source wide=true part=|about| &mut about.source/>
                <TextArea
                    label=texts.note
                    value=session.derive(|plan| plan.about.note.clone())
                    on_commit=move |text| edits.about(|about| about.note = text)
                    read_only=edits.locked()
                />
            </div>
        </Section>
    }
}

/// A line of the title page.
#[component]
fn Words(
    label: &'static str,
    part: fn(&mut About) -> &mut String,
    #[prop(optional)] wide: bool,
) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let value = session.derive(move |plan| part(&mut plan.about.as_ref().clone()).clone());
    view! {
        <TextField
            label
            value
            wide
            on_commit=move |text: String| edits.about(|about| text.trim().clone_into(part(about)))
            read_only=edits.locked()
        />
    }
}

/// What files call the municipality, where some call it otherwise.
#[component]
fn KnownAs() -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().units;
    let value = session.derive(|plan| plan.about.known_as.line());
    view! {
        <Show when=move || !value.with(String::is_empty)>
            <TextField
                label=texts.known_as
                hint=texts.known_as_hint
                value
                on_commit=move |line: String| edits.about(|it| it.known_as = Aliases::from_line(&line))
                read_only=edits.locked()
            />
        </Show>
    }
}

/// A year of the title page; an empty field is no year.
#[component]
fn Year(label: &'static str, part: fn(&mut About) -> &mut Option<i16>) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let value = session.derive(move |plan| {
        let year = *part(&mut plan.about.as_ref().clone());
        year.map_or_else(String::new, |year| year.to_string())
    });
    view! {
        <TextField
            label
            value
            number=true
            refuse=move |text: String| year(&text).is_none().then(|| t().about.no_year.to_owned())
            on_commit=move |text: String| {
                if let Some(year) = year(&text) {
                    edits.about(|about| *part(about) = year);
                }
            }
            read_only=edits.locked()
        />
    }
}

/// A year as typed, or none at all; `None` of what is neither.
fn year(text: &str) -> Option<Option<i16>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    let year = text
        .parse()
        .ok()
        .filter(|year| (1000..=9999).contains(year));
    year.map(Some)
}
