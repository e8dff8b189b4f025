//! Reading: from a file, a sheet or a text to measurements, in slices that can be given up.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::exchange::number::Point;
use uppfyllt::exchange::series::{Columns, LongTable, Question, Readings, Role};
use uppfyllt::file::Cause;
use uppfyllt::text::incoming::words;

use super::work::{Found, Stage, Work};
use crate::language::t;
use crate::library::receiving::{self, Material, Picked, Unreceived};
use crate::office::Office;

impl Work {
    /// Reads the first of these files.
    pub fn open(self, files: Vec<Picked>) {
        let Some(file) = files.into_iter().next() else {
            return;
        };
        let turn = self.begin(file.name(), Cause::Files(vec![file.name()]));
        self.run(turn, async move {
            let bytes = receiving::bytes(file).await?;
            let material = receiving::of_bytes(bytes, &self.watch(turn)).await?;
            self.take(turn, material).await
        });
    }

    /// Reads a text.
    pub fn read_text(self, text: String) {
        let turn = self.begin(t().incoming.pasted.to_owned(), Cause::Edit);
        self.run(turn, async move {
            let material = receiving::of_text(text, 0, &self.watch(turn)).await?;
            self.take(turn, material).await
        });
    }

    /// Reads another sheet of the workbook.
    pub fn turn_to(self, sheet: usize) {
        let turn = self.begin_sheet(sheet);
        self.run(turn, self.take_sheet(turn));
    }

    /// Says what a column is.
    pub fn set_role(self, column: usize, role: Role) {
        self.change_columns(|columns| {
            if let Some(column) = columns.columns.get_mut(column) {
                column.role = role;
            }
        });
    }

    /// Says what the point means in a column.
    pub fn set_point(self, column: usize, point: Point) {
        self.change_columns(|columns| {
            if let Some(column) = columns.columns.get_mut(column) {
                column.point = Some(point);
            }
        });
    }

    /// Says which row the headings stand in, if any, and begins anew with what the columns are.
    pub fn set_headings(self, row: Option<usize>) {
        let Some(found) = self.found.get_untracked() else {
            return;
        };
        let Some(table) = found.table.clone() else {
            return;
        };
        let columns = Columns::under(&table, &words(), row);
        self.questions.set(Vec::new());
        self.change_columns(|now| now.clone_from(&columns));
        self.found.set(Some(Arc::new(Found {
            table: Some(table),
            proposed: columns,
            replaced: found.replaced,
            by_hand: true,
        })));
    }

    /// Changes what the columns are, and reads the table anew.
    pub fn change_columns(self, change: impl FnOnce(&mut Columns)) {
        self.landed.set(None);
        self.columns.update(change);
        let turn = self.next_turn();
        self.is_working.set(true);
        self.run(turn, self.transcribe(turn));
    }

    /// Does it, and tells what went wrong unless something else was begun since.
    fn run(self, turn: u32, reading: impl Future<Output = Result<(), Unreceived>> + 'static) {
        spawn_local(async move {
            let done = reading.await;
            if !self.is_latest(turn) {
                return;
            }
            self.is_working.set(false);
            self.stage.set(match done {
                Ok(()) => Stage::Read,
                Err(Unreceived::Stopped) => Stage::Nothing,
                Err(why) => Stage::Failed(why),
            });
        });
    }

    /// Shows how far it is, and goes on until something else is begun.
    fn watch(self, turn: u32) -> impl Fn(usize) -> bool {
        move |rows| {
            let goes_on = self.is_latest(turn);
            if goes_on {
                self.stage.update(|stage| {
                    if let Stage::Busy(so_far) = stage {
                        *so_far = rows;
                    }
                });
            }
            goes_on
        }
    }

    fn goes_on(self, turn: u32) -> Result<(), Unreceived> {
        self.is_latest(turn)
            .then_some(())
            .ok_or(Unreceived::Stopped)
    }

    async fn take(self, turn: u32, material: Material) -> Result<(), Unreceived> {
        self.goes_on(turn)?;
        match material {
            Material::Readings(readings) => {
                self.find(None, Columns::default(), 0);
                self.show(readings).await;
                Ok(())
            }
            Material::Table(table, replaced) => self.take_table(turn, table, replaced).await,
            Material::Workbook(bytes) => {
                let office = Office::begin().await.map_err(Unreceived::of)?;
                if let Err(stopped) = self.goes_on(turn) {
                    office.cancel();
                    return Err(stopped);
                }
                self.office.set_value(Some(office.clone()));
                let (sheets, first) = receiving::open(&office, &bytes, &words()).await?;
                self.goes_on(turn)?;
                self.sheets.set(sheets);
                self.sheet.set(first);
                self.take_sheet(turn).await
            }
        }
    }

    async fn take_sheet(self, turn: u32) -> Result<(), Unreceived> {
        let at = self.sheet.get_untracked();
        let sheet = self.sheets.with_untracked(|all| all.get(at).cloned());
        let office = self.office.get_value();
        let (office, sheet) = office.zip(sheet).ok_or(Unreceived::Nothing)?;
        let table = receiving::sheet(&office, &sheet, &self.watch(turn)).await?;
        self.take_table(turn, table, 0).await
    }

    async fn take_table(
        self,
        turn: u32,
        table: LongTable,
        replaced: usize,
    ) -> Result<(), Unreceived> {
        self.goes_on(turn)?;
        let columns = Columns::of(&table, &words());
        self.columns.set(columns.clone());
        self.find(Some(Arc::new(table)), columns, replaced);
        self.transcribe(turn).await
    }

    fn find(self, table: Option<Arc<LongTable>>, proposed: Columns, replaced: usize) {
        self.found.set(Some(Arc::new(Found {
            table,
            proposed,
            replaced,
            by_hand: false,
        })));
    }

    /// Reads the measurements of the table under its columns as they are.
    async fn transcribe(self, turn: u32) -> Result<(), Unreceived> {
        let table = self.found.get_untracked().and_then(|it| it.table.clone());
        let columns = self.columns.get_untracked();
        let Some(table) = table.filter(|_| columns.lacking().is_empty()) else {
            self.laid.set(None);
            return Ok(());
        };
        let watch = self.watch(turn);
        let readings = receiving::transcribe(table, columns, words(), &watch).await?;
        self.goes_on(turn)?;
        self.show(readings).await;
        Ok(())
    }

    async fn show(self, readings: Readings) {
        let before = self.laid.get_untracked();
        if let Some(before) = before {
            self.choices
                .update(|choices| choices.carried(&before.readings, &readings));
        }
        self.questions
            .update(|asked| add(asked, &readings.questions));
        self.lay(Arc::new(readings)).await;
    }
}

/// What was asked before stays, so that an answer can be taken back.
fn add(asked: &mut Vec<Question>, new: &[Question]) {
    for question in new {
        match asked.iter_mut().find(|it| it.column == question.column) {
            Some(known) => *known = question.clone(),
            None => asked.push(question.clone()),
        }
    }
}
