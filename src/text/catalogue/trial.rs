//! Trying other rules and weights.

use crate::plan::Combine;

/// Trying other rules and weights.
pub struct TrialTexts {
    /// The title of the view.
    pub title: &'static str,
    /// What it is for.
    pub explained: &'static str,
    /// Heading of the rules.
    pub rules: &'static str,
    /// How the parts of a goal become its value.
    pub combine: &'static str,
    /// One way.
    pub combined: fn(Combine) -> &'static str,
    /// The level whose goals make the index.
    pub index_level: &'static str,
    /// What a level counts.
    pub worth: fn(&str) -> String,
    /// From which value a goal has the level.
    pub from: fn(&str) -> String,
    /// Heading of the rules for “partly”.
    pub partial: &'static str,
    /// Heading of the weights.
    pub weights: &'static str,
    /// Heading of the effect.
    pub effect: &'static str,
    /// Column: the plan as it is.
    pub as_is: &'static str,
    /// Column: as tried.
    pub as_tried: &'static str,
    /// Nothing has been tried yet.
    pub nothing: &'static str,
    /// Takes it over.
    pub apply: &'static str,
    /// Goes back to the plan's own.
    pub reset: &'static str,
    /// The occasion is frozen: what is tried does not touch its figures.
    pub frozen: &'static str,
}
