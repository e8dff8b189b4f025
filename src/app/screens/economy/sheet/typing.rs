//! Typing in the sheet, and pasting on it.

use leptos::prelude::*;
use uppfyllt::exchange::budget::lay;
use uppfyllt::exchange::table::copied;
use uppfyllt::plan::{
    BudgetColumn, BudgetRow, ColumnFormula, ColumnKey, Decimal, Measure, RowId, RowRole, Value,
};
use uppfyllt::text::number::{self, Money, Unread};

use super::super::reshape::Asked;
use super::{Sheet, Spot};
use crate::language::{language, t};

/// Typing.
impl Sheet {
    /// Begins to edit a cell: with this text, or with what is stated there. `false` where nothing can be
    /// stated.
    pub fn edit(self, spot: Spot, text: Option<String>) -> bool {
        if self.held.closed.get_untracked() || spot.column.is_none() || self.is_heading(spot.row) {
            return false;
        }
        self.fault.set(None);
        self.chosen.set(Some(spot));
        self.editing
            .set(Some((spot, text.unwrap_or_else(|| self.text(spot)))));
        true
    }

    /// Takes what was typed over into the table. What cannot be read stays, with what is wrong.
    pub fn commit(self, spot: Spot, text: &str) -> bool {
        let is_here = |it: &Option<(Spot, String)>| it.as_ref().is_some_and(|it| it.0 == spot);
        if self.editing.try_with_untracked(is_here) != Some(true) {
            return true;
        }
        match self.read(spot, text) {
            Ok(figure) => {
                self.editing.set(None);
                self.fault.set(None);
                self.state(spot, figure);
                true
            }
            Err(why) => {
                self.fault.set(Some(why));
                false
            }
        }
    }

    /// Ends the editing without what was typed.
    pub fn give_up(self, spot: Spot) {
        self.editing.set(None);
        self.fault.set(None);
        self.go(spot);
    }

    /// States a figure in a cell, or none.
    pub fn state(self, spot: Spot, figure: Option<Decimal>) {
        if let Some(column) = spot.column {
            self.put(&[(spot.row, column, figure)]);
        }
    }

    /// States figures, or none, as one edit, and remembers what was changed.
    fn put(self, figures: &[(RowId, ColumnKey, Option<Decimal>)]) {
        self.held.state(figures);
        self.corrected.update(|all| {
            for (row, column, _) in figures {
                if !all.contains(&(*row, *column)) {
                    all.push((*row, *column));
                }
            }
        });
    }

    /// Lays figures out from the active cell on, as one edit; what does not come in is told.
    pub fn lay(self, text: &str) {
        let (Some(from), false) = (
            self.active.get_untracked(),
            self.held.closed.get_untracked(),
        ) else {
            return;
        };
        let lines = match copied(text) {
            Ok(lines) => lines,
            Err(too_big) => return self.fault.set(Some((t().paste.too_big)(too_big))),
        };
        let Some(table) = self.held.table.get_untracked() else {
            return;
        };
        let top = table.row_place(from.row).unwrap_or_default();
        let left = from.column.and_then(|key| table.column_place(key));
        let laid = lay(&table, (top, left), &lines, &|column, text| {
            let column = Some(column);
            self.read(Spot { column, ..from }, text)
        });
        self.put(&laid.figures);
        self.laid.set(Some(laid));
    }

    /// What is stated in a cell, so that it reads as itself again; of a label, its words.
    pub fn text(self, spot: Spot) -> String {
        let row = |row: &BudgetRow| match spot.column {
            None => row.label.clone(),
            Some(key) => row.cells.get(&key).map_or_else(String::new, |it| {
                number::plain(self.shown(key, *it).normalize(), language())
            }),
        };
        let found = self.held.table.with_untracked(|it| {
            let row_of = it.as_ref()?.rows.iter().find(|it| it.id == spot.row);
            row_of.map(|it| row(it))
        });
        found.unwrap_or_default()
    }

    /// Adds a row below the active one, and asks about it.
    pub fn add_row(self) {
        let (below, id) = (
            self.active.get_untracked().map(|it| it.row),
            self.held.session.fresh(),
        );
        self.held.change(&|table| table.add_row(below, id));
        self.asked.set(Some(Asked::Row(id)));
    }

    /// Adds a column to the right of the active one, and asks about it.
    pub fn add_column(self) {
        let beside = self.active.get_untracked().and_then(|it| it.column);
        let key = ColumnKey::fresh(self.held.session.fresh::<()>().uuid());
        let column = BudgetColumn {
            key,
            ..BudgetColumn::default()
        };
        self.held
            .change(&|table| table.add_column(beside, column.clone()));
        self.asked.set(Some(Asked::Column(key)));
    }

    fn read(self, spot: Spot, text: &str) -> Result<Option<Decimal>, String> {
        let texts = &t().tree.refused;
        let scale = spot.column.filter(|key| self.is_in_millions(*key));
        let unit = self
            .held
            .table
            .with_untracked(|it| it.as_ref().map(|it| it.unit.clone()));
        let unit = scale.map_or_else(|| unit.unwrap_or_default(), |_| "mnkr".to_owned());
        let measure = Measure {
            unit,
            ..Measure::default()
        };
        match number::read(text, &measure) {
            Ok(Some(Value::Number(figure))) if scale.is_some() => {
                let whole = figure.checked_mul(Decimal::ONE_THOUSAND);
                whole
                    .map(|it| Some(it.normalize()))
                    .ok_or_else(|| texts.number.to_owned())
            }
            Ok(Some(Value::Number(figure))) => Ok(Some(figure)),
            Ok(None | Some(_)) => Ok(None),
            Err(Unread::NoNumber) => Err(texts.number.to_owned()),
            Err(Unread::Ambiguous { grouped, decimal }) => Err((texts.ambiguous)(
                &number::plain(grouped, language()),
                &number::plain(decimal, language()),
            )),
            Err(Unread::OtherUnit { typed }) => Err((texts.unit)(&typed)),
        }
    }

    fn shown(self, key: ColumnKey, figure: Decimal) -> Decimal {
        match self.is_in_millions(key) {
            true => figure / Decimal::ONE_THOUSAND,
            false => figure,
        }
    }

    /// Whether a column's figures are amounts shown in millions; shares are not.
    fn is_in_millions(self, key: ColumnKey) -> bool {
        let is_money = self
            .held
            .table
            .with_untracked(|it| it.as_ref().is_some_and(|it| it.unit == "tkr"));
        let formula = self
            .columns
            .with_untracked(|all| all.iter().find(|it| it.key == key).map(|it| it.formula));
        let is_share = matches!(formula, Some(ColumnFormula::Share { .. }));
        is_money && !is_share && self.held.money.get_untracked() == Money::Millions
    }

    fn is_heading(self, row: RowId) -> bool {
        self.held.table.with_untracked(|it| {
            let row = it
                .as_ref()
                .and_then(|it| it.rows.iter().find(|it| it.id == row));
            row.is_some_and(|it| it.role == RowRole::Heading)
        })
    }
}
