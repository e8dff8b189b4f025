//! A sentence that stands twice with another figure (domain §7: numbers in prose that contradict each other).
//!
//! Only running text of eight words and more, alike in every word but one figure that is no year.

use std::collections::BTreeMap;

use crate::check::material::{Material, Piece, is_year};
use crate::check::wording::{print, words};
use crate::check::{Finding, Kind};

/// Sentences that differ in a figure only.
pub fn findings(material: &Material) -> Vec<Finding> {
    const SHORTEST: usize = 8;
    const MOST: usize = 2; // more than two are a pattern, not a slip
    let mut alike: BTreeMap<(u64, usize), Vec<(String, &Piece)>> = BTreeMap::new();
    for piece in material.pieces.iter().filter(|it| !it.sort.is_cell()) {
        let words = words(&piece.text);
        let figures = words.iter().enumerate().filter(|(_, it)| is_figure(it));
        for (at, figure) in figures.filter(|_| words.len() >= SHORTEST) {
            let versions = alike.entry((print(&words, Some(at)), at)).or_default();
            if versions.iter().all(|(known, _)| known != figure) {
                versions.push((figure.clone(), piece));
            }
        }
    }
    let pairs = alike.into_values().filter(|it| it.len() == MOST);
    pairs.map(|pair| finding(pair[0].1, pair[1].1)).collect()
}

fn is_figure(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && !is_year(word)
}

fn finding(one: &Piece, other: &Piece) -> Finding {
    let kind = Kind::OtherFigure {
        first: one.text.clone(),
        second: other.text.clone(),
    };
    Finding::new(kind, vec![one.place.clone(), other.place.clone()])
}
