//! What a reading is worth to an indicator: a value in its unit of measure, or why there is none.

use super::Fault;
use crate::{
    exchange::{
        measure,
        series::Said,
        status::{self, Status},
    },
    plan::{Condition, Decimal, Figure, Indicator, Mark, Progress, Series, Together, Value},
};

/// How the values of a series are read.
pub struct Manner<'p> {
    pub indicator: &'p Indicator,
    /// They say how far a thing has come, and nothing else.
    progress: bool,
    /// They say how far a unit has come with a thing, or how many times it has done it.
    done: bool,
    /// Words stand among them already.
    words: bool,
    /// They are from our own table, which says what the plan held: nothing is held against the scale.
    own: bool,
}

impl<'p> Manner<'p> {
    pub fn of(indicator: &'p Indicator, series: Option<&Series>, of_unit: bool, own: bool) -> Self {
        let milestone = |it: &crate::plan::Target| it.condition == Condition::Milestone;
        let targets = &indicator.targets;
        let is_milestone = !targets.is_empty() && targets.iter().all(milestone);
        let counts = matches!(
            indicator.figure,
            Figure::Units(Together::Done | Together::DoneShare)
        );
        let word = |value: &Value| matches!(value, Value::Choice(_));
        let mut known = series.into_iter().flatten();
        Self {
            indicator,
            progress: is_milestone,
            done: of_unit && counts,
            words: known.any(|(_, it)| word(&it.value)),
            own,
        }
    }

    /// The value; where one stands there already, a word that may be read in two ways is what stands there.
    pub fn value(&self, said: &Said, before: Option<&Value>) -> Result<Value, Fault> {
        match said {
            Said::Missing(missing) => Ok(Value::Missing(*missing)),
            Said::Number { value, unit } => self.figure(*value, unit.as_deref()),
            Said::Word { text, means } => {
                let choice = Value::Choice(text.clone());
                if before == Some(&choice) {
                    return Ok(choice);
                }
                self.word(text, means.as_ref())
            }
        }
    }

    /// A figure, held against the unit and the scale.
    pub fn figure(&self, value: Decimal, unit: Option<&str>) -> Result<Value, Fault> {
        let wanted = &self.indicator.measure.unit;
        let value = match unit {
            Some(unit) if !self.done => {
                measure::converted(value, unit, wanted).ok_or_else(|| Fault::OtherUnit {
                    unit: unit.to_owned(),
                    wanted: wanted.clone(),
                })?
            }
            // What the whole is measured in says nothing of how often a unit has done a thing.
            Some(_) | None => value,
        };
        match () {
            () if self.own => Ok(Value::Number(value)),
            () if self.progress => Err(Fault::NoProgress),
            () if self.done => Ok(Value::Number(value)),
            () => self.within(value),
        }
    }

    /// A figure has to lie on the scale.
    pub fn within(&self, value: Decimal) -> Result<Value, Fault> {
        let measure = &self.indicator.measure;
        let (lowest, highest) = (measure.lowest, measure.highest);
        let is_within = lowest.is_none_or(|it| value >= it) && highest.is_none_or(|it| value <= it);
        match is_within {
            true => Ok(Value::Number(value)),
            false => Err(Fault::Outside { lowest, highest }),
        }
    }

    fn word(&self, text: &str, means: Option<&Value>) -> Result<Value, Fault> {
        match means {
            Some(value @ Value::Missing(_)) => Ok(value.clone()),
            Some(value) if self.own || self.progress || self.done => Ok(value.clone()),
            _ if (self.progress || self.done) && !self.own => {
                progress(text).ok_or(Fault::NoProgress)
            }
            _ if self.own || self.words => Ok(Value::Choice(text.into())),
            _ => Err(Fault::NoFigure {
                text: text.to_owned(),
            }),
        }
    }
}

/// How far a thing has come, as documents tell it.
fn progress(text: &str) -> Option<Value> {
    let progress = match status::of_cell(text)? {
        Status::Judged(Mark::Circle) => Progress::Done,
        Status::Judged(Mark::Diamond) => Progress::Begun,
        Status::Judged(Mark::Triangle) => Progress::NotBegun,
        Status::Judged(Mark::Square) | Status::NotAssessed => return None,
    };
    Some(Value::Progress(progress))
}
