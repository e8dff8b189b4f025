//! Tables that go out: what each is called and holds, headings, and words that stand in cells.

use crate::fulfilment::Basis;
use crate::plan::Condition;

/// What a table is called and holds.
pub struct ListingTexts {
    /// Its name, which fits on the tab of a sheet and in the name of a file.
    pub name: &'static str,
    /// What it holds, as a sentence.
    pub holds: &'static str,
}

/// Tables that go out.
pub struct TablesTexts {
    /// Goals and indicators as a tree.
    pub standing: ListingTexts,
    /// Goals, with what has changed.
    pub goals: ListingTexts,
    /// Goals by occasions.
    pub occasions: ListingTexts,
    /// Indicators.
    pub indicators: ListingTexts,
    /// Measurements.
    pub observations: ListingTexts,
    /// What is to be reported.
    pub reports: ListingTexts,
    /// What is missing, unit by unit.
    pub lacking: ListingTexts,
    /// How the index is computed.
    pub explanation: ListingTexts,
    /// Who answers for what.
    pub responsible: ListingTexts,
    /// Decisions.
    pub decisions: ListingTexts,
    /// Risks.
    pub risks: ListingTexts,
    /// Terms and what they mean.
    pub glossary: ListingTexts,
    /// Tables of the economy.
    pub economy: ListingTexts,
    /// Activities.
    pub activities: ListingTexts,
    /// What the check finds.
    pub findings: ListingTexts,
    /// Headings and words.
    pub words: TableWords,
}

/// Headings of columns, and words that stand in cells.
pub struct TableWords {
    /// There is nothing to list.
    pub empty: &'static str,
    /// Above the headings: it does not list everything.
    pub selected: &'static str,
    /// Heading: how deep in the tree, 1 for the outermost goals.
    pub level: &'static str,
    /// Heading: what sort of row, such as “nämndsmål” or “indikator”.
    pub sort: &'static str,
    /// Heading: a goal's wording.
    pub goal: &'static str,
    /// Heading: the goal that a goal lies under.
    pub above: &'static str,
    /// Heading, and the sort of row: an indicator's wording.
    pub indicator: &'static str,
    /// Heading: who set a goal.
    pub origin: &'static str,
    /// Heading: who answers for it.
    pub responsible: &'static str,
    /// Heading: the goal or indicator that names who answers for it.
    pub inherited: &'static str,
    /// Heading: the heading of the area of operations.
    pub area: &'static str,
    /// Heading: the status.
    pub status: &'static str,
    /// Heading: whose word the status is.
    pub basis: &'static str,
    /// Whose word a status is; empty where there is no status to have.
    pub basis_of: fn(Basis) -> &'static str,
    /// Heading: the status that the rules suggest.
    pub suggestion: &'static str,
    /// Heading: why a person set the status.
    pub reason: &'static str,
    /// Heading, and a row: the status expected at the end of the year.
    pub forecast: &'static str,
    /// Heading: what the forecast is worth, 0 to 1.
    pub forecast_worth: &'static str,
    /// Heading: what the status is worth, 0 to 1.
    pub worth: &'static str,
    /// Heading: parts that have a status.
    pub assessed: &'static str,
    /// Heading: parts.
    pub parts: &'static str,
    /// Heading: the status at the occasion before.
    pub status_before: &'static str,
    /// Heading: what it was worth.
    pub worth_before: &'static str,
    /// Heading: how much more it is than before.
    pub change: &'static str,
    /// Heading: the period that the change is counted from.
    pub since: &'static str,
    /// A row, or its sort: the index.
    pub index: &'static str,
    /// A row: the mean of the goals selected.
    pub mean: &'static str,
    /// Heading: the status at an occasion.
    pub status_at: fn(occasion: &str) -> String,
    /// Heading: what it was worth.
    pub worth_at: fn(occasion: &str) -> String,
    /// Heading: the latest measurement.
    pub latest: &'static str,
    /// Heading: a measurement.
    pub value: &'static str,
    /// Heading: what stands in place of a figure: a choice, or why it is missing.
    pub other: &'static str,
    /// Heading: the measurement before.
    pub last: &'static str,
    /// Heading: what stands in place of its figure.
    pub last_other: &'static str,
    /// Heading: its period.
    pub last_period: &'static str,
    /// Heading: the unit of measure.
    pub measure: &'static str,
    /// Heading: the period of a measurement.
    pub period: &'static str,
    /// Heading: the last day of the period.
    pub period_end: &'static str,
    /// Heading: how often it is measured.
    pub frequency: &'static str,
    /// Heading: the value it started from.
    pub baseline: &'static str,
    /// Heading: how a target is meant, such as “minst”.
    pub condition: &'static str,
    /// How a target is meant.
    pub condition_of: fn(&Condition) -> &'static str,
    /// Heading: the figure of a target.
    pub target: &'static str,
    /// Heading: the rule of a target in words.
    pub rule: &'static str,
    /// Heading: by when it shall be reached.
    pub due: &'static str,
    /// Heading: what happened.
    pub comment: &'static str,
    /// Heading: the analysis for the report.
    pub analysis: &'static str,
    /// Heading, and the sort of row: a unit of the organisation.
    pub unit: &'static str,
    /// Heading: whom a measurement concerns.
    pub gender: &'static str,
    /// Heading: a comment on a measurement, or a free note.
    pub note: &'static str,
    /// Heading: where a measurement was taken from.
    pub source: &'static str,
    /// Heading: the day it was taken from there.
    pub retrieved: &'static str,
    /// Heading: how far it has come.
    pub state: &'static str,
    /// Heading of a number, and a state: reported.
    pub reported: &'static str,
    /// Heading of a number, and a state: not reported.
    pub missing: &'static str,
    /// Heading: how many are to be reported.
    pub wanted: &'static str,
    /// Heading: the share that is reported.
    pub share: &'static str,
    /// Heading: the wording of whatever the row is about.
    pub what: &'static str,
    /// Heading: its weight.
    pub weight: &'static str,
    /// Heading: why it is what it is.
    pub why: &'static str,
    /// Heading, and the sort of row: an activity.
    pub activity: &'static str,
    /// Heading: the first day.
    pub start: &'static str,
    /// Heading: what was decided.
    pub decision: &'static str,
    /// Heading: the occasions that a decision froze.
    pub froze: &'static str,
    /// Heading: what the check found.
    pub finding: &'static str,
    /// Heading: where it is.
    pub place: &'static str,
    /// Heading: the id of what the row is about.
    pub id: &'static str,
    /// Heading: the figure stated in a table of the economy.
    pub stated: &'static str,
    /// Heading: the figure that follows from others.
    pub follows: &'static str,
}
