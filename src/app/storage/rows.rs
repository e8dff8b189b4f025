//! The rows in IndexedDB: carries out operations, decides nothing.

use uppfyllt::file::journal::{Operation, PlanKey, Range, Row, Rows, Write};

use crate::platform::database::{Change, Database, DatabaseError, Entry, Query, Schema};

/// The tables and groups are those of [`uppfyllt::file::journal::Table`]; the group is the plan.
pub const SCHEMA: Schema = Schema {
    bucket: None,
    name: "uppfyllt",
    version: 2,
    tables: &["cards", "generations", "journal", "damaged", "past"],
};

/// Carries out an operation in one transaction.
pub async fn run<O: Operation>(
    database: &Database,
    operation: O,
) -> Result<O::Outcome, DatabaseError> {
    let (outcome, _) = run_noting(database, operation).await?;
    Ok(outcome)
}

/// Carries out an operation in one transaction; also returns what was written.
pub async fn run_noting<O: Operation>(
    database: &Database,
    operation: O,
) -> Result<(O::Outcome, Vec<Write>), DatabaseError> {
    let ranges = operation.reads();
    let queries: Vec<Query> = ranges.iter().map(query).collect();
    let decide = |found: Vec<Vec<Entry>>| {
        let tables = ranges.iter().map(|range| range.table);
        let found = found
            .into_iter()
            .map(|entries| entries.into_iter().map(row).collect());
        let decision = operation.decide(Rows(tables.zip(found).collect()));
        let changes = decision.writes.iter().cloned().map(change).collect();
        (changes, (decision.outcome, decision.writes))
    };
    database.transact(&queries, O::WRITES, decide).await
}

fn query(range: &Range) -> Query {
    Query {
        table: range.table.name(),
        group: range.plan.as_ref().map(|plan| plan.0.clone()),
        from: range.from,
        keys_only: range.keys_only,
    }
}

fn row(entry: Entry) -> Row {
    Row {
        plan: PlanKey(entry.group),
        number: entry.number,
        text: entry.text,
    }
}

fn change(write: Write) -> Change {
    match write {
        Write::Put(table, row) => Change::Put(table.name(), entry(row)),
        Write::Delete {
            table,
            plan,
            from,
            to,
        } => Change::Delete {
            table: table.name(),
            group: plan.0,
            from,
            to,
        },
    }
}

fn entry(row: Row) -> Entry {
    Entry {
        group: row.plan.0,
        number: row.number,
        text: row.text,
    }
}
