//! What the columns are, by their headings.

use super::pieces::Piece;
use crate::exchange::{clean, heading::year};
use crate::plan::{
    BudgetColumn, BudgetKind, ColumnFormula, ColumnKey, ColumnKind, Day, IdSource, MoneySide, Reach,
};

/// The months by the first letters of their names.
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
];

/// The columns of figures, and the last day of those to date where a heading tells it.
pub fn columns(
    piece: &Piece<'_>,
    kind: BudgetKind,
    ids: &mut impl IdSource,
) -> (Vec<BudgetColumn>, Option<Day>) {
    let titles = titles(piece);
    let columns = titles.into_iter().map(|(group, title)| {
        let told = clean::key(&format!("{group} {title}"));
        let figures = column_kind(&told);
        BudgetColumn {
            key: ColumnKey::fresh(ids.next_uuid()),
            kind: figures,
            reach: reach(&told, figures, kind),
            year: years(&told).max(),
            side: side(&told),
            formula: ColumnFormula::Entered,
            title,
            group,
        }
    });
    (columns.collect(), until(piece))
}

/// The shared heading and the own heading of every column. A heading over several stands in the
/// first of them.
fn titles(piece: &Piece<'_>) -> Vec<(String, String)> {
    let text = |row: usize, at: usize| {
        let cell = piece.heads.get(row).and_then(|row| row.cells.get(at));
        cell.map_or_else(String::new, |cell| clean::whole(&cell.text))
    };
    let width = piece.heads.iter().map(|row| row.cells.len()).max();
    let mut shared = String::new();
    let mut titles = Vec::new();
    for at in piece.labels..width.unwrap_or(0) {
        let (over, own) = (text(0, at), text(1, at));
        if !over.is_empty() {
            shared = over;
        }
        titles.push(match own.is_empty() {
            true => (String::new(), shared.clone()),
            false => (shared.clone(), own),
        });
    }
    titles
}

fn column_kind(told: &str) -> ColumnKind {
    let says = |words: &[&str]| words.iter().any(|word| told.contains(word));
    if says(&["avvik", "differens"]) {
        ColumnKind::Deviation
    } else if says(&["utfall", "bokslut"]) {
        ColumnKind::Outcome
    } else if says(&["budget"]) {
        ColumnKind::Budget
    } else if says(&["prognos"]) {
        ColumnKind::Forecast
    } else {
        ColumnKind::Other
    }
}

/// What reaches over the year says so, or is expected of it, or is named by the year alone.
fn reach(told: &str, figures: ColumnKind, kind: BudgetKind) -> Reach {
    let says = |words: &[&str]| words.iter().any(|word| told.contains(word));
    let whole = says(&[
        "helår",
        "årsbudget",
        "arsbudget",
        "årsprognos",
        "arsprognos",
    ]);
    let part = says(&["perioden", "jan-", "jan–", "ack", "hittills"]) || month(told).is_some();
    let by_year = kind == BudgetKind::Volumes && years(told).next().is_some();
    let expected = figures == ColumnKind::Forecast || figures == ColumnKind::Budget;
    match whole || !part && (by_year || expected) {
        true => Reach::FullYear,
        false => Reach::ToDate,
    }
}

fn side(told: &str) -> MoneySide {
    if told.contains("intäkt") {
        MoneySide::Income
    } else if told.contains("kostnad") && !told.contains("nettokostnad") {
        MoneySide::Costs
    } else {
        MoneySide::Net
    }
}

/// The years that a heading names.
fn years(told: &str) -> impl Iterator<Item = i16> {
    let words = told.split(|c: char| !c.is_ascii_digit());
    words.filter_map(|word| year(word).filter(|_| word.len() == 4))
}

/// The last day of the figures to date: the latest month of any heading.
fn until(piece: &Piece<'_>) -> Option<Day> {
    let cells = piece.heads.iter().flat_map(|row| &row.cells);
    let told: Vec<String> = cells.map(|cell| clean::key(&cell.text)).collect();
    let latest = told.iter().flat_map(|it| years(it)).max();
    let day = |told: &String| {
        let year = years(told).max().or(latest)?;
        Day::last_of_month(year, month(told)?)
    };
    told.iter().filter_map(day).max()
}

/// The month of “2020-08” or “jan-aug”.
fn month(told: &str) -> Option<u8> {
    let words: Vec<&str> = told
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let named = |word: &str| {
        MONTHS
            .iter()
            .position(|it| word.starts_with(it))
            .map(|at| at + 1)
    };
    words.windows(2).find_map(|pair| {
        let digits = pair[1].len() == 2 && year(pair[0]).is_some();
        let number = pair[1].parse().ok().filter(|_| digits);
        let span = named(pair[0])
            .and(named(pair[1]))
            .filter(|_| told.contains(['-', '–']));
        number.or_else(|| u8::try_from(span?).ok())
    })
}
