//! Tables of the economy: one as it stands, or every figure of all, with what follows beside what is
//! stated.

use std::rc::Rc;
use std::sync::Arc;

use super::{
    cell,
    layout::{Body, Layout, Making},
    sight::Sight,
};
use crate::document::Reading;
use crate::economy::{Check, Worked};
use crate::order;
use crate::plan::{BudgetColumn, BudgetRow, BudgetTable, BudgetTableId, Decimal, RowRole};

/// A table as it stands; without one, every figure of all tables.
pub fn economy(sight: &Sight, of: Option<BudgetTableId>) -> Making<'_> {
    match of {
        Some(id) => sight.plan.budgets.get(&id).map_or_else(
            || Layout::<()>::new().of(Vec::new()).into(),
            |table| Making::after(move || read(sight, table)),
        ),
        None => work_out(sight, in_order(sight), Vec::new()),
    }
}

/// Finds out what the texts of a table read, then its figures.
fn read<'a>(sight: &'a Sight, table: &'a BudgetTable) -> Making<'a> {
    let is_told = |it: &Arc<BudgetRow>| !it.analysis.is_empty() || !it.outlook.is_empty();
    // The texts are linked to figures, which a file has to say.
    let reading = (table.rows.iter().any(is_told))
        .then(|| Reading::of(&sight.plan, table.occasion, sight.language));
    Making::after(move || as_it_stands(sight, table, reading).into())
}

/// The figures that count, row by row: what is stated, otherwise what follows.
fn as_it_stands<'a>(
    sight: &'a Sight,
    table: &'a BudgetTable,
    reading: Option<Reading>,
) -> Body<'a> {
    let texts = &sight.texts().economy;
    let worked = Rc::new(Worked::of(table, table.day(&sight.plan)));
    let reading = Rc::new(reading);
    let row = |at: &usize| &table.rows[*at];
    let mut layout = Layout::new().prose(sight.texts().economy_screen.row, move |at: &usize| {
        cell::text(&row(at).label)
    });
    for (column, it) in table.columns.iter().enumerate() {
        let worked = Rc::clone(&worked);
        layout = layout.brief(&it.name(), move |at| {
            cell::worked(worked.cell(*at, column).value())
        });
    }
    let told = |text: fn(&BudgetRow) -> &str| {
        let reading = Rc::clone(&reading);
        move |at: &usize| cell::prose(reading.as_ref().as_ref(), text(row(at)))
    };
    layout
        .name(texts.field.role, move |at| {
            cell::text((texts.role)(row(at).role))
        })
        .prose(texts.field.analysis, told(|it| &it.analysis))
        .prose(texts.field.outlook, told(|it| &it.outlook))
        .id(sight.words().id, move |at| {
            cell::text(&row(at).id.to_string())
        })
        .with(table.rows.len(), 0..table.rows.len())
}

fn in_order(sight: &Sight) -> Vec<&BudgetTable> {
    let mut tables: Vec<_> = sight.plan.budgets.iter().collect();
    order::sort_by_key(&mut tables, |(id, it)| (it.rank.clone(), **id));
    tables.into_iter().map(|(_, it)| it.as_ref()).collect()
}

/// Works out these tables, one by one from the end, and finds the places of their figures.
fn work_out<'a>(
    sight: &'a Sight,
    mut tables: Vec<&'a BudgetTable>,
    mut found: Vec<Figures<'a>>,
) -> Making<'a> {
    match tables.pop() {
        Some(table) => Making::after(move || {
            found.push(Figures::of(sight, table));
            work_out(sight, tables, found)
        }),
        None => every_figure(sight, found.into_iter().rev().collect()).into(),
    }
}

/// A table with the places of its figures, by row and column.
struct Figures<'a> {
    table: &'a BudgetTable,
    worked: Worked<'a>,
    places: Vec<(usize, usize)>,
}

impl<'a> Figures<'a> {
    fn of(sight: &Sight, table: &'a BudgetTable) -> Self {
        let worked = Worked::of(table, table.day(&sight.plan));
        let rows = table.rows.iter().enumerate();
        let rows = rows.filter(|(_, row)| row.role != RowRole::Heading);
        let places = rows.flat_map(|(at, _)| (0..table.columns.len()).map(move |to| (at, to)));
        let places = places.filter(|(at, to)| worked.cell(*at, *to).value().is_some());
        Self {
            places: places.collect(),
            table,
            worked,
        }
    }

    fn each(self) -> impl Iterator<Item = Figure<'a>> {
        let Self { table, worked, .. } = self;
        let places = self.places.into_iter();
        places.map(move |place| Figure::of(table, &worked, place))
    }
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

impl<'a> Figure<'a> {
    fn of(table: &'a BudgetTable, worked: &Worked, (at, to): (usize, usize)) -> Self {
        let it = worked.cell(at, to);
        let checks = worked.checks_at(at, to).into_iter();
        let check = checks.max_by_key(|it| it.agreement);
        let derived = it.by_formula.or(it.by_rows).map(|it| it.value);
        Self {
            table,
            row: &table.rows[at],
            column: &table.columns[to],
            stated: it.stated,
            follows: check.map(|it| it.computed).or(derived),
            check,
        }
    }
}

fn every_figure<'a>(sight: &'a Sight, tables: Vec<Figures<'a>>) -> Body<'a> {
    let (words, texts) = (sight.words(), sight.texts());
    let screen = &texts.economy_screen;
    let field = &texts.economy.field;
    let count = tables.iter().map(|it| it.places.len()).sum();
    Layout::new()
        .prose(screen.table, |it: &Figure| cell::text(&it.table.title))
        .name(field.scope, |it| cell::text(&it.table.scope))
        .brief(field.until, |it| cell::day(it.table.day(&sight.plan)))
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
        .with(count, tables.into_iter().flat_map(Figures::each))
}
