//! Which rows a row is the sum of, by their roles, depths and order.

use std::sync::Arc;

use crate::order;
use crate::plan::{BudgetRow, RowRole};

/// The rows that each row sums; empty for those that are entered. Totals of the same rows share
/// their list.
#[derive(Debug)]
pub struct Addends(Vec<Arc<[usize]>>);

impl Addends {
    /// Those of a table.
    pub fn of(rows: &[Arc<BudgetRow>]) -> Self {
        let mut walk = Walk {
            rows,
            sums: vec![Arc::default(); rows.len()],
            parts: vec![Vec::new(); rows.len()],
            levels: Vec::new(),
        };
        for at in 0..rows.len() {
            walk.take(at);
        }
        Self(walk.finish())
    }

    /// The rows that a row sums.
    pub fn of_row(&self, row: usize) -> &[usize] {
        self.0.get(row).map_or(&[], |it| it)
    }
}

/// The rows, each after those that it sums: what is entered, groups from the innermost, sums, nets
/// of sums, totals.
pub fn in_order(rows: &[Arc<BudgetRow>]) -> Vec<usize> {
    let stage = |row: &BudgetRow| match row.role {
        RowRole::Item | RowRole::Including | RowRole::Heading => (0, 0),
        RowRole::Group => (1, u8::MAX - row.depth),
        RowRole::Sum => (2, 0),
        RowRole::Net => (3, 0),
        RowRole::Total => (4, 0),
    };
    let mut in_order: Vec<usize> = (0..rows.len()).collect();
    order::sort_by_key(&mut in_order, |at| stage(&rows[*at]));
    in_order
}

/// Rows that stand side by side under one row.
struct Level {
    depth: u8,
    under: Option<usize>,
    /// The last row of it so far.
    last: usize,
    /// All that add to a total.
    items: Vec<usize>,
    /// Those since the last sum.
    since: Vec<usize>,
    /// Sums since the last net.
    sums: Vec<usize>,
    totals: Vec<usize>,
}

struct Walk<'r> {
    rows: &'r [Arc<BudgetRow>],
    sums: Vec<Arc<[usize]>>,
    /// The rows set in below each row.
    parts: Vec<Vec<usize>>,
    levels: Vec<Level>,
}

impl Walk<'_> {
    fn take(&mut self, at: usize) {
        let row = &self.rows[at];
        self.leave(row.depth);
        let level = self.level(at, row.depth);
        match row.role {
            RowRole::Item | RowRole::Group => {
                level.items.push(at);
                level.since.push(at);
            }
            RowRole::Including | RowRole::Heading => {}
            RowRole::Sum => {
                let addends = std::mem::take(&mut level.since);
                level.sums.push(at);
                self.sums[at] = addends.into();
            }
            RowRole::Net => self.sums[at] = std::mem::take(&mut level.sums).into(),
            RowRole::Total => level.totals.push(at),
        }
    }

    /// Leaves what is set in deeper.
    fn leave(&mut self, depth: u8) {
        while let Some(level) = self.levels.pop_if(|level| level.depth > depth) {
            self.close(level);
        }
    }

    /// The level of this depth; a new one lies under the row before it.
    fn level(&mut self, at: usize, depth: u8) -> &mut Level {
        let above = self.levels.last();
        if above.is_none_or(|it| it.depth < depth) {
            self.levels.push(Level {
                depth,
                under: above.map(|it| it.last),
                last: at,
                items: Vec::new(),
                since: Vec::new(),
                sums: Vec::new(),
                totals: Vec::new(),
            });
        }
        let level = self
            .levels
            .last_mut()
            .expect("there was one, or one was just pushed");
        level.last = at;
        level
    }

    fn close(&mut self, level: Level) {
        if let Some(under) = level.under {
            self.parts[under].extend(&level.items);
        }
        let all: Arc<[usize]> = level.items.into();
        for total in level.totals {
            self.sums[total] = all.clone();
        }
    }

    fn finish(mut self) -> Vec<Arc<[usize]>> {
        while let Some(level) = self.levels.pop() {
            self.close(level);
        }
        for (at, parts) in self.parts.into_iter().enumerate() {
            if self.rows[at].role == RowRole::Group {
                self.sums[at] = parts.into();
            }
        }
        self.sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RowRole::{Group, Heading, Including, Item, Net, Sum, Total};

    #[track_caller]
    fn check(rows: &[(u8, RowRole)], expected: &[&[usize]]) {
        let row = |(depth, role): &(u8, RowRole)| BudgetRow {
            depth: *depth,
            role: *role,
            ..BudgetRow::default()
        };
        let rows: Vec<Arc<BudgetRow>> = rows.iter().map(row).map(Arc::new).collect();
        let addends = Addends::of(&rows);
        let found: Vec<&[usize]> = (0..rows.len()).map(|at| addends.of_row(at)).collect();
        assert_eq!(found, expected);
        let order = in_order(&rows);
        let place = |at: usize| order.iter().position(|it| *it == at);
        for at in 0..rows.len() {
            assert!(addends.of_row(at).iter().all(|it| place(*it) < place(at)));
        }
    }

    #[test]
    fn a_result_report_sums_what_stands_above() {
        check(
            &[
                (0, Item),
                (1, Including),
                (0, Item),
                (0, Sum),
                (0, Item),
                (0, Sum),
                (0, Net),
            ],
            &[&[], &[], &[], &[0, 2], &[], &[4], &[3, 5]],
        );
    }

    #[test]
    fn groups_sum_what_is_set_in_below_and_a_total_the_groups() {
        check(
            &[
                (0, Total),
                (0, Item),
                (0, Group),
                (2, Item),
                (1, Group),
                (2, Item),
                (0, Item),
            ],
            &[&[1, 2, 6], &[], &[3, 4], &[], &[5], &[], &[]],
        );
    }

    #[test]
    fn a_heading_sums_nothing_and_a_group_without_parts_is_entered() {
        check(
            &[(0, Heading), (1, Item), (0, Group), (0, Net)],
            &[&[], &[], &[], &[]],
        );
    }
}
