//! What somebody typed as a measurement, and what is wrong with it.

use uppfyllt::plan::{Decimal, Measure, Observation, Plan, SeriesKey, Value};
use uppfyllt::text::number::{self, Unread};

use crate::language::{language, t};

/// How the values of a series are typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// The indicator's measure.
    pub measure: Measure,
    /// The series holds words already, so a word is a value.
    pub words: bool,
}

/// What is wrong with a typed value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// It in words, with what to do.
    pub message: String,
    /// The numbers that may be meant, to choose from.
    pub meant: Vec<Decimal>,
}

impl Problem {
    fn told(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            meant: Vec::new(),
        }
    }
}

impl Manner {
    /// The manner of a series.
    pub fn of(plan: &Plan, series: &SeriesKey) -> Self {
        let measure = plan.indicators.get(&series.indicator);
        let values = plan.observations.series(series).into_iter().flatten();
        let word = |(_, it): (_, &Observation)| matches!(it.value, Value::Choice(_));
        Self {
            measure: measure.map(|it| it.measure.clone()).unwrap_or_default(),
            words: values.into_iter().any(word),
        }
    }

    /// Reads a value; an empty field is none.
    pub fn read(&self, text: &str) -> Result<Value, Problem> {
        let texts = &t().indicators;
        match number::read(text, &self.measure) {
            Ok(Some(value)) => self.within(value),
            Ok(None) => Err(Problem::told(texts.no_figure)),
            Err(Unread::NoNumber) if self.words => Ok(Value::Choice(text.trim().into())),
            Err(unread) => {
                let meant = match unread {
                    Unread::Ambiguous { grouped, decimal } => vec![grouped, decimal],
                    Unread::NoNumber | Unread::OtherUnit { .. } => Vec::new(),
                };
                let message = (texts.unread)(&unread, &self.measure.unit);
                Err(Problem { message, meant })
            }
        }
    }

    /// A figure has to lie on the scale of its measure.
    fn within(&self, value: Value) -> Result<Value, Problem> {
        let Value::Number(figure) = value else {
            return Ok(value);
        };
        let (lowest, highest) = (self.measure.lowest, self.measure.highest);
        if lowest.is_none_or(|it| figure >= it) && highest.is_none_or(|it| figure <= it) {
            return Ok(value);
        }
        let shown = |bound: Option<Decimal>| bound.map(|it| number::plain(it, language()));
        let message = (t().indicators.outside)(shown(lowest).as_deref(), shown(highest).as_deref());
        Err(Problem::told(message))
    }
}

/// A value as its field shows it, so that it reads as itself again.
pub fn text_of(value: &Value) -> String {
    match value {
        Value::Number(figure) => number::in_file(*figure),
        Value::Choice(word) => word.to_string(),
        Value::Progress(progress) => (t().status.progress)(*progress).to_owned(),
        Value::Missing(_) => String::new(),
    }
}
