//! Which goals are listed: by origin, status, level and words.

use leptos::prelude::*;
use uppfyllt::fulfilment::{Filter, StatusFilter};
use uppfyllt::plan::{LevelKey, Origin, Plan, UnitId};
use uppfyllt::tables::Listing;
use uppfyllt::text::case::capitalised;
use uppfyllt::text::collation;

use crate::commands::{Format, save_table};
use crate::language::t;
use crate::parts::{given_name, level_plural, status_choices};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, ChoiceStrip, SearchField, SelectField};

/// The filters above the list of goals, with the counts that each origin would show.
#[component]
pub fn Filters(filter: RwSignal<Filter>) -> impl IntoView {
    let session = Session::here();
    let level = Memo::new(move |_| level(filter, &session));
    let title = move || session.seen(|plan| capitalised(&level_plural(&plan.about, level.get())));
    let levels = session.look(levels);
    view! {
        <div class="section-head">
            <h2 id="goals">{title}</h2>
            <Button
                label=t().export.save_table
                kind=ButtonKind::Quiet
                on_press=move |()| save_table(&session, &listing(filter, level), Format::Workbook)
            />
        </div>
        <div class="filters" role="search" aria-label=t().overview.filters>
            <ByOrigin filter level/>
            <ByStatus filter/>
            <Show when=move || levels.with(|levels| levels.len() > 1)>
                <SelectField
                    label=t().overview.by_level
                    hide_label=true
                    choices=levels
                    value=level
                    on_change=move |level| filter.update(|filter| filter.level = Some(level))
                />
            </Show>
            <ByResponsible filter/>
            <ByUnit filter/>
            <SearchField
                label=t().overview.search
                text=Signal::derive(move || filter.with(|filter| filter.text.clone()))
                on_input=move |text| filter.update(|filter| filter.text = text)
            />
        </div>
    }
}

/// What the list shows now.
fn listing(filter: RwSignal<Filter>, level: Memo<usize>) -> Listing {
    Listing::Goals(Filter {
        level: Some(level.get_untracked()),
        ..filter.get_untracked()
    })
}

/// The level listed: the one chosen, or else the one that makes the index.
pub fn level(filter: RwSignal<Filter>, session: &Session) -> usize {
    let of_index = session.seen(|plan| usize::from(plan.rules.index_level));
    filter.with(|filter| filter.level).unwrap_or(of_index)
}

fn levels(plan: &Plan) -> Vec<Choice<usize>> {
    let deepest = plan.goals.iter().map(|(_, goal)| plan.depth(goal)).max();
    let levels = 0..=deepest.unwrap_or_default();
    levels
        .map(|level| Choice::new(level, capitalised(&level_plural(&plan.about, level))))
        .collect()
}

/// Shown once any goal says whose it is.
#[component]
fn ByOrigin(filter: RwSignal<Filter>, level: Memo<usize>) -> impl IntoView {
    let session = Session::here();
    let choices = Memo::new(move |_| origins(&session, level.get()));
    let stated = move |it: &Choice<Option<Origin>>| it.value.is_some() && it.count > Some(0);
    view! {
        <Show when=move || choices.with(|all| all.iter().any(stated))>
            <ChoiceStrip
                label=t().overview.by_origin
                hide_label=true
                choices
                value=Signal::derive(move || filter.with(|filter| filter.origin))
                on_change=move |origin| filter.update(|filter| filter.origin = origin)
            />
        </Show>
    }
}

fn origins(session: &Session, level: usize) -> Vec<Choice<Option<Origin>>> {
    let results = session.results().get();
    session.seen(|plan| {
        let counted = |origin: Option<Origin>, label: String| {
            let filter = Filter {
                origin,
                level: Some(level),
                ..Filter::default()
            };
            Choice::new(origin, label).with_count(results.goals(plan, &filter).len())
        };
        vec![
            counted(None, t().overview.every_origin.to_owned()),
            counted(Some(Origin::Given), capitalised(&given_name(plan))),
            counted(
                Some(Origin::Own),
                (t().status.origin)(Origin::Own).to_owned(),
            ),
        ]
    })
}

#[component]
fn ByStatus(filter: RwSignal<Filter>) -> impl IntoView {
    let rules = Session::here().rules();
    let choices = Memo::new(move |_| {
        let statuses = rules.with(|rules| status_choices(rules)).into_iter();
        let every = Choice::new(None, t().overview.every_status);
        let one = |choice: Choice<_>| Choice::new(Some(as_filter(choice.value)), choice.label);
        std::iter::once(every)
            .chain(statuses.map(one))
            .collect::<Vec<_>>()
    });
    view! {
        <SelectField
            label=t().overview.by_status
            hide_label=true
            choices
            value=Signal::derive(move || filter.with(|filter| filter.status.clone()))
            on_change=move |status| filter.update(|filter| filter.status = status)
        />
    }
}

fn as_filter(status: Option<LevelKey>) -> StatusFilter {
    status.map_or(StatusFilter::NotAssessed, StatusFilter::At)
}

/// Shown once anybody is named.
#[component]
fn ByResponsible(filter: RwSignal<Filter>) -> impl IntoView {
    let choices = Session::here().look(responsible);
    view! {
        <Show when=move || choices.with(|all| all.len() > 1)>
            <SelectField
                label=t().overview.by_responsible
                hide_label=true
                choices
                value=Signal::derive(move || filter.with(|filter| filter.responsible.clone()))
                on_change=move |name| filter.update(|filter| filter.responsible = name)
            />
        </Show>
    }
}

fn responsible(plan: &Plan) -> Vec<Choice<Option<String>>> {
    let goals = plan.goals.iter().map(|(_, it)| it.responsible.clone());
    let mut names: Vec<String> = goals.filter(|name| !name.is_empty()).collect();
    uppfyllt::order::sort_by_key(&mut names, |name| (collation::sort_key(name), name.clone()));
    names.dedup();
    let one = |name: String| Choice::new(Some(name.clone()), name);
    std::iter::once(Choice::new(None, t().overview.every_responsible))
        .chain(names.into_iter().map(one))
        .collect()
}

/// Shown once the plan has units of its own.
#[component]
fn ByUnit(filter: RwSignal<Filter>) -> impl IntoView {
    let choices = Session::here().look(units);
    view! {
        <Show when=move || choices.with(|all| all.len() > 1)>
            <SelectField
                label=t().overview.by_unit
                hide_label=true
                choices
                value=Signal::derive(move || filter.with(|filter| filter.unit))
                on_change=move |unit| filter.update(|filter| filter.unit = unit)
            />
        </Show>
    }
}

fn units(plan: &Plan) -> Vec<Choice<Option<UnitId>>> {
    let named = |id: UnitId| Some(Choice::new(Some(id), plan.units.get(&id)?.name.clone()));
    std::iter::once(Choice::new(None, t().overview.every_unit))
        .chain(plan.own_units().into_iter().filter_map(named))
        .collect()
}
