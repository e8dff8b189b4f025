//! A new table of each sort, with the columns and rows that such tables have and nothing in them.
//!
//! It has structure only; what its rows and columns are called is said in `text`.

use std::sync::Arc;

use crate::plan::{
    BudgetColumn, BudgetKind, BudgetRow, BudgetTable, ColumnFormula, ColumnKey, ColumnKind, Id,
    IdSource, MoneySide, Reach, RowRole,
};

/// A table of this sort without a title, a label or a figure.
pub fn blank(kind: BudgetKind, ids: &mut impl IdSource) -> BudgetTable {
    let mut columns = Columns {
        all: Vec::new(),
        ids,
    };
    match kind {
        BudgetKind::Result => columns.of_result(),
        BudgetKind::Activities => columns.of_activities(),
        BudgetKind::Volumes => columns.of_volumes(),
        BudgetKind::Investments => columns.of_investments(),
    }
    let columns = columns.all;
    let rows = roles(kind).iter().map(|(role, side)| BudgetRow {
        id: Id::new(ids.next_uuid()),
        role: *role,
        side: *side,
        ..BudgetRow::default()
    });
    BudgetTable {
        kind,
        unit: if kind == BudgetKind::Volumes {
            ""
        } else {
            "tkr"
        }
        .to_owned(),
        rows: rows.map(Arc::new).collect(),
        columns,
        ..BudgetTable::default()
    }
}

/// The rows that a new table begins with.
fn roles(kind: BudgetKind) -> &'static [(RowRole, MoneySide)] {
    use MoneySide::{Costs, Income, Net};
    match kind {
        BudgetKind::Result => &[
            (RowRole::Item, Income),
            (RowRole::Item, Income),
            (RowRole::Sum, Income),
            (RowRole::Item, Costs),
            (RowRole::Item, Costs),
            (RowRole::Item, Costs),
            (RowRole::Sum, Costs),
            (RowRole::Net, Net),
        ],
        BudgetKind::Activities | BudgetKind::Investments => &[
            (RowRole::Item, Net),
            (RowRole::Item, Net),
            (RowRole::Total, Net),
        ],
        BudgetKind::Volumes => &[(RowRole::Item, Net), (RowRole::Item, Net)],
    }
}

struct Columns<'i, I> {
    all: Vec<BudgetColumn>,
    ids: &'i mut I,
}

impl<I: IdSource> Columns<'_, I> {
    fn of_result(&mut self) {
        for reach in [Reach::ToDate, Reach::FullYear] {
            let kind = told(reach);
            let of = self.entered(kind, reach, MoneySide::Net);
            let less = self.entered(ColumnKind::Budget, reach, MoneySide::Net);
            self.deviation(of, less, reach);
        }
    }

    fn of_activities(&mut self) {
        for reach in [Reach::ToDate, Reach::FullYear] {
            let of = self.nets(told(reach), reach);
            let less = self.nets(ColumnKind::Budget, reach);
            self.deviation(of, less, reach);
        }
    }

    fn of_volumes(&mut self) {
        let (date, year) = (Reach::ToDate, Reach::FullYear);
        let whole = self.entered(ColumnKind::Budget, year, MoneySide::Net);
        let forecast = self.entered(ColumnKind::Forecast, year, MoneySide::Net);
        self.deviation(forecast, whole, year);
        let part = ColumnFormula::ProRata { of: whole };
        let part = self.push(ColumnKind::Budget, date, MoneySide::Net, part);
        let outcome = self.entered(ColumnKind::Outcome, date, MoneySide::Net);
        self.deviation(outcome, part, date);
    }

    fn of_investments(&mut self) {
        self.entered(ColumnKind::Outcome, Reach::ToDate, MoneySide::Net);
        let less = self.entered(ColumnKind::Budget, Reach::FullYear, MoneySide::Net);
        let of = self.entered(ColumnKind::Forecast, Reach::FullYear, MoneySide::Net);
        self.deviation(of, less, Reach::FullYear);
    }

    /// Income, costs, and both together.
    fn nets(&mut self, kind: ColumnKind, reach: Reach) -> ColumnKey {
        let of = self.entered(kind, reach, MoneySide::Income);
        let and = self.entered(kind, reach, MoneySide::Costs);
        self.push(kind, reach, MoneySide::Net, ColumnFormula::Sum { of, and })
    }

    fn deviation(&mut self, of: ColumnKey, less: ColumnKey, reach: Reach) {
        let formula = ColumnFormula::Difference { of, less };
        self.push(ColumnKind::Deviation, reach, MoneySide::Net, formula);
    }

    fn entered(&mut self, kind: ColumnKind, reach: Reach, side: MoneySide) -> ColumnKey {
        self.push(kind, reach, side, ColumnFormula::Entered)
    }

    fn push(
        &mut self,
        kind: ColumnKind,
        reach: Reach,
        side: MoneySide,
        formula: ColumnFormula,
    ) -> ColumnKey {
        let key = ColumnKey::fresh(self.ids.next_uuid());
        self.all.push(BudgetColumn {
            key,
            kind,
            reach,
            side,
            formula,
            ..BudgetColumn::default()
        });
        key
    }
}

/// What is held against the budget: to date the outcome, of the year the forecast.
fn told(reach: Reach) -> ColumnKind {
    match reach {
        Reach::ToDate => ColumnKind::Outcome,
        Reach::FullYear => ColumnKind::Forecast,
    }
}
