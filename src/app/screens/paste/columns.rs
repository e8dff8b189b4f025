//! The second step: every table with its columns, the role of each, and its first rows.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::exchange::{
    heading,
    roles::{Confidence, Guess, Role},
    sheet::Table,
    table::{Row, RowKind},
};

use super::work::{Found, Work};
use crate::language::t;
use crate::widgets::{Checkbox, Choice, SelectField};

/// So many rows show what a column holds.
const SAMPLE: usize = 5;
/// So many tables are shown; those after them keep the roles offered.
const TABLES: usize = 40;

/// Every table found.
#[component]
pub fn Columns(work: Work, found: Arc<Found>) -> impl IntoView {
    let texts = &t().paste;
    let count = found.sheet.tables.len();
    let tables = (0..count.min(TABLES)).map(|at| {
        view! { <Mapping work found=found.clone() at several={count > 1}/> }
    });
    view! {
        <section class="step" aria-labelledby="paste-columns">
            <h2 id="paste-columns">{texts.columns}</h2>
            <p class="soft">{texts.columns_how}</p>
            <div class="stack">
                {tables.collect_view()}
                {(count > TABLES).then(|| view! { <p class="soft">{(texts.more_tables)(count - TABLES)}</p> })}
            </div>
        </section>
    }
}

/// One table: the roles above its first rows.
#[component]
fn Mapping(work: Work, found: Arc<Found>, at: usize, several: bool) -> impl IntoView {
    let texts = &t().paste;
    let table = &found.sheet.tables[at];
    let guesses = &found.guesses[at];
    let name = name_of(table, at);
    let heads = guesses.iter().enumerate().map(|(column, guess)| {
        view! { <ColumnHead work table=at column heading=heading_of(table, column) guess=*guess/> }
    });
    let mut sample: Vec<&Row> = Vec::new();
    let worth = |row: &&Row| row.kind != RowKind::Separator;
    sample.extend(table.rows.iter().filter(worth).take(SAMPLE));
    let rows = sample.into_iter().enumerate().map(|(index, row)| {
        let first = index == 0;
        sample_row(work, at, guesses.len(), row, first)
    });
    let title = several.then(|| {
        view! {
            <div class="spread">
                <h3>{name.clone()}</h3>
                <Checkbox
                    label=texts.take_in
                    checked=Signal::derive(move || !work.is_left_out(at))
                    on_change=move |taken: bool| work.leave_out(at, !taken)
                />
            </div>
        }
    });
    view! {
        <div class:left-out=move || work.is_left_out(at)>
            {title}
            <div class="table-wrap" tabindex="0" role="region" aria-label=(texts.mapping)(&name)>
                <table class="table compact mapping">
                    <thead>
                        <tr>
                            <th class="row-number" scope="col">{texts.row}</th>
                            {heads.collect_view()}
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </div>
    }
}

/// A table's title, or its number among the tables.
fn name_of(table: &Table, at: usize) -> String {
    let title = table.title.as_ref().map(|cell| cell.text.trim().to_owned());
    title
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| (t().paste.table)(at + 1))
}

/// A column's heading, or its number.
fn heading_of(table: &Table, column: usize) -> String {
    match table.heading(column).trim() {
        "" => (t().paste.column)(column + 1),
        heading => heading.to_owned(),
    }
}

#[component]
fn ColumnHead(
    work: Work,
    table: usize,
    column: usize,
    heading: String,
    guess: Guess,
) -> impl IntoView {
    let texts = &t().paste;
    let role = Signal::derive(move || work.role(table, column));
    let offered = move || role.get() == guess.role;
    let note = move || match guess.confidence {
        Confidence::Unsure if offered() => texts.unsure,
        Confidence::Likely if offered() => texts.likely,
        _ => "",
    };
    let choices: Vec<_> = roles_for(&heading, guess.role)
        .into_iter()
        .map(|role| Choice::new(role, (texts.role)(role)))
        .collect();
    view! {
        <th scope="col">
            <span class="heading">{heading.clone()}</span>
            <SelectField
                label=(texts.role_of)(&heading)
                hide_label=true
                choices
                value=role
                on_change=move |role| work.choose(table, column, role)
            />
            <span class="note">{note}</span>
        </th>
    }
}

/// The roles to choose from: those of a year where the heading names one, and the one offered.
fn roles_for(heading: &str, offered: Role) -> Vec<Role> {
    let year = heading::read(heading).and_then(|(_, year)| year);
    let mut roles = vec![Role::Goal(1), Role::Goal(2), Role::Goal(3), Role::Goal(4)];
    roles.extend(year.map(Role::GoalOfYear));
    roles.extend([Role::Outline, Role::Indicator, Role::KeyFigure]);
    for of_year in [Role::Target, Role::Outcome, Role::Baseline] {
        roles.extend(year.map(|year| of_year(Some(year))));
        roles.push(of_year(None));
    }
    roles.extend([
        Role::Deadline,
        Role::Status,
        Role::Forecast,
        Role::Measure,
        Role::Source,
        Role::Frequency,
        Role::Responsible,
        Role::Area,
        Role::Comment,
        Role::Activity,
        Role::Ignore,
    ]);
    if !roles.contains(&offered) {
        roles.insert(0, offered);
    }
    roles
}

fn sample_row(
    work: Work,
    table: usize,
    width: usize,
    row: &Row,
    first: bool,
) -> impl IntoView + use<> {
    let repeated = row.kind == RowKind::Header;
    let cells = (0..width).map(|column| {
        let text = row
            .cells
            .get(column)
            .map(|cell| cell.text.trim().to_owned());
        let text = text.unwrap_or_default();
        let goes_on = text.is_empty() && !first;
        let shown = move || {
            let role = work.role(table, column);
            match (goes_on, role) {
                (true, Role::Goal(_)) => {
                    view! { <span class="soft">{t().paste.as_above}</span> }.into_any()
                }
                _ => view! { <span class="clip">{text.clone()}</span> }.into_any(),
            }
        };
        let ignored = move || work.role(table, column) == Role::Ignore;
        view! { <td class:ignored=ignored>{shown}</td> }
    });
    view! {
        <tr class:repeated=repeated>
            <td class="row-number num">{row.number()}</td>
            {cells.collect_view()}
        </tr>
    }
}
