//! A plan as material: its chapters and judgements as prose, its wordings as lists, its economy as tables.

use super::{Figures, Line, Material, Number, Piece, Sort, of_text, scale_named};
use crate::check::{Path, Place};
use crate::economy::Worked;
use crate::plan::{BudgetColumn, BudgetTableId, Plan, RecordKey, RowRole};

/// The lists of a plan that wordings are told apart by, as tables are in a text.
const GOALS: Sort = Sort::Cell(usize::MAX);
const TARGETS: Sort = Sort::Cell(usize::MAX - 1);
const ACTIVITIES: Sort = Sort::Cell(usize::MAX - 2);

impl Material {
    /// What a plan says.
    pub fn of_plan(plan: &Plan) -> Self {
        let mut material = Self::default();
        for (id, chapter) in &plan.chapters {
            material.prose(RecordKey::Chapter(*id), &["body"], &chapter.body);
        }
        for (key, said) in &plan.assessments {
            let key = RecordKey::Assessment(*key);
            material.prose(key, &["comment"], &said.comment);
            material.prose(key, &["analysis"], &said.analysis);
        }
        for (id, goal) in &plan.goals {
            material.worded(RecordKey::Goal(*id), &["text"], &goal.text, GOALS);
            material.prose(RecordKey::Goal(*id), &["description"], &goal.description);
        }
        for (id, indicator) in &plan.indicators {
            let key = RecordKey::Indicator(*id);
            if indicator.life.is_active() {
                material.worded(key, &["text"], &indicator.text, GOALS);
            }
            for target in &indicator.targets {
                material.worded(key, &["targets"], &target.wording, TARGETS);
            }
        }
        for (id, activity) in &plan.activities {
            material.worded(
                RecordKey::Activity(*id),
                &["text"],
                &activity.text,
                ACTIVITIES,
            );
        }
        for (id, table) in &plan.budgets {
            let worked = Worked::of(table, table.day(plan));
            material.tables.push(figures(*id, &worked));
        }
        material
    }

    /// Text of several sentences, perhaps with tables and lists of its own.
    fn prose(&mut self, key: RecordKey, path: Path, text: &str) {
        if text.is_empty() {
            return;
        }
        let before = self.tables.len();
        // A text that is too long to be read is not checked: no chapter is.
        if let Ok(read) = of_text::read(text, before, &|span| Place::Prose(key, path, span)) {
            self.pieces.extend(read.pieces);
            self.tables.extend(read.tables);
        }
    }

    /// A wording of one sentence.
    fn worded(&mut self, key: RecordKey, path: Path, text: &str, sort: Sort) {
        if !text.is_empty() {
            self.pieces.push(Piece {
                text: text.to_owned(),
                sort,
                emphasised: false,
                place: Place::Record(key, path),
            });
        }
    }
}

/// A table with what follows in it, whether or not it is stated.
fn figures(id: BudgetTableId, worked: &Worked<'_>) -> Figures {
    let table = worked.table();
    let cells = |row| (0..table.columns.len()).map(move |column| worked.cell(row, column).value());
    let rows = table.rows.iter().enumerate().map(|(at, row)| Line {
        label: row.label.clone(),
        including: row.role == RowRole::Including,
        cells: cells(at)
            .map(|it| it.map(|value| Number { value }))
            .collect(),
        place: Place::Record(RecordKey::BudgetTable(id), &["rows"]),
    });
    Figures {
        title: table.title.clone(),
        scale: scale_named(&table.unit),
        columns: table.columns.iter().map(BudgetColumn::name).collect(),
        blank: Vec::new(),
        place: None,
        rows: rows.collect(),
    }
}
