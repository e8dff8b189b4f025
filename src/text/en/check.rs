//! The document check: what was found, why it matters, what the mend does.

use crate::check::{Amount, Eased, Kind, Lack, Slip};
use crate::plan::{Decimal, IndicatorKind, Period};
use crate::text::catalogue::check::CheckTexts;
use crate::text::{Language, date, number};

pub const TEXTS: CheckTexts = CheckTexts {
    title: "Document check",
    explained: "The plan read with the eyes of an auditor: figures that contradict each other, goals that nothing measures, details that are missing. Nothing changes until you choose it.",
    ways: "What is checked",
    the_plan: "The plan",
    document: "Check a document",
    document_explained: "Paste a whole document, such as an official memo or an annual report. The text is compared with its own tables. It is not saved, but the reasons for what may stand are saved in the plan and hold when the document is checked again.",
    versions: "Check two versions",
    versions_explained: "What has disappeared, been reworded or become easier between two versions, without a decision that changes the plan.",
    same: "The versions are the same. Choose an earlier version under From.",
    area: "Text of the document",
    area_hint: "Select all in the document, copy it and paste it here (Ctrl+V). Tables come along.",
    check_text: "Check the text",
    unchecked: "The text has been changed since it was checked.",
    counts: |open, standing| {
        let one = |count: usize| match count {
            1 => "1 finding".to_owned(),
            count => format!("{count} findings"),
        };
        match standing {
            0 => one(open),
            standing => format!("{}, {standing} may stand", one(open)),
        }
    },
    nothing: "Nothing to remark on",
    looked_in_plan: "Goals without an indicator, details that indicators lack, targets whose time has passed, what the follow-up passes over, different wordings of the same thing, tables that do not add up, and texts that contradict tables, measured values or targets.",
    looked_in_document: "Figures in the text against the tables, sums and deviations, the same sentence with different figures, different wordings of the same goal, and goals that the summary lacks.",
    looked_in_versions: "Goals and indicators that have disappeared or been reworded, targets that have become easier, measured values changed after the follow-up was frozen, and changed rules.",
    group,
    found,
    why,
    mend,
    mend_all: |mend, count| format!("{mend} for all {count}"),
    of: |does, what| format!("{does}: {what}"),
    line: |line| format!("Line {line}"),
    show_all: |count| format!("Show all {count}"),
    and_more: |count| format!("And {count} more"),
    let_stand: "Let it stand",
    let_all_stand: |count| format!("Let all {count} stand"),
    let_stand_explained: "The finding moves to those that may stand, with the reason. The reason is saved in the plan. If what the finding is about changes, it is taken up again.",
    your_name: "Stands with the reason, in the history and in files that you save. It may be empty.",
    not_now: "Cancel",
    take_up: "Take up again",
    state: |stands| if stands { "May stand" } else { "Open" },
    dismissed: "Findings that may stand",
    reason: "Reason",
    by: "By",
};

const ENGLISH: Language = Language::English;

fn plain(value: &Decimal) -> String {
    number::plain(*value, ENGLISH)
}

fn amount(it: &Amount) -> String {
    format!("{} {}", plain(&it.value), it.unit)
        .trim_end()
        .to_owned()
}

fn period(it: &Period) -> String {
    date::period(*it, ENGLISH)
}

fn group(kind: &Kind) -> &'static str {
    match kind {
        Kind::OtherThanTable { .. } => "Text and table say different things",
        Kind::OtherSign { .. } => "Surplus and deficit mixed up",
        Kind::OtherThanMeasured { .. } => "Text and measured value say different things",
        Kind::OtherFigure { .. } => "The same sentence with different figures",
        Kind::Sum { .. } => "Sums that are not right",
        Kind::Deviation { .. } => "Deviations that are not right",
        Kind::SameColumn { .. } => "Columns with the same figures",
        Kind::TablesApart { .. } => "Tables that say different things",
        Kind::Wording {
            slip: Slip::Measure,
            ..
        } => "A share in one place, a number in another",
        Kind::Wording {
            slip: Slip::Form, ..
        } => "Almost the same wording",
        Kind::NotInSummary { .. } => "Goals that the summary lacks",
        Kind::DirectionOnly { .. } | Kind::DirectionOfTarget { .. } => {
            "Only a direction in the text"
        }
        Kind::EmptyBaselines { .. } => "An empty column for baselines",
        Kind::NothingToCountFrom { .. } => "No value to count from",
        Kind::UnmeasuredGoal => "Goals without an indicator",
        Kind::Lacks(lack) | Kind::MostLack { lack, .. } => group_lacking(*lack),
        Kind::DuePassed { .. } => "Targets whose time has passed",
        Kind::DueBeforePlan { .. } => "Targets before the time of the plan",
        Kind::NotFollowedUp => "Indicators that the follow-up passes over",
        Kind::FollowedUpAfterAll => "Retired indicators that are judged",
        Kind::KoladaForm { .. } => "Kolada ids of the wrong form",
        Kind::Gone { .. } => "Gone without a decision",
        Kind::Reworded { .. } => "Reworded without a decision",
        Kind::TargetEased(_) => "Targets that have become easier",
        Kind::ChangedAfterFreezing { .. } => "Measured values changed afterwards",
        Kind::OtherRules => "Rules changed without a decision",
    }
}

fn group_lacking(lack: Lack) -> &'static str {
    match lack {
        Lack::Target => "Indicators without a target",
        Lack::Unit => "Indicators without a unit of measure",
        Lack::Baseline => "Indicators without a baseline",
        Lack::Source => "Indicators without a source",
        Lack::Frequency => "Indicators without a frequency of measurement",
        Lack::Responsible => "Indicators without somebody responsible",
    }
}

fn found(kind: &Kind) -> String {
    match kind {
        Kind::OtherThanTable { said, table, cell } => format!(
            "The text says {}, the table {} (“{cell}”).",
            amount(said),
            plain(table)
        ),
        Kind::OtherSign {
            said,
            better,
            table,
            cell,
        } => {
            let sort = if *better { "better" } else { "worse" };
            format!(
                "According to the text {} is {sort} than the budget; the deviation in the table is {} (“{cell}”).",
                amount(said),
                plain(table)
            )
        }
        Kind::OtherThanMeasured {
            said,
            measured,
            period,
            indicator,
        } => format!(
            "The text says {}. The measured value for {} is {} (“{indicator}”).",
            amount(said),
            self::period(period),
            plain(measured)
        ),
        Kind::OtherFigure { first, second } => {
            format!("The same sentence has different figures: “{first}” and “{second}”")
        }
        Kind::Sum {
            row,
            column,
            stated,
            parts,
        } => format!(
            "“{row}” is {} in the column “{column}”, but the parts make {}.",
            plain(stated),
            plain(parts)
        ),
        Kind::Deviation {
            row,
            column,
            stated,
            follows,
        } => format!(
            "“{column}” is {} in the row “{row}”, but the difference is {}.",
            plain(stated),
            plain(follows)
        ),
        Kind::SameColumn { first, second } => {
            format!("The columns “{first}” and “{second}” have the same figures in every row.")
        }
        Kind::TablesApart {
            first,
            one,
            second,
            other,
            copied,
        } => {
            let apart = format!(
                "The same thing has two values: {} ({first}) and {} ({second}).",
                plain(one),
                plain(other)
            );
            match copied {
                Some([this, other]) => format!(
                    "{apart} The columns “{this}” and “{other}” have the same figures in every row."
                ),
                None => apart,
            }
        }
        Kind::Wording {
            first,
            second,
            slip: Slip::Measure,
        } => format!("One place counts a share, another a number: “{first}” and “{second}”"),
        Kind::Wording {
            first,
            second,
            slip: Slip::Form,
        } => format!("Almost the same wording: “{first}” and “{second}”"),
        Kind::NotInSummary { goal } => {
            format!("The goal is in the text but not in the summary: “{goal}”")
        }
        Kind::DirectionOnly { text, table } => format!(
            "The text promises a direction only: “{text}” The table has a figure: “{table}”"
        ),
        Kind::DirectionOfTarget {
            text,
            indicator,
            side,
            bound,
            unit,
        } => {
            let least = side.choose("at least", "at most");
            let figure = format!("{least} {} {unit}", plain(bound));
            format!(
                "The text promises a direction only: “{text}” The indicator has a figure: {} (“{indicator}”).",
                figure.trim_end()
            )
        }
        Kind::EmptyBaselines { column } => format!(
            "The column “{column}” is empty, and there are targets that are counted from it."
        ),
        Kind::NothingToCountFrom { wording } => {
            format!("There is no value to count from: “{wording}”")
        }
        Kind::UnmeasuredGoal => "The goal has no indicator.".to_owned(),
        Kind::Lacks(lack) => format!("The indicator lacks {}.", lacked(*lack)),
        Kind::MostLack {
            lack,
            lacking,
            asked,
            among,
        } => format!(
            "{lacking} of {asked} {} lack {}.",
            those(*among),
            lacked(*lack)
        ),
        Kind::DuePassed { due } => {
            format!("The time of the last target has passed: {}.", period(due))
        }
        Kind::DueBeforePlan { due, from } => format!(
            "The target was due {}, before the plan begins in {from}.",
            period(due)
        ),
        Kind::NotFollowedUp => "The indicator is in the plan but not in the follow-up.".to_owned(),
        Kind::FollowedUpAfterAll => {
            "The indicator is no longer followed but is judged in the follow-up.".to_owned()
        }
        Kind::KoladaForm { written } => {
            format!("“{written}” looks like an id of Kolada but has not its form.")
        }
        Kind::Gone { wording } => format!("No longer there: “{wording}”"),
        Kind::Reworded { before, after } => format!("Reworded from “{before}” to “{after}”"),
        Kind::TargetEased(eased) => self::eased(eased),
        Kind::ChangedAfterFreezing { frozen } => format!(
            "Values up to {} were changed after the follow-up was frozen.",
            date::short(*frozen, ENGLISH)
        ),
        Kind::OtherRules => "The rules of evaluation were changed.".to_owned(),
    }
}

fn lacked(lack: Lack) -> &'static str {
    match lack {
        Lack::Target => "a target",
        Lack::Unit => "a unit of measure",
        Lack::Baseline => "a baseline",
        Lack::Source => "a source",
        Lack::Frequency => "a frequency of measurement",
        Lack::Responsible => "somebody responsible",
    }
}

fn those(among: Option<IndicatorKind>) -> &'static str {
    match among {
        None | Some(IndicatorKind::Judged) => "indicators",
        Some(IndicatorKind::KeyFigure) => "key figures",
    }
}

fn eased(eased: &Eased) -> String {
    match eased {
        Eased::Figure { before, after } => format!(
            "The target was eased from {} to {}.",
            plain(before),
            plain(after)
        ),
        Eased::Time {
            before,
            after: Some(after),
        } => format!(
            "The target was given more time: {} instead of {}.",
            period(after),
            period(before)
        ),
        Eased::Time {
            before,
            after: None,
        } => format!("The target has no end any more; it was {}.", period(before)),
        Eased::Gone => "A target was taken away.".to_owned(),
    }
}

fn why(kind: &Kind) -> &'static str {
    match kind {
        Kind::OtherThanTable { .. } => {
            "A reader cannot tell which figure holds. Rounding does not count: the text may differ by half a unit of its last digit, and by one and a half with “ca”. Amounts that differ by more than two per cent are taken to be about something else."
        }
        Kind::OtherSign { .. } => {
            "A reader cannot tell whether it came out better or worse than the budget. Amounts that are the same after rounding are compared: half a unit of the last digit, one and a half with “ca”."
        }
        Kind::OtherThanMeasured { .. } => {
            "A reader cannot tell which figure holds. Measured values of all units and genders, the baseline and the targets have been compared. Rounding does not count: the text may differ by half a unit of its last digit, and by one and a half with “ca”."
        }
        Kind::OtherFigure { .. } => "A reader cannot tell which figure holds.",
        Kind::Sum { .. } | Kind::Deviation { .. } => {
            "In the other columns and rows the figures agree, so one of these is probably wrong."
        }
        Kind::TablesApart { .. } => {
            "Both cannot be right; a reader does not know which figure holds."
        }
        Kind::SameColumn { .. } => "One is probably a copy of the other.",
        Kind::Wording {
            slip: Slip::Measure,
            ..
        } => "A share and a number may go different ways; it has to be clear what is measured.",
        Kind::Wording {
            slip: Slip::Form, ..
        } => "The same goal should have the same wording everywhere.",
        Kind::NotInSummary { .. } => {
            "Who reads only the summary misses the goal, and it may not be followed up."
        }
        Kind::DirectionOnly { .. } | Kind::DirectionOfTarget { .. } => {
            "With a direction only, the least change is enough; the figure is what is followed up."
        }
        Kind::EmptyBaselines { .. } | Kind::NothingToCountFrom { .. } => {
            "Without a value to count from, nobody can say whether the target is reached."
        }
        Kind::UnmeasuredGoal => "Without an indicator the goal is not assessed.",
        Kind::Lacks(lack) | Kind::MostLack { lack, .. } => why_lacked(*lack),
        Kind::DuePassed { .. } => "The plan goes on, but there is nothing more to reach.",
        Kind::DueBeforePlan { .. } => "It is probably the wrong year.",
        Kind::NotFollowedUp => "What is not followed up is missing when the goal is judged.",
        Kind::FollowedUpAfterAll => "The judgement does not count, since the indicator is retired.",
        Kind::KoladaForm { .. } => {
            "An id of Kolada is N or U and five digits; otherwise the key figure is not found."
        }
        Kind::Gone { .. } | Kind::Reworded { .. } | Kind::OtherRules => {
            "The plan is adopted, and there is no new decision that changes it."
        }
        Kind::TargetEased(_) => {
            "A target that is eased after the fact, or without a decision, does not tell how it went."
        }
        Kind::ChangedAfterFreezing { .. } => {
            "The decision was founded on other figures, and nothing shows that they were corrected."
        }
    }
}

fn why_lacked(lack: Lack) -> &'static str {
    match lack {
        Lack::Target => "Without a target only a person can judge the indicator.",
        Lack::Unit => "Without a unit of measure the figure cannot be read.",
        Lack::Baseline => "Without a baseline nobody sees how far there is to go.",
        Lack::Source => "Without a source nobody can verify the figure.",
        Lack::Frequency => "It is not clear when the next figure is due.",
        Lack::Responsible => "It is not clear who is to report the figure.",
    }
}

fn mend(kind: &Kind) -> &'static str {
    match kind {
        Kind::OtherThanTable { .. } => "Link to the cell of the table",
        Kind::Wording { .. } => "Write as the goal or the indicator does",
        Kind::Lacks(Lack::Unit) => "Set the unit of measure to %",
        Kind::Lacks(_) | Kind::NothingToCountFrom { .. } => {
            "Use the first measured value as the baseline"
        }
        _ => "Correct it",
    }
}
