//! Ids that look like Kolada's and have not their form (domain §1 and §7): N or U and five digits.
//!
//! Looked for where a text names Kolada, a source or a measure of it: N or U with four or six digits, in small
//! letters, with a space between or with an O for a zero.

use crate::check::material::{Material, Piece};
use crate::check::{Finding, Kind};

/// Ids of another form.
pub fn findings(material: &Material) -> Vec<Finding> {
    material.pieces.iter().flat_map(of_piece).collect()
}

fn of_piece(piece: &Piece) -> Vec<Finding> {
    let written = malformed(&piece.text).into_iter();
    written
        .map(|written| Finding::new(Kind::KoladaForm { written }, vec![piece.place.clone()]))
        .collect()
}

/// The words of a text that were meant as ids of Kolada.
pub fn malformed(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| is_malformed(word))
        .map(str::to_owned)
        .collect()
}

fn is_malformed(word: &str) -> bool {
    let mut characters = word.chars();
    let first = characters.next();
    let rest = characters.as_str();
    let (digits, others) = rest.chars().fold((0, 0), |(digits, others), c| match c {
        '0'..='9' => (digits + 1, others),
        'O' | 'o' | 'I' | 'l' => (digits, others + 1),
        _ => (digits, others + 9),
    });
    let is_id = matches!(first, Some('N' | 'U')) && digits == 5 && others == 0;
    let near = (4..=6).contains(&(digits + others)) && digits >= 4 && others <= 1;
    matches!(first, Some('N' | 'U' | 'n' | 'u')) && near && !is_id
}
