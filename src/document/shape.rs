//! Five shapes to begin a template with, after documents that committees have adopted.
//!
//! A shape is data: parts in order. What a template made of it becomes is up to whoever edits it.

use uuid::Uuid;

use crate::plan::{Id, PartKind, Template, TemplateKind, TemplatePart};
use crate::text::catalogue::document::ShapeTexts;
use crate::text::{Catalogue, Language};

/// A shape to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A political programme: chapters, goal after goal, terms, and an overview (001).
    Programme,
    /// A yearly plan: chapters, goals by year, key figures, activities (003).
    Operations,
    /// A scorecard: a page for each perspective (004).
    Scorecard,
    /// A chain of goals with an analysis (000).
    Chain,
    /// A follow-up with its appendices (002).
    Report,
}

/// A part of a shape: what it tells, how far it is set in, whether it begins a page.
type Line = (PartKind, u8, bool);

const PROGRAMME: &[Line] = &[
    (PartKind::TitlePage, 0, false),
    (PartKind::Contents, 0, true),
    (PartKind::Chapters, 0, true),
    (PartKind::Goals, 0, true),
    (PartKind::Summary, 0, false),
    (PartKind::Risks, 0, false),
    (PartKind::Glossary, 0, false),
    (PartKind::Chain, 0, true),
    (PartKind::Responsible, 0, false),
    (PartKind::Decisions, 0, false),
];

const OPERATIONS: &[Line] = &[
    (PartKind::TitlePage, 0, false),
    (PartKind::Contents, 0, true),
    (PartKind::Chapters, 0, true),
    (PartKind::Goals, 0, false),
    (PartKind::Years, 0, false),
    (PartKind::Responsible, 0, false),
    (PartKind::Risks, 0, false),
    (PartKind::KeyFigures, 0, true),
    (PartKind::Activities, 0, false),
    (PartKind::Glossary, 0, false),
];

const SCORECARD: &[Line] = &[
    (PartKind::TitlePage, 0, false),
    (PartKind::Chapters, 0, false),
    (PartKind::Scorecard, 0, true),
    (PartKind::Responsible, 0, true),
    (PartKind::Decisions, 0, false),
];

const CHAIN: &[Line] = &[
    (PartKind::TitlePage, 0, false),
    (PartKind::Summary, 0, false),
    (PartKind::Chain, 0, false),
    (PartKind::Analysis, 1, false),
    (PartKind::Forecast, 1, false),
    (PartKind::Changes, 1, false),
    (PartKind::Charts, 0, true),
];

const REPORT: &[Line] = &[
    (PartKind::TitlePage, 0, false),
    (PartKind::Proposal, 0, false),
    (PartKind::Contents, 0, true),
    (PartKind::Summary, 0, true),
    (PartKind::Changes, 1, false),
    (PartKind::Forecast, 1, false),
    (PartKind::Chapters, 0, false),
    (PartKind::Analysis, 0, false),
    (PartKind::Economy, 0, false),
    (PartKind::Risks, 0, false),
    (PartKind::Outlook, 0, false),
    (PartKind::Tables, 0, true),
    (PartKind::Standing, 0, true),
    (PartKind::Activities, 0, false),
    (PartKind::KeyFigures, 0, false),
    (PartKind::Charts, 0, true),
];

impl Shape {
    /// Every shape, in the order that they are offered.
    pub const ALL: [Self; 5] = [
        Self::Report,
        Self::Programme,
        Self::Operations,
        Self::Scorecard,
        Self::Chain,
    ];

    /// What it is called and good for.
    pub fn texts(self, language: Language) -> &'static ShapeTexts {
        let texts = &Catalogue::of(language).document.shape;
        match self {
            Self::Programme => &texts.programme,
            Self::Operations => &texts.operations,
            Self::Scorecard => &texts.scorecard,
            Self::Chain => &texts.chain,
            Self::Report => &texts.report,
        }
    }

    /// A template of this shape. Its parts have the same ids each time; the template itself gets its
    /// own when it is put into a plan.
    pub fn template(self) -> Template {
        let parts = (1u128..).zip(self.lines());
        let part = |(place, (kind, depth, new_page)): (u128, &Line)| TemplatePart {
            depth: *depth,
            new_page: *new_page,
            ..TemplatePart::new(Id::new(Uuid::from_u128(place)), *kind)
        };
        Template {
            kind: self.kind(),
            numbered: matches!(self, Self::Programme | Self::Report),
            parts: parts.map(part).collect(),
            ..Template::default()
        }
    }

    fn kind(self) -> TemplateKind {
        match self {
            Self::Programme | Self::Operations | Self::Scorecard => TemplateKind::Plan,
            Self::Chain | Self::Report => TemplateKind::Report,
        }
    }

    fn lines(self) -> &'static [Line] {
        match self {
            Self::Programme => PROGRAMME,
            Self::Operations => OPERATIONS,
            Self::Scorecard => SCORECARD,
            Self::Chain => CHAIN,
            Self::Report => REPORT,
        }
    }
}
