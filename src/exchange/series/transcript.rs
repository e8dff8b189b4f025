//! From rows and what their columns are to readings, a slice at a time.

use std::sync::Arc;

use super::{
    Columns, LongTable, Progress, Question, Readings, Role, Words, figure::Manner, line::Line,
    readings::Names, table::Content,
};
use crate::exchange::{number::Point, table::Place};

/// Reads the measurements of a table. It is stepped until it is [`Progress::Done`].
#[derive(Debug)]
pub struct Transcript {
    table: Arc<LongTable>,
    pub(super) columns: Columns,
    pub(super) words: Words,
    pub(super) manners: Vec<Manner>,
    row: usize,
    pub(super) indicators: Names,
    pub(super) units: Names,
    measures: Vec<Arc<str>>,
    pub(super) readings: Readings,
}

impl Transcript {
    /// Begins with a table whose columns are these. What points mean is looked for in all rows at once.
    pub fn new(table: Arc<LongTable>, columns: Columns, words: Words) -> Self {
        let manner = |at| manner(&table, &columns, at);
        Self {
            manners: (0..columns.columns.len()).map(manner).collect(),
            row: columns.heading_row + 1,
            readings: Readings {
                is_own: columns.is_own,
                ..Readings::default()
            },
            table,
            columns,
            words,
            indicators: Names::default(),
            units: Names::default(),
            measures: Vec::new(),
        }
    }

    /// Reads so many rows more, at least one.
    pub fn step(&mut self, rows: usize) -> Progress {
        let table = Arc::clone(&self.table);
        let end = self.row.saturating_add(rows.max(1)).min(table.len());
        for row in self.row..end {
            Line {
                table: &table,
                row,
                job: self,
            }
            .read();
        }
        self.row = end.max(self.row);
        match self.row < table.len() {
            true => Progress::Going {
                read: self.row,
                of: table.len(),
            },
            false => Progress::Done,
        }
    }

    /// What was read.
    pub fn finish(self) -> Readings {
        Readings {
            indicators: self.indicators.list,
            units: self.units.list,
            ..self.readings
        }
    }

    /// A figure of a column waits for an answer.
    pub(super) fn ask(&mut self, place: Place, column: usize, text: &str) {
        const SAMPLES: usize = 5;
        let questions = &mut self.readings.questions;
        let at = questions.iter().position(|it| it.column == column);
        let at = at.unwrap_or_else(|| {
            questions.push(Question {
                column,
                samples: Vec::new(),
                waiting: 0,
            });
            questions.len() - 1
        });
        let question = &mut questions[at];
        question.waiting += 1;
        if question.samples.len() < SAMPLES {
            question.samples.push((place, text.to_owned()));
        }
    }

    /// A unit of measure, shared by all figures in it.
    pub(super) fn measure(&mut self, unit: &str) -> Option<Arc<str>> {
        if unit.is_empty() {
            return None;
        }
        let known = self.measures.iter().rev().find(|known| ***known == *unit);
        let known = known.cloned();
        Some(known.unwrap_or_else(|| {
            let unit: Arc<str> = unit.into();
            self.measures.truncate(32); // of more there is hardly one that comes again
            self.measures.push(Arc::clone(&unit));
            unit
        }))
    }
}

fn manner(table: &LongTable, columns: &Columns, at: usize) -> Manner {
    let column = &columns.columns[at];
    let point = match column.point {
        Some(answered) => answered,
        None if columns.is_own => Point::Groups,
        None if matches!(column.role, Role::Value(_)) => {
            let rows = columns.heading_row + 1..table.len();
            let texts = rows.filter_map(|row| match table.cell(row, at) {
                Content::Text(text) => Some(text),
                _ => None,
            });
            Point::of(texts)
        }
        None => Point::Unknown,
    };
    Manner {
        point,
        doubts_commas: table.delimiter == Some(b','),
    }
}
