//! What is checked in any material, pasted or of a plan. One file per rule, each with its source.

mod baselines;
mod contradiction;
mod deviations;
mod direction;
mod drift;
mod kolada;
mod repeated;
mod same_column;
mod summary;
mod sums;

pub use kolada::malformed;

use super::Finding;
use super::material::Material;

/// Everything found, rule by rule.
pub fn findings(material: &Material) -> Vec<Finding> {
    let rules = [
        contradiction::findings,
        repeated::findings,
        sums::findings,
        deviations::findings,
        same_column::findings,
        summary::findings,
        drift::findings,
        direction::findings,
        baselines::findings,
        kolada::findings,
    ];
    rules.iter().flat_map(|rule| rule(material)).collect()
}
