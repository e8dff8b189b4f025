//! From a tree of JSON values to a record: the fields it knows, those it does not, and where it fails.
//!
//! A [`Deserializer`] over borrowed values that keeps account of where it is. When a record passes
//! a field over, the field is noted with its path; when reading fails, the path stops at the
//! culprit. It does at once what the crates `serde_ignored` and `serde_path_to_error` do apart.
//!
//! It asks a value only for what the record expects there, so that a record's reader is compiled
//! for that and nothing else.

mod access;
mod node;

use std::fmt;

use serde::de::{self, Deserialize, Unexpected};
use serde_json::Value;

use node::Node;

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step<'a> {
    /// To the field of this name.
    Field(&'a str),
    /// To this element of a list, from 0.
    Item(usize),
}

/// A way into a value.
pub type Path<'a> = Vec<Step<'a>>;

/// A field that the record does not know.
pub type Unknown<'a> = (Path<'a>, &'a Value);

/// Why a value is not the record, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread<'a> {
    /// The way to the value that does not fit.
    pub path: Path<'a>,
    /// Why it does not.
    pub misfit: Misfit,
}

/// The record that the value is, and the fields that it does not know.
pub fn read<'a, T: Deserialize<'a>>(
    value: &'a Value,
) -> Result<(T, Vec<Unknown<'a>>), Misread<'a>> {
    let mut account = Account::default();
    let node = Node {
        value,
        account: &mut account,
    };
    match T::deserialize(node) {
        Ok(record) => Ok((record, account.unknown)),
        Err(misfit) => Err(Misread {
            path: account.path,
            misfit,
        }),
    }
}

/// Where reading is, and what it passed over. A failure leaves the path where it was.
#[derive(Default)]
struct Account<'a> {
    path: Path<'a>,
    unknown: Vec<Unknown<'a>>,
}

impl<'a> Account<'a> {
    /// A step in.
    fn enter(&mut self, step: Step<'a>, value: &'a Value) -> Node<'a, '_> {
        self.path.push(step);
        Node {
            value,
            account: self,
        }
    }

    /// The same step out, when all went well.
    fn leave(&mut self) {
        self.path.pop();
    }
}

/// Why a value does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// This field is not there.
    Missing(&'static str),
    /// It is of another sort: a list for a text.
    Sort,
    /// It is none of these choices.
    NoChoice(&'static [&'static str]),
    /// It is of the right sort, and no value of the field.
    NoValue,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::NoValue
    }
    fn invalid_type(_: Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self::Sort
    }
    fn unknown_variant(_: &str, choices: &'static [&'static str]) -> Self {
        Self::NoChoice(choices)
    }
    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}
