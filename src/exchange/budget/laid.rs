//! A block of cells laid out on a table from one of its cells on: what comes in, and what does not and why.

use crate::exchange::clean;
use crate::plan::{BudgetTable, ColumnKey, Decimal, RowId, RowRole};

/// What becomes of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Laid {
    /// The figures that come in; none where a cell is emptied.
    pub figures: Vec<(RowId, ColumnKey, Option<Decimal>)>,
    /// What does not, in the order of the block.
    pub left: Vec<Left>,
}

/// A cell of a block that does not come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Its line in the block, from 1.
    pub row: usize,
    /// Its place in the line, from 1.
    pub column: usize,
    /// What stands in it.
    pub text: String,
    /// Why.
    pub why: Why,
}

/// Why a cell of a block does not come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It cannot be read, as these words say.
    Unread(String),
    /// The row is a heading without figures.
    Heading,
    /// It stands where rows have their names, and names another.
    Label,
    /// The table has no more rows.
    NoRow,
    /// The table has no more columns.
    NoColumn,
}

/// Reads a figure of a column, or says why it cannot.
type Read<'r> = &'r dyn Fn(ColumnKey, &str) -> Result<Option<Decimal>, String>;

/// Lays a block out from a row on, and a column; without one from the names of the rows on. A block that has names
/// there has its figures beside them.
pub fn lay(
    table: &BudgetTable,
    (top, left): (usize, Option<usize>),
    lines: &[Vec<String>],
    read: Read<'_>,
) -> Laid {
    let first = table.columns.first().map(|it| it.key);
    let is_name = |text: &str| first.is_some_and(|key| read(key, text).is_err());
    let names = left.is_none()
        && lines
            .iter()
            .filter_map(|it| it.first())
            .any(|it| is_name(it));
    let mut laid = Laid::default();
    for (line, texts) in lines.iter().enumerate() {
        for (at, text) in texts.iter().enumerate() {
            let column = match (names, at) {
                (true, 0) => None,
                (true, _) => Some(at - 1),
                (false, _) => Some(at + left.unwrap_or_default()),
            };
            match place(table, (top + line, column), text, read) {
                Ok(figure) => laid.figures.extend(figure),
                Err(why) => laid.left.push(Left {
                    row: line + 1,
                    column: at + 1,
                    text: clean::whole(text),
                    why,
                }),
            }
        }
    }
    laid
}

/// What a text puts in a cell; nothing where there is nothing to put. An empty text beyond the table is nothing lost.
fn place(
    table: &BudgetTable,
    (row, column): (usize, Option<usize>),
    text: &str,
    read: Read<'_>,
) -> Result<Option<(RowId, ColumnKey, Option<Decimal>)>, Why> {
    let is_blank = text.trim().is_empty();
    let beyond = |why| if is_blank { Ok(None) } else { Err(why) };
    let Some(row) = table.rows.get(row) else {
        return beyond(Why::NoRow);
    };
    let Some(column) = column else {
        let is_name = clean::key(text) == clean::key(&row.label);
        return if is_name {
            Ok(None)
        } else {
            beyond(Why::Label)
        };
    };
    let Some(column) = table.columns.get(column) else {
        return beyond(Why::NoColumn);
    };
    if row.role == RowRole::Heading {
        return beyond(Why::Heading);
    }
    let figure = read(column.key, text).map_err(Why::Unread)?;
    Ok(Some((row.id, column.key, figure)))
}
