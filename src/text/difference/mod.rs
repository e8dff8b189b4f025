//! Differences between two copies of a plan in words: which record, which field, what stands there.
//!
//! `merge` tells differences as record, path and tree of values. Here a [`Teller`] says them as the
//! forms do, so that nobody meets an id or the name of a field in a file. What stands in a file
//! otherwise, of a later version, is told as it is written there. Nothing here decides or compares.

mod budget;
mod field;
mod list;
mod place;
mod read;
mod refer;
mod template;
mod title;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;

pub use title::Named;

use serde_json::Value;

use super::{Catalogue, Language, catalogue::difference::DifferenceTexts};
use crate::{
    merge::Why,
    plan::{Plan, RecordKey},
};

/// Tells what stands in a copy of a plan.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    plan: &'a Plan,
    other: Option<&'a Plan>,
    language: Language,
}

impl<'a> Teller<'a> {
    /// Of this copy: figures get its units of measure, references its titles.
    pub fn new(plan: &'a Plan, language: Language) -> Self {
        Self {
            plan,
            other: None,
            language,
        }
    }

    /// With the other copy beside it, for the name of what only that one has.
    pub fn beside(self, other: &'a Plan) -> Self {
        Self {
            other: Some(other),
            ..self
        }
    }

    /// What a leaf is called, by the names that lead to it: “Lydelse”, “Målvärde 2026: regel”. No
    /// names stand for the whole record.
    pub fn field(&self, record: &RecordKey, path: &[String]) -> String {
        field::of(self, record, path).label
    }

    /// What stands in a leaf of this copy. What is left out in a file is told as what it stands
    /// for: in use, a weight of 1; and nothing as “–”.
    pub fn value(&self, record: &RecordKey, path: &[String], value: Option<&Value>) -> String {
        let read = field::of(self, record, path).read;
        let at = read::At {
            teller: self,
            record,
        };
        let told = read(&at, value).or_else(|| read::raw(&at, value));
        told.filter(|told| !told.is_empty())
            .unwrap_or_else(|| self.words().nothing.to_owned())
    }

    fn texts(&self) -> &'static Catalogue {
        Catalogue::of(self.language)
    }

    fn words(&self) -> &'static DifferenceTexts {
        &self.texts().difference
    }

    /// What this copy has, or else the other.
    fn find<T>(&self, get: impl Fn(&'a Plan) -> Option<T>) -> Option<T> {
        get(self.plan).or_else(|| get(self.other?))
    }
}

/// Why a person has to decide, and what the choice means where that is not plain.
pub fn why(why: Why, language: Language) -> &'static str {
    (Catalogue::of(language).difference.why)(why)
}
