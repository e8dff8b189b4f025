//! Relative targets with an empty baseline (domain §7: “−10 %” without a baseline; in a plan of 2018 the
//! column “Nuläge 2017” is empty from top to bottom).

use crate::check::material::{Figures, Material, Piece};
use crate::check::wording::words;
use crate::check::{Finding, Kind};
use crate::phrase::{self, Rule};
use crate::plan::{By, Condition};

/// Columns for baselines without any, where the text counts from them.
pub fn findings(material: &Material) -> Vec<Finding> {
    let empty: Vec<(&Figures, usize)> = material.tables.iter().flat_map(empty_baselines).collect();
    if empty.is_empty() {
        return Vec::new();
    }
    let relative: Vec<&Piece> = material
        .pieces
        .iter()
        .filter(|it| is_relative(&it.text))
        .collect();
    let finding = |(table, column): (&Figures, usize)| {
        let kind = Kind::EmptyBaselines {
            column: table.columns[column].clone(),
        };
        let places = table.place.clone().into_iter();
        let places = places.chain(relative.iter().map(|it| it.place.clone()));
        Finding::new(kind, places.collect())
    };
    let told = empty.into_iter().filter(|_| !relative.is_empty());
    told.map(finding).collect()
}

fn empty_baselines(table: &Figures) -> impl Iterator<Item = (&Figures, usize)> {
    const ROWS: usize = 3;
    let is_empty =
        |column: &usize| table.rows.len() >= ROWS && names_baseline(&table.columns[*column]);
    table
        .blank
        .iter()
        .copied()
        .filter(is_empty)
        .map(move |column| (table, column))
}

fn names_baseline(heading: &str) -> bool {
    let names = [
        "nuläge",
        "utgångsläge",
        "utgångsvärde",
        "basvärde",
        "ingångsvärde",
        "baslinje",
    ];
    words(heading)
        .iter()
        .any(|word| names.contains(&word.as_str()))
}

/// “Minskar med 10 %”: so much of what was.
fn is_relative(text: &str) -> bool {
    let rule = text
        .contains('%')
        .then(|| phrase::read(text))
        .flatten()
        .and_then(|it| it.rule);
    matches!(
        rule,
        Some(Rule::Moves {
            by: By::Percent(_),
            ..
        })
    ) || matches!(rule, Some(Rule::Is(Condition::Moves(it))) if matches!(it.by, By::Percent(_)))
}
