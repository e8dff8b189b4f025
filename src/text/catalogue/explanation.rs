//! How the index is computed.

/// How the index is computed.
pub struct ExplanationTexts {
    /// The title of the view.
    pub title: &'static str,
    /// The view in the path above the heading.
    pub crumb: &'static str,
    /// Name of the path above the heading.
    pub path: &'static str,
    /// Heading of a plan whose index is this.
    pub heading: fn(&str) -> String,
    /// Open every part.
    pub open_all: &'static str,
    /// Close every part.
    pub close_all: &'static str,
    /// The rule in sentences: the index of so many goals of this name, and what levels are worth.
    pub rule: fn(usize, &str, &str) -> String,
    /// A level and what it is worth, within a sentence.
    pub worth: fn(&str, &str) -> String,
    /// Joins the last two of a list.
    pub and: &'static str,
    /// What the fraction is.
    pub fraction: &'static str,
    /// What the fraction is where goals have weights.
    pub fraction_weighted: &'static str,
    /// Heading of the parts: so many goals of this name.
    pub goals: fn(usize, &str) -> String,
    /// How to go on.
    pub hint: &'static str,
    /// There is nothing to explain.
    pub no_goals: &'static str,
    /// A weight other than 1.
    pub weight: fn(&str) -> String,
    /// A goal without parts.
    pub no_parts: &'static str,
    /// The reason that a person gave.
    pub reason: fn(&str) -> String,
    /// What a person tells as evidence.
    pub comment: fn(&str) -> String,
    /// The target in force.
    pub target: fn(&str) -> String,
    /// A measurement with its value.
    pub measured: fn(&str, &str) -> String,
    /// Where figures come from.
    pub source: fn(&str) -> String,
    /// The day they were taken from there.
    pub retrieved: fn(&str) -> String,
    /// The status expected at the end of the year.
    pub forecast: fn(&str) -> String,
    /// The way to the goal in the tree.
    pub to_goal: &'static str,
    /// The way to the indicator.
    pub to_indicator: &'static str,
}
