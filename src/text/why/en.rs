//! The sentences in English.

use super::Words;
use crate::plan::{Missing, Progress, Retirement, Since, Span};

pub(super) const WORDS: Words = Words {
    at_least: |bound| format!("at least {bound}"),
    at_most: |bound| format!("at most {bound}"),
    judged_target: "judged by a person",
    done_target: "done",
    of_budget: |share| format!("at most {share} of the budget at the end of the year"),
    in_all: |side, amount, over| {
        let side = side.choose("at least", "at most");
        match over {
            Span::Year => format!("{side} {amount} a year"),
            Span::Term => format!("{side} {amount} over the years of the plan"),
        }
    },
    as_others: |side, unit| format!("{} as {unit}", side.choose("at least", "at most")),
    moves: |way, by, since| {
        let way = way.choose("increase", "decrease");
        let by = by.map_or_else(String::new, |by| format!(" of at least {by}"));
        match since {
            Some(Since::Baseline) => format!("{way}{by} from the baseline"),
            Some(Since::YearBefore) => format!("{way}{by} from the year before"),
            None => format!("{way}{by}"),
        }
    },
    units_done: "counted as the number of units that have done it",
    share_of_units: "counted as the share of units that have done it",
    each_of: |parts| format!("each for itself in {parts}"),
    not_in_time: "counted as the number not done in time",
    and: "and",
    moved_from: |limit, from, period| {
        let when = period.map_or_else(String::new, |period| format!(" ({period})"));
        match limit {
            Some(limit) => format!("the limit is {limit}, counted from {from}{when}"),
            None => format!("counted from {from}{when}"),
        }
    },
    others_have: |unit, figure, period| format!("{unit} has {figure} ({period})"),
    elapsed: |day, share| format!("up to {day}, {share} may be used"),
    sum_of: |count, first, last| {
        let years = match first == last {
            true => first.to_string(),
            false => format!("{first}–{last}"),
        };
        match count {
            1 => format!("counted on the only outcome of {years}"),
            _ => format!("the sum of {count} outcomes of {years}"),
        }
    },
    not_moved: |value, target| format!("{value} does not meet the target {target}"),
    in_parts: |missed, met, of| format!("{missed}; the target is met in {met} of {of} parts"),
    lacks_baseline: "The target counts from the baseline, which is missing or later than the outcome.",
    lacks_year_before: "The target counts from the year before, which has no outcome for that period.",
    lacks_others: |unit| format!("There is no outcome of {unit} to compare with."),
    lacks_term: "The target counts over the years of the plan, which are not stated.",
    lacks_room: "The figures are too large to count with.",
    reached: |progress| match progress {
        Progress::Done => "It is done",
        Progress::Begun => "It is under way but not done",
        Progress::NotBegun => "It is not begun",
    },
    from_baseline: |value, period| match period {
        Some(period) => format!("from {value} ({period})"),
        None => format!("from {value}"),
    },
    scale: |lowest, highest| format!("scale {lowest}–{highest}"),
    wish: |wish| wish.choose("preferably higher", "preferably lower"),
    met: |value, target| format!("{value} meets the target {target}"),
    below: |value, target| format!("{value} is below the target {target}"),
    above: |value, target| format!("{value} is above the target {target}"),
    enough_way: |missed, share, from, needed| {
        format!(
            "{missed}, but has come {share} of the way from {from} (partly takes at least {needed})"
        )
    },
    short_way: |missed, share, from, needed| {
        format!(
            "{missed} and has come only {share} of the way from {from} (partly takes at least {needed})"
        )
    },
    wrong_side: |missed, from| format!("{missed} and worse than the baseline {from}"),
    near: |missed, limit, rule| {
        format!("{missed}, but within the limit for partly, {limit} ({rule} of the target)")
    },
    far: |missed, limit, rule| {
        format!("{missed} and outside the limit for partly, {limit} ({rule} of the target)")
    },
    already_there: "the baseline already met the target, so there is no way to measure",
    later_baseline: "the baseline is later than the outcome, so there is no way to measure",
    key_figure: "A key figure is followed but not judged.",
    retired: |reason| match reason {
        Retirement::NotOurs => "No longer followed: it belongs to another committee.",
        Retirement::Fulfilled => "No longer followed: it is fulfilled.",
        Retirement::CannotFollow => "No longer followed: it cannot be followed up.",
    },
    replaced: "The indicator is replaced by another.",
    no_target: "The indicator has no target to compare with.",
    judged_by_person: "The target has no rule to compute with: a person judges it.",
    no_observation: "There is no outcome up to the day of the follow-up.",
    missing: |reason| match reason {
        Missing::NotMeasured => "The latest outcome has no value: not measured.",
        Missing::NonResponse => "The latest outcome has no value: no response.",
        Missing::NotApplicable => "The latest outcome has no value: not applicable.",
        Missing::Confidential => "The latest outcome has no value: confidential.",
    },
    not_comparable: "The latest outcome is nothing that the rule of the target can compare.",
    not_assessed: "Not assessed: no part of the goal is assessed.",
    set_by_person: |level, suggested| match suggested {
        Some(suggested) if suggested == level => {
            format!("Judged by a person: {level}. The suggestion is the same.")
        }
        Some(suggested) => format!("Judged by a person: {level}. The suggestion is {suggested}."),
        None => format!("Judged by a person: {level}."),
    },
    outcome: |period| format!("outcome {period}"),
    outcome_with_age: |period, age| format!("outcome {period}, {age} old"),
    since: |change, period| format!("{change} since {period}"),
    better: ", the right way",
    worse: ", the wrong way",
    due: |target, period| format!("{target} by {period}"),
    overdue: |target, period| format!("{target} by {period}, which has passed"),
    mean_of_parts: |value, counting, all| match (counting, all) {
        (1, 1) => format!("{value} is the value of the goal's only part."),
        (_, _) if counting == all => format!("{value} is the mean of {all} parts."),
        _ => format!("{value} is the mean of {counting} of {all} parts; the others do not count."),
    },
    from_threshold: |level, from| format!("{level} holds from {from}."),
    worst: |level| format!("{level} holds below the limits of the other levels."),
    overridden: |level, computed| {
        if level == computed {
            format!("A person has judged the goal: {level}, as does its value.")
        } else {
            format!("A person has judged the goal: {level}. Its value gives {computed}.")
        }
    },
    only_by_person: |level, value| {
        format!(
            "A person has judged the goal: {level}. No part is assessed, so the value is {value}."
        )
    },
    mean_of_goals: |value, counting, all| match (counting, all) {
        (1, 1) => format!("{value} is the value of the only goal."),
        (_, _) if counting == all => format!("{value} is the mean of {all} goal values."),
        _ => format!(
            "{value} is the mean of {counting} of {all} goal values; the others do not count."
        ),
    },
    no_index: "No goal is assessed, so there is no index.",
    outlook: |given, carried| match carried {
        0 => "All parts that count have a forecast.".to_owned(),
        _ => format!(
            "{given} of {} parts have a forecast; the others count with their status now.",
            given + carried
        ),
    },
    own_outlook: |level| format!("A person expects {level} at the end of the year."),
};
