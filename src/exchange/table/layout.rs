//! How a text sets its table, and the reader for each way.

use super::{
    Grid, Limits, Row, RowKind, TooBig, blocks,
    delimited::{self, RawRow},
    lines, pipes, row_at,
};

/// The ways a text sets a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Cells between tabs: Word, Excel, most PDF readers.
    Tabs,
    /// Cells between semicolons: CSV of a Swedish Excel.
    Semicolons,
    /// Cells between commas: CSV from elsewhere.
    Commas,
    /// Cells between `|`: Markdown.
    Pipes,
    /// No table: label lines, each followed by lines of its value.
    Blocks,
    /// No table and no labels: every line a row of one cell.
    Lines,
}

impl Layout {
    /// The way that this text most likely is set.
    pub fn of(text: &str) -> Self {
        if text.contains('\t') {
            Self::Tabs
        } else if draws_pipes(text) {
            Self::Pipes
        } else if blocks::has_labels(text) {
            Self::Blocks
        } else if is_even(text, b';') {
            Self::Semicolons
        } else if is_even(text, b',') {
            Self::Commas
        } else {
            Self::Lines
        }
    }

    /// What stands between the cells, where one sign does.
    pub(in crate::exchange) fn delimiter(self) -> Option<u8> {
        match self {
            Self::Tabs => Some(b'\t'),
            Self::Semicolons => Some(b';'),
            Self::Commas => Some(b','),
            Self::Pipes | Self::Blocks | Self::Lines => None,
        }
    }
}

pub(super) fn read(text: &str, limits: Limits) -> Result<Grid, TooBig> {
    let (layout, raw) = laid_out(text, limits)?;
    let rows = match layout {
        Layout::Tabs => lines::join_wrapped(raw),
        Layout::Blocks => blocks::records(raw),
        _ => rows(raw),
    };
    Ok(Grid { rows })
}

/// Every line as a row.
pub(super) fn lines(text: &str, limits: Limits) -> Result<Grid, TooBig> {
    let (_, raw) = laid_out(text, limits)?;
    Ok(Grid { rows: rows(raw) })
}

fn laid_out(text: &str, limits: Limits) -> Result<(Layout, Vec<RawRow>), TooBig> {
    if text.len() > limits.bytes {
        return Err(TooBig::Bytes {
            found: text.len(),
            limit: limits.bytes,
        });
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (layout, body, first_line) = match separator_line(text) {
        Some((layout, body)) => (layout, body, 2),
        None => (Layout::of(text), text, 1),
    };
    let mut raw = raw_rows(body, layout);
    for row in &mut raw {
        row.line += first_line - 1;
    }
    check(&raw, limits)?;
    Ok((layout, raw))
}

/// Excel's own first line `sep=;` names the delimiter. What comes after it is the table.
pub(in crate::exchange) fn separator_line(text: &str) -> Option<(Layout, &str)> {
    let rest = text.strip_prefix("sep=")?;
    let layout = match rest.as_bytes().first()? {
        b';' => Layout::Semicolons,
        b',' => Layout::Commas,
        b'\t' => Layout::Tabs,
        _ => return None,
    };
    let body = rest[1..]
        .strip_prefix("\r\n")
        .or_else(|| rest[1..].strip_prefix(['\n', '\r']))?;
    Some((layout, body))
}

fn raw_rows(text: &str, layout: Layout) -> Vec<RawRow> {
    match layout.delimiter() {
        Some(delimiter) => delimited::split(text, delimiter),
        None => plain(text, layout == Layout::Pipes),
    }
}

/// One row per line; cut at pipes where they draw the table.
fn plain(text: &str, piped: bool) -> Vec<RawRow> {
    let whole = |line: &str| vec![line.to_owned()];
    let cells = |line: &str| {
        if piped {
            pipes::cells(line).unwrap_or_else(|| whole(line))
        } else {
            whole(line)
        }
    };
    text_lines(text)
        .enumerate()
        .map(|(index, line)| RawRow {
            line: index + 1,
            cells: cells(line),
        })
        .collect()
}

/// The lines of a text, whichever line ends it has.
fn text_lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// Whether there are not more rows, nor wider ones, than are read.
pub(super) fn check(raw: &[RawRow], limits: Limits) -> Result<(), TooBig> {
    let filled = raw.iter().filter(|row| !is_blank(row)).count();
    if filled > limits.rows {
        return Err(TooBig::Rows {
            found: filled,
            limit: limits.rows,
        });
    }
    match raw.iter().find(|row| row.cells.len() > limits.columns) {
        Some(row) => Err(TooBig::Columns {
            row: row.line,
            found: row.cells.len(),
            limit: limits.columns,
        }),
        None => Ok(()),
    }
}

/// The rows as they stand, with the lines between piped rows beside the table.
fn rows(raw: Vec<RawRow>) -> Vec<Row> {
    let width = raw.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut gap = false;
    let mut rows = Vec::with_capacity(raw.len());
    for row in raw {
        if is_blank(&row) {
            gap = true;
            continue;
        }
        let alone = row.cells.len() == 1 && width > 1;
        let mut row = row_at(row.line, row.cells, std::mem::take(&mut gap));
        if alone && row.kind == RowKind::Data {
            row.kind = RowKind::Beside;
        }
        rows.push(row);
    }
    rows
}

pub(super) fn is_blank(row: &RawRow) -> bool {
    row.cells.iter().all(|cell| cell.trim().is_empty())
}

/// Two lines or more that start with a pipe, or a ruled line under a line with pipes.
fn draws_pipes(text: &str) -> bool {
    let starts = text_lines(text)
        .filter(|line| line.trim_start().starts_with('|'))
        .take(2)
        .count();
    let ruled = |line: &str| line.contains("-|-") || line.contains("- | -") || line.contains("--|");
    starts == 2 || text_lines(text).any(ruled)
}

/// Every row has the same number of cells, at least two, and there is more than one row. For
/// commas the cells must also be short or quoted: prose has commas too.
fn is_even(text: &str, delimiter: u8) -> bool {
    let spaced = format!("{} ", char::from(delimiter));
    if !text_lines(text)
        .next()
        .is_some_and(|line| line.contains(char::from(delimiter)) && !line.contains(&spaced))
    {
        return false;
    }
    let rows: Vec<RawRow> = delimited::split(text, delimiter)
        .into_iter()
        .filter(|row| !is_blank(row))
        .collect();
    let width = rows.first().map_or(0, |row| row.cells.len());
    let even = rows.iter().filter(|row| row.cells.len() == width).count();
    let enough = if delimiter == b',' {
        even == rows.len()
    } else {
        even * 10 >= rows.len() * 8
    };
    width > 1 && rows.len() > 1 && enough
}
