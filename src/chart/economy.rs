//! The economy as bars: which rows deviate most, the way from budget to forecast, and both over the
//! occasions. Each is a list of [`Bar`]s, which is the table beside the drawing too.

use crate::economy::{Bridge, Comparison, Worked, bridge, deviations, drawn};
use crate::plan::{BudgetFigure, BudgetTable, Decimal, FromBudget, Plan, RowId};
use crate::text::{Catalogue, Language, date};

/// More rows than this are told together.
const MOST: usize = 20;

/// A line of a chart: from one figure to another, in tkr or the unit of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// Where it begins; none for a figure of the whole, which is a place and no length.
    pub from: Option<Decimal>,
    /// Where it ends.
    pub to: Decimal,
}

impl Bar {
    /// By how much it goes up or down.
    pub fn change(&self) -> Option<Decimal> {
        self.to.checked_sub(self.from?)
    }
}

/// What each of the outermost rows is compared with, and what it is: the largest deviation first.
pub fn deviation_bars(worked: &Worked<'_>, of: Comparison, language: Language) -> Vec<Bar> {
    let table = worked.table();
    let steps = deviations(worked, of);
    let place = |key| table.column_place(key);
    let (Some(to), Some(from)) = (place(of.of), place(of.less)) else {
        return Vec::new();
    };
    let bar = |(row, by): &(RowId, Decimal)| {
        let at = table.row_place(*row)?;
        let to = worked.cell(at, to).value();
        let from = worked.cell(at, from).value();
        // Where only the deviation is stated it is told from zero.
        let (from, to) = from.zip(to).unwrap_or((Decimal::ZERO, *by));
        Some(Bar {
            label: table.rows[at].label.clone(),
            from: Some(from),
            to,
        })
    };
    let mut bars: Vec<Bar> = steps.iter().take(MOST).filter_map(bar).collect();
    let rest = steps.iter().skip(MOST).map(|(_, by)| *by);
    bars.extend(others(rest, Decimal::ZERO, language));
    bars
}

/// The way from the budget of the whole to its forecast, row by row.
pub fn bridge_bars(worked: &Worked<'_>, of: Comparison, language: Language) -> Vec<Bar> {
    let table = worked.table();
    let Some(bridge) = bridge(worked, of) else {
        return Vec::new();
    };
    let title = |key| {
        let column = table.columns.iter().find(|it| it.key == key);
        column.map(|it| it.name()).unwrap_or_default()
    };
    let whole = |label, to| Bar {
        label,
        from: None,
        to,
    };
    let mut bars = vec![whole(title(of.less), bridge.from)];
    bars.extend(steps(table, &bridge, language));
    bars.push(whole(title(of.of), bridge.to));
    bars
}

fn steps(table: &BudgetTable, bridge: &Bridge, language: Language) -> Vec<Bar> {
    let mut level = bridge.from;
    let mut bars = Vec::new();
    for (row, by) in bridge.steps.iter().take(MOST) {
        let label = table.rows.iter().find(|it| it.id == *row);
        let from = level;
        level = level.saturating_add(*by);
        bars.push(Bar {
            label: label.map(|it| it.label.clone()).unwrap_or_default(),
            from: Some(from),
            to: level,
        });
    }
    let rest = bridge.steps.iter().skip(MOST).map(|(_, by)| *by);
    if let Some(bar) = others(rest, level, language) {
        level = bar.to;
        bars.push(bar);
    }
    if !bridge.rest.is_zero() {
        let label = Catalogue::of(language).economy_screen.unexplained;
        bars.push(Bar {
            label: label.to_owned(),
            from: Some(level),
            to: level.saturating_add(bridge.rest),
        });
    }
    bars
}

/// The forecast of the whole against its budget at every occasion: a bar from one to the other.
pub fn occasion_bars(
    plan: &Plan,
    worked: &Worked<'_>,
    of: Comparison,
    language: Language,
) -> Vec<Bar> {
    let Some(row) = bridge(worked, of).map(|it| it.whole) else {
        return Vec::new();
    };
    let figures = |column| {
        let figure = BudgetFigure::Cell(column);
        drawn(plan, FromBudget { row, figure })
    };
    let budgets = figures(of.less);
    let bar = |it: crate::economy::Drawn| {
        let budget = budgets.iter().find(|budget| budget.day == it.day)?;
        Some(Bar {
            label: date::long(it.day, language),
            from: Some(budget.value),
            to: it.value,
        })
    };
    figures(of.of).into_iter().filter_map(bar).collect()
}

/// Rows that are told together, from a level.
fn others(
    rest: impl ExactSizeIterator<Item = Decimal>,
    from: Decimal,
    language: Language,
) -> Option<Bar> {
    let count = rest.len();
    let by = rest.fold(Decimal::ZERO, Decimal::saturating_add);
    let label = Catalogue::of(language).economy_screen.other_rows;
    (count > 0).then(|| Bar {
        label: label(count),
        from: Some(from),
        to: from.saturating_add(by),
    })
}
