//! Wording drift between two places (domain §7: “Andelen hushåll” and “Antalet hushåll”).
//!
//! Two wordings of five words and more that are alike in every word but one, which is “andel” against
//! “antal” or another form of the same word. What one table has in both ways is meant so, and so is what
//! stands in many ways.

use std::collections::BTreeMap;

use crate::check::material::{Material, Piece};
use crate::check::wording::{is_form, is_measure, print, words};
use crate::check::{Finding, Kind, Slip};
use crate::order;

/// One wording with all the pieces that have it.
struct Worded<'m> {
    words: Vec<String>,
    pieces: Vec<&'m Piece>,
}

/// Wordings that differ in a word that should be the same.
pub fn findings(material: &Material) -> Vec<Finding> {
    let worded = worded(material);
    let mut alike: BTreeMap<(u64, usize), Vec<usize>> = BTreeMap::new();
    for (number, it) in worded.iter().enumerate() {
        let places = it.words.iter().enumerate();
        for (at, _) in places.filter(|(_, word)| is_measure(word) || word.chars().count() >= 6) {
            alike
                .entry((print(&it.words, Some(at)), at))
                .or_default()
                .push(number);
        }
    }
    let mut found = Vec::new();
    for ((_, at), numbers) in alike {
        if let [one, other] = numbers.as_slice() {
            found.extend(finding(&worded[*one], &worded[*other], at));
        }
    }
    found
}

/// Every wording once, in the order of their first pieces.
fn worded(material: &Material) -> Vec<Worded<'_>> {
    const SHORTEST: usize = 5;
    const LONGEST: usize = 60;
    let mut numbers: BTreeMap<u64, usize> = BTreeMap::new();
    let mut all: Vec<Worded> = Vec::new();
    for piece in &material.pieces {
        let words = words(&piece.text);
        if !(SHORTEST..=LONGEST).contains(&words.len()) {
            continue;
        }
        let number = *numbers.entry(print(&words, None)).or_insert(all.len());
        match all.get_mut(number) {
            Some(known) => known.pieces.push(piece),
            None => all.push(Worded {
                words,
                pieces: vec![piece],
            }),
        }
    }
    all
}

fn finding(one: &Worded, other: &Worded, at: usize) -> Option<Finding> {
    let (first, second) = (one.words.get(at)?, other.words.get(at)?);
    let slip = if is_measure(first) && is_measure(second) {
        Slip::Measure
    } else if is_form(first, second) {
        Slip::Form
    } else {
        return None;
    };
    let sorts = |it: &Worded| order::set(it.pieces.iter().map(|piece| piece.sort));
    let (ours, theirs) = (sorts(one), sorts(other));
    let in_one_table = ours.iter().any(|a| theirs.iter().any(|b| a.is_beside(*b)));
    if in_one_table {
        return None;
    }
    let kind = Kind::Wording {
        first: one.pieces[0].text.clone(),
        second: other.pieces[0].text.clone(),
        slip,
    };
    let pieces = one.pieces.iter().chain(&other.pieces);
    Some(Finding::new(
        kind,
        pieces.map(|it| it.place.clone()).collect(),
    ))
}
