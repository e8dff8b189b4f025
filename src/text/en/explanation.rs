//! How the index is computed.

use crate::text::catalogue::explanation::ExplanationTexts;

pub const TEXTS: ExplanationTexts = ExplanationTexts {
    title: "How it is computed",
    crumb: "Explanation",
    path: "You are here",
    heading: |index| format!("How {index} is computed"),
    open_all: "Open all",
    close_all: "Close all",
    rule: |goals, plural, levels| {
        format!(
            "The index is the mean of the values of {goals} {plural}. The value of a goal is the mean of its assessed parts: {levels}. What is not assessed does not count."
        )
    },
    worth: |level, value| format!("{level} is {value}"),
    and: " and ",
    fraction: "The sum of the goals' values divided by their number, shown with two decimals",
    fraction_weighted: "The sum of the goals' values times their weights, divided by the sum of the weights, shown with two decimals",
    goals: |goals, plural| format!("{goals} {plural}"),
    hint: "Open a goal to see its indicators, rule and measurements",
    no_goals: "There are no goals at the level that makes the index.",
    weight: |weight| format!("Weight {weight}"),
    no_parts: "The goal has no indicators.",
    reason: |reason| format!("Reason: {reason}"),
    comment: |comment| format!("Comment: {comment}"),
    target: |target| format!("Target: {target}."),
    measured: |reading, value| format!("{reading}: {value}."),
    source: |source| format!("Source: {source}."),
    retrieved: |day| format!("Retrieved {day}."),
    forecast: |level| format!("Forecast for the year end: {level}."),
    to_goal: "Show the goal in the plan",
    to_indicator: "Show the indicator",
};
