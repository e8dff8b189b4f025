//! A text that promises a direction only, where its table gives a figure (domain §7; in a programme of 2019
//! every indicator of the chapters “ska öka”, and the appendix says from what to what).
//!
//! What comes before “ska” is the same: in the table it may follow on another heading.

use std::collections::BTreeMap;

use crate::check::material::{Material, Piece};
use crate::check::wording::words;
use crate::check::{Finding, Kind};
use crate::phrase::{self, Rule};
use crate::plan::{By, Condition};

/// Promises of a direction whose figure stands elsewhere.
pub fn findings(material: &Material) -> Vec<Finding> {
    let (cells, prose): (Vec<&Piece>, Vec<&Piece>) =
        material.pieces.iter().partition(|it| it.sort.is_cell());
    let mut stated: Stated<'_> = BTreeMap::new();
    for cell in cells {
        for lead in promises(cell).into_iter().filter(|it| it.has_figure) {
            let last = lead.words.last().cloned().unwrap_or_default();
            stated.entry(last).or_default().push((lead.words, cell));
        }
    }
    let found = prose
        .into_iter()
        .filter_map(|piece| finding(piece, &stated));
    found.collect()
}

/// What tables state with a figure, by the last word before “ska”.
type Stated<'m> = BTreeMap<String, Vec<(Vec<String>, &'m Piece)>>;

fn finding(text: &Piece, stated: &Stated<'_>) -> Option<Finding> {
    let promised = promises(text).into_iter().next()?;
    let candidates = stated.get(promised.words.last()?)?;
    let same = |(lead, _): &&(Vec<String>, &Piece)| lead.ends_with(&promised.words);
    let (_, table) = candidates.iter().find(same)?;
    if promised.has_figure || !names_direction(&text.text) {
        return None;
    }
    let kind = Kind::DirectionOnly {
        text: text.text.clone(),
        table: table.text.clone(),
    };
    Some(Finding::new(
        kind,
        vec![text.place.clone(), table.place.clone()],
    ))
}

/// The words before a “ska”.
struct Lead {
    words: Vec<String>,
    /// A figure follows.
    has_figure: bool,
}

fn promises(piece: &Piece) -> Vec<Lead> {
    if !piece.text.contains("ska") {
        return Vec::new();
    }
    let words = words(&piece.text);
    let is_figure = |it: &String| it.starts_with(|c: char| c.is_ascii_digit());
    let shall = (1..words.len()).filter(|at| matches!(words[*at].as_str(), "ska" | "skall"));
    let lead = |at: usize| Lead {
        words: words[..at].to_vec(),
        has_figure: words[at..].iter().any(is_figure),
    };
    shall.map(lead).collect()
}

fn names_direction(text: &str) -> bool {
    let rule = phrase::read(text).and_then(|it| it.rule);
    matches!(rule, Some(Rule::Moves { by: By::Any, .. }))
        || matches!(rule, Some(Rule::Is(Condition::Moves(it))) if it.by == By::Any)
}
