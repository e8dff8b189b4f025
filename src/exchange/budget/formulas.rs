//! Which columns follow from others: known by what they are called, decided by the figures.

use super::figures::Figures;
use crate::plan::{
    BudgetColumn, BudgetKind, ColumnFormula, ColumnKind, Day, Decimal, MoneySide, Reach,
};

/// Guesses the formula of every column that has one.
pub fn guess(
    columns: &mut [BudgetColumn],
    figures: &Figures,
    kind: BudgetKind,
    until: Option<Day>,
) {
    let latest = columns.iter().filter_map(|it| it.year).max();
    let year = until.map(Day::year).or(latest);
    let year_of = |it: &BudgetColumn| it.year.or(year);
    for at in 0..columns.len() {
        let found = match columns[at].kind {
            ColumnKind::Deviation => deviation(columns, at, figures, &year_of),
            ColumnKind::Budget if kind == BudgetKind::Volumes => pro_rata(columns, at, &year_of),
            _ => net(columns, at),
        };
        let Some((formula, reach)) = found else {
            continue;
        };
        columns[at].formula = formula;
        columns[at].reach = reach;
    }
}

type Found = Option<(ColumnFormula, Reach)>;

/// Outcome or forecast less budget of the same time, year and side: the pair that most figures bear
/// out, and of those the nearest.
fn deviation(
    columns: &[BudgetColumn],
    at: usize,
    figures: &Figures,
    year: &dyn Fn(&BudgetColumn) -> Option<i16>,
) -> Found {
    let mut best: Option<((usize, usize), usize, usize)> = None;
    for (of, one) in columns.iter().enumerate() {
        let is_told = matches!(one.kind, ColumnKind::Outcome | ColumnKind::Forecast);
        let alike = |it: &BudgetColumn| {
            it.kind == ColumnKind::Budget
                && (it.reach, it.side, year(it)) == (one.reach, one.side, year(one))
        };
        let budgets = columns.iter().enumerate().filter(|(_, it)| alike(it));
        for (less, _) in budgets.filter(|_| is_told && one.side == columns[at].side) {
            let held = held(figures, at, of, less);
            let far = at.abs_diff(of) + at.abs_diff(less);
            let score = (held, usize::MAX - far);
            if best.is_none_or(|(known, ..)| score > known) {
                best = Some((score, of, less));
            }
        }
    }
    let (_, of, less) = best?;
    let formula = ColumnFormula::Difference {
        of: columns[of].key,
        less: columns[less].key,
    };
    Some((formula, columns[of].reach))
}

/// In how many rows the one is the second less the third.
fn held(figures: &Figures, at: usize, of: usize, less: usize) -> usize {
    let inputs = figures.column(of).zip(figures.column(less));
    let holds = |(stated, (of, less)): (Option<Decimal>, (Option<Decimal>, Option<Decimal>))| {
        let computed = of?.checked_sub(less?)?;
        Some(figures.agrees(stated?, computed, 2))
    };
    let rows = figures.column(at).zip(inputs).map(holds);
    rows.filter(|it| *it == Some(true)).count()
}

/// Income and costs under the same heading.
fn net(columns: &[BudgetColumn], at: usize) -> Found {
    let this = &columns[at];
    let beside = |side: MoneySide| {
        let mut group = columns.iter().filter(|it| it.group == this.group);
        group.find(|it| it.side == side).map(|it| it.key)
    };
    let is_net = this.side == MoneySide::Net && !this.group.is_empty();
    let (of, and) = (beside(MoneySide::Income), beside(MoneySide::Costs));
    let (of, and) = of.zip(and).filter(|_| is_net)?;
    Some((ColumnFormula::Sum { of, and }, this.reach))
}

/// The budget to date from the budget of the year. Which rows follow it is theirs to say.
fn pro_rata(
    columns: &[BudgetColumn],
    at: usize,
    year: &dyn Fn(&BudgetColumn) -> Option<i16>,
) -> Found {
    let this = &columns[at];
    let is_whole = |it: &&BudgetColumn| {
        it.kind == this.kind && it.reach == Reach::FullYear && year(it) == year(this)
    };
    let of = columns.iter().find(is_whole)?.key;
    (this.reach == Reach::ToDate).then_some((ColumnFormula::ProRata { of }, this.reach))
}
