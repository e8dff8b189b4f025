//! What contradicts what, within a table and between the tables of an occasion.

use std::collections::BTreeMap;

use super::{Agreement, Check, Worked};
use crate::order;
use crate::plan::{
    BudgetKind, BudgetTable, BudgetTableId, ColumnKey, ColumnKind, Decimal, MoneySide, OccasionId,
    Plan, Reach, RowId, RowRole,
};

/// Figures that cannot all be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A figure that does not follow from the others of its table, by more than rounding explains.
    Wrong {
        /// The table.
        table: BudgetTableId,
        /// The figure, and what follows.
        check: Check,
    },
    /// Two tables that state the same thing differently, by more than rounding explains.
    Apart {
        /// The thing.
        meaning: Meaning,
        /// What the first table says.
        one: Stated,
        /// What the second says.
        other: Stated,
    },
}

/// What a figure of the whole committee says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Meaning {
    /// Outcome, budget, forecast, deviation.
    pub kind: ColumnKind,
    /// To date or of the year.
    pub reach: Reach,
    /// The year, where the table or its column says it.
    pub year: Option<i16>,
    /// Income, costs, or both together.
    pub side: MoneySide,
}

/// Where a figure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The table.
    pub table: BudgetTableId,
    /// The row.
    pub row: RowId,
    /// The column.
    pub column: ColumnKey,
}

/// A figure and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Where.
    pub place: Place,
    /// The figure.
    pub value: Decimal,
    /// A column whose figures these are in every row, which suggests that one was copied by mistake.
    pub same_as: Option<ColumnKey>,
}

/// Everything that contradicts something in the plan's tables: first within each table, then between
/// those of the same occasion and scope.
pub fn findings(plan: &Plan) -> Vec<Finding> {
    let mut tables: Vec<_> = plan.budgets.iter().collect();
    order::sort_by_key(&mut tables, |(id, it)| (it.rank.clone(), **id));
    let mut findings = Vec::new();
    let mut said: BTreeMap<(Option<OccasionId>, &str), Vec<Whole>> = BTreeMap::new();
    for (id, table) in tables {
        let worked = Worked::of(table, table.day(plan));
        let wrong = worked
            .checks()
            .filter(|it| it.agreement == Agreement::Contradiction);
        findings.extend(wrong.map(|check| Finding::Wrong { table: *id, check }));
        let year = table.day(plan).map(|day| day.year());
        let together = said.entry((table.occasion, &table.scope)).or_default();
        together.extend(wholes(*id, &worked, year));
    }
    findings.extend(said.into_values().flat_map(|it| apart(&it)));
    findings
}

/// A figure of the whole committee.
struct Whole {
    meaning: Meaning,
    stated: Stated,
    step: Decimal,
}

/// The first figure of each meaning against the first of every other table.
fn apart(said: &[Whole]) -> Vec<Finding> {
    let mut first: BTreeMap<Meaning, &Whole> = BTreeMap::new();
    let mut findings = Vec::new();
    for whole in said {
        let one = *first.entry(whole.meaning).or_insert(whole);
        let steps = one.step.saturating_add(whole.step);
        let between = one.stated.value.checked_sub(whole.stated.value);
        let agree = between.is_some_and(|it| it.abs() <= steps / Decimal::TWO);
        if one.stated.place.table != whole.stated.place.table && !agree {
            findings.push(Finding::Apart {
                meaning: whole.meaning,
                one: one.stated,
                other: whole.stated,
            });
        }
    }
    findings
}

/// The figures of a table that are of the whole committee: its outermost sums.
fn wholes(id: BudgetTableId, worked: &Worked<'_>, year: Option<i16>) -> Vec<Whole> {
    let table = worked.table();
    let is_money = matches!(table.kind, BudgetKind::Result | BudgetKind::Activities);
    let mut wholes = Vec::new();
    for (at, row) in table.rows.iter().enumerate() {
        let is_whole = match row.role {
            RowRole::Net | RowRole::Total => true,
            RowRole::Sum => row.side != MoneySide::Net,
            RowRole::Item | RowRole::Including | RowRole::Group | RowRole::Heading => false,
        };
        if !is_money || !is_whole || row.depth > 0 {
            continue;
        }
        wholes.extend((0..table.columns.len()).filter_map(|column| {
            let value = worked.cell(at, column).value()?;
            let (kind, stated) = (
                table.columns[column].kind,
                of(id, worked, at, column, value),
            );
            (kind != ColumnKind::Other).then(|| Whole {
                meaning: meaning(table, at, column, year),
                stated,
                step: table.rounded.abs(),
            })
        }));
    }
    wholes
}

fn of(
    table: BudgetTableId,
    worked: &Worked<'_>,
    row: usize,
    column: usize,
    value: Decimal,
) -> Stated {
    let of = worked.table();
    Stated {
        place: Place {
            table,
            row: of.rows[row].id,
            column: of.columns[column].key,
        },
        value,
        same_as: same_as(of, column),
    }
}

fn meaning(table: &BudgetTable, row: usize, column: usize, year: Option<i16>) -> Meaning {
    let (row, column) = (&table.rows[row], &table.columns[column]);
    Meaning {
        kind: column.kind,
        reach: column.reach,
        year: column.year.or(year),
        side: match row.side {
            MoneySide::Net => column.side,
            side => side,
        },
    }
}

/// Another column of the same reach and side that has the same figures in every row; a few rows
/// alike by chance do not count.
fn same_as(table: &BudgetTable, column: usize) -> Option<ColumnKey> {
    const FEWEST: usize = 3;
    let this = &table.columns[column];
    let figures = |key: ColumnKey| table.rows.iter().map(move |row| row.cells.get(&key));
    let told = figures(this.key).flatten().filter(|it| !it.is_zero());
    if told.count() < FEWEST {
        return None;
    }
    let alike = |it: &&crate::plan::BudgetColumn| {
        it.key != this.key
            && (it.reach, it.side) == (this.reach, this.side)
            && figures(it.key).eq(figures(this.key))
    };
    table.columns.iter().find(alike).map(|it| it.key)
}
