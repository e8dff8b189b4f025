//! A table a few rows at a time, so that a page can draw in between: that of all measurements has hundreds of
//! thousands. What has to be found out before there can be rows is done a step at a time, too. The whole table is
//! all of its slices, so that there is one way only to make a row.

use std::ops::ControlFlow;

use super::layout::{Body, Making};
use super::{Listing, Sight, preface};
use crate::book::{Cell, Table};

/// A table that is begun. There are rows once all is found out that they are made of.
pub struct Begun<'a> {
    /// The table without columns and rows.
    head: Table,
    making: Making<'a>,
}

impl<'a> Begun<'a> {
    /// A table of the plan as it is looked at.
    pub fn of(sight: &'a Sight, listing: &Listing) -> Self {
        Self {
            head: Table {
                name: listing.texts(sight.language).name.to_owned(),
                preface: preface::preface(sight, listing),
                columns: Vec::new(),
                rows: Vec::new(),
            },
            making: listing.making(sight),
        }
    }

    /// Goes on a step, some milliseconds' work: to the rows, or to what is left to find out.
    pub fn step(self) -> ControlFlow<Slices<'a>, Self> {
        let head = self.head;
        match self.making {
            Making::Made(body) => ControlFlow::Break(Slices::of(head, body)),
            Making::Step(step) => ControlFlow::Continue(Self {
                making: step(),
                head,
            }),
        }
    }

    /// Goes on until there are rows.
    pub fn finish(mut self) -> Slices<'a> {
        loop {
            match self.step() {
                ControlFlow::Break(slices) => return slices,
                ControlFlow::Continue(further) => self = further,
            }
        }
    }
}

/// A table of which rows are taken from the top; they are made then.
pub struct Slices<'a> {
    head: Table,
    body: Body<'a>,
}

impl<'a> Slices<'a> {
    fn of(mut head: Table, mut body: Body<'a>) -> Self {
        head.columns = std::mem::take(&mut body.columns);
        Self { head, body }
    }

    /// The table without rows.
    pub fn head(&self) -> &Table {
        &self.head
    }

    /// How many rows there are, taken or not.
    pub fn rows(&self) -> usize {
        self.body.count
    }

    /// How many cells they have.
    pub fn cells(&self) -> usize {
        self.rows() * self.head.columns.len()
    }

    /// The next rows that have so many cells together, one at least; none at the end.
    pub fn take(&mut self, cells: usize) -> Vec<Vec<Cell>> {
        let rows = cells / self.head.columns.len().max(1);
        let next = std::iter::from_fn(&mut self.body.next);
        next.take(rows.max(1)).collect()
    }

    /// The table with all rows that are not taken yet.
    pub fn whole(mut self) -> Table {
        self.head.rows = std::iter::from_fn(self.body.next).collect();
        self.head
    }
}

impl From<Table> for Slices<'static> {
    fn from(mut head: Table) -> Self {
        let columns = std::mem::take(&mut head.columns);
        let mut rows = std::mem::take(&mut head.rows).into_iter();
        let body = Body {
            columns,
            count: rows.len(),
            next: Box::new(move || rows.next()),
        };
        Self::of(head, body)
    }
}
