//! From rows and what their columns are to readings, a slice at a time: first the rows are heard for what
//! points mean in their figures, then they are read.

use std::sync::Arc;

use super::{
    Column, Columns, LongTable, Progress, Question, Readings, Words, figure::Manner, line::Line,
    readings::Names, table::Content,
};
use crate::exchange::{
    number::{Evidence, Point},
    table::Place,
};

/// Reads the measurements of a table. It is stepped until it is [`Progress::Done`].
#[derive(Debug)]
pub struct Transcript {
    table: Arc<LongTable>,
    pub(super) columns: Columns,
    pub(super) words: Words,
    /// How the figures of each column are read, once all rows are heard.
    pub(super) manners: Vec<Manner>,
    evidence: Vec<Evidence>,
    heard: usize,
    row: usize,
    pub(super) indicators: Names,
    pub(super) units: Names,
    measures: Vec<Arc<str>>,
    pub(super) readings: Readings,
}

impl Transcript {
    /// Begins with a table whose columns are these.
    pub fn new(table: Arc<LongTable>, columns: Columns, words: Words) -> Self {
        Self {
            manners: Vec::new(),
            evidence: vec![Evidence::default(); columns.columns.len()],
            heard: columns.first_row(),
            row: columns.first_row(),
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

    /// Hears or reads so many rows more, at least one.
    pub fn step(&mut self, rows: usize) -> Progress {
        let table = Arc::clone(&self.table);
        if self.heard < table.len() {
            self.hear(&table, rows);
            return Progress::Going {
                read: 0,
                of: table.len(),
            };
        }
        if self.manners.is_empty() {
            self.manners = self.manners();
        }
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

    /// Hears so many rows more.
    fn hear(&mut self, table: &LongTable, rows: usize) {
        let end = self.heard.saturating_add(rows.max(1)).min(table.len());
        for (at, evidence) in self.evidence.iter_mut().enumerate() {
            if !self.columns.is_open(at) {
                continue;
            }
            for row in self.heard..end {
                if let Content::Text(text) = table.cell(row, at) {
                    evidence.hear(text);
                }
            }
        }
        self.heard = end;
    }

    /// How the figures of each column are read, by all that was heard.
    fn manners(&self) -> Vec<Manner> {
        let columns = self.columns.columns.iter().zip(&self.evidence);
        let doubts_commas = self.table.delimiter == Some(b',');
        let manner = |(column, evidence): (&Column, &Evidence)| Manner {
            point: match column.point {
                Some(answered) => answered,
                None if self.columns.is_own => Point::Groups,
                None => evidence.verdict(),
            },
            doubts_commas,
        };
        columns.map(manner).collect()
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
