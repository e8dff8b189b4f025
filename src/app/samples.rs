//! The example plans and templates that lie inside the page, so that opening one is no request.

use serde::Deserialize;
use uppfyllt::text::Language;
use uppfyllt::{file, json};

use crate::platform::document;
use crate::platform::inflate::{base64, gunzip};

/// More than all of them unpacked; what is larger is not ours.
const LIMIT: usize = 4 << 20;

/// An example plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// Goals of the council, of the committee, and indicators (seeds/000).
    GoalChain,
    /// A programme over several years (seeds/001).
    Gotene,
    /// An interim report with judgements (seeds/002).
    Ekero,
    /// Goals for every year, key figures, activities (seeds/003).
    Degerfors,
    /// A scorecard of four perspectives (seeds/004).
    Scorecard,
}

impl Example {
    /// All, in the order that they are shown.
    pub const ALL: [Self; 5] = [
        Self::Ekero,
        Self::Gotene,
        Self::GoalChain,
        Self::Degerfors,
        Self::Scorecard,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::GoalChain => "examples/goal-chain.json",
            Self::Gotene => "examples/gotene.json",
            Self::Ekero => "examples/ekero.json",
            Self::Degerfors => "examples/degerfors.json",
            Self::Scorecard => "examples/scorecard.json",
        }
    }

    /// The plan, where the page holds it.
    pub async fn open(self) -> Option<file::Opened> {
        open(self.name()).await
    }
}

/// A template for a new plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// Goals of the council, of the committee, and indicators.
    GoalChain,
    /// A scorecard by perspective.
    Scorecard,
    /// A goal for every year.
    GoalsByYear,
}

impl Template {
    /// All, in the order that they are shown.
    pub const ALL: [Self; 3] = [Self::GoalChain, Self::Scorecard, Self::GoalsByYear];

    /// The template in a language, where the page holds it.
    pub async fn open(self, language: Language) -> Option<file::Opened> {
        let stem = match self {
            Self::GoalChain => "goal-chain",
            Self::Scorecard => "scorecard",
            Self::GoalsByYear => "goals-by-year",
        };
        open(&format!("templates/{stem}.{}.json", language.tag())).await
    }
}

#[derive(Deserialize)]
struct Sample {
    name: String,
    text: String,
}

async fn open(name: &str) -> Option<file::Opened> {
    let packed = base64(&document::text_of("examples")?)?;
    let bytes = gunzip(&packed, LIMIT).await.ok()?;
    let samples: Vec<Sample> = json::from_text(std::str::from_utf8(&bytes).ok()?)?;
    let sample = samples.into_iter().find(|sample| sample.name == name)?;
    file::read(sample.text.as_bytes()).ok()
}
