//! The reader's view: the plan as a report.

use crate::text::catalogue::reader::ReaderTexts;

pub const TEXTS: ReaderTexts = ReaderTexts {
    title: "Reader’s view",
    years: |from, to| match from == to {
        true => format!("{from}"),
        false => format!("{from}–{to}"),
    },
    as_of: |day| format!("As of {day}"),
    no_occasion: "The plan has no occasion of follow-up yet. The latest measurements are shown.",
    decided: |decision| format!("Settled by decision: {decision}."),
    no_goals: "The plan has no goals yet.",
    summary: "Summary",
    index: |value, status| format!("Fulfilment is {value} of 1: {}.", status.to_lowercase()),
    expected: |value, status| {
        format!(
            "{value} is expected at the end of the year: {}.",
            status.to_lowercase()
        )
    },
    contents: "The goals",
    keys: "With the keyboard: the right arrow on a goal’s heading leads to the next goal, the left arrow to the one before.",
    goal_of: |goal, all| format!("{goal} of {all}"),
    responsible: |name| format!("Responsible: {name}"),
    forecast: "Forecast at the end of the year:",
    reason: "Reason:",
    target: "Target",
    latest: "Latest value",
    no_value: "Nothing is measured yet",
    over_time: "Over time",
    previous: "Previous goal",
    next: "Next goal",
    to_contents: "To the list of goals",
};
