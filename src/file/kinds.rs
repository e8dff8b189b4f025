//! The kinds of records as the file sees them: the name of their list, and what is done to a record
//! of whichever kind. What is done is written once and compiled once, not once per kind.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::{Fault, known};
use crate::{
    json::{self, Unknown},
    plan::{
        About, Activity, Assessment, BudgetTable, Chapter, Decision, Extra, GlossaryTerm, Goal, Id,
        Indicator, Occasion, Plan, Record, Risk, Rules, Template, Unit,
    },
};

/// A record that keeps fields it does not know.
pub trait Known {
    /// Where it keeps them.
    fn extra(&mut self) -> &mut Extra;
    /// The record as it is written, without its key.
    fn tree(&self) -> Value;
}

/// A record that stands in a list under an id.
pub trait Listed: Known {
    /// The record under this id.
    fn under(self: Arc<Self>, id: Uuid) -> Record;
}

/// A record just read, and the fields that it does not know; or the field that is wrong.
pub type Read<'a, T> = Result<(Arc<T>, Vec<Unknown<'a>>), (String, Fault)>;

/// A list of records that have an id.
pub struct List {
    /// Its name in the file.
    pub name: &'static str,
    /// Reads one of its records, the id taken out.
    pub read: fn(&Value) -> Read<'_, dyn Listed>,
    /// The records of a plan, in the order of their ids.
    pub rows: fn(&Plan) -> Vec<(Uuid, &dyn Known)>,
}

/// Reads a record of a kind that is known.
pub fn read<T: DeserializeOwned>(fields: &Value) -> Read<'_, T> {
    known::read(fields).map(|(record, unknown)| (Arc::new(record), unknown))
}

macro_rules! known {
    ($($record:ident)*) => {
        $(impl Known for $record {
            fn extra(&mut self) -> &mut Extra {
                &mut self.extra
            }
            fn tree(&self) -> Value {
                json::tree(self)
            }
        })*
    };
}

macro_rules! lists {
    ($($kind:ident in $table:ident;)*) => {
        $(impl Listed for $kind {
            fn under(self: Arc<Self>, id: Uuid) -> Record {
                Record::$kind(Id::new(id), self)
            }
        })*

        /// Every list of records that have an id, in the order of the file.
        pub const LISTS: &[List] = &[$(List {
            name: stringify!($table),
            read: |fields| {
                let (record, unknown) = read::<$kind>(fields)?;
                Ok((record, unknown))
            },
            rows: |plan| {
                let rows = plan.$table.iter();
                rows.map(|(id, it)| (id.uuid(), it.as_ref() as &dyn Known)).collect()
            },
        },)*];
    };
}

known!(About Rules Goal Indicator Unit Occasion Assessment Activity Decision Chapter Risk GlossaryTerm BudgetTable Template);

lists! {
    Goal in goals;
    Indicator in indicators;
    Unit in units;
    Occasion in occasions;
    Activity in activities;
    Decision in decisions;
    Chapter in chapters;
    Risk in risks;
    GlossaryTerm in glossary;
    BudgetTable in budgets;
    Template in templates;
}
