//! What is checked in any material, pasted or of a plan. One file per rule, each with its source.

mod baselines;
mod contradiction;
mod deviations;
mod direction;
mod drift;
mod kolada;
mod repeated;
mod same_column;
mod signs;
mod summary;
mod sums;

pub use kolada::malformed;

use super::Finding;
use super::material::Material;

/// A rule.
type Rule = fn(&Material) -> Vec<Finding>;

/// What is seen in the words, and in words beside figures. The tables of a plan are checked by what they are known to be.
pub const OF_WORDS: [Rule; 8] = [
    contradiction::findings,
    signs::findings,
    repeated::findings,
    summary::findings,
    drift::findings,
    direction::findings,
    baselines::findings,
    kolada::findings,
];

/// What is seen in tables of which nobody has said what follows from what.
const OF_TABLES: [Rule; 3] = [sums::findings, deviations::findings, same_column::findings];

/// Everything found in a text.
pub fn in_text(material: &Material) -> Vec<Finding> {
    let rules = OF_WORDS.iter().chain(&OF_TABLES);
    rules.flat_map(|rule| rule(material)).collect()
}
