//! The reader's view: the plan as a report.

/// The reader's view: the plan as a report.
pub struct ReaderTexts {
    /// The title of the view.
    pub title: &'static str,
    /// The years that the plan covers.
    pub years: fn(from: i16, to: i16) -> String,
    /// The day that everything refers to.
    pub as_of: fn(day: &str) -> String,
    /// The plan has no occasion yet.
    pub no_occasion: &'static str,
    /// The decision that the figures rest on.
    pub decided: fn(decision: &str) -> String,
    /// The plan has no goals.
    pub no_goals: &'static str,
    /// Heading of the summary.
    pub summary: &'static str,
    /// The index and its status.
    pub index: fn(value: &str, status: &str) -> String,
    /// The index expected at the end of the year, and its status.
    pub expected: fn(value: &str, status: &str) -> String,
    /// Heading of the list of goals.
    pub contents: &'static str,
    /// How to go from goal to goal with the keyboard.
    pub keys: &'static str,
    /// One goal of all.
    pub goal_of: fn(goal: usize, all: usize) -> String,
    /// Who answers for it.
    pub responsible: fn(name: &str) -> String,
    /// The status expected at the end of the year.
    pub forecast: &'static str,
    /// The reason of a person's status.
    pub reason: &'static str,
    /// The target in force.
    pub target: &'static str,
    /// The latest value.
    pub latest: &'static str,
    /// Nothing is measured.
    pub no_value: &'static str,
    /// Opens the chart.
    pub over_time: &'static str,
    /// To the goal before.
    pub previous: &'static str,
    /// To the goal after.
    pub next: &'static str,
    /// To the list of goals.
    pub to_contents: &'static str,
}
