//! Addresses: every view has one, after the `#`, so that it works from a file as from a server.
//!
//! An address names views and ids; opening one changes nothing. What is chosen within a view follows
//! after a `?` ([`Query`]), so that a link shows what its sender saw. One address holds data, a whole
//! plan to be looked at ([`Route::Link`]), and one names a file beside the page ([`Route::Published`]).

mod linked;
mod query;

use leptos::prelude::*;
use uppfyllt::file::link;
use uppfyllt::plan::{BudgetTableId, GoalId, IndicatorId, Node, PlanId, TemplateId};

use crate::platform::address;
pub use linked::{around_plan, go_to_letters, is_file, link_to, published};
pub use query::{Query, keep};

/// Where in the application somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start page.
    Start,
    /// Pasting a table into a new plan.
    Paste,
    /// Help and glossary.
    Help,
    /// The accessibility statement.
    Accessibility,
    /// A plan inside the address, to be looked at.
    Link,
    /// A plan published beside the page, to be looked at.
    Published,
    /// A view of a kept plan.
    Plan(PlanId, View),
    /// An address that leads nowhere.
    Unknown,
}

/// A view of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The figures at a glance.
    Overview,
    /// The whole plan to read, as a report.
    Read,
    /// How the index is computed.
    Explanation,
    /// The goal tree, perhaps with something selected.
    Tree(Option<Node>),
    /// Goals and occasions side by side.
    Occasions,
    /// Trying other rules.
    Trial,
    /// All indicators.
    Indicators,
    /// One indicator.
    Indicator(IndicatorId),
    /// Reporting in at an occasion.
    ReportIn,
    /// Pasting a further table into the plan.
    Paste,
    /// The tables of the economy.
    Economy,
    /// One table of the economy.
    EconomyTable(BudgetTableId),
    /// Pasting published tables of the economy.
    EconomyPaste,
    /// Sending parts of the plan out, and taking in what comes back.
    Exchange,
    /// Taking in measurements from other sources.
    Incoming,
    /// What has been changed, and going back.
    History,
    /// Two versions of the plan side by side.
    Compare,
    /// The documents that the plan becomes, and what they are made of.
    Documents,
    /// A document as it is printed.
    Document(TemplateId),
    /// Its parts, and what is written in them.
    DocumentParts(TemplateId),
    /// What documents tell besides goals and figures.
    Material(Material),
    /// The document check.
    Check(Checked),
    /// Files and tables out.
    Export,
    /// Title page, scale, decisions.
    About,
}

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// The plan.
    Plan,
    /// A pasted document.
    Document,
    /// A version of the plan against an earlier one.
    Versions,
}

/// What documents tell besides goals and figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Material {
    /// Chapters.
    Chapters,
    /// Risks.
    Risks,
    /// Words and what they mean.
    Glossary,
}

impl Route {
    /// The route of an address, with or without its `#`. A mail gateway may have escaped it.
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches("%23").trim_start_matches('#');
        let path = path.split('?').next().unwrap_or_default();
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        match (parts.next(), parts.next()) {
            (None, _) => Self::Start,
            (Some("klistra-in"), None) => Self::Paste,
            (Some("hjalp"), None) => Self::Help,
            (Some("tillganglighet"), None) => Self::Accessibility,
            (Some("plan"), Some(id)) => match (id.parse(), View::parse(parts.next(), parts.next()))
            {
                (Ok(id), Some(view)) => Self::Plan(id, view),
                _ => Self::Unknown,
            },
            // A mail gateway may have escaped more of it than the `#`.
            _ if link::is_in(hash) => Self::Link,
            _ => Self::Unknown,
        }
    }

    /// The route of the page's address. Where it leads to no view, it may name a published plan.
    fn here() -> Self {
        match address::hash() {
            hash if hash.is_empty() && published().is_some() => Self::Published,
            hash => Self::parse(&hash),
        }
    }

    /// The address of the route.
    pub fn href(&self) -> String {
        match self {
            Self::Start | Self::Link | Self::Published | Self::Unknown => "#/".to_owned(),
            Self::Paste => "#/klistra-in".to_owned(),
            Self::Help => "#/hjalp".to_owned(),
            Self::Accessibility => "#/tillganglighet".to_owned(),
            Self::Plan(id, view) => format!("#/plan/{id}{}", view.path()),
        }
    }

    /// Goes there.
    pub fn go(&self) {
        address::set_hash(&self.href());
    }
}

impl View {
    fn parse(name: Option<&str>, detail: Option<&str>) -> Option<Self> {
        Some(match (name, detail) {
            (None | Some("oversikt"), None) => Self::Overview,
            (Some("las"), None) => Self::Read,
            (Some("forklaring"), None) => Self::Explanation,
            (Some("mal"), None) => Self::Tree(None),
            (Some("mal"), Some(id)) => Self::Tree(Some(Node::Goal(id.parse::<GoalId>().ok()?))),
            (Some("indikator"), Some(id)) => {
                Self::Tree(Some(Node::Indicator(id.parse::<IndicatorId>().ok()?)))
            }
            (Some("tillfallen"), None) => Self::Occasions,
            (Some("tank-om"), None) => Self::Trial,
            (Some("indikatorer"), None) => Self::Indicators,
            (Some("indikatorer"), Some(id)) => Self::Indicator(id.parse().ok()?),
            (Some("rapportera"), None) => Self::ReportIn,
            (Some("klistra-in"), None) => Self::Paste,
            (Some("ekonomi"), None) => Self::Economy,
            (Some("ekonomi"), Some("klistra-in")) => Self::EconomyPaste,
            (Some("ekonomi"), Some(id)) => Self::EconomyTable(id.parse().ok()?),
            (Some("utbyte"), None) => Self::Exchange,
            (Some("matvarden"), None) => Self::Incoming,
            (Some("historik"), None) => Self::History,
            (Some("jamfor"), None) => Self::Compare,
            (Some("dokument"), None) => Self::Documents,
            (Some("dokument"), Some(id)) => Self::Document(id.parse().ok()?),
            (Some("dokumentdelar"), Some(id)) => Self::DocumentParts(id.parse().ok()?),
            (Some("kapitel"), None) => Self::Material(Material::Chapters),
            (Some("risker"), None) => Self::Material(Material::Risks),
            (Some("begrepp"), None) => Self::Material(Material::Glossary),
            (Some("granskning"), None) => Self::Check(Checked::Plan),
            (Some("granskning"), Some("text")) => Self::Check(Checked::Document),
            (Some("granskning"), Some("versioner")) => Self::Check(Checked::Versions),
            (Some("exportera"), None) => Self::Export,
            (Some("om"), None) => Self::About,
            _ => return None,
        })
    }

    fn path(&self) -> String {
        match self {
            Self::Overview => "/oversikt".to_owned(),
            Self::Read => "/las".to_owned(),
            Self::Explanation => "/forklaring".to_owned(),
            Self::Tree(None) => "/mal".to_owned(),
            Self::Tree(Some(Node::Goal(id))) => format!("/mal/{id}"),
            Self::Tree(Some(Node::Indicator(id))) => format!("/indikator/{id}"),
            Self::Occasions => "/tillfallen".to_owned(),
            Self::Trial => "/tank-om".to_owned(),
            Self::Indicators => "/indikatorer".to_owned(),
            Self::Indicator(id) => format!("/indikatorer/{id}"),
            Self::ReportIn => "/rapportera".to_owned(),
            Self::Paste => "/klistra-in".to_owned(),
            Self::Economy => "/ekonomi".to_owned(),
            Self::EconomyTable(id) => format!("/ekonomi/{id}"),
            Self::EconomyPaste => "/ekonomi/klistra-in".to_owned(),
            Self::Exchange => "/utbyte".to_owned(),
            Self::Incoming => "/matvarden".to_owned(),
            Self::History => "/historik".to_owned(),
            Self::Compare => "/jamfor".to_owned(),
            Self::Documents => "/dokument".to_owned(),
            Self::Document(id) => format!("/dokument/{id}"),
            Self::DocumentParts(id) => format!("/dokumentdelar/{id}"),
            Self::Material(Material::Chapters) => "/kapitel".to_owned(),
            Self::Material(Material::Risks) => "/risker".to_owned(),
            Self::Material(Material::Glossary) => "/begrepp".to_owned(),
            Self::Check(Checked::Plan) => "/granskning".to_owned(),
            Self::Check(Checked::Document) => "/granskning/text".to_owned(),
            Self::Check(Checked::Versions) => "/granskning/versioner".to_owned(),
            Self::Export => "/exportera".to_owned(),
            Self::About => "/om".to_owned(),
        }
    }
}

/// The route of the page's address, followed as it changes.
pub fn current() -> Signal<Route> {
    let route = RwSignal::new(Route::here());
    let listener = address::on_change(move || route.set(Route::here()));
    // It listens as long as the view that asked lives.
    StoredValue::new_local(listener);
    route.into()
}
