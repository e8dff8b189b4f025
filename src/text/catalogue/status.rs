//! Words for statuses, origins and other values that many views show.

use crate::plan::{Frequency, Gender, Missing, OccasionKind, Origin, PlanKind, Progress, Together};

/// Words for statuses, origins and other values that many views show.
pub struct StatusTexts {
    /// The state of having no status.
    pub not_assessed: &'static str,
    /// A key figure: followed, never judged.
    pub key_figure: &'static str,
    /// An indicator no longer in use.
    pub retired: &'static str,
    /// Whose goal; given goals may be named by the plan.
    pub origin: fn(Origin) -> &'static str,
    /// Nobody has said whose goal it is.
    pub no_origin: &'static str,
    /// A sort of occasion.
    pub occasion: fn(OccasionKind) -> &'static str,
    /// How often.
    pub frequency: fn(Frequency) -> &'static str,
    /// Why there is no value.
    pub missing: fn(Missing) -> &'static str,
    /// How far a thing that is to be done has come.
    pub progress: fn(Progress) -> &'static str,
    /// How the figures of units become one.
    pub together: fn(Together) -> &'static str,
    /// A unit that has not reported, within a list.
    pub not_reported: fn(&str) -> String,
    /// A quotient: what is divided, by what, times what.
    pub quotient: fn(&str, &str, &str) -> String,
    /// Whom a figure concerns.
    pub gender: fn(Gender) -> &'static str,
    /// A sort of plan.
    pub plan_kind: fn(PlanKind) -> &'static str,
    /// A goal, where the plan does not name its level.
    pub goal: &'static str,
    /// Goals, where the plan does not name their level.
    pub goals: &'static str,
    /// An indicator.
    pub indicator: &'static str,
    /// Indicators.
    pub indicators: &'static str,
}
