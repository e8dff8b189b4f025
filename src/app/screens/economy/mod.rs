//! The economy: tables of money and volumes by occasion, what in them contradicts what, and what is
//! done for a balance. One table is a page of its own (`page`), worked as a spreadsheet (`sheet`);
//! published tables are pasted in `paste`.

mod balance;
mod charts;
mod create;
mod facts;
mod findings;
mod held;
mod page;
mod paste;
mod remarks;
mod reshape;
mod rounding;
mod sheet;

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::economy::{Agreement, Worked};
use uppfyllt::order;
use uppfyllt::plan::{BudgetTableId, OccasionId, Plan};
use uppfyllt::tables::Listing;

use crate::commands::{Format, save_table};
use crate::language::t;
use crate::parts::{OccasionPicker, occasion_title};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind};
use balance::Balance;
use create::{GoOn, NewTable};
use findings::Findings;
pub use page::EconomyTable;
pub use paste::EconomyPaste;

/// A table in the list.
#[derive(Clone, PartialEq)]
struct Entry {
    id: BudgetTableId,
    title: String,
    scope: String,
    /// Its sort.
    kind: &'static str,
    rows: usize,
    /// Figures that do not follow.
    wrong: usize,
}

/// The tables of an occasion, or of none.
#[derive(Clone, PartialEq)]
struct Group {
    title: String,
    tables: Vec<Entry>,
}

/// All tables of the economy.
#[component]
pub fn Economy() -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let groups = session.derive(groups);
    let any = Memo::new(move |_| groups.with(|all| !all.is_empty()));
    let to_paste = Route::Plan(session.id(), View::EconomyPaste).href();
    view! {
        <div class="page-head">
            <div>
                <h1>{texts.title}</h1>
                <p class="soft">{texts.lede}</p>
            </div>
            <OccasionPicker/>
        </div>
        <div class="cluster screen-only">
            <a class="button primary" href=to_paste>{texts.to_paste}</a>
            <NewTable/>
            <GoOn/>
        </div>
        <Show when=move || any.get() fallback=|| view! { <Nothing/> }>
            <Findings of=None/>
            <Balance/>
            {move || groups.get().into_iter().map(|group| view! { <GroupView group/> }).collect_view()}
            <p class="screen-only">
                <Button
                    label=t().export.save_table
                    kind=ButtonKind::Quiet
                    on_press=move |()| save_table(&session, &Listing::Economy(None), Format::Workbook)
                />
            </p>
        </Show>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let texts = &t().economy_screen;
    view! {
        <div class="empty">
            <h2>{texts.nothing_title}</h2>
            <p>{texts.nothing}</p>
            <p>{texts.sign}"."</p>
        </div>
    }
}

#[component]
fn GroupView(group: Group) -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let row = |it: Entry| {
        let href = Route::Plan(session.id(), View::EconomyTable(it.id)).href();
        let wrong = match it.wrong {
            0 => view! { <span class="soft">{texts.all_agree}</span> }.into_any(),
            count => view! { <span class="figure-mark wrong" aria-hidden="true">"▲"</span>{(texts.wrong)(count)} }.into_any(),
        };
        view! {
            <tr>
                <th scope="row"><a class="words" href=href>{it.title}</a><span class="note">{it.scope}</span></th>
                <td data-label=texts.sort>{it.kind}</td>
                <td class="num" data-label=texts.rows>{it.rows}</td>
                <td data-label=texts.agreement>{wrong}</td>
            </tr>
        }
    };
    view! {
        <section class="economy-group">
            <h2>{group.title}</h2>
            <table class="table folding">
                <thead>
                    <tr>
                        <th scope="col">{texts.table}</th>
                        <th scope="col">{texts.sort}</th>
                        <th scope="col" class="num">{texts.rows}</th>
                        <th scope="col">{texts.agreement}</th>
                    </tr>
                </thead>
                <tbody>{group.tables.into_iter().map(row).collect_view()}</tbody>
            </table>
        </section>
    }
}

/// The tables by occasion, the latest first.
fn groups(plan: &Plan) -> Vec<Group> {
    let mut occasions: Vec<Option<OccasionId>> = plan
        .occasions_by_day()
        .into_iter()
        .rev()
        .map(Some)
        .collect();
    occasions.push(None);
    let group = |occasion: Option<OccasionId>| {
        let tables = tables(plan, occasion);
        let found = occasion.and_then(|id| plan.occasions.get(&id));
        let title = found.map_or_else(
            || t().economy_screen.no_occasion.to_owned(),
            |it| occasion_title(it),
        );
        (!tables.is_empty()).then_some(Group { title, tables })
    };
    occasions.into_iter().filter_map(group).collect()
}

fn tables(plan: &Plan, occasion: Option<OccasionId>) -> Vec<Entry> {
    // A table of an occasion that is gone is listed with those of none.
    let is_of = |it: &Option<OccasionId>| it.filter(|id| plan.occasions.has(id)) == occasion;
    let mut found: Vec<_> = plan
        .budgets
        .iter()
        .filter(|(_, it)| is_of(&it.occasion))
        .collect();
    order::sort_by_key(&mut found, |(id, it)| (it.rank.clone(), **id));
    let entry = |(id, table): (&BudgetTableId, &Arc<uppfyllt::plan::BudgetTable>)| {
        let worked = Worked::of(table, table.day(plan));
        let wrong = worked
            .checks()
            .filter(|it| it.agreement == Agreement::Contradiction);
        Entry {
            id: *id,
            title: table.title.clone(),
            scope: table.scope.clone(),
            kind: (t().economy_screen.kind)(table.kind),
            rows: table.rows.len(),
            wrong: wrong.count(),
        }
    };
    found.into_iter().map(entry).collect()
}
