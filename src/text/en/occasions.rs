//! Occasions of follow-up.

use crate::text::catalogue::occasions::OccasionsTexts;

pub const TEXTS: OccasionsTexts = OccasionsTexts {
    title: "Occasions",
    explained: "Every goal at every follow-up. Choose an occasion in the head of the table to see it in the overview.",
    none: "The plan has no follow-up occasion yet.",
    show_all: "Compare all occasions",
    index: "Fulfilment",
    forecast: "Forecast for the year end",
    begin_with: "Begin with",
    begin_empty: "No judgements",
    begin_from: |occasion| format!("The judgements of {occasion}"),
    begin_explained: "Statuses that people have set, reasons, comments and analyses can come along and be rewritten. Forecasts are made anew.",
    freeze: "Freeze by decision",
    dnr_hint: "Stands on the first page of the report and beside the proposed decision.",
    freeze_explained: "The figures of the occasion stay as they are now, whatever changes in the plan later. It can be opened again, and then that shows.",
    decision: "Decision",
    new_decision: "New decision",
    freeze_now: "Freeze",
    frozen_by: |decision| format!("Frozen: {decision}"),
    reopen: "Open again",
    reopen_explained: "The figures follow the plan as it is now. That the occasion has been frozen stays on record.",
    reopen_reason: "Why is it opened?",
    reopen_now: "Open",
    reopened: |day, decision, reason| match reason {
        "" => format!("Opened again {day}. Was frozen: {decision}."),
        _ => format!("Opened again {day}: {reason} Was frozen: {decision}."),
    },
    since: |occasion| format!("Since {occasion}"),
    index_moved: |before, now, change| {
        format!("Fulfilment has gone from {before} to {now} ({change}).")
    },
    index_still: |now| format!("Fulfilment is unchanged: {now}."),
    rules_changed: "The plan’s rules have changed since then. Part of the difference may come from that.",
    by_rules: "Nothing under the goal has moved: the difference comes from changed rules or weights.",
    open: "Open",
    unfinished: |unjudged, unforecast| match (unjudged, unforecast) {
        (0, 0) => "All indicators are judged and have a forecast.".to_owned(),
        (0, _) => format!("All indicators are judged; {unforecast} have no forecast."),
        (_, 0) => format!("{unjudged} indicators are not judged."),
        _ => format!("{unjudged} indicators are not judged, and {unforecast} have no forecast."),
    },
    not_yet: "Wait",
    index_not_comparable: "Fulfilment cannot be compared: one of the occasions has none.",
    moved: |count| match count {
        1 => "1 goal has moved".to_owned(),
        _ => format!("{count} goals have moved"),
    },
    none_moved: "No goal has moved.",
    from_to: |before, now| format!("from {before} to {now}"),
    is_new: "new",
    is_gone: "removed",
    foreseen: |table, [forecast, of], [budget, by], share| {
        format!("{table} expects {forecast} ({of}) of {budget} ({by}) for the whole year: {share}.")
    },
    projection: |value, day| format!("At the same pace it comes to {value} on {day}."),
    projected: |level| format!("That gives {level}."),
    use_projection: "Use as forecast",
};
