//! Tables of the economy: one as it stands, or every figure of all, with what follows beside what is
//! stated.

use std::sync::Arc;

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::document::Reading;
use crate::economy::{self, Check, Worked};
use crate::order;
use crate::plan::{BudgetColumn, BudgetRow, BudgetTable, BudgetTableId, Decimal, RowRole};

/// A table as it stands; without one, every figure of all tables.
pub fn economy(sight: &Sight, of: Option<BudgetTableId>) -> Body {
    match of {
        Some(id) => sight.plan.budgets.get(&id).map_or_else(
            || Layout::<()>::new().of([]),
            |table| as_it_stands(sight, table),
        ),
        None => every_figure(sight),
    }
}

/// The figures that count, row by row: what is stated, otherwise what follows.
fn as_it_stands(sight: &Sight, table: &BudgetTable) -> Body {
    let texts = &sight.texts().economy;
    let worked = Worked::of(table, table.day(sight.plan));
    let row = |at: &usize| &table.rows[*at];
    let is_told = |it: &Arc<BudgetRow>| !it.analysis.is_empty() || !it.outlook.is_empty();
    // The texts are linked to figures, which a file has to say.
    let reading = (table.rows.iter().any(is_told))
        .then(|| Reading::of(sight.plan, table.occasion, sight.language));
    let read = |text: &str| cell::prose(reading.as_ref(), text);
    let mut layout = Layout::new().prose(sight.texts().economy_screen.row, move |at: &usize| {
        cell::text(&row(at).label)
    });
    for (column, it) in table.columns.iter().enumerate() {
        let worked = &worked;
        layout = layout.brief(&it.name(), move |at| {
            cell::worked(worked.cell(*at, column).value())
        });
    }
    layout
        .name(texts.field.role, |at| {
            cell::text((texts.role)(row(at).role))
        })
        .prose(texts.field.analysis, |at| read(&row(at).analysis))
        .prose(texts.field.outlook, |at| read(&row(at).outlook))
        .id(sight.words().id, |at| cell::text(&row(at).id.to_string()))
        .of(0..table.rows.len())
}

/// A figure of a table.
struct Figure<'a> {
    table: &'a BudgetTable,
    row: &'a BudgetRow,
    column: &'a BudgetColumn,
    stated: Option<Decimal>,
    follows: Option<Decimal>,
    /// The stated figure held against what follows; of two ways that which agrees less.
    check: Option<Check>,
}

fn every_figure(sight: &Sight) -> Body {
    let (words, texts) = (sight.words(), sight.texts());
    let screen = &texts.economy_screen;
    let field = &texts.economy.field;
    Layout::new()
        .prose(screen.table, |it: &Figure| cell::text(&it.table.title))
        .name(field.scope, |it| cell::text(&it.table.scope))
        .brief(field.until, |it| cell::day(it.table.day(sight.plan)))
        .prose(screen.row, |it| cell::text(&it.row.label))
        .name(screen.link_column, |it| cell::text(&it.column.name()))
        .brief(words.stated, |it| cell::figure(it.stated))
        .brief(words.follows, |it| cell::worked(it.follows))
        .name(screen.agreement, |it| {
            let agreement = it.check.map(|it| it.agreement);
            cell::any_text(agreement.map(texts.economy.finding.agreement))
        })
        .brief(texts.economy.finding.difference, |it| {
            cell::worked(it.check.and_then(|it| it.difference()))
        })
        .brief(texts.economy.finding.bound, |it| {
            cell::worked(it.check.map(|it| it.bound.normalize()))
        })
        .brief(words.unit, |it| cell::text(&it.table.unit))
        .of(figures(sight))
}

fn figures<'a>(sight: &Sight<'a>) -> Vec<Figure<'a>> {
    let mut tables: Vec<_> = sight.plan.budgets.iter().collect();
    order::sort_by_key(&mut tables, |(id, it)| (it.rank.clone(), **id));
    let of_table = |(_, table): (&BudgetTableId, &'a std::sync::Arc<BudgetTable>)| {
        let worked = economy::Worked::of(table, table.day(sight.plan));
        let mut found = Vec::new();
        for (at, row) in table.rows.iter().enumerate() {
            for (to, column) in table.columns.iter().enumerate() {
                let it = worked.cell(at, to);
                if it.value().is_none() || row.role == RowRole::Heading {
                    continue;
                }
                let checks = worked.checks_at(at, to).into_iter();
                let check = checks.max_by_key(|it| it.agreement);
                let derived = it.by_formula.or(it.by_rows).map(|it| it.value);
                found.push(Figure {
                    table,
                    row,
                    column,
                    stated: it.stated,
                    follows: check.map(|it| it.computed).or(derived),
                    check,
                });
            }
        }
        found
    };
    tables.into_iter().flat_map(of_table).collect()
}
