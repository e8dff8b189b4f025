//! The grid that is typed in: lines of what is due, and columns of which four can be changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Due, Fault};
use crate::{
    edit::{Edit, corrected},
    exchange::{
        csv::unguarded,
        status::{self, Status},
    },
    order,
    plan::{
        Assessment, AssessmentKey, Day, IndicatorKind, LevelKey, Missing, Observation,
        ObservationKey, OccasionId, Plan, Record, RecordKey, Rules, Subject, Value,
    },
    text::typed::Manner,
};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The indicator's words.
    Indicator,
    /// The unit that reports.
    Unit,
    /// The period reported.
    Period,
    /// The value before.
    Last,
    /// The target in force.
    Target,
    /// The value reported.
    Value,
    /// The status that a person sets.
    Status,
    /// The status that a person expects at the end of the year.
    Forecast,
    /// The comment.
    Comment,
}

impl Column {
    /// Every column, from the left.
    pub const ALL: [Self; 9] = [
        Self::Indicator,
        Self::Unit,
        Self::Period,
        Self::Last,
        Self::Target,
        Self::Value,
        Self::Status,
        Self::Forecast,
        Self::Comment,
    ];

    /// Its place, from 0.
    pub fn place(self) -> usize {
        self as usize
    }

    /// The column so many steps to the right, where there is one.
    pub fn step(self, by: isize) -> Option<Self> {
        Self::ALL.get(self.place().checked_add_signed(by)?).copied()
    }
}

/// A line of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The measurement that it asks for.
    pub key: ObservationKey,
    /// It is the first line of its indicator, which carries what is said of the indicator as a whole.
    pub leads: bool,
    /// The indicator takes part in the judgement; a key figure does not.
    pub judged: bool,
}

impl Line {
    /// Whether a column can be changed here.
    pub fn takes(&self, column: Column) -> bool {
        match column {
            Column::Value => true,
            Column::Status | Column::Forecast => self.leads && self.judged,
            Column::Comment => self.leads || self.is_of_unit(),
            _ => false,
        }
    }

    /// A unit reports it: its comment is the note of its own figure, and never another unit's.
    pub fn is_of_unit(&self) -> bool {
        self.key.series.unit.is_some()
    }

    fn subject(&self) -> Subject {
        Subject::Indicator(self.key.series.indicator)
    }
}

/// What a cell that can be changed holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The value reported, if any.
    Value(Option<Value>),
    /// The status that a person has set, if any.
    Status(Option<LevelKey>),
    /// The status that a person expects, if any.
    Forecast(Option<LevelKey>),
    /// The comment; empty for none.
    Comment(String),
}

/// The lines on which a person reports at an occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// The occasion.
    pub occasion: OccasionId,
    /// The lines, in order.
    pub lines: Vec<Line>,
}

impl Grid {
    /// The grid of these reports.
    pub fn of<'a>(
        plan: &Plan,
        occasion: OccasionId,
        due: impl IntoIterator<Item = &'a Due>,
    ) -> Self {
        let mut before = None;
        let line = |due: &Due| {
            let indicator = due.indicator();
            let record = plan.indicators.get(&indicator);
            Line {
                key: due.key,
                leads: before.replace(indicator) != Some(indicator),
                judged: record.is_some_and(|it| it.kind == IndicatorKind::Judged),
            }
        };
        Self {
            occasion,
            lines: due.into_iter().map(line).collect(),
        }
    }

    /// What a cell holds; `None` where nothing can be changed.
    pub fn content(&self, plan: &Plan, line: usize, column: Column) -> Option<Content> {
        let line = self.lines.get(line).filter(|it| it.takes(column))?;
        Some(content(plan, self.occasion, line, column))
    }

    /// Reads a text as what the cell is to hold; an empty one clears it.
    ///
    /// # Errors
    /// The cell cannot hold that, or cannot be changed.
    pub fn read(
        &self,
        plan: &Plan,
        line: usize,
        column: Column,
        text: &str,
    ) -> Result<Content, Fault> {
        let line = self.lines.get(line).ok_or(Fault::PastEnd)?;
        if !line.takes(column) {
            return Err(Fault::ReadOnly);
        }
        read(plan, line, column, text)
    }

    /// One edit that makes these cells hold this; of two for one cell, the later. What a cell holds
    /// already is left out; what an occasion up to today has followed up stays in the history.
    pub fn edit(
        &self,
        plan: &Plan,
        contents: impl IntoIterator<Item = (usize, Content)>,
        today: Option<Day>,
    ) -> Option<Edit> {
        let mut figures = BTreeMap::new();
        let mut said = BTreeMap::new();
        for (at, content) in contents {
            let Some(line) = self.lines.get(at) else {
                continue;
            };
            let known = || plan.observations.get(&line.key).cloned();
            match content {
                Content::Value(value) => {
                    let figure = figures.entry(line.key).or_insert_with(known);
                    *figure = reported(plan, &line.key, figure.take(), value, today);
                }
                Content::Comment(text) if line.is_of_unit() => {
                    let figure = figures.entry(line.key).or_insert_with(known);
                    *figure = noted(figure.take(), text);
                }
                other => {
                    let key = self.key(line);
                    let record = said.entry(key).or_insert_with(|| assessment(plan, &key));
                    say(record, other);
                }
            }
        }
        let figures = figures.into_iter();
        let mut edits: Vec<Edit> = figures
            .filter_map(|(key, figure)| put(plan, key, figure))
            .collect();
        let said = said
            .into_iter()
            .filter(|(key, it)| *it != assessment(plan, key));
        edits.extend(said.map(|(key, it)| Edit::Put(Record::Assessment(key, Arc::new(it)))));
        (!edits.is_empty()).then_some(Edit::Many(edits))
    }

    /// The places of the lines, by the measurement they ask for.
    pub fn places(&self) -> BTreeMap<ObservationKey, usize> {
        let places = self.lines.iter().enumerate();
        order::map(places.map(|(at, line)| (line.key, at)))
    }

    fn key(&self, line: &Line) -> AssessmentKey {
        AssessmentKey {
            occasion: self.occasion,
            subject: line.subject(),
        }
    }
}

fn assessment(plan: &Plan, key: &AssessmentKey) -> Assessment {
    let found = plan.assessments.get(key);
    found.map(|it| it.as_ref().clone()).unwrap_or_default()
}

fn content(plan: &Plan, occasion: OccasionId, line: &Line, column: Column) -> Content {
    let said = plan.assessments.get(&AssessmentKey {
        occasion,
        subject: line.subject(),
    });
    match column {
        Column::Status => Content::Status(said.and_then(|it| it.status.clone())),
        Column::Forecast => Content::Forecast(said.and_then(|it| it.forecast.clone())),
        Column::Comment if line.is_of_unit() => {
            let figure = plan.observations.get(&line.key);
            let detail = figure.and_then(|it| it.detail.as_ref());
            Content::Comment(detail.map(|it| it.note.clone()).unwrap_or_default())
        }
        Column::Comment => Content::Comment(said.map(|it| it.comment.clone()).unwrap_or_default()),
        _ => {
            let found = plan.observations.get(&line.key);
            Content::Value(found.map(|it| it.value.clone()))
        }
    }
}

fn read(plan: &Plan, line: &Line, column: Column, text: &str) -> Result<Content, Fault> {
    let empty = text.trim().is_empty();
    Ok(match column {
        Column::Comment => Content::Comment(unguarded(text.trim()).to_owned()),
        Column::Status if empty => Content::Status(None),
        Column::Status => Content::Status(level(&plan.rules, text)?),
        Column::Forecast if empty => Content::Forecast(None),
        Column::Forecast => Content::Forecast(level(&plan.rules, text)?),
        _ if empty => Content::Value(None),
        _ => {
            let manner = Manner::of(plan, &line.key.series);
            Content::Value(Some(manner.read(text).map_err(Fault::Value)?))
        }
    })
}

/// The level that a text names, by the plan's own word or as documents show it; none is “not assessed”.
fn level(rules: &Rules, text: &str) -> Result<Option<LevelKey>, Fault> {
    let wanted = text.trim().to_lowercase();
    let levels = &rules.scale.0;
    let named = levels.iter().find(|it| it.name.to_lowercase() == wanted);
    let by_mark = || match status::of_cell(text)? {
        Status::Judged(mark) => Some(Some(levels.iter().find(|it| it.mark == mark)?)),
        Status::NotAssessed => Some(None),
    };
    let found = named.map(Some).or_else(by_mark).ok_or(Fault::NoLevel)?;
    Ok(found.map(|level| level.key.clone()))
}

/// What is reported with this value, of what has been so far; note and source stay.
fn reported(
    plan: &Plan,
    key: &ObservationKey,
    before: Option<Observation>,
    value: Option<Value>,
    today: Option<Day>,
) -> Option<Observation> {
    let value = value?;
    let mut after = corrected(plan, key, value, today);
    // What was noted in the same breath stays.
    if let Some(note) = before.and_then(|it| Some(it.detail?.note.clone())) {
        after.describe(|detail| detail.note = note);
    }
    Some(after)
}

/// The same with a note. A note where nothing has been reported says that nothing was measured.
fn noted(figure: Option<Observation>, note: String) -> Option<Observation> {
    let unmeasured = || Value::Missing(Missing::NotMeasured).into();
    let mut figure = figure.or_else(|| (!note.is_empty()).then(unmeasured))?;
    figure.describe(|detail| detail.note = note);
    Some(figure)
}

/// The edit that makes a figure this; none where it is so already.
fn put(plan: &Plan, key: ObservationKey, figure: Option<Observation>) -> Option<Edit> {
    match (plan.observations.get(&key), figure) {
        (None, None) => None,
        (Some(_), None) => Some(Edit::Delete(RecordKey::Observation(key))),
        (Some(before), Some(after)) if *before == after => None,
        (_, Some(after)) => Some(Edit::Put(Record::Observation(key, after))),
    }
}

fn say(record: &mut Assessment, content: Content) {
    record.carried = false;
    match content {
        Content::Value(_) => {}
        Content::Status(status) => record.status = status,
        Content::Forecast(forecast) => record.forecast = forecast,
        Content::Comment(comment) => record.comment = comment,
    }
}
