//! Choosing among the indicators: by kind, status, area and words.

use leptos::prelude::*;
use uppfyllt::fulfilment::StatusFilter;
use uppfyllt::plan::Plan;
use uppfyllt::text::collation;

use super::selection::{Kind, Selection};
use crate::language::t;
use crate::parts::status_choices;
use crate::session::Session;
use crate::widgets::{Choice, ChoiceStrip, SearchField, SelectField};

/// The filters above the list.
#[component]
pub fn Filters(selection: RwSignal<Selection>) -> impl IntoView {
    view! {
        <div class="filters" role="search" aria-label=t().indicators.filters>
            <ByKind selection/>
            <ByStatus selection/>
            <ByArea selection/>
            <SearchField
                label=t().indicators.search
                text=Signal::derive(move || selection.with(|it| it.filter.text.clone()))
                on_input=move |text| selection.update(|it| it.filter.text = text)
            />
        </div>
    }
}

/// Each kind with the number that choosing it would show.
#[component]
fn ByKind(selection: RwSignal<Selection>) -> impl IntoView {
    let session = Session::here();
    let choices = Memo::new(move |_| {
        let results = session.results().get();
        let selection = selection.get();
        let texts = &t().indicators;
        let kinds = [
            (None, texts.every_kind),
            (Some(Kind::Judged), texts.judged),
            (Some(Kind::KeyFigure), texts.key_figures),
            (Some(Kind::NotFollowed), t().status.retired),
        ];
        kinds
            .map(|(kind, label)| {
                let selection = Selection {
                    kind,
                    ..selection.clone()
                };
                let found = session.with(|plan| selection.indicators(plan, &results));
                Choice::new(kind, label).with_count(found.len())
            })
            .to_vec()
    });
    view! {
        <ChoiceStrip
            label=t().indicators.by_kind
            hide_label=true
            choices
            value=Signal::derive(move || selection.with(|it| it.kind))
            on_change=move |kind| selection.update(|it| it.kind = kind)
        />
    }
}

#[component]
fn ByStatus(selection: RwSignal<Selection>) -> impl IntoView {
    let rules = Session::here().rules();
    let choices = Memo::new(move |_| {
        let statuses = rules.with(|rules| status_choices(rules)).into_iter();
        let as_filter =
            |status: Option<_>| Some(status.map_or(StatusFilter::NotAssessed, StatusFilter::At));
        let one = |choice: Choice<_>| Choice::new(as_filter(choice.value), choice.label);
        std::iter::once(Choice::new(None, t().overview.every_status))
            .chain(statuses.map(one))
            .collect::<Vec<_>>()
    });
    view! {
        <SelectField
            label=t().overview.by_status
            hide_label=true
            choices
            value=Signal::derive(move || selection.with(|it| it.filter.status.clone()))
            on_change=move |status| selection.update(|it| it.filter.status = status)
        />
    }
}

/// Shown once an indicator stands under a heading.
#[component]
fn ByArea(selection: RwSignal<Selection>) -> impl IntoView {
    let choices = Session::here().derive(areas);
    view! {
        <Show when=move || choices.with(|choices| choices.len() > 1)>
            <SelectField
                label=t().indicators.by_area
                hide_label=true
                choices
                value=Signal::derive(move || selection.with(|it| it.filter.area.clone()))
                on_change=move |area| selection.update(|it| it.filter.area = area)
            />
        </Show>
    }
}

fn areas(plan: &Plan) -> Vec<Choice<Option<String>>> {
    let areas = plan.indicators.iter().map(|(_, it)| it.area.clone());
    let mut areas: Vec<String> = areas.filter(|area| !area.is_empty()).collect();
    uppfyllt::order::sort_by_key(&mut areas, |area| (collation::sort_key(area), area.clone()));
    areas.dedup();
    let one = |area: String| Choice::new(Some(area.clone()), area);
    std::iter::once(Choice::new(None, t().indicators.every_area))
        .chain(areas.into_iter().map(one))
        .collect()
}
