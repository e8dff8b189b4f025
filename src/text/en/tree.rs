//! The goal tree and its details.

use crate::plan::{ActivityStatus, Direction, Retirement};
use crate::text::catalogue::tree::{
    ActivityTexts, DetailTexts, IndicatorTexts, OutlineTexts, RefusedTexts, TreeTexts,
};

pub const TEXTS: TreeTexts = TreeTexts {
    title: "Goals and indicators",
    outline: OUTLINE,
    details: DETAILS,
    indicator: INDICATOR,
    activity: ACTIVITY,
    refused: REFUSED,
};

const OUTLINE: OutlineTexts = OutlineTexts {
    empty_title: "Write the plan’s first goal",
    empty: "Goals may have goals and indicators under them, as deep as the plan needs. If the goals are in a table already, pasting it is faster.",
    first_goal: "Add a goal",
    name_levels: "Name the goal levels",
    add_goal: "Add goal",
    add_indicator: "Add indicator",
    select_first: "First select the goal that the indicator belongs to",
    fold_all: "Fold all",
    unfold_all: "Unfold all",
    search: "Search the plan",
    no_match: "No goal and no indicator contains the words.",
    show_below: |text| format!("Show under {text}"),
    details_of: |text| format!("Details of {text}"),
    actions_for: |text| format!("Actions for {text}"),
    unworded: "(not worded)",
    add_below: "Add goal after",
    add_under: "Add goal under",
    move_up: "Move up",
    move_down: "Move down",
    move_in: "Move in one step",
    move_out: "Move out one step",
    delete_goal: "Delete the goal",
    delete_indicator: "Delete the indicator",
    mark_several: "Mark several",
    mark: |text| format!("Mark {text}"),
    marked: |count, unseen| {
        let marked = match count {
            1 => "1 goal marked".to_owned(),
            _ => format!("{count} goals marked"),
        };
        match unseen {
            0 => marked,
            _ => format!("{marked}, {unseen} of them not shown"),
        }
    },
    bulk: "Marked goals",
    set_origin: "Set origin",
    delete_marked: "Delete",
    unmark: "Unmark",
    enter_key: "Enter",
};

const DETAILS: DetailTexts = DetailTexts {
    title: "Details",
    nothing_title: "Nothing is selected",
    nothing: "Select a goal or an indicator in the list to see its judgement and details here.",
    back: "Back to the plan",
    place: |level, at, all| format!("{level} {at} of {all}"),
    about_goal: "About the goal",
    about_indicator: "About the indicator",
    origin: "Origin",
    responsible: "Responsible",
    weight: "Weight",
    weight_of_goal: "The goal’s share of the mean; 1 unless said otherwise",
    weight_of_indicator: "The indicator’s share of the goal’s value; 1 unless said otherwise",
    due: "To be reached",
    period_hint: "Such as 2026, August 2026 or 2026-08-31",
    description: "Description",
    contributes: "Also contributes to",
    add_contribution: "Add a goal that it contributes to",
    remove_contribution: |text| format!("Does not contribute to {text}"),
    to_indicator: "Values and development",
};

const INDICATOR: IndicatorTexts = IndicatorTexts {
    kind: "Kind",
    judged: "Judged",
    goal: "Belongs to the goal",
    area: "Area of operations",
    measure: "Measure and targets",
    unit: "Unit",
    decimals: "Decimals",
    as_typed: "As typed",
    lowest: "Lowest possible value",
    highest: "Highest possible value",
    better: "Better is",
    direction: |direction| match direction {
        Some(Direction::Up) => "Higher",
        Some(Direction::Down) => "Lower",
        None => "Not stated",
    },
    baseline: "Baseline",
    baseline_period: "Measured",
    targets: "Targets",
    no_targets: "No target yet.",
    add_target: "Add target",
    target: |at| format!("Target {at}"),
    wording: "Wording",
    stage: "Interim target, replaced by the next when reached",
    says: |rule| format!("The wording says: {rule}."),
    text_says: |rule| format!("The indicator’s text says: {rule}."),
    use_rule: "Use as the rule",
    use_text: "Make it a target",
    delete_target: |at| format!("Delete target {at}"),
    source: "Source",
    kolada: "Kolada ids",
    kolada_hint: "Such as N00941 or U23471; two with a slash between for a quotient",
    frequency: "Measured",
    not_stated: "Not stated",
    note: "Note",
    follow_up: "Source and follow-up",
    life: "Use",
    active: "Followed up",
    retired: |reason| match reason {
        Retirement::NotOurs => "Retired: not the committee’s",
        Retirement::Fulfilled => "Retired: fulfilled",
        Retirement::CannotFollow => "Retired: cannot be followed up",
    },
    replaced: "Replaced by another indicator",
    replaced_by: "Replaced by",
    choose: "Choose …",
    retired_on: "Last day",
    earlier: "Earlier wordings",
    no_earlier: "The wording is the first one.",
    until: |day| format!("until {day}"),
    reword: "Reword",
    reword_explained: "The present wording is kept among the earlier ones. Correct a misspelling in the list instead.",
    new_wording: "New wording",
};

const ACTIVITY: ActivityTexts = ActivityTexts {
    title: |count| match count {
        0 => "Activities".to_owned(),
        _ => format!("Activities ({count})"),
    },
    add: "Add activity",
    text: "Activity",
    status: "State",
    state: |status| match status {
        ActivityStatus::Planned => "Planned",
        ActivityStatus::Ongoing => "Ongoing",
        ActivityStatus::Done => "Done",
        ActivityStatus::Dropped => "Dropped",
    },
    start: "Begins",
    due: "Done by",
    note: "Note",
    delete: |text| format!("Delete the activity {text}"),
};

const REFUSED: RefusedTexts = RefusedTexts {
    number: "Write a number, such as 12.5.",
    ambiguous: |grouped, decimal| {
        format!("Do you mean {grouped} or {decimal}? Write the number with a comma for decimals.")
    },
    unit: |unit| {
        format!("The field has another unit than {unit}. Write the number without a unit.")
    },
    weight: "A weight cannot be less than 0.",
    period: "Write a year, a month or a day: 2026, August 2026 or 2026-08-31.",
    kolada: |text| {
        format!("“{text}” is no Kolada id. They are written with N or U and five digits.")
    },
};
