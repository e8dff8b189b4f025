//! A sentence that stands twice with another figure (domain §7: numbers in prose that contradict each other).
//!
//! Only running text of eight words and more, alike in every word but one figure that is no year. What is said
//! at two occasions, or of two indicators, may well be said in the same words.

use std::collections::BTreeMap;

use crate::check::material::{Material, Piece, is_year};
use crate::check::wording::{print, words};
use crate::check::{Finding, Kind, Place, Written};

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
    let contradicting = pairs.filter(|it| may_contradict(it[0].1, it[1].1));
    contradicting
        .map(|pair| finding(pair[0].1, pair[1].1))
        .collect()
}

/// Whether two pieces can be about the same thing at the same time.
fn may_contradict(one: &Piece, other: &Piece) -> bool {
    let is_then = match (one.occasion, other.occasion) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    let is_same = match (&one.place, &other.place) {
        (Place::Prose(Written::Said(one, _), _), Place::Prose(Written::Said(other, _), _)) => {
            one.subject == other.subject
        }
        (Place::Prose(Written::Row(_, one, _), _), Place::Prose(Written::Row(_, other, _), _)) => {
            one == other
        }
        _ => true,
    };
    is_then && is_same
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
