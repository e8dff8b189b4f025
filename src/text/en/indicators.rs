//! The list of indicators and the view of one.

use crate::plan::Retirement;
use crate::text::catalogue::indicators::IndicatorsTexts;
use crate::text::{Language, number, number::Unread};

pub const TEXTS: IndicatorsTexts = IndicatorsTexts {
    title: "Indicators",
    none_title: "The plan has no indicators yet",
    none: "An indicator is written under its goal, or comes with a table that is pasted in.",
    filters: "Selection of indicators",
    by_kind: "Kind",
    every_kind: "All",
    judged: "Judged",
    key_figures: "Key figures",
    by_area: "Area",
    every_area: "Every area",
    rules_found: |n| match n {
        1 => "1 indicator has a target in its text that is not computed yet.".to_owned(),
        n => format!("{n} indicators have a target in their text that is not computed yet."),
    },
    show_rules: "Show the targets",
    rules: "Targets in the texts",
    rules_explained: "This is how the texts are read. What you leave ticked becomes targets to compute with; the texts stay as they are.",
    take_rules: |n| match n {
        1 => "Use 1 target".to_owned(),
        n => format!("Use {n} targets"),
    },
    search: "Search indicators",
    shown: |shown, all| format!("{shown} of {all}"),
    no_match: "No indicator matches the selection.",
    latest: "Latest value",
    target: "Target",
    due: "Due",
    trend: "Trend",
    no_value: "no value",
    status_of: |indicator| format!("Status of {indicator}"),
    mark: |indicator| format!("Mark {indicator}"),
    mark_all: "Mark all that are shown",
    marking: "Marking",
    new_status: "Status",
    set_status: |n| format!("Set the status of {n} marked"),
    unmark: "Unmark",
    by_rule: |level| format!("By the rule: {}", level.to_lowercase()),
    trail: "You are here",
    previous: "Previous",
    next: "Next",
    gone_title: "The indicator is not in the plan",
    gone: "It may have been deleted, or the address belongs to another copy of the plan. Undo brings back what was just deleted.",
    to_all: "Show all indicators",
    all_observations: |count| format!("Show all {count} measurements"),
    corrected: |value, day| format!("earlier {value}, corrected {day}"),
    target_now: |target| format!("Target: {target}."),
    chart: "Development over time",
    chart_caption: "Solid line: outcome. Dashed: target. Dotted: baseline when the target was set.",
    from_source: |source| format!("Source: {source}."),
    chart_table: "Show the figures as a table",
    observations: "Measurements",
    computed: "The figure of the whole is computed and not typed here; it stands as a table beneath the chart. Choose a unit to see and write its values.",
    no_observations: "Nothing is measured yet. Write the first value below, and it is drawn in a chart and compared with the target.",
    period: "Period",
    period_hint: "For example 2026, T2 2026, August 2026 or 2026-08-31",
    no_period: "That is no period. Write for example 2026, T2 2026, August 2026 or 2026-08-31.",
    period_taken: |period| {
        format!("{period} has a value already. Change it in the table, or write another period.")
    },
    value: "Value",
    no_figure: "Write a value, or choose why it is missing.",
    unread: |unread, unit| match unread {
        Unread::NoNumber => "That is no number. Write digits, for example 84.5.".to_owned(),
        Unread::Ambiguous { grouped, decimal } => format!(
            "Do you mean {} or {}? Write a comma before decimals, and nothing between thousands.",
            number::plain(*grouped, Language::English),
            number::plain(*decimal, Language::English)
        ),
        Unread::OtherUnit { typed } if unit.is_empty() => {
            format!(
                "The indicator has no unit of measure, and {typed} is one. Write the number alone."
            )
        }
        Unread::OtherUnit { typed } => {
            format!("The indicator is measured in {unit}, not in {typed}.")
        }
    },
    no_progress: "Type done, begun or not begun.",
    outside: |lowest, highest| match (lowest, highest) {
        (Some(lowest), Some(highest)) => format!("The scale goes from {lowest} to {highest}."),
        (Some(lowest), None) => format!("The scale begins at {lowest}."),
        (None, Some(highest)) => format!("The scale ends at {highest}."),
        (None, None) => String::new(),
    },
    which: "Which number is meant?",
    missing: "Value missing",
    has_value: "No, there is one",
    distance: "To target",
    note: "Note",
    source: "Source",
    actions: "Actions",
    add: "Add",
    added: |period| format!("The value of {period} is added."),
    delete: |period| format!("Delete the value of {period}"),
    cell: |column, period| format!("{column} of {period}"),
    unit: "Unit",
    all_units: "All operations",
    gender: "Gender",
    targets: "Targets",
    no_targets: "The indicator has no target yet.",
    stage: "interim target",
    no_due: "No date",
    in_force: "in force now",
    edit: "Edit in the goal tree",
    about: "About the indicator",
    area: "Area",
    measure: "Unit of measure",
    baseline: "Baseline when the target was set",
    kolada: "Kolada",
    frequency: "Measured",
    responsible: "Responsible",
    life: "State",
    active: "Followed",
    retired: |reason, on| {
        let reason = match reason {
            Retirement::NotOurs => "another committee’s business",
            Retirement::Fulfilled => "fulfilled",
            Retirement::CannotFollow => "cannot be followed up",
        };
        match on {
            Some(day) => format!("No longer followed after {day}: {reason}"),
            None => format!("No longer followed: {reason}"),
        }
    },
    replaced: "Replaced by",
    history: "History",
    worded: |text| format!("It was worded: “{text}”"),
    had_targets: "Decided on with the target",
    was_corrected: |of, was, became| {
        format!("The value of {of} was corrected from {was} to {became}")
    },
    until: |day| format!("Until {day}"),
    before: "Earlier",
};
