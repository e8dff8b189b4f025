//! What the plan calls things, in the language of the interface.

use uppfyllt::plan::{About, Decision, Occasion, Plan, SeriesKey};
use uppfyllt::text::name;

use crate::language::language;

/// One goal of a level.
pub fn level_name(about: &About, level: usize) -> String {
    name::level(about, level, language())
}

/// Several goals of a level.
pub fn level_plural(about: &About, level: usize) -> String {
    name::level_plural(about, level, language())
}

/// Goals that were handed down.
pub fn given_name(plan: &Plan) -> String {
    name::given(&plan.about, language())
}

/// An occasion: its own title, or its kind and date.
pub fn occasion_title(occasion: &Occasion) -> String {
    name::occasion(occasion, language())
}

/// “Antagen, kommunfullmäktige 2019-03-01, § 40, KS19/12”.
pub fn decision_title(decision: &Decision) -> String {
    name::decision(decision, language())
}

/// Whose figures a series holds: of which unit, of women or of men; none for all together.
pub fn whose(plan: &Plan, series: &SeriesKey) -> Option<String> {
    name::whose(plan, series, language())
}
