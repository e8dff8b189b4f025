//! The overview of a plan.

use crate::text::catalogue::overview::OverviewTexts;

pub const TEXTS: OverviewTexts = OverviewTexts {
    title: "Overview",
    as_of: |date| format!("Follow-up as of {date}"),
    no_goals_title: "The plan has no goals yet",
    no_goals: "Write the first goal, or paste a table that already holds the goals.",
    to_tree: "Write goals",
    no_occasion: "Judgements are made at an occasion of follow-up. Add the first, and indicators and goals can be judged.",
    occasion: "Occasion",
    new_occasion: "New occasion",
    add_occasion: "Add the occasion",
    occasion_explained: "Everything is judged as of the occasion’s date: the latest measurement up to it counts.",
    occasion_kind: "Kind",
    occasion_date: "Date",
    index: "Fulfilment",
    mean_of: |counting, all, plural| {
        if counting == all {
            format!("Mean of {all} {plural}.")
        } else {
            format!("Mean of {counting} out of {all} {plural}; the others are not assessed.")
        }
    },
    mean: |value| format!("mean {value}"),
    level_from: |level, from| format!("{level} from {from}"),
    on_scale: |value, thresholds| format!("{value} on a scale from 0 to 1. {thresholds}."),
    now: "Status now",
    forecast: "Forecast for the year end",
    forecast_short: "Forecast",
    forecast_of: |given, carried| match carried {
        0 => "Every goal that counts has a forecast.".to_owned(),
        carried => format!("{given} with a forecast; {carried} count with their status now."),
    },
    waiting: |waiting, all| format!("{waiting} of {all} indicators are not assessed."),
    waiting_explained: "What is not assessed is left out of the goals' values.",
    show_waiting: "Show which",
    filters: "Selection of goals",
    by_origin: "Origin",
    every_origin: "All",
    by_status: "Status",
    every_status: "Every status",
    by_responsible: "Responsible",
    every_responsible: "Everybody responsible",
    by_unit: "Unit",
    every_unit: "Every unit",
    by_level: "Level",
    search: "Search the goals",
    no_match: "No goal matches the selection.",
    status: "Status",
    value: "Value",
};
