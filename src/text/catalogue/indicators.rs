//! The list of indicators and the view of one.

use crate::plan::Retirement;
use crate::text::number::Unread;

/// The list of indicators and the view of one.
pub struct IndicatorsTexts {
    /// The title of the view.
    pub title: &'static str,
    /// A plan without indicators.
    pub none_title: &'static str,
    /// What to do about it.
    pub none: &'static str,
    /// Name of the filters.
    pub filters: &'static str,
    /// Filter by kind.
    pub by_kind: &'static str,
    /// Indicators of every kind.
    pub every_kind: &'static str,
    /// Those that are judged.
    pub judged: &'static str,
    /// Those that are followed without being judged.
    pub key_figures: &'static str,
    /// Filter by area of operations.
    pub by_area: &'static str,
    /// Every area.
    pub every_area: &'static str,
    /// So many indicators have a rule in their words that is not used.
    pub rules_found: fn(usize) -> String,
    /// Shows those rules.
    pub show_rules: &'static str,
    /// Heading of those rules.
    pub rules: &'static str,
    /// What taking them does.
    pub rules_explained: &'static str,
    /// Takes so many of them.
    pub take_rules: fn(usize) -> String,
    /// Search among indicators.
    pub search: &'static str,
    /// So many shown, of all so many.
    pub shown: fn(shown: usize, all: usize) -> String,
    /// Nothing matches.
    pub no_match: &'static str,
    /// Column: the latest value.
    pub latest: &'static str,
    /// Column: the target in force.
    pub target: &'static str,
    /// Column: when it is due.
    pub due: &'static str,
    /// Column: the change since the value before.
    pub trend: &'static str,
    /// No value yet.
    pub no_value: &'static str,
    /// Label of the status of an indicator.
    pub status_of: fn(indicator: &str) -> String,
    /// Marks one indicator.
    pub mark: fn(indicator: &str) -> String,
    /// Marks all that are shown.
    pub mark_all: &'static str,
    /// Name of the column of marks, and of what is done with them.
    pub marking: &'static str,
    /// The status to give the marked.
    pub new_status: &'static str,
    /// Gives it to so many.
    pub set_status: fn(n: usize) -> String,
    /// Unmarks all.
    pub unmark: &'static str,
    /// The choice of leaving the status to the rule, which gives this level.
    pub by_rule: fn(level: &str) -> String,

    /// Name of the trail of goals above.
    pub trail: &'static str,
    /// The indicator before.
    pub previous: &'static str,
    /// The indicator after.
    pub next: &'static str,
    /// Heading where the indicator is gone.
    pub gone_title: &'static str,
    /// What may have happened.
    pub gone: &'static str,
    /// The way back to all.
    pub to_all: &'static str,
    /// Shows every measurement, not only the latest.
    pub all_observations: fn(usize) -> String,
    /// A value that was corrected, and the day.
    pub corrected: fn(&str, &str) -> String,
    /// The target that counts.
    pub target_now: fn(target: &str) -> String,

    /// Heading of the chart.
    pub chart: &'static str,
    /// What the lines of the chart are.
    pub chart_caption: &'static str,
    /// The source, in a line.
    pub from_source: fn(source: &str) -> String,
    /// Opens the chart's table.
    pub chart_table: &'static str,
    /// Heading of the measurements.
    pub observations: &'static str,
    /// The figure of the whole is made of others.
    pub computed: &'static str,
    /// An indicator without measurements.
    pub no_observations: &'static str,
    /// Column: period.
    pub period: &'static str,
    /// How to type a period.
    pub period_hint: &'static str,
    /// The text is no period.
    pub no_period: &'static str,
    /// The period is measured already.
    pub period_taken: fn(period: &str) -> String,
    /// Column: value.
    pub value: &'static str,
    /// A value or a reason is needed.
    pub no_figure: &'static str,
    /// What was typed cannot be the value: why, and what to type.
    pub unread: fn(unread: &Unread, unit: &str) -> String,
    /// The text does not say how far a thing has come.
    pub no_progress: &'static str,
    /// The value lies outside the scale.
    pub outside: fn(lowest: Option<&str>, highest: Option<&str>) -> String,
    /// The point could mean two things: which?
    pub which: &'static str,
    /// Label of the reason for a missing value.
    pub missing: &'static str,
    /// There is a value.
    pub has_value: &'static str,
    /// Column: distance to the target.
    pub distance: &'static str,
    /// Column: note.
    pub note: &'static str,
    /// Column: source.
    pub source: &'static str,
    /// Column of actions, spoken.
    pub actions: &'static str,
    /// Adds the measurement.
    pub add: &'static str,
    /// It was added.
    pub added: fn(period: &str) -> String,
    /// Deletes the measurement of a period.
    pub delete: fn(period: &str) -> String,
    /// The cell's label: what it is, of which period.
    pub cell: fn(column: &str, period: &str) -> String,
    /// Label of the choice of unit.
    pub unit: &'static str,
    /// All units together.
    pub all_units: &'static str,
    /// Label of the choice of gender.
    pub gender: &'static str,

    /// Heading of the targets.
    pub targets: &'static str,
    /// There are none.
    pub no_targets: &'static str,
    /// An interim target.
    pub stage: &'static str,
    /// A target without a time.
    pub no_due: &'static str,
    /// The target that counts now.
    pub in_force: &'static str,
    /// The way to editing.
    pub edit: &'static str,
    /// Heading of the facts.
    pub about: &'static str,
    /// Fact: area of operations.
    pub area: &'static str,
    /// Fact: unit of measure.
    pub measure: &'static str,
    /// Fact: the value at the outset.
    pub baseline: &'static str,
    /// Fact: Kolada ids.
    pub kolada: &'static str,
    /// Fact: how often.
    pub frequency: &'static str,
    /// Fact: who reports.
    pub responsible: &'static str,
    /// Fact: life cycle.
    pub life: &'static str,
    /// In use.
    pub active: &'static str,
    /// Retired for a reason, perhaps since a day.
    pub retired: fn(reason: Retirement, on: Option<&str>) -> String,
    /// Replaced by the one that the link names.
    pub replaced: &'static str,
    /// Heading of what the indicator has been.
    pub history: &'static str,
    /// An earlier wording.
    pub worded: fn(text: &str) -> String,
    /// Before the targets that an occasion was decided on.
    pub had_targets: &'static str,
    /// A value of some period, and perhaps unit, that was corrected.
    pub was_corrected: fn(of: &str, was: &str, became: &str) -> String,
    /// The last day of a wording.
    pub until: fn(day: &str) -> String,
    /// A wording without a known last day.
    pub before: &'static str,
}
