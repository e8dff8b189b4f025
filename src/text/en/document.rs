//! Documents of a plan.

use crate::plan::{PartKind, TemplateKind};
use crate::text::catalogue::document::{
    DocumentTexts, DocumentWords, SentenceTexts, ShapeTexts, ShapesTexts, Share, SourceTexts,
    TemplateTexts,
};

pub const TEXTS: DocumentTexts = DocumentTexts {
    template: TEMPLATE,
    shape: SHAPES,
    part,
    report_title: |occasion| format!("Follow-up, {occasion}"),
    years: |from, to| match from == to {
        true => format!("{from}"),
        false => format!("{from}–{to}"),
    },
    as_of: |what, day| format!("{what} on {day}"),
    missing: |name| match name {
        "" => "[no figure yet]".to_owned(),
        name => format!("[no figure yet: {name}]"),
    },
    broken: |name| match name {
        "" => "[broken link]".to_owned(),
        name => format!("[broken link: {name}]"),
    },
    count,
    sentence: SENTENCE,
    source: SourceTexts {
        units: |source| match source {
            "" => "worked out from the units’ figures".to_owned(),
            source => format!("worked out from the units’ figures ({source})"),
        },
        computed: "computed from ",
    },
    word: WORD,
};

const TEMPLATE: TemplateTexts = TemplateTexts {
    kind: |kind| match kind {
        TemplateKind::Plan => "Plan document",
        TemplateKind::Report => "Follow-up report",
    },
    numbered: "Numbered headings",
    parts: "Parts",
    part: |heading| format!("The part “{heading}”"),
    tells: "Contents",
    depth: "Level of heading",
    new_page: "Begins on a new page",
    drawn: "With balance and charts",
    off: "Left out",
    texts: "Own texts",
    text: |part, occasion| match occasion {
        None => format!("The text in “{part}”"),
        Some(occasion) => format!("The text in “{part}”, {occasion}"),
    },
    earlier: "How the occasion before stood",
};

const SHAPES: ShapesTexts = ShapesTexts {
    programme: ShapeTexts {
        name: "Political programme",
        holds: "Title page with decisions, chapters, goal after goal with its indicators, terms and an overview.",
    },
    operations: ShapeTexts {
        name: "Plan of operations",
        holds: "Chapters, goals by year in a table, key figures with where they start, and activities.",
    },
    scorecard: ShapeTexts {
        name: "Scorecard",
        holds: "A page for each perspective: goal, level to reach, indicator, frequency and activities.",
    },
    chain: ShapeTexts {
        name: "Chain of goals with an analysis",
        holds: "Goals of all levels side by side with their indicators, and the analysis of fulfilment.",
    },
    report: ShapeTexts {
        name: "Follow-up report with appendices",
        holds: "Proposed decision, summary, chapters, economy, risks, outlook, and appendices with the status of the goals and the tables of the economy.",
    },
};

fn part(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Text => "Text",
        PartKind::TitlePage => "Title page",
        PartKind::Contents => "Contents",
        PartKind::Proposal => "Proposed decision",
        PartKind::Summary => "Summary",
        PartKind::Chapter(_) => "Chapter",
        PartKind::Chapters => "Other chapters",
        PartKind::Goals => "Goals and indicators",
        PartKind::Chain => "Fulfilment of goals",
        PartKind::Years => "Goals by year",
        PartKind::Scorecard => "Goals by perspective",
        PartKind::Standing => "Follow-up of goals",
        PartKind::Analysis => "Analysis of fulfilment",
        PartKind::Forecast => "Forecast for the end of the year",
        PartKind::Changes => "Changed since the follow-up before",
        PartKind::Responsible => "Who answers for what",
        PartKind::Activities => "Activities",
        PartKind::KeyFigures => "Key figures",
        PartKind::Charts => "Over time",
        PartKind::Economy => "Economy",
        PartKind::Tables => "Tables of the economy",
        PartKind::Risks => "Risks",
        PartKind::Outlook => "Outlook",
        PartKind::Glossary => "Terms and abbreviations",
        PartKind::Decisions => "Decisions on the plan",
    }
}

/// Small counts in words, as prose has them.
fn count(count: usize, _: bool) -> String {
    const WORDS: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    let word = WORDS.get(count);
    word.map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

const SENTENCE: SentenceTexts = SentenceTexts {
    index: |day, index, status| match day {
        Some(day) => format!("On {day} the fulfilment is {index} of 1, which is {status}."),
        None => format!("The fulfilment is {index} of 1, which is {status}."),
    },
    shares,
    forecast: |index, status| {
        format!(
            "At the end of the year the fulfilment is expected to be {index}, which is {status}."
        )
    },
    moved: |then, before, index| {
        format!("On {then} the fulfilment was {before}, and now it is {index}.")
    },
    nothing: "None of the goals has been assessed yet.",
    approve: |committee, day| match committee.to_lowercase().contains("kommunstyrelse") {
        true => format!("{committee} approves the follow-up of {day}."),
        false => format!(
            "{committee} approves the follow-up of {day} and hands it on to the municipal board."
        ),
    },
    adopt: |committee, title| format!("{committee} adopts {title}."),
    decided: |decision| format!("Decision: {decision}."),
    committee: "The committee",
    unchanged: |since| format!("No goal has changed status or value since {since}."),
};

/// “Of 15 committee goals, eight are met and seven are partly met.”
fn shares(all: &Share, whole: &str, shares: &[Share]) -> String {
    let told: Vec<String> = shares.iter().map(share).collect();
    match told.split_last() {
        None => String::new(),
        Some((last, [])) => format!("Of {} {whole}, {last}.", all.written),
        Some((last, others)) => {
            format!(
                "Of {} {whole}, {} and {last}.",
                all.written,
                others.join(", ")
            )
        }
    }
}

fn share(it: &Share) -> String {
    let (written, verb) = (it.written, if it.count == 1 { "has" } else { "have" });
    match it.level {
        None => format!("{written} {verb} not been assessed"),
        Some(level) => format!("{written} {verb} the status {}", level.to_lowercase()),
    }
}

const WORD: DocumentWords = DocumentWords {
    level: "Level to reach",
    deadline: "When",
    now: "Now",
    number: "No.",
    risk_value: "Risk value",
    likelihood: |value| match value {
        ..=1 => "Unlikely",
        2 => "Less likely",
        3 => "Possible",
        _ => "Likely",
    },
    consequence: |value| match value {
        ..=1 => "Negligible",
        2 => "Mild",
        3 => "Noticeable",
        _ => "Severe",
    },
    risk_matrix: "Risks by likelihood and consequence",
    risk_list: "Risks and what is done",
    whole: "The plan as a whole",
    key_figure: "Key figure",
    answers: "Goals and indicators",
    effect: "Expected effect",
    deviation: "Deviation",
    outlook: "Forecast",
    in_unit: |title, unit| format!("{title} ({unit})"),
    chart: |indicator| format!("Chart: {indicator}"),
    gone: "No longer there",
    new: "New",
    page: "Page",
    notes: "Notes",
    back: "Back to the text",
    dnr: |dnr| format!("Ref. no. {dnr}"),
};
