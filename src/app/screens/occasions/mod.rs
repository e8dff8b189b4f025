//! Goals and occasions as a table: how each goal has stood at every follow-up, the index and the forecast beneath.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use uppfyllt::file::plan_at;
use uppfyllt::fulfilment::{Filter, GoalResult, Results};
use uppfyllt::plan::{Decision, GoalId, LevelKey, OccasionId, Plan};
use uppfyllt::tables::Listing;
use uppfyllt::text::case::capitalised;

use crate::commands::{Format, save_table};
use crate::language::t;
use crate::parts::{
    Freezing, NewOccasion, decision_title, figure, level_plural, occasion_title, standing,
};
use crate::route::{Query, Route, View, keep};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, SelectField, Status};

/// An occasion with what was found at it.
#[derive(Clone, PartialEq)]
struct Column {
    id: OccasionId,
    title: String,
    /// Open, or what has frozen it.
    state: String,
    /// The statuses are named and shaped as they were.
    plan: Arc<Plan>,
    results: Arc<Results>,
}

/// Goals × occasions.
#[component]
pub fn Occasions() -> impl IntoView {
    let session = Session::here();
    let texts = &t().occasions;
    let columns = session.derive(columns);
    let level = RwSignal::new(None::<usize>);
    keep(
        level,
        |query| query.read("niva"),
        |it, query| query.set("niva", *it),
    );
    let listed = Memo::new(move |_| {
        level
            .get()
            .unwrap_or_else(|| session.with(|plan| plan.rules.index_level.into()))
    });
    view! {
        <div class="page-head">
            <div>
                <h1>{texts.title}</h1>
                <p class="soft">{texts.explained}</p>
            </div>
            <NewOccasion/>
        </div>
        <Show
            when=move || columns.with(|columns| !columns.is_empty())
            fallback=|| view! { <p class="soft">{t().occasions.none}</p> }
        >
            <div class="section-head">
                <Level listed level/>
                <Button
                    label=t().export.save_table
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        save_table(&session, &Listing::Occasions(Some(listed.get_untracked())), Format::Workbook);
                    }
                />
            </div>
            <HeatTable columns listed/>
            <Freezing id=session.occasion()/>
        </Show>
    }
}

fn columns(plan: &Plan) -> Vec<Column> {
    let column = |id: OccasionId| {
        let occasion = plan.occasions.get(&id)?;
        let decision = occasion.frozen.and_then(|by| plan.decisions.get(&by));
        let frozen = |it: &Arc<Decision>| (t().occasions.frozen_by)(&decision_title(it));
        let then = plan_at(plan, id);
        Some(Column {
            id,
            title: occasion_title(occasion),
            state: decision.map_or_else(|| t().occasions.open.to_owned(), frozen),
            results: Arc::new(Results::of(&then, Some(id))),
            plan: Arc::new(then.into_owned()),
        })
    };
    plan.occasions_by_day()
        .into_iter()
        .filter_map(column)
        .collect()
}

/// Which level of goals is listed, where there are several.
#[component]
fn Level(listed: Memo<usize>, level: RwSignal<Option<usize>>) -> impl IntoView {
    let session = Session::here();
    let choices = session.derive(|plan| {
        let deepest = plan.goals.iter().map(|(_, goal)| plan.depth(goal)).max();
        let levels = 0..=deepest.unwrap_or_default();
        levels
            .map(|level| Choice::new(level, capitalised(&level_plural(&plan.about, level))))
            .collect::<Vec<_>>()
    });
    view! {
        <Show when=move || choices.with(|all| all.len() > 1)>
            <SelectField
                label=t().overview.by_level
                choices
                value=listed
                on_change=move |chosen| level.set(Some(chosen))
            />
        </Show>
    }
}

#[component]
fn HeatTable(columns: Memo<Vec<Column>>, listed: Memo<usize>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().occasions;
    let goals = Memo::new(move |_| {
        let level = listed.get();
        session.with(|plan| goals_of(plan, level))
    });
    let overview = Route::Plan(session.id(), View::Overview).href();
    let wrap = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        // Where there is no room for all, the latest are the ones to see.
        if let Some(wrap) = wrap.get() {
            wrap.set_scroll_left(wrap.scroll_width());
        }
    });
    let heads = move || {
        let head = |column: Column| {
            let href = Query::default().at(Some(column.id)).on(&overview);
            view! {
                <th scope="col">
                    <a href=href>{column.title}</a>
                    <span class="note">{column.state}</span>
                </th>
            }
        };
        columns.get().into_iter().map(head).collect_view()
    };
    let rows = move || {
        let columns = columns.get();
        let row =
            |(id, text): (GoalId, String)| view! { <GoalRow id text columns=columns.clone()/> };
        goals.get().into_iter().map(row).collect_view()
    };
    let index = move || {
        columns
            .get()
            .iter()
            .map(|it| index_cell(it, false))
            .collect_view()
    };
    let forecast = move || {
        columns
            .get()
            .iter()
            .map(|it| index_cell(it, true))
            .collect_view()
    };
    view! {
        <div class="table-wrap" node_ref=wrap tabindex="0" role="group" aria-label=texts.title>
            <table class="table compact heat">
                <thead><tr><th scope="col">{t().status.goal}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
                <tfoot>
                    <tr><th scope="row">{texts.index}</th>{index}</tr>
                    <tr><th scope="row">{texts.forecast}</th>{forecast}</tr>
                </tfoot>
            </table>
        </div>
    }
}

/// The goals of a level in reading order, with their words.
fn goals_of(plan: &Plan, level: usize) -> Vec<(GoalId, String)> {
    let filter = Filter {
        level: Some(level),
        ..Filter::default()
    };
    let goals = Results::of(plan, None).goals(plan, &filter).into_iter();
    goals
        .filter_map(|id| Some((id, plan.goals.get(&id)?.text.clone())))
        .collect()
}

#[component]
fn GoalRow(id: GoalId, text: String, columns: Vec<Column>) -> impl IntoView {
    let cells: Vec<_> = columns.iter().map(|column| goal_cell(column, id)).collect();
    view! {
        <tr>
            <th scope="row">{text}</th>
            {cells}
        </tr>
    }
}

fn goal_cell(column: &Column, id: GoalId) -> impl IntoView + use<> {
    let result: Option<&GoalResult> = column.results.goal(id);
    let Some(result) = result else {
        return view! { <td class="soft">"–"</td> }.into_any();
    };
    let value = result.value.map(|it| figure(it.value()));
    cell(column, result.status.as_ref(), value)
}

fn index_cell(column: &Column, expected: bool) -> impl IntoView + use<> {
    let index = &column.results.index;
    let outlook = index.outlook.as_ref();
    let (status, value) = match expected {
        true => (
            outlook.and_then(|it| it.status.as_ref()),
            outlook.and_then(|it| it.value),
        ),
        false => (index.status.as_ref(), index.value),
    };
    match value {
        Some(value) => cell(column, status, Some(figure(value.value()))),
        None => view! { <td class="soft">"–"</td> }.into_any(),
    }
}

/// Shape and word of a status with its value; the ground is tinted by the shape.
fn cell(column: &Column, status: Option<&LevelKey>, value: Option<String>) -> AnyView {
    let rules = &column.plan.rules;
    let (shape, word) = standing(rules, status);
    view! {
        <td class=format!("heat-cell {}", shape.class())>
            <Status shape word/>
            <span class="num">{value}</span>
        </td>
    }
    .into_any()
}
