//! What a file says was measured, before anybody has asked what the plan makes of it.

use std::{collections::HashMap, fmt::Write, sync::Arc};

use crate::{
    exchange::table::Place,
    plan::{Day, Decimal, Gender, Missing, Period, Value},
};

/// The measurements of a file. Every reading names its indicator and unit by their place among the names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    /// The indicators that the file names.
    pub indicators: Vec<Name>,
    /// The units, municipalities or groups that it names; one without code and text is all together.
    pub units: Vec<Name>,
    /// The measurements, in the order of the file.
    pub list: Vec<Reading>,
    /// What could not be read, by place.
    pub problems: Vec<Problem>,
    /// What has to be answered before some figures can be read.
    pub questions: Vec<Question>,
    /// Rows that hold no figure and no word in place of one.
    pub blank_rows: usize,
    /// It was our own table.
    pub is_own: bool,
}

/// How a file names something: by code, by text, or by both.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// An id or code: ours, Kolada's, a municipality's.
    pub code: String,
    /// The words.
    pub text: String,
}

impl Name {
    /// Neither code nor text.
    pub fn is_empty(&self) -> bool {
        self.code.is_empty() && self.text.is_empty()
    }
}

/// One measurement of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Where its value stands.
    pub place: Place,
    /// Its indicator, among [`Readings::indicators`].
    pub indicator: usize,
    /// Its unit, among [`Readings::units`].
    pub unit: usize,
    /// Whom it is about.
    pub gender: Gender,
    /// When it was measured.
    pub period: Period,
    /// What it says.
    pub said: Said,
    /// What else is told of it, where anything is. Neighbours that tell the same share it.
    pub told: Option<Arc<Told>>,
}

/// What a measurement says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A figure.
    Number {
        /// The exact figure.
        value: Decimal,
        /// The unit of measure that it is in; none where the file does not say.
        unit: Option<Arc<str>>,
    },
    /// No value, and why.
    Missing(Missing),
    /// A word, with what it means among our own words.
    Word {
        /// The word.
        text: Box<str>,
        /// Why there is no value or how far a thing has come, where it is a word for that.
        means: Option<Value>,
    },
}

/// What a file tells of a measurement beside its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// A comment.
    pub note: String,
    /// Where it was taken from.
    pub source: String,
    /// When it was taken from there.
    pub retrieved: Option<Day>,
}

/// Something that could not be read as it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: ProblemKind,
}

/// What could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// A figure whose period is not told; it is left out.
    NoPeriod,
    /// No period that something is measured in; the figure is left out.
    Period {
        /// What stands there.
        text: String,
    },
    /// Nobody that a figure can be about; the figure is left out.
    Gender {
        /// What stands there.
        text: String,
    },
    /// A formula without result; it is left out.
    Formula {
        /// What the spreadsheet says of it.
        text: String,
    },
    /// A figure that waits for an answer to one of the questions.
    Ambiguous {
        /// What stands there.
        text: String,
    },
    /// A word beside a figure; the figure is taken.
    Beside {
        /// The word.
        text: String,
    },
    /// The day of retrieval is no day; the figure is taken without it.
    Retrieved {
        /// What stands there.
        text: String,
    },
    /// A text beyond the last heading; it is left out.
    Beyond {
        /// The text.
        text: String,
    },
    /// A measurement that its source has taken back; it is left out.
    TakenBack,
    /// A part of an answer of Kolada that is not as its form says; it is left out.
    Form {
        /// The field that is not as it should be.
        field: &'static str,
    },
}

/// What only a person can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The column, from 0, whose figures can be read in two ways.
    pub column: usize,
    /// Some of the figures, as they stand.
    pub samples: Vec<(Place, String)>,
    /// How many figures wait for the answer.
    pub waiting: usize,
}

/// The names met so far.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub list: Vec<Name>,
    places: HashMap<String, usize>,
    /// Reused, since most rows name what the row before named.
    key: String,
}

impl Names {
    /// The place of a name among the others.
    pub fn place(&mut self, code: &str, text: &str) -> usize {
        self.key.clear();
        let _ = write!(self.key, "{} {code}{text}", code.len()); // a string takes every text
        if let Some(place) = self.places.get(&self.key) {
            return *place;
        }
        self.places.insert(self.key.clone(), self.list.len());
        self.list.push(Name {
            code: code.to_owned(),
            text: text.to_owned(),
        });
        self.list.len() - 1
    }
}
