//! Words that say which way a deviation goes, against the deviations of the tables (domain §5: positive is
//! better than budget; §7: numbers in prose that contradict the tables).
//!
//! “Ett överskott om 6,2 mnkr” is held against the deviation columns of tables of money, in the rows that
//! the sentence names, or in what all comes to where it names none. It is told when such a deviation has the same
//! amount within rounding and the other sign, and no deviation of any table has amount and sign as said.

use crate::check::material::{Amount, Figures, Material, Piece, amounts, apart};
use crate::check::wording::{share_found, words};
use crate::check::{Finding, Kind, Place};
use crate::plan::Decimal;

/// Deviations that the tables have the other way.
pub fn findings(material: &Material) -> Vec<Finding> {
    let pieces = material.pieces.iter().filter(|it| !it.sort.is_cell());
    pieces.flat_map(|piece| of_piece(material, piece)).collect()
}

fn of_piece(material: &Material, piece: &Piece) -> Vec<Finding> {
    const DIGITS: i128 = 10;
    let said = amounts(&piece.text);
    let mut from = 0;
    let mut found = Vec::new();
    for said in said {
        let better = said.money.and_then(|_| way(&piece.text, from, &said));
        from = said.to;
        if let Some(better) = better.filter(|_| said.value.mantissa().abs() >= DIGITS) {
            found.extend(finding(material, piece, said, better));
        }
    }
    found
}

fn finding(material: &Material, piece: &Piece, said: Amount, better: bool) -> Option<Finding> {
    let unit = said.money?;
    let tables = material.tables.iter();
    let all: Vec<Deviation> = tables.flat_map(deviations).collect();
    let same = |it: &&Deviation| {
        let slack = unit.in_kronor(said.tolerance()).saturating_add(it.slack);
        apart(it.amount, unit.in_kronor(said.value)) <= slack
    };
    let is_better = |it: &&Deviation| it.amount > Decimal::ZERO;
    let mut as_said = all.iter().filter(same);
    if as_said.any(|it| is_better(&it) == better) {
        return None;
    }
    let sentence = words(&piece.text);
    let names = |it: &&Deviation| {
        let row = words(&it.table.rows[it.row].label);
        row.iter().any(|word| word.chars().count() >= 4) && share_found(&row, &sentence) == 100
    };
    let names_row = all.iter().any(|it| names(&it));
    let is_meant = |it: &&Deviation| match names_row {
        true => names(it),
        false => is_whole(&it.table.rows[it.row].label),
    };
    let fits = |it: &&Deviation| it.table.is_of(piece.occasion) && same(it) && is_meant(it);
    let other = all.iter().find(fits)?;
    let places = vec![piece.place.clone(), other.place()?];
    let kind = Kind::OtherSign {
        table: (other.amount / unit.kronor()).round_dp(said.value.scale()),
        cell: other.table.cell_name(other.row, other.column),
        said,
        better,
    };
    Some(Finding::new(kind, places))
}

/// Whether a row is what all the others come to, and no sum of incomes or of costs.
fn is_whole(label: &str) -> bool {
    let label = label.to_lowercase();
    label.starts_with("netto") || label.starts_with("total")
}

/// Whether a figure is said to be better than the budget, or worse, by words since the figure before it,
/// or just after it. A minus that says otherwise than the words leaves it unsaid.
fn way(text: &str, from: usize, said: &Amount) -> Option<bool> {
    const WORDS: [(&str, bool); 8] = [
        ("överskott", true),
        ("underskott", false),
        ("positiv avvikelse", true),
        ("negativ avvikelse", false),
        ("positivt resultat", true),
        ("negativt resultat", false),
        ("bättre än budget", true),
        ("sämre än budget", false),
    ];
    let lower = text.to_lowercase();
    let part =
        |from: usize, to: usize| lower.chars().skip(from).take(to - from).collect::<String>();
    let before = part(from, said.from.max(from));
    let after: String = lower.chars().skip(said.to).collect();
    let last = WORDS
        .iter()
        .filter_map(|(word, it)| Some((before.rfind(word)?, *it)));
    let follows = WORDS[6..]
        .iter()
        .find(|(word, _)| after.trim_start().starts_with(word));
    let better = match last.max_by_key(|(at, _)| *at) {
        Some((_, better)) => better,
        None => follows?.1,
    };
    (!better || said.value >= Decimal::ZERO).then_some(better)
}

/// A deviation of a table, in kronor.
struct Deviation<'m> {
    table: &'m Figures,
    row: usize,
    column: usize,
    amount: Decimal,
    /// Half of its last digit.
    slack: Decimal,
}

impl Deviation<'_> {
    fn place(&self) -> Option<Place> {
        self.table.cell_place(self.row, self.column)
    }
}

fn deviations(table: &Figures) -> Vec<Deviation<'_>> {
    let Some(scale) = table.scale else {
        return Vec::new();
    };
    let is_deviation = |column: &usize| table.columns[*column].to_lowercase().contains("avvik");
    let columns: Vec<usize> = (0..table.columns.len()).filter(is_deviation).collect();
    let rows = 0..table.rows.len();
    let cells = rows.flat_map(|row| columns.iter().map(move |column| (row, *column)));
    let deviation = |(row, column): (usize, usize)| {
        let number = table.number(row, column)?;
        Some(Deviation {
            table,
            row,
            column,
            amount: scale.in_kronor(number.value),
            slack: scale.in_kronor(number.half()),
        })
    };
    cells.filter_map(deviation).collect()
}
