//! The rule of a target as a sentence, and how the figure comes about.

use crate::plan::{Direction, Since, Span};

/// The rule of a target as a sentence, and how the figure comes about.
pub struct TargetTexts {
    /// Label: how the sentence begins.
    pub rule: &'static str,
    /// A person judges.
    pub judged: &'static str,
    /// It is done.
    pub milestone: &'static str,
    /// At least, at most.
    pub bound: fn(Direction) -> &'static str,
    /// From one figure; another follows.
    pub way: fn(Direction) -> &'static str,
    /// To the figure where the way ends.
    pub to: fn(Direction) -> &'static str,
    /// It moves.
    pub moves: fn(Direction) -> &'static str,
    /// It moves so far.
    pub moves_by: fn(Direction) -> &'static str,
    /// It adds up to so much.
    pub total: fn(Direction) -> &'static str,
    /// It is as others have it.
    pub others: fn(Direction) -> &'static str,
    /// So much of the budget …
    pub budget: &'static str,
    /// … is used.
    pub of_budget: &'static str,
    /// Before the deadline.
    pub by: &'static str,
    /// Label: the deadline.
    pub due: &'static str,
    /// Label: the figure.
    pub figure: &'static str,
    /// Label: where it starts.
    pub start: &'static str,
    /// Label: when that was measured.
    pub start_when: &'static str,
    /// Label: what an amount is counted in.
    pub moved_in: &'static str,
    /// Per cent of where it was.
    pub per_cent: &'static str,
    /// The indicator's own unit.
    pub in_unit: fn(&str) -> String,
    /// Before the start of a change.
    pub counted_from: &'static str,
    /// The start of a change.
    pub since: fn(Since) -> &'static str,
    /// Label: over which time.
    pub over_label: &'static str,
    /// A stretch of time.
    pub over: fn(Span) -> &'static str,
    /// Label: who is compared with.
    pub who: &'static str,
    /// Choose one.
    pub choose: &'static str,
    /// Somebody whom the plan does not have yet.
    pub new_others: &'static str,
    /// Label: the name of somebody new.
    pub name_of_others: &'static str,
    /// Takes what a text says of the figure.
    pub use_figure: &'static str,
    /// Heading: how the figure comes about.
    pub figure_title: &'static str,
    /// Label: how it comes about.
    pub made_of: &'static str,
    /// It is reported as such.
    pub reported: &'static str,
    /// It is a quotient.
    pub quotient: &'static str,
    /// Label: what is divided.
    pub divided: &'static str,
    /// Label: what it is divided by.
    pub divisor: &'static str,
    /// Label: what the quotient is multiplied with.
    pub times: &'static str,
    /// What that is for.
    pub times_hint: &'static str,
    /// Heading: the units that report.
    pub reporters: &'static str,
    /// No unit is chosen, and the whole is reported.
    pub all_together: &'static str,
    /// No unit is chosen, and the figure is made of units.
    pub all_units: &'static str,
    /// The plan has no units.
    pub no_units: &'static str,
    /// The way to where they are added.
    pub to_units: &'static str,
}
