//! A plan as material: what somebody has written as prose, its wordings as lists, its economy as tables.

use super::{Budget, Figures, Line, Material, Number, Piece, Sort, of_text, scale_named};
use crate::check::{Path, Place, Remark, Said, Written};
use crate::economy::Worked;
use crate::plan::{BudgetColumn, BudgetTableId, Plan, RecordKey, RowRole, link};

/// The lists of a plan that wordings are told apart by, as tables are in a text.
const GOALS: Sort = Sort::Cell(usize::MAX);
const TARGETS: Sort = Sort::Cell(usize::MAX - 1);
const ACTIVITIES: Sort = Sort::Cell(usize::MAX - 2);

impl Material {
    /// What a plan says.
    pub fn of_plan(plan: &Plan) -> Self {
        let mut material = Self::default();
        for written in texts(plan) {
            material.prose(plan, written);
        }
        for (id, goal) in &plan.goals {
            material.worded(RecordKey::Goal(*id), &["text"], &goal.text, GOALS);
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

    /// Text of several sentences, perhaps with tables and lists of its own. A linked figure is no part of
    /// it: it cannot contradict what it is taken from.
    fn prose(&mut self, plan: &Plan, written: Written) {
        let Some(text) = written.text(plan).filter(|it| !it.is_empty()) else {
            return;
        };
        let before = self.tables.len();
        let place = |span| Place::Prose(written, span);
        // A text that is too long to be read is not checked: no chapter is.
        if let Ok(mut read) = of_text::read(&link::blanked(text), before, &place) {
            let occasion = written.occasion(plan);
            for piece in &mut read.pieces {
                piece.occasion = occasion;
            }
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
                occasion: None,
                place: Place::Record(key, path),
            });
        }
    }
}

/// Everything that somebody has written in a plan, in reading order.
fn texts(plan: &Plan) -> Vec<Written> {
    let chapters = plan.chapters_in_order().into_iter();
    let mut texts: Vec<Written> = chapters.map(|(id, _)| Written::Chapter(id)).collect();
    texts.extend(plan.goals.iter().map(|(id, _)| Written::Goal(*id)));
    for (id, template) in &plan.templates {
        let parts = template.texts.iter();
        texts.extend(parts.map(|it| Written::Part(*id, it.key)));
    }
    for (key, _) in &plan.assessments {
        let said = [Said::Comment, Said::Reason, Said::Analysis];
        texts.extend(said.map(|it| Written::Said(*key, it)));
    }
    for (id, table) in &plan.budgets {
        for row in &table.rows {
            let remarks = [Remark::Analysis, Remark::Outlook];
            texts.extend(remarks.map(|it| Written::Row(*id, row.id, it)));
        }
    }
    for (id, _) in &plan.risks {
        texts.extend([Written::Risk(*id), Written::Action(*id)]);
    }
    texts.extend(plan.glossary.iter().map(|(id, _)| Written::Term(*id)));
    texts
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
        budget: Some(Budget {
            table: id,
            occasion: table.occasion,
            rows: table.rows.iter().map(|it| it.id).collect(),
            columns: table.columns.iter().map(|it| it.key).collect(),
        }),
    }
}
