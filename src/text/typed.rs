//! What somebody typed or pasted as the value of an indicator, and what is wrong with it.
//!
//! One reading for every field and every block: figures with their unit and scale, how far a thing
//! has come, words where words are measured, and the signs of missing values, which never become 0.

use super::{
    Catalogue, Language,
    number::{self, Unread},
};
use crate::{
    exchange::status::{self, Status},
    plan::{
        Condition, Decimal, Figure, Indicator, Mark, Measure, Missing, Observation, Plan, Progress,
        SeriesKey, Together, Value,
    },
};

/// How the values of a series are typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// The indicator's measure.
    pub measure: Measure,
    /// What a value is beside a reason why there is none.
    pub kind: Kind,
}

/// What a value is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A figure.
    #[default]
    Figure,
    /// A figure or a word: the series holds words already.
    Words,
    /// How far a thing has come.
    Progress,
    /// How far a unit has come with a thing, or how many times it has done it.
    Done,
}

/// What is wrong with a typed value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub fault: Fault,
    /// The unit of measure that was expected.
    pub unit: String,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was typed.
    Empty,
    /// It is no figure of the measure.
    Unread(Unread),
    /// It does not say how far the thing has come.
    NoProgress,
    /// It lies outside the scale.
    Outside {
        /// The lowest value allowed.
        lowest: Option<Decimal>,
        /// The highest value allowed.
        highest: Option<Decimal>,
    },
}

impl Problem {
    /// The figures that may be meant, to choose from.
    pub fn meant(&self) -> Vec<Decimal> {
        match self.fault {
            Fault::Unread(Unread::Ambiguous { grouped, decimal }) => vec![grouped, decimal],
            _ => Vec::new(),
        }
    }

    /// It in words, with what to do.
    pub fn told(&self, language: Language) -> String {
        let texts = &Catalogue::of(language).indicators;
        let shown = |bound: Option<Decimal>| bound.map(|it| number::plain(it, language));
        match &self.fault {
            Fault::Empty => texts.no_figure.to_owned(),
            Fault::Unread(unread) => (texts.unread)(unread, &self.unit),
            Fault::NoProgress => texts.no_progress.to_owned(),
            Fault::Outside { lowest, highest } => {
                (texts.outside)(shown(*lowest).as_deref(), shown(*highest).as_deref())
            }
        }
    }
}

impl Manner {
    /// The manner of a series.
    pub fn of(plan: &Plan, series: &SeriesKey) -> Self {
        let Some(indicator) = plan.indicators.get(&series.indicator) else {
            return Self::default();
        };
        let values = plan.observations.series(series).into_iter().flatten();
        let word = |(_, it): (_, &Observation)| matches!(it.value, Value::Choice(_));
        let kind = match () {
            () if series.unit.is_some() && counts_units(indicator) => Kind::Done,
            () if is_milestone(indicator) => Kind::Progress,
            () if values.into_iter().any(word) => Kind::Words,
            () => Kind::Figure,
        };
        Self {
            measure: indicator.measure.clone(),
            kind,
        }
    }

    /// Reads a value; an empty field is none.
    ///
    /// # Errors
    /// What is wrong with it, to be told with [`Problem::told`].
    pub fn read(&self, text: &str) -> Result<Value, Problem> {
        self.value(text).map_err(|fault| Problem {
            fault,
            unit: self.measure.unit.clone(),
        })
    }

    fn value(&self, text: &str) -> Result<Value, Fault> {
        let read = number::read(text, &self.unit());
        match (read, self.kind) {
            (Ok(None), _) => Err(Fault::Empty),
            (Ok(Some(Value::Number(_))), Kind::Progress) => Err(Fault::NoProgress),
            (Ok(Some(value)), Kind::Done) => Ok(value),
            (Ok(Some(value)), _) => self.within(value),
            (Err(_), Kind::Progress | Kind::Done) => {
                progress(text).map(Value::Progress).ok_or(Fault::NoProgress)
            }
            (Err(Unread::NoNumber), Kind::Words) => Ok(Value::Choice(text.trim().into())),
            (Err(unread), _) => Err(Fault::Unread(unread)),
        }
    }

    /// What the figure of the whole is measured in says nothing of how often a unit has done a thing.
    fn unit(&self) -> Measure {
        match self.kind {
            Kind::Done => Measure::default(),
            _ => self.measure.clone(),
        }
    }

    /// A figure has to lie on the scale of its measure.
    fn within(&self, value: Value) -> Result<Value, Fault> {
        let Value::Number(figure) = value else {
            return Ok(value);
        };
        let (lowest, highest) = (self.measure.lowest, self.measure.highest);
        if lowest.is_none_or(|it| figure >= it) && highest.is_none_or(|it| figure <= it) {
            return Ok(value);
        }
        Err(Fault::Outside { lowest, highest })
    }
}

fn counts_units(indicator: &Indicator) -> bool {
    matches!(
        indicator.figure,
        Figure::Units(Together::Done | Together::DoneShare)
    )
}

fn is_milestone(indicator: &Indicator) -> bool {
    let milestone = |condition: Condition| condition == Condition::Milestone;
    !indicator.targets.is_empty() && indicator.targets.iter().all(|it| milestone(it.condition))
}

/// How far a thing has come, in the words of any language or of the documents that tell of it.
fn progress(text: &str) -> Option<Progress> {
    let typed = text.trim().to_lowercase();
    let named = |progress: &Progress| {
        let word = |language| (Catalogue::of(language).status.progress)(*progress).to_lowercase();
        Language::ALL
            .iter()
            .any(|language| word(*language) == typed)
    };
    Progress::ALL
        .into_iter()
        .find(named)
        .or_else(|| match status::of_cell(text)? {
            Status::Judged(Mark::Circle) => Some(Progress::Done),
            Status::Judged(Mark::Diamond) => Some(Progress::Begun),
            Status::Judged(Mark::Triangle) => Some(Progress::NotBegun),
            Status::Judged(Mark::Square) | Status::NotAssessed => None,
        })
}

/// A value as its field shows it, so that it reads as itself again; nothing for a missing one, whose
/// reason stands in a field of its own.
pub fn text_of(value: &Value, language: Language) -> String {
    match value {
        Value::Number(figure) => number::in_file(*figure),
        Value::Choice(word) => word.to_string(),
        Value::Progress(progress) => {
            (Catalogue::of(language).status.progress)(*progress).to_owned()
        }
        Value::Missing(_) => String::new(),
    }
}

/// The same where the reason has no field of its own: a missing value by its sign.
pub fn in_cell(value: &Value, language: Language) -> String {
    match value {
        Value::Missing(Missing::NonResponse) => "-".to_owned(),
        Value::Missing(Missing::NotApplicable) => ".".to_owned(),
        Value::Missing(Missing::Confidential) => "..".to_owned(),
        Value::Missing(Missing::NotMeasured) => "ej mätt".to_owned(),
        value => text_of(value, language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manner(kind: Kind) -> Manner {
        let measure = Measure {
            unit: "%".to_owned(),
            lowest: Some(Decimal::ZERO),
            highest: Some(Decimal::ONE_HUNDRED),
            ..Measure::default()
        };
        Manner { measure, kind }
    }

    #[track_caller]
    fn check(kind: Kind, text: &str, expected: Value) {
        assert_eq!(manner(kind).read(text), Ok(expected), "{text}");
    }

    #[track_caller]
    fn refuse(kind: Kind, text: &str, told: &str) {
        let problem = manner(kind).read(text).expect_err("it is refused");
        assert_eq!(problem.told(Language::Swedish), told, "{text}");
    }

    #[test]
    fn figures_have_their_unit_and_lie_on_the_scale() {
        check(Kind::Figure, "84,5 %", Value::Number(Decimal::new(845, 1)));
        check(Kind::Figure, "100", Value::Number(Decimal::ONE_HUNDRED));
        refuse(Kind::Figure, "101", "Skalan går från 0 till 100.");
        refuse(
            Kind::Figure,
            "klart",
            "Det är inget tal. Skriv siffror, till exempel 84,5.",
        );
        refuse(
            Kind::Figure,
            "",
            "Skriv ett värde, eller välj varför det saknas.",
        );
    }

    #[test]
    fn what_may_mean_two_figures_is_asked() {
        let problem = manner(Kind::Figure).read("1.234").expect_err("ambiguous");
        assert_eq!(
            problem.meant(),
            [Decimal::new(1234, 0), Decimal::new(1234, 3)]
        );
    }

    #[test]
    fn how_far_a_thing_has_come_is_told_in_words() {
        for (text, progress) in [
            ("Klart", Progress::Done),
            ("ja", Progress::Done),
            ("genomfört", Progress::Done),
            ("done", Progress::Done),
            ("Påbörjat", Progress::Begun),
            ("pågår", Progress::Begun),
            ("inte påbörjat", Progress::NotBegun),
            ("Ej påbörjat", Progress::NotBegun),
            ("not begun", Progress::NotBegun),
        ] {
            check(Kind::Progress, text, Value::Progress(progress));
            check(Kind::Done, text, Value::Progress(progress));
        }
        check(Kind::Done, "250", Value::Number(Decimal::new(250, 0)));
        let told = "Skriv klart, påbörjat eller inte påbörjat.";
        refuse(Kind::Progress, "3", told);
        refuse(Kind::Progress, "kanske", told);
    }

    #[test]
    fn what_a_cell_shows_reads_as_itself() {
        let values = [
            Value::Number(Decimal::new(-5, 1)),
            Value::Missing(Missing::NonResponse),
            Value::Missing(Missing::NotApplicable),
            Value::Missing(Missing::Confidential),
            Value::Missing(Missing::NotMeasured),
        ];
        let free = Manner::default();
        for value in values {
            assert_eq!(free.read(&in_cell(&value, Language::Swedish)), Ok(value));
        }
        for progress in Progress::ALL {
            for language in Language::ALL {
                let value = Value::Progress(progress);
                check(Kind::Progress, &in_cell(&value, language), value.clone());
            }
        }
    }
}
