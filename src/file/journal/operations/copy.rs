//! A second copy of all rows, kept in step, for browsers that may lose a whole database.

use std::collections::{BTreeMap, BTreeSet};

use crate::file::journal::operation::{Decision, Operation, Range, Row, Rows, Write};
use crate::file::journal::rows::{PlanKey, Table};
use crate::order;

/// Reads which rows there are, of all plans, and the texts of the cards.
#[derive(Clone, Copy, Debug)]
pub struct Survey;

/// Which rows there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inventory {
    plans: BTreeMap<PlanKey, Holding>,
}

/// What there is of one plan. Only cards change in place, so only their texts are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Holding {
    rows: BTreeSet<(Table, u64)>,
    card: Option<String>,
}

impl Inventory {
    /// There are no rows at all.
    pub fn is_empty(&self) -> bool {
        self.plans.is_empty()
    }

    /// The plans of either whose rows are not the same in both.
    pub fn differing(&self, other: &Self) -> Vec<PlanKey> {
        let all = order::set(self.plans.keys().chain(other.plans.keys()));
        let differs = |key: &&PlanKey| self.plans.get(*key) != other.plans.get(*key);
        all.into_iter().filter(differs).cloned().collect()
    }
}

impl Operation for Survey {
    type Outcome = Inventory;
    const WRITES: bool = false;

    fn reads(&self) -> Vec<Range> {
        let all = Table::ALL.map(|table| match table {
            Table::Cards => Range::all(table),
            _ => Range::all(table).keys_only(),
        });
        all.into()
    }

    fn decide(self, rows: Rows) -> Decision<Inventory> {
        let mut inventory = Inventory::default();
        for table in Table::ALL {
            for row in rows.of(table) {
                let holding = inventory.plans.entry(row.plan.clone()).or_default();
                holding.rows.insert((table, row.number));
                if table == Table::Cards {
                    holding.card = Some(row.text.clone());
                }
            }
        }
        Decision::nothing(inventory)
    }
}

/// Reads every row of some plans.
#[derive(Clone, Debug)]
pub struct ReadPlans {
    /// The plans.
    pub keys: Vec<PlanKey>,
}

/// Every row of some plans, which may be none.
#[derive(Clone, Debug)]
pub struct PlanRows {
    keys: Vec<PlanKey>,
    rows: Rows,
}

impl Operation for ReadPlans {
    type Outcome = PlanRows;
    const WRITES: bool = false;

    /// One range holds one plan or all: several plans are rare enough to read all.
    fn reads(&self) -> Vec<Range> {
        Table::ALL.map(|table| range(table, &self.keys)).into()
    }

    fn decide(self, mut rows: Rows) -> Decision<PlanRows> {
        for rows in rows.0.values_mut() {
            rows.retain(|row| self.keys.contains(&row.plan));
        }
        let keys = self.keys;
        Decision::nothing(PlanRows { keys, rows })
    }
}

/// Makes the rows of some plans what they are elsewhere.
#[derive(Clone, Debug)]
pub struct ReplacePlans(
    /// The rows as they are elsewhere.
    pub PlanRows,
);

impl Operation for ReplacePlans {
    type Outcome = ();
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        let keys = |table| range(table, &self.0.keys).keys_only();
        Table::ALL.map(keys).into()
    }

    fn decide(self, found: Rows) -> Decision<()> {
        let mut writes = Vec::new();
        for table in Table::ALL {
            let wanted = self.0.rows.of(table);
            let is_wanted = |row: &&Row| {
                let same = |other: &Row| (&other.plan, other.number) == (&row.plan, row.number);
                wanted.iter().any(same)
            };
            let ours = found.of(table).iter();
            let ours = ours.filter(|row| self.0.keys.contains(&row.plan));
            writes.extend(ours.filter(|row| !is_wanted(row)).map(|row| Write::Delete {
                table,
                plan: row.plan.clone(),
                from: row.number,
                to: row.number,
            }));
            writes.extend(wanted.iter().cloned().map(|row| Write::Put(table, row)));
        }
        Decision {
            writes,
            outcome: (),
        }
    }
}

fn range(table: Table, keys: &[PlanKey]) -> Range {
    match keys {
        [key] => Range::of(table, key),
        _ => Range::all(table),
    }
}

/// Repeats, on the copy, writes that were made on the original.
#[derive(Clone, Debug)]
pub struct Repeat(
    /// The writes.
    pub Vec<Write>,
);

impl Operation for Repeat {
    type Outcome = ();
    const WRITES: bool = true;

    /// Nothing needs to be seen, but the tables must be named: no row is numbered so high.
    fn reads(&self) -> Vec<Range> {
        let targets = order::map(self.0.iter().map(Write::target));
        let nothing = |(table, plan)| Range::of(table, plan).from(u64::MAX).keys_only();
        targets.into_iter().map(nothing).collect()
    }

    fn decide(self, _: Rows) -> Decision<()> {
        Decision {
            writes: self.0,
            outcome: (),
        }
    }
}
