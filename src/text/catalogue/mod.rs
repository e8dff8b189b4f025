//! The texts of the user interface, one struct per room and one constant per language.
//!
//! A text that is missing in a language does not compile. Texts with something inside are functions.

pub mod about;
pub mod check;
pub mod difference;
pub mod document;
pub mod documents;
pub mod economy;
pub mod economy_screen;
pub mod exchange;
pub mod explanation;
pub mod export;
pub mod frame;
pub mod help;
pub mod history;
pub mod incoming;
pub mod indicators;
pub mod judgement;
pub mod link;
pub mod occasions;
pub mod opening;
pub mod overview;
pub mod paste;
pub mod problem;
pub mod reader;
pub mod report_in;
pub mod start;
pub mod status;
pub mod tables;
pub mod target;
pub mod tree;
pub mod trial;
pub mod units;
pub mod workbook;

use super::{Language, en, sv};

/// Every text of the user interface in one language.
pub struct Catalogue {
    /// Header, navigation, footer: what stands around every view.
    pub frame: frame::FrameTexts,
    /// Words for statuses, origins and other values that many views show.
    pub status: status::StatusTexts,
    /// What went wrong, what is kept, and what to do.
    pub problem: problem::ProblemTexts,
    /// Plan files coming in.
    pub opening: opening::OpeningTexts,
    /// The start page.
    pub start: start::StartTexts,
    /// The overview of a plan.
    pub overview: overview::OverviewTexts,
    /// The plan as a report.
    pub reader: reader::ReaderTexts,
    /// How the index is computed.
    pub explanation: explanation::ExplanationTexts,
    /// Occasions of follow-up: beginning, freezing, one beside the other.
    pub occasions: occasions::OccasionsTexts,
    /// Trying other rules.
    pub trial: trial::TrialTexts,
    /// The judgement of a goal or an indicator.
    pub judgement: judgement::JudgementTexts,
    /// The goal tree and its details.
    pub tree: tree::TreeTexts,
    /// The rule of a target as a sentence, and how the figure comes about.
    pub target: target::TargetTexts,
    /// The units of the organisation, and who is compared with.
    pub units: units::UnitsTexts,
    /// The list of indicators and the view of one.
    pub indicators: indicators::IndicatorsTexts,
    /// Pasting a table.
    pub paste: paste::PasteTexts,
    /// Reporting in at an occasion.
    pub report_in: report_in::ReportInTexts,
    /// What has been changed, and two versions side by side.
    pub history: history::HistoryTexts,
    /// Workbooks in and out.
    pub workbook: workbook::WorkbookTexts,
    /// Sending out and taking in.
    pub exchange: exchange::ExchangeTexts,
    /// Plans inside links, and published ones.
    pub link: link::LinkTexts,
    /// Files and tables out.
    pub export: export::ExportTexts,
    /// Tables that go out.
    pub tables: tables::TablesTexts,
    /// Measurements that come in.
    pub incoming: incoming::IncomingTexts,
    /// Title page, scale, decisions.
    pub about: about::AboutTexts,
    /// The documents of the plan: the list, the pages, Word files.
    pub documents: documents::DocumentsTexts,
    /// The parts of a document.
    pub parts: documents::parts::PartsTexts,
    /// Texts with looks and linked figures.
    pub prose: documents::prose::ProseTexts,
    /// Chapters, risks and words.
    pub material: documents::material::MaterialTexts,
    /// The document check.
    pub check: check::CheckTexts,
    /// Differences between two copies of a plan.
    pub difference: difference::DifferenceTexts,
    /// Documents of a plan.
    pub document: document::DocumentTexts,
    /// Tables of the economy.
    pub economy: economy::EconomyTexts,
    /// The screens of the economy.
    pub economy_screen: economy_screen::EconomyScreenTexts,
    /// Help, glossary and the accessibility statement.
    pub help: help::HelpTexts,
}

impl Catalogue {
    /// The catalogue of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Swedish => &sv::CATALOGUE,
            Language::English => &en::CATALOGUE,
        }
    }
}
