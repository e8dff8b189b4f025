//! Documents of a plan: what their parts are called, and the sentences that the figures write.

use crate::plan::{PartKind, TemplateKind};

/// Documents of a plan.
pub struct DocumentTexts {
    /// Templates, and the fields that they have.
    pub template: TemplateTexts,
    /// The shapes that a new template may have.
    pub shape: ShapesTexts,
    /// What a part is called, which is its usual heading.
    pub part: fn(PartKind) -> &'static str,
    /// The title of a follow-up: of what occasion.
    pub report_title: fn(occasion: &str) -> String,
    /// The years that a plan is for.
    pub years: fn(i16, i16) -> String,
    /// A table of how things stand on a day.
    pub as_of: fn(what: &str, day: &str) -> String,
    /// Where a linked figure leads nowhere: the name that it was given, where it has one.
    pub broken: fn(name: &str) -> String,
    /// Where there is nothing yet of what a linked figure leads to: the name that it was given.
    pub missing: fn(name: &str) -> String,
    /// A count as it stands in prose: in words up to twelve; of goals, otherwise of indicators.
    pub count: fn(count: usize, goals: bool) -> String,
    /// Sentences that the figures write.
    pub sentence: SentenceTexts,
    /// Where figures were taken from, where nobody has named a source.
    pub source: SourceTexts,
    /// Headings and words that only documents have.
    pub word: DocumentWords,
}

/// Templates, and the fields that they have.
pub struct TemplateTexts {
    /// What a document is.
    pub kind: fn(TemplateKind) -> &'static str,
    /// Whether headings are numbered.
    pub numbered: &'static str,
    /// The parts.
    pub parts: &'static str,
    /// One part by its heading.
    pub part: fn(&str) -> String,
    /// What a part tells.
    pub tells: &'static str,
    /// How far its heading is set in.
    pub depth: &'static str,
    /// It begins on a page of its own.
    pub new_page: &'static str,
    /// Its economy is drawn.
    pub drawn: &'static str,
    /// It is left out.
    pub off: &'static str,
    /// What is written in the parts.
    pub texts: &'static str,
    /// What is written in one part: at an occasion, or for all.
    pub text: fn(part: &str, occasion: Option<&str>) -> String,
    /// How the occasion before stood, as a frozen one keeps it.
    pub earlier: &'static str,
}

/// A shape to begin with.
pub struct ShapeTexts {
    /// Its name.
    pub name: &'static str,
    /// What it is good for.
    pub holds: &'static str,
}

/// The shapes that a new template may have.
pub struct ShapesTexts {
    /// A political programme (001).
    pub programme: ShapeTexts,
    /// A yearly plan (003).
    pub operations: ShapeTexts,
    /// A scorecard (004).
    pub scorecard: ShapeTexts,
    /// A chain of goals with an analysis (000).
    pub chain: ShapeTexts,
    /// A follow-up with its appendices (002).
    pub report: ShapeTexts,
}

/// How many stand at a level, and how that figure is written in the sentence.
pub struct Share<'a> {
    /// How many.
    pub count: usize,
    /// How it is written.
    pub written: &'a str,
    /// The level's name; none of what is not assessed.
    pub level: Option<&'a str>,
    /// They are goals, otherwise indicators: languages with genders tell them apart.
    pub is_goals: bool,
}

/// Where figures were taken from, where nobody has named a source.
pub struct SourceTexts {
    /// From the figures of units, and where those come from, where that is told.
    pub units: fn(source: &str) -> String,
    /// Before what a quotient is of, and what it is divided by.
    pub computed: &'static str,
}

/// Sentences that the figures write, in the markup of chapters. Figures come as they are to be
/// written: linked.
pub struct SentenceTexts {
    /// What the index is, and what status it reaches; on a day, where there is one.
    pub index: fn(day: Option<&str>, index: &str, status: &str) -> String,
    /// How many goals or indicators stand where.
    pub shares: fn(all: &Share, whole: &str, shares: &[Share]) -> String,
    /// What the index is expected to be at the end of the year.
    pub forecast: fn(index: &str, status: &str) -> String,
    /// What the index was at the occasion before, and what it is now. It is true whichever way it goes.
    pub moved: fn(then: &str, before: &str, index: &str) -> String,
    /// Nothing has been assessed.
    pub nothing: &'static str,
    /// What a committee is proposed to decide on a follow-up.
    pub approve: fn(committee: &str, day: &str) -> String,
    /// What a committee is proposed to decide on a plan.
    pub adopt: fn(committee: &str, title: &str) -> String,
    /// What was decided, with its paragraph.
    pub decided: fn(decision: &str) -> String,
    /// A committee that the plan does not name.
    pub committee: &'static str,
    /// Nothing stands otherwise than at an occasion.
    pub unchanged: fn(since: &str) -> String,
}

/// Headings and words that only documents have.
pub struct DocumentWords {
    /// Heading: what an indicator is to reach, in a scorecard.
    pub level: &'static str,
    /// Heading: by when.
    pub deadline: &'static str,
    /// Heading: the status now.
    pub now: &'static str,
    /// Heading: the number of a row.
    pub number: &'static str,
    /// Heading: likelihood times consequence.
    pub risk_value: &'static str,
    /// Likelihood, 1 to 4, in words.
    pub likelihood: fn(u8) -> &'static str,
    /// Consequence, 1 to 4, in words.
    pub consequence: fn(u8) -> &'static str,
    /// What the drawing-up of risks shows.
    pub risk_matrix: &'static str,
    /// The list of risks.
    pub risk_list: &'static str,
    /// The analysis of the plan as a whole.
    pub whole: &'static str,
    /// Heading: key figures.
    pub key_figure: &'static str,
    /// Heading: goals and indicators that somebody answers for.
    pub answers: &'static str,
    /// Heading: what is expected of an activity in money.
    pub effect: &'static str,
    /// Why an amount deviates from budget.
    pub deviation: &'static str,
    /// What a forecast builds on.
    pub outlook: &'static str,
    /// A table of the economy with its unit.
    pub in_unit: fn(title: &str, unit: &str) -> String,
    /// What a chart shows, in short: the indicator.
    pub chart: fn(indicator: &str) -> String,
    /// Something that is no longer in the plan.
    pub gone: &'static str,
    /// Something that is new in the plan.
    pub new: &'static str,
    /// Page, in the footer.
    pub page: &'static str,
    /// Notes, several of them.
    pub notes: &'static str,
    /// What leads from a note back to the text.
    pub back: &'static str,
    /// The number of a matter in the register.
    pub dnr: fn(&str) -> String,
}
