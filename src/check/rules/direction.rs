//! A text of the plan that promises a direction only, where the indicator has a figure (domain §7).
//!
//! A sentence of a chapter or a document, a goal or what it is about. It has to name the indicator and no
//! other, nothing besides, and no figure. Where the indicator's own words state the figure, the text is
//! held against them as in a pasted document.

use super::Scene;
use crate::check::material::Piece;
use crate::check::names::{Named, Names, telling};
use crate::check::wording::{share_found, words};
use crate::check::{Finding, Kind, Place, Written};
use crate::phrase::{self, Rule};
use crate::plan::{By, Condition, Direction, Indicator, RecordKey};

/// Promises of a direction whose figure the indicator has.
pub fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let bounded = scene.judged().filter(|(_, it)| bound(it).is_some());
    let names = Names::of(bounded.filter(|(_, it)| !states_figure(&it.text)));
    let pieces = scene.material.pieces.iter().filter(|it| may_promise(it));
    pieces.filter_map(|piece| finding(&names, piece)).collect()
}

fn finding(names: &Names<'_>, piece: &Piece) -> Option<Finding> {
    let sentence = words(&piece.text);
    let named = names.only(&sentence)?;
    let (side, bound) = bound(named.indicator)?;
    if !says_no_more(&sentence, named) || promised(&piece.text) != Some(side) {
        return None;
    }
    let kind = Kind::DirectionOfTarget {
        text: piece.text.clone(),
        indicator: named.indicator.text.clone(),
        side,
        bound,
        unit: named.indicator.measure.unit.clone(),
    };
    let indicator = Place::Record(RecordKey::Indicator(named.id), &["targets"]);
    Some(Finding::new(kind, vec![piece.place.clone(), indicator]))
}

/// A sentence of a chapter, a document or a goal, without a figure.
fn may_promise(piece: &Piece) -> bool {
    let is_text = match &piece.place {
        Place::Prose(written, _) => matches!(
            written,
            Written::Chapter(_) | Written::Goal(_) | Written::Part(..)
        ),
        Place::Record(RecordKey::Goal(_), _) => true,
        _ => false,
    };
    is_text && !piece.text.contains(|c: char| c.is_ascii_digit())
}

/// The last figure that the indicator shall reach.
fn bound(indicator: &Indicator) -> Option<(Direction, crate::plan::Decimal)> {
    indicator
        .targets
        .iter()
        .rev()
        .find_map(|it| it.condition.bound())
}

fn states_figure(text: &str) -> bool {
    text.contains("ska") && text.contains(|c: char| c.is_ascii_digit())
}

/// Everything that the sentence is about is in the indicator's name.
fn says_no_more(sentence: &[String], named: &Named<'_>) -> bool {
    share_found(&telling(sentence), &named.words) == 100
}

/// The direction that a text promises, and nothing more.
fn promised(text: &str) -> Option<Direction> {
    match phrase::read(text)?.rule? {
        Rule::Moves { way, by: By::Any } => Some(way),
        Rule::Is(Condition::Moves(it)) if it.by == By::Any => Some(it.way),
        _ => None,
    }
}
