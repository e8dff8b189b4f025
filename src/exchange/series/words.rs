//! The words of our own tables, in every language that they go out in, so that they find back.

use crate::{
    exchange::clean,
    plan::{Gender, Missing, Progress, Value},
};

use super::{columns::Role, headings};

const MISSING: [Missing; 4] = [
    Missing::NotMeasured,
    Missing::NonResponse,
    Missing::NotApplicable,
    Missing::Confidential,
];

/// The words of our own long table in one language.
#[derive(Clone, Copy, Debug)]
pub struct OwnWords {
    /// Its headings, in order.
    pub headings: [&'static str; COLUMNS.len()],
    /// Whom a measurement concerns.
    pub gender: fn(Gender) -> &'static str,
    /// Why there is no figure.
    pub missing: fn(Missing) -> &'static str,
    /// How far a thing has come.
    pub progress: fn(Progress) -> &'static str,
}

/// What the columns of our own long table are, in order.
const COLUMNS: [Role; 13] = [
    Role::Ignore, // the goal
    Role::Indicator,
    Role::Unit,
    Role::Gender,
    Role::Period,
    Role::Ignore, // the end of the period
    Role::VALUE,
    Role::InPlace,
    Role::Measure,
    Role::Note,
    Role::Source,
    Role::Retrieved,
    Role::Id,
];

/// The words of our own tables.
#[derive(Clone, Debug)]
pub struct Words {
    tables: Vec<[&'static str; COLUMNS.len()]>,
    genders: Vec<(&'static str, Gender)>,
    values: Vec<(&'static str, Value)>,
}

impl Words {
    /// The words of these languages.
    pub fn of(languages: &[OwnWords]) -> Self {
        let genders = [Gender::Total, Gender::Women, Gender::Men];
        let mut words = Self {
            tables: Vec::new(),
            genders: Vec::new(),
            values: Vec::new(),
        };
        for texts in languages {
            words.tables.push(texts.headings);
            words
                .genders
                .extend(genders.map(|it| ((texts.gender)(it), it)));
            let missing = MISSING.map(|it| ((texts.missing)(it), Value::Missing(it)));
            let progress = Progress::ALL.map(|it| ((texts.progress)(it), Value::Progress(it)));
            words.values.extend(missing.into_iter().chain(progress));
        }
        words
    }

    /// What the columns are of a table that has exactly the headings of one of ours.
    pub(super) fn own(&self, headings: &[&str]) -> Option<Vec<Role>> {
        let is_ours = self.tables.iter().any(|table| table == headings);
        is_ours.then(|| COLUMNS.to_vec())
    }

    /// Whom a text is about; everybody where it is blank.
    pub(super) fn gender(&self, text: &str) -> Option<Gender> {
        if text.trim().is_empty() {
            return Some(Gender::Total);
        }
        let own = self.genders.iter().find(|(word, _)| *word == text);
        let own = own.map(|(_, gender)| *gender);
        own.or_else(|| headings::of_gender(&clean::key(text)))
    }

    /// Why there is no value, or how far a thing has come, in words of ours; letter case counts only
    /// where it has to.
    pub(super) fn value(&self, text: &str, exact: bool) -> Option<Value> {
        let is = |word: &str| {
            word == text || (!exact && word.to_lowercase() == text.trim().to_lowercase())
        };
        let found = self.values.iter().find(|(word, _)| is(word));
        found.map(|(_, value)| value.clone())
    }
}
