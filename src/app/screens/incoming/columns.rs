//! The second step: what each column is, above its first rows. Closed while nothing is unsure.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::exchange::series::{Days, LongTable, Role};

use super::questions::Questions;
use super::work::Work;
use crate::language::t;
use crate::widgets::{Choice, Disclosure, SelectField};

/// So many rows show what a column holds.
const SAMPLE: usize = 5;
/// So many rows are offered as the one that the headings stand in, with so many characters of each.
const OFFERED: usize = 40;
const START: usize = 60;
/// So many columns are shown; those after them keep the roles proposed.
const SHOWN: usize = 60;

/// The columns of a table.
#[component]
pub fn Columns(work: Work, table: Arc<LongTable>) -> impl IntoView {
    let texts = &t().incoming;
    let unsure = Memo::new(move |_| is_unsure(work));
    let by_hand = work
        .found
        .with_untracked(|it| it.as_ref().is_some_and(|it| it.by_hand));
    let open = RwSignal::new(by_hand || unsure.get_untracked());
    // Opened once there is something to ask, and then the person's to close.
    Effect::new(move || {
        if unsure.get() {
            open.set(true);
        }
    });
    let summary = move || match unsure.get() {
        true => texts.columns_unsure,
        false => texts.columns_known,
    };
    let lacking = move || {
        let lacking = work.columns.with(|columns| columns.lacking());
        let told = |it| view! { <p class="notice">{(texts.lacking)(it)}</p> };
        lacking.into_iter().map(told).collect_view()
    };
    view! {
        <section class="step" aria-labelledby="incoming-columns">
            <h2 id="incoming-columns">{texts.columns}</h2>
            <div class="stack">
                <Disclosure open summary=move || view! { <span>{summary}</span> }>
                    <p class="soft">{texts.columns_how}</p>
                    {lacking}
                    <Questions work/>
                    <Headings work table=table.clone()/>
                    <Mapping work table/>
                </Disclosure>
            </div>
        </section>
    }
}

/// Something lacks, is asked, or was not told by the headings.
fn is_unsure(work: Work) -> bool {
    let asked = work.questions.with(|all| !all.is_empty());
    let days = work
        .found
        .with(|found| found.as_ref().map(|it| it.proposed.days));
    let is_long = work.columns.with(|it| it.is_own || it.is_long());
    asked || days == Some(Days::Months) || !is_long
}

/// Which row the headings stand in.
#[component]
fn Headings(work: Work, table: Arc<LongTable>) -> impl IntoView {
    let texts = &t().incoming;
    let row = |row: usize| {
        let cells = (0..table.width(row)).map(|column| table.cell(row, column).text().into_owned());
        let cells: Vec<String> = cells.filter(|text| !text.trim().is_empty()).collect();
        let start: String = cells.join(", ").chars().take(START).collect();
        let label = format!("{}: {start}", (texts.row)(table.place(row, 0).row));
        Choice::new(Some(row), label)
    };
    let none = Choice::new(None, texts.no_headings);
    let choices: Vec<_> = std::iter::once(none)
        .chain((0..table.len().min(OFFERED)).map(row))
        .collect();
    view! {
        <SelectField
            label=texts.headings
            choices
            value=Signal::derive(move || work.columns.with(|columns| columns.heading_row))
            on_change=move |row| work.set_headings(row)
        />
    }
}

/// The roles above the first rows.
#[component]
fn Mapping(work: Work, table: Arc<LongTable>) -> impl IntoView {
    let texts = &t().incoming;
    let columns = work.columns.get_untracked();
    let (all, first) = (columns.columns.len(), columns.first_row());
    let heads = (0..all.min(SHOWN)).map(|column| view! { <Head work column/> });
    let row = |row: usize| {
        let cell = |column: usize| {
            let text = table.cell(row, column).text().trim().to_owned();
            let ignored = move || role(work, column) == Role::Ignore;
            view! { <td class:ignored=ignored><span class="clip">{text}</span></td> }
        };
        view! {
            <tr>
                <td class="row-number num">{table.place(row, 0).row}</td>
                {(0..all.min(SHOWN)).map(cell).collect_view()}
            </tr>
        }
    };
    let rows = first..table.len().min(first + SAMPLE);
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=texts.mapping>
            <table class="table compact mapping">
                <thead>
                    <tr>
                        <th class="row-number" scope="col">{t().paste.row}</th>
                        {heads.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.map(row).collect_view()}</tbody>
            </table>
        </div>
        {(all > SHOWN).then(|| view! { <p class="soft">{(texts.more_columns)(all - SHOWN)}</p> })}
    }
}

#[component]
fn Head(work: Work, column: usize) -> impl IntoView {
    let texts = &t().incoming;
    let heading = heading(work, column);
    let proposed = work.found.with_untracked(|found| {
        let columns = found.as_ref().map(|it| &it.proposed.columns);
        columns.and_then(|all| all.get(column)).map(|it| it.role)
    });
    let roles = Role::choices(proposed.unwrap_or(Role::Ignore)).into_iter();
    let choices: Vec<_> = roles
        .map(|role| Choice::new(role, (texts.role)(role)))
        .collect();
    view! {
        <th scope="col">
            <span class="heading">{heading.clone()}</span>
            <SelectField
                label=(texts.role_of)(&heading)
                hide_label=true
                choices
                value=Signal::derive(move || role(work, column))
                on_change=move |role| work.set_role(column, role)
            />
        </th>
    }
}

fn role(work: Work, column: usize) -> Role {
    work.columns.with(|columns| {
        let column = columns.columns.get(column);
        column.map_or(Role::Ignore, |column| column.role)
    })
}

/// A column's heading, or its number.
pub fn heading(work: Work, column: usize) -> String {
    let heading = work.columns.with_untracked(|columns| {
        let column = columns.columns.get(column);
        column.map(|it| it.heading.trim().to_owned())
    });
    let heading = heading.filter(|heading| !heading.is_empty());
    heading.unwrap_or_else(|| (t().incoming.column)(column + 1))
}
