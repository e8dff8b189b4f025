//! Chapters, risks and words: what documents tell besides goals and figures.

use crate::plan::Grade;
use crate::text::catalogue::documents::material::{
    ChapterTexts, GlossaryTexts, MaterialTexts, RiskTexts,
};

/// The texts.
pub const TEXTS: MaterialTexts = MaterialTexts {
    title: "Material for the documents",
    back: "To the documents",
    printed_in: "Printed in",
    not_printed: |shapes| {
        format!("No document of the plan prints this yet. The shapes {shapes} do.")
    },
    actions: "Manage the row",
    chapters: CHAPTERS,
    risks: RISKS,
    glossary: GLOSSARY,
};

const CHAPTERS: ChapterTexts = ChapterTexts {
    title: "Chapters",
    explained: "What the plan tells in running text: vision, mission, situation. Chapters are printed in the order that they have here.",
    empty_title: "Write the plan's first chapter",
    empty: "A chapter is a text about the plan as a whole, such as the vision, the committee's mission or the trends around it. Choose what it is about, and it gets a heading to begin with.",
    add: "Add chapter",
    open_all: "Open all",
    close_all: "Close all",
    untitled: "(no heading)",
    words: |count| match count {
        0 => "no text yet".to_owned(),
        1 => "1 word".to_owned(),
        count => format!("{count} words"),
    },
    remove: "Remove the chapter",
};

const RISKS: RiskTexts = RiskTexts {
    title: "Risks",
    explained: "What may happen, how likely it is, how much it would mean, and what is done about it.",
    empty_title: "Write down the plan's first risk",
    empty: "A risk is something that may keep the goals from being reached or the budget from being kept. Weigh it by likelihood and consequence, and it is drawn in a matrix.",
    add: "Add risk",
    grading: "Risk grade",
    grade: |grade| match grade {
        Grade::Low => "low",
        Grade::Middle => "medium",
        Grade::High => "high",
    },
    graded: |grade, from, to| format!("Risk value {from}–{to}: {grade}"),
    unweighed: "Not weighed",
    no_weight: "Not weighed",
    nothing_drawn: "Choose likelihood and consequence of a risk, and it is drawn in a matrix here.",
    of: |field, number| format!("{field}, risk {number}"),
    named: |number| format!("risk {number}"),
    there: |number, risk| format!("Risk {number}: {risk}"),
    remove: "Remove the risk",
};

const GLOSSARY: GlossaryTexts = GlossaryTexts {
    title: "Terms and abbreviations",
    explained: "Words that a reader may need explained. They stand by the alphabet.",
    empty_title: "Explain the plan's first term",
    empty: "Explain abbreviations and technical terms, so that those who do not work in the administration understand too.",
    add: "Add term",
    unused: "Not found in the plan's texts",
    repeated: "Stands here more than once",
    term: |term| format!("Term {term}"),
    unwritten: "new term",
};
