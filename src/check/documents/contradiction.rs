//! Amounts in prose that contradict the tables (domain §7; in a report of 2020 the prose says 560,7 mnkr
//! where two tables have 564 710 tkr).
//!
//! An amount is compared with the totals that it can mean: the table says its scale, the sentence and the
//! column name the same thing (budget, prognos, utfall) and no other year. It is told when it has three
//! digits or more, is within two per cent of such a total, and no cell of any table rounds to it. The
//! tolerance is half of the last digit of each, and a whole one more where the prose says “ca”.

use crate::check::material::{
    Amount, Figures, Material, Money, Number, Piece, amounts, apart, is_year,
};
use crate::check::{Finding, Kind, Place, wording};
use crate::plan::Decimal;

/// What a sentence and a column may both be about.
const THINGS: [&str; 3] = ["budget", "prognos", "utfall"];

/// Amounts that contradict a total, each once with all its places.
pub fn findings(material: &Material) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for piece in material.pieces.iter().filter(|it| !it.sort.is_cell()) {
        for said in amounts(&piece.text) {
            let Some((kind, cell)) = contradicts(material, piece, said) else {
                continue;
            };
            match found.iter_mut().find(|it| says_the_same(&it.kind, &kind)) {
                Some(finding) if finding.places.contains(&piece.place) => {}
                // The cell stays last: first what is said, then what it is held against.
                Some(finding) => {
                    let last = finding.places.len().saturating_sub(1);
                    finding.places.insert(last, piece.place.clone());
                }
                None => found.push(Finding::new(kind, vec![piece.place.clone(), cell])),
            }
        }
    }
    found
}

fn says_the_same(one: &Kind, other: &Kind) -> bool {
    match (one, other) {
        (
            Kind::OtherThanTable { said, cell, .. },
            Kind::OtherThanTable {
                said: again,
                cell: same,
                ..
            },
        ) => (said.value, said.money, cell) == (again.value, again.money, same),
        _ => false,
    }
}

fn contradicts(material: &Material, piece: &Piece, said: Amount) -> Option<(Kind, Place)> {
    const DIGITS: i64 = 100;
    let unit = said.money?;
    let digits = said.value.abs().mantissa();
    let thing = thing_before(&piece.text, said.from)?;
    if digits < i128::from(DIGITS) || tables_have(material, &said, unit) {
        return None;
    }
    let years: Vec<String> = wording::words(&piece.text)
        .into_iter()
        .filter(|it| is_year(it))
        .collect();
    let tables = material.tables.iter().filter(|it| it.is_of(piece.occasion));
    let totals = tables.flat_map(|table| totals(table, thing, &years));
    let wanted = unit.in_kronor(said.value);
    let near = totals.filter(|it| is_near(it.amount, wanted));
    let off = |it: &Total| apart(it.amount, wanted);
    let Total {
        amount,
        cell,
        place,
    } = near.min_by_key(off)?;
    let table = (amount.abs() / unit.kronor()).round_dp(said.value.scale());
    Some((Kind::OtherThanTable { said, table, cell }, place))
}

/// A total that an amount may mean.
struct Total {
    /// In kronor.
    amount: Decimal,
    /// Its row and column.
    cell: String,
    /// Where it stands.
    place: Place,
}

/// What the sentence is about, by the last such word before the figure.
fn thing_before(text: &str, chars: usize) -> Option<&'static str> {
    let before: String = text.chars().take(chars).collect::<String>().to_lowercase();
    let last = |thing: &&str| before.rfind(*thing);
    THINGS
        .into_iter()
        .filter(|it| last(it).is_some())
        .max_by_key(last)
}

/// Whether some cell of some table rounds to the amount. A table without a scale may have any.
fn tables_have(material: &Material, said: &Amount, unit: Money) -> bool {
    let wanted = unit.in_kronor(said.value);
    let tolerance = unit.in_kronor(said.tolerance());
    let fits = |cell: Number, scale: Money| {
        let slack = scale.in_kronor(cell.half()).saturating_add(tolerance);
        apart(scale.in_kronor(cell.value), wanted) <= slack
    };
    let scales = |table: &Figures| match table.scale {
        Some(scale) => vec![scale],
        None => vec![Money::Kronor, Money::Thousands],
    };
    material.tables.iter().any(|table| {
        let cells = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
        let scales = scales(table);
        cells
            .into_iter()
            .any(|cell| scales.iter().any(|scale| fits(*cell, *scale)))
    })
}

/// The totals of a table in the columns about a thing.
fn totals(table: &Figures, thing: &str, years: &[String]) -> Vec<Total> {
    let Some(scale) = table.scale else {
        return Vec::new();
    };
    let fits = |heading: &String| {
        let heading = heading.to_lowercase();
        let own: Vec<String> = wording::words(&heading)
            .into_iter()
            .filter(|it| it.get(..4).is_some_and(is_year))
            .collect();
        let same_year = years.is_empty()
            || own.is_empty()
            || own
                .iter()
                .any(|it| years.iter().any(|year| it.starts_with(year.as_str())));
        heading.contains(thing) && !heading.contains("avvik") && same_year
    };
    let columns: Vec<usize> = (0..table.columns.len())
        .filter(|at| fits(&table.columns[*at]))
        .collect();
    let rows = (0..table.rows.len()).filter(|at| table.is_total(*at));
    let cells = rows.flat_map(|row| columns.iter().map(move |column| (row, *column)));
    cells
        .filter_map(|(row, column)| {
            Some(Total {
                amount: scale.in_kronor(table.number(row, column)?.value),
                cell: table.cell_name(row, column),
                place: table.cell_place(row, column)?,
            })
        })
        .collect()
}

/// Within two per cent.
fn is_near(one: Decimal, other: Decimal) -> bool {
    let (one, other) = (one.abs(), other.abs());
    apart(one, other) <= one.abs().max(other.abs()) / Decimal::from(50)
}
