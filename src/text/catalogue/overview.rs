//! The overview of a plan.

/// The overview of a plan.
pub struct OverviewTexts {
    /// The title of the view.
    pub title: &'static str,
    /// The line above the heading: as of a date.
    pub as_of: fn(&str) -> String,
    /// Heading of a plan without goals.
    pub no_goals_title: &'static str,
    /// What to do about it.
    pub no_goals: &'static str,
    /// The way to the goal tree.
    pub to_tree: &'static str,
    /// What to do where there is no occasion.
    pub no_occasion: &'static str,
    /// Label of the choice of occasion.
    pub occasion: &'static str,
    /// Adds an occasion.
    pub new_occasion: &'static str,
    /// Confirms the new occasion.
    pub add_occasion: &'static str,
    /// What an occasion is.
    pub occasion_explained: &'static str,
    /// Label of its kind.
    pub occasion_kind: &'static str,
    /// Label of its date.
    pub occasion_date: &'static str,
    /// Heading of the index.
    pub index: &'static str,
    /// The index is the mean of so many, of all so many, goals of this name.
    pub mean_of: fn(usize, usize, &str) -> String,
    /// A mean, within a line.
    pub mean: fn(&str) -> String,
    /// A level and its threshold, within the spoken scale.
    pub level_from: fn(&str, &str) -> String,
    /// The value on the scale, spoken, with the thresholds.
    pub on_scale: fn(&str, &str) -> String,
    /// Heading of the counts now.
    pub now: &'static str,
    /// Heading of the forecast.
    pub forecast: &'static str,
    /// The same in a table's head.
    pub forecast_short: &'static str,
    /// The forecast rests on so many forecasts, and on the status now of so many.
    pub forecast_of: fn(usize, usize) -> String,
    /// So many indicators, of all so many, are not assessed.
    pub waiting: fn(usize, usize) -> String,
    /// What that means for the figures.
    pub waiting_explained: &'static str,
    /// The way to them.
    pub show_waiting: &'static str,
    /// Name of the filters.
    pub filters: &'static str,
    /// Filter by origin.
    pub by_origin: &'static str,
    /// Every origin.
    pub every_origin: &'static str,
    /// Filter by status.
    pub by_status: &'static str,
    /// Every status.
    pub every_status: &'static str,
    /// Filter by who answers for it.
    pub by_responsible: &'static str,
    /// Everybody.
    pub every_responsible: &'static str,
    /// Filter by unit.
    pub by_unit: &'static str,
    /// Every unit.
    pub every_unit: &'static str,
    /// Filter by level.
    pub by_level: &'static str,
    /// Search among goals.
    pub search: &'static str,
    /// Nothing matches.
    pub no_match: &'static str,
    /// Column: status.
    pub status: &'static str,
    /// Column: value.
    pub value: &'static str,
}
