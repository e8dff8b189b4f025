//! Headings and words of the tables that go out as CSV.

use super::status;
use crate::plan::Condition;
use crate::text::catalogue::csv::CsvTexts;

pub const TEXTS: CsvTexts = CsvTexts {
    level: "Level",
    sort: "Kind",
    goal: "Goal",
    indicator: "Indicator",
    origin: "Origin",
    responsible: "Responsible",
    status: "Status",
    reason: "Reason",
    forecast: "Forecast for the year",
    worth: "Value of the status",
    latest: "Latest figure",
    value: "Figure",
    other: "In place of a figure",
    measure: "Unit of measure",
    period: "Period",
    period_end: "Last day of the period",
    condition: "Condition",
    target: "Target",
    due: "Due",
    comment: "Comment",
    analysis: "Analysis",
    unit: "Unit",
    gender: "Gender",
    note: "Note",
    source: "Source",
    retrieved: "Retrieved",
    id: "Id",
    key_figure: status::TEXTS.key_figure,
    not_assessed: status::TEXTS.not_assessed,
    not_followed: status::TEXTS.retired,
    any_goal: status::TEXTS.goal,
    origin_of: status::TEXTS.origin,
    gender_of: status::TEXTS.gender,
    missing: status::TEXTS.missing,
    condition_of: |condition| match condition {
        Condition::Judged => "Judged",
        Condition::AtLeast(_) => "At least",
        Condition::AtMost(_) => "At most",
    },
};
