//! A table a few rows at a time, so that a page can draw in between: that of all measurements has hundreds of
//! thousands. The other tables are made at once; there is a row for what a person has written.

use std::vec::IntoIter;

use super::{Body, Listing, Sight, observations, preface};
use crate::book::{Cell, Table};
use crate::plan::{IndicatorId, OccasionId, Plan, SeriesKey};
use crate::text::Language;

/// A table of which rows are taken from the top.
pub struct Slices {
    head: Table,
    rows: usize,
    rest: Rest,
}

/// The rows that are not taken yet.
enum Rest {
    Made(IntoIter<Vec<Cell>>),
    /// Those of measurements are made of these series when they are taken.
    Measured(IntoIter<SeriesKey>, Language),
}

impl Slices {
    /// The table that [`table`](super::table) makes.
    pub fn of(
        plan: &Plan,
        occasion: Option<OccasionId>,
        listing: &Listing,
        language: Language,
    ) -> Self {
        match listing {
            Listing::Observations(of) => Self::measured(plan, *of, language),
            _ => Self::seen(&Sight::of(plan, occasion, language), listing),
        }
    }

    /// The same of a plan as it is looked at, for whoever makes several: how it stands is found out once.
    pub fn seen(sight: &Sight, listing: &Listing) -> Self {
        match listing {
            Listing::Observations(of) => Self::measured(sight.plan, *of, sight.language),
            _ => Self::from(super::seen(sight, listing)),
        }
    }

    fn measured(plan: &Plan, of: Option<IndicatorId>, language: Language) -> Self {
        let listing = Listing::Observations(of);
        let series = observations::series(plan, of);
        let length = |key: &SeriesKey| plan.observations.series(key).map_or(0, |it| it.len());
        let Body { columns, .. } = observations::observations(plan, &[], language);
        Self {
            head: Table {
                name: listing.texts(language).name.to_owned(),
                preface: preface::lines(plan, &listing, language, Vec::new()),
                columns,
                rows: Vec::new(),
            },
            rows: series.iter().map(length).sum(),
            rest: Rest::Measured(series.into_iter(), language),
        }
    }

    /// The table without rows.
    pub fn head(&self) -> &Table {
        &self.head
    }

    /// How many rows there are, taken or not.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many cells they have.
    pub fn cells(&self) -> usize {
        self.rows * self.head.columns.len()
    }

    /// The next rows of the plan that the table is of: about so many, none at the end.
    pub fn take(&mut self, plan: &Plan, rows: usize) -> Vec<Vec<Cell>> {
        match &mut self.rest {
            Rest::Made(made) => made.by_ref().take(rows.max(1)).collect(),
            Rest::Measured(series, language) => {
                let mut found = 0;
                let mut taken = Vec::new();
                while found < rows.max(1)
                    && let Some(key) = series.next()
                {
                    found += plan.observations.series(&key).map_or(0, |it| it.len());
                    taken.push(key);
                }
                observations::observations(plan, &taken, *language).rows
            }
        }
    }
}

impl From<Table> for Slices {
    fn from(mut table: Table) -> Self {
        let rows = std::mem::take(&mut table.rows);
        Self {
            head: table,
            rows: rows.len(),
            rest: Rest::Made(rows.into_iter()),
        }
    }
}
