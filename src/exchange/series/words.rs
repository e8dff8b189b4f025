//! The words of our own tables, in every language that they go out in, so that they find back.

use crate::{
    exchange::{clean, csv::CsvTexts},
    plan::{Gender, Missing, Progress, Value},
};

use super::{columns::Role, headings};

const MISSING: [Missing; 4] = [
    Missing::NotMeasured,
    Missing::NonResponse,
    Missing::NotApplicable,
    Missing::Confidential,
];

/// The words of our own tables.
#[derive(Clone, Debug)]
pub struct Words {
    tables: Vec<Vec<(&'static str, Role)>>,
    genders: Vec<(&'static str, Gender)>,
    values: Vec<(&'static str, Value)>,
}

impl Words {
    /// The words of these languages.
    pub fn of(languages: &[&CsvTexts]) -> Self {
        let genders = [Gender::Total, Gender::Women, Gender::Men];
        let mut words = Self {
            tables: Vec::new(),
            genders: Vec::new(),
            values: Vec::new(),
        };
        for texts in languages {
            words.tables.push(table(texts));
            words
                .genders
                .extend(genders.map(|it| ((texts.gender_of)(it), it)));
            let missing = MISSING.map(|it| ((texts.missing)(it), Value::Missing(it)));
            let progress = Progress::ALL.map(|it| ((texts.progress)(it), Value::Progress(it)));
            words.values.extend(missing.into_iter().chain(progress));
        }
        words
    }

    /// What the columns are of a table that has exactly the headings of one of ours.
    pub(super) fn own(&self, headings: &[&str]) -> Option<Vec<Role>> {
        let same = |table: &&Vec<(&str, Role)>| {
            table.len() == headings.len()
                && table
                    .iter()
                    .zip(headings)
                    .all(|((own, _), heading)| own == heading)
        };
        let table = self.tables.iter().find(same)?;
        Some(table.iter().map(|(_, role)| *role).collect())
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

/// The long table as it goes out.
fn table(texts: &CsvTexts) -> Vec<(&'static str, Role)> {
    vec![
        (texts.goal, Role::Ignore),
        (texts.indicator, Role::Indicator),
        (texts.unit, Role::Unit),
        (texts.gender, Role::Gender),
        (texts.period, Role::Period),
        (texts.period_end, Role::Ignore),
        (texts.value, Role::VALUE),
        (texts.other, Role::InPlace),
        (texts.measure, Role::Measure),
        (texts.note, Role::Note),
        (texts.source, Role::Source),
        (texts.retrieved, Role::Retrieved),
        (texts.id, Role::Id),
    ]
}
