//! Differences between two copies of a plan.

use super::frame::noun;
use crate::edit::Rule;
use crate::merge::Why;
use crate::plan::{BudgetKind, ChapterKind, RowRole, UnitRole};
use crate::text::catalogue::difference::{ChoiceTexts, DifferenceTexts, FieldTexts, PlaceTexts};

pub const TEXTS: DifferenceTexts = DifferenceTexts {
    kind: |kind| noun(kind).0,
    why,
    whole_plan: "The plan as a whole",
    unnamed: "(unnamed)",
    gone: "(not in the plan)",
    nothing: "–",
    quoted: |text| format!("“{text}”"),
    yes_no: |holds| if holds { "Yes" } else { "No" },
    place: PLACE,
    field: FIELD,
    choice: CHOICE,
};

fn why(why: Why) -> &'static str {
    match why {
        Why::BothChanged => "Both have changed it, to different things.",
        Why::WeDeleted => {
            "You have deleted something that the file has changed or builds on. If you choose the file’s version, it comes back."
        }
        Why::TheyDeleted => {
            "The file has deleted something that you have changed or build on. If you choose the file’s version, it goes, with everything listed here."
        }
        Why::AddedTwice => {
            "Both have added it, with different contents. You can keep either of them, or both."
        }
        Why::Frozen => {
            "An occasion is frozen or opened again in one of the copies. The occasion and its judgements go together, so that the figures belong to the decision."
        }
        Why::Breaks(rule) => breaks(rule),
        Why::NoBase => {
            "It cannot be seen who has changed it, since what the copies were made of is missing. Choose what shall hold."
        }
    }
}

fn breaks(rule: Rule) -> &'static str {
    match rule {
        Rule::Refers(_) => {
            "The changes do not go together: something would refer to what is no longer there. Choose one of them."
        }
        Rule::GoalTree => {
            "The changes do not go together: a goal would end up under itself. Choose one of the moves."
        }
        Rule::UnitTree => {
            "The changes do not go together: a unit would end up under itself. Choose one of the moves."
        }
        Rule::Quotient => {
            "The changes do not go together: a quotient would be made of another quotient. Choose one of them."
        }
        Rule::Weight => "The change cannot be made: a weight would be less than 0.",
        Rule::Scale => {
            "The changes do not go together: the thresholds of the scale would not fall from the best status to the worst. Choose one of the scales."
        }
        Rule::Level => {
            "The changes do not go together: a status is deleted from the scale but used by a judgement. Choose one of them."
        }
        Rule::Cells => {
            "The changes do not go together: the rows of the table would not fit its columns. Choose one of the tables."
        }
    }
}

const PLACE: PlaceTexts = PlaceTexts {
    label: "Place",
    outermost: "outermost",
    under: |title| format!("under “{title}”"),
    first: "first",
    after: |title| format!("after “{title}”"),
};

const FIELD: FieldTexts = FieldTexts {
    whole: "Everything",
    unknown: |name| format!("Unknown field “{name}”"),
    target: |due| format!("Target {due}"),
    level: |name| format!("Status “{name}”"),
    stage: "Interim target",
    status: "Status",
    carried: "Taken over and not gone through",
    frozen: "Frozen by decision",
    sealed: "The plan as it was frozen",
    reopened: "Opened again",
    detail: "Note and source",
    retrieved: "Retrieved",
    corrected: "Corrected values",
    heading: "Heading",
    body: "Text",
    risk: "Risk",
    likelihood: "Likelihood",
    consequence: "Consequence",
    action: "Action",
    term: "Term",
    explanation: "Explanation",
    occasion: "Occasion",
    amounts: "Amounts in",
    columns: "Columns",
    rows: "Rows",
    footnotes: "Footnotes",
    role: "Role",
};

const CHOICE: ChoiceTexts = ChoiceTexts {
    chapter: |kind| match kind {
        ChapterKind::Other => "Other",
        ChapterKind::Vision => "Vision",
        ChapterKind::Values => "Values",
        ChapterKind::Mission => "Mission",
        ChapterKind::Situation => "Present situation",
        ChapterKind::Trends => "Trends around us",
    },
    budget: |kind| match kind {
        BudgetKind::Result => "Income and costs",
        BudgetKind::Activities => "Outcome by activity",
        BudgetKind::Volumes => "Volumes",
        BudgetKind::Investments => "Investments",
    },
    row: |role| match role {
        RowRole::Item => "",
        RowRole::Including => "of which",
        RowRole::Sum => "sum",
        RowRole::Net => "net",
        RowRole::Group => "group",
        RowRole::Total => "total",
        RowRole::Heading => "heading",
    },
    indented: |steps| match steps {
        1 => "indented one step".to_owned(),
        steps => format!("indented {steps} steps"),
    },
    role: |role| match role {
        UnitRole::Own => "Own unit",
        UnitRole::Comparison => "To compare with",
    },
    kept: "the whole plan, kept",
    corrected: |value, day| format!("{value}, corrected {day}"),
    level: |name, shape, value, from| format!("{name}: {shape}, value {value}, holds from {from}"),
};
