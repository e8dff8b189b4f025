//! The figure of an indicator drawn from the tables of the economy: table, row and column, and the
//! column that it is divided by.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::order;
use uppfyllt::plan::{
    BudgetFigure, BudgetTable, BudgetTableId, ColumnKey, Figure, FromBudget, Plan, RowId,
};

use super::super::part::{Part, locked};
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Choice, SelectField};

/// A link that may lack a part; such a one is not stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Link {
    table: Option<BudgetTableId>,
    row: Option<RowId>,
    column: Option<ColumnKey>,
    by: Option<ColumnKey>,
}

impl Link {
    /// That of a stored figure, in the latest table that has its row.
    fn of(plan: &Plan, figure: Figure) -> Self {
        let Figure::Budget(from) = figure else {
            return Self::default();
        };
        let (column, by) = match from.figure {
            BudgetFigure::Cell(column) => (column, None),
            BudgetFigure::Share { of, by } => (of, Some(by)),
        };
        let has = |it: &BudgetTable| it.rows.iter().any(|row| row.id == from.row);
        let tables = plan.budgets.iter().filter(|(_, it)| has(it));
        let table = tables.max_by_key(|(id, it)| (it.day(plan), **id));
        Self {
            table: table.map(|(id, _)| *id),
            row: Some(from.row),
            column: Some(column),
            by,
        }
    }

    fn whole(self) -> Option<Figure> {
        let (row, of) = (self.row?, self.column?);
        let figure = match self.by {
            Some(by) => BudgetFigure::Share { of, by },
            None => BudgetFigure::Cell(of),
        };
        Some(Figure::Budget(FromBudget { row, figure }))
    }
}

/// The choice of a cell; what is chosen whole is stored.
#[component]
pub fn Drawn(
    figure: Part<Figure>,
    /// The link is whole and stored.
    #[prop(into)]
    done: Callback<()>,
) -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let open = RwSignal::new(None::<Link>);
    let stored = Memo::new(move |_| {
        let figure = figure.value.get();
        session.with(|plan| Link::of(plan, figure))
    });
    let link = Memo::new(move |_| open.get().unwrap_or_else(|| stored.get()));
    let fill = move |fill: &dyn Fn(&mut Link)| {
        let mut link = link.get_untracked();
        fill(&mut link);
        match link.whole() {
            Some(whole) => {
                figure.set.run(whole);
                open.set(None);
                done.run(());
            }
            None => open.set(Some(link)),
        }
    };
    let table = Memo::new(move |_| {
        let id = link.get().table?;
        session.with(|plan| plan.budgets.get(&id).cloned())
    });
    let tables = session.derive(tables);
    let rows = Signal::derive(move || table.with(|it| rows(it.as_ref())));
    let of_columns =
        Signal::derive(move || table.with(|it| columns(it.as_ref(), t().target.choose)));
    let divisors = Signal::derive(move || {
        table.with(|it| columns(it.as_ref(), t().economy_screen.link_whole))
    });
    view! {
        <div class="fields">
            <SelectField
                label=texts.link_table
                choices=tables
                value=Signal::derive(move || link.get().table)
                on_change=move |table| fill(&|it| *it = Link { table, ..Link::default() })
                disabled=locked()
            />
            <SelectField
                label=texts.row
                choices=rows
                value=Signal::derive(move || link.get().row)
                on_change=move |row| fill(&|it| it.row = row)
                disabled=locked()
            />
            <SelectField
                label=texts.link_column
                choices=of_columns
                value=Signal::derive(move || link.get().column)
                on_change=move |column| fill(&|it| it.column = column)
                disabled=locked()
            />
            <SelectField
                label=texts.link_by
                choices=divisors
                value=Signal::derive(move || link.get().by)
                on_change=move |by| fill(&|it| it.by = by)
                disabled=locked()
            />
        </div>
        <p class="soft">{texts.link_hint}</p>
    }
}

fn tables(plan: &Plan) -> Vec<Choice<Option<BudgetTableId>>> {
    let mut tables: Vec<_> = plan.budgets.iter().collect();
    order::sort_by_key(&mut tables, |(id, it)| (it.rank.clone(), **id));
    let name = |it: &BudgetTable| {
        let day = it.day(plan).map(|it| it.to_string());
        let parts = [Some(it.title.clone()), day].into_iter().flatten();
        parts.collect::<Vec<_>>().join(", ")
    };
    let named = tables
        .into_iter()
        .map(|(id, it)| Choice::new(Some(*id), name(it)));
    none(t().target.choose).chain(named).collect()
}

fn rows(table: Option<&Arc<BudgetTable>>) -> Vec<Choice<Option<RowId>>> {
    let rows = table.into_iter().flat_map(|it| &it.rows);
    let named = rows.map(|it| Choice::new(Some(it.id), it.label.clone()));
    none(t().target.choose).chain(named).collect()
}

fn columns(table: Option<&Arc<BudgetTable>>, nothing: &str) -> Vec<Choice<Option<ColumnKey>>> {
    let columns = table.into_iter().flat_map(|it| &it.columns);
    let named = columns.map(|it| Choice::new(Some(it.key), it.name()));
    none(nothing).chain(named).collect()
}

fn none<T>(words: &str) -> impl Iterator<Item = Choice<Option<T>>> {
    std::iter::once(Choice::new(None, words))
}
