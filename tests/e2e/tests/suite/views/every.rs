//! Every view there is, by its address and its headings.

use e2e::{Look, Page};

/// A view: its address and its heading in Swedish and English.
pub struct View {
    pub address: &'static str,
    pub swedish: &'static str,
    pub english: &'static str,
}

const fn view(address: &'static str, swedish: &'static str, english: &'static str) -> View {
    View {
        address,
        swedish,
        english,
    }
}

/// The views outside any plan.
pub const OUTSIDE: [View; 5] = [
    view(
        "#/",
        "Nämndens mål, uppföljda och förklarade",
        "The committee’s goals, followed up and explained",
    ),
    view("#/klistra-in", "Klistra in en tabell", "Paste a table"),
    view("#/hjalp", "Hjälp och ordlista", "Help and glossary"),
    view(
        "#/tillganglighet",
        "Tillgänglighetsredogörelse",
        "Accessibility statement",
    ),
    view(
        "#/finns-inte",
        "Adressen leder ingenstans",
        "The address leads nowhere",
    ),
];

/// The views of a plan, below its address.
pub const INSIDE: [View; 27] = [
    view("oversikt", "Delår 2020", "Delår 2020"),
    view(
        "las",
        "Socialnämndens mål 2019–2022",
        "Socialnämndens mål 2019–2022",
    ),
    view("forklaring", "Så är 0,76 räknat", "How 0.76 is computed"),
    view("mal", "Mål och indikatorer", "Goals and indicators"),
    view("indikatorer", "Indikatorer", "Indicators"),
    view("rapportera", "Rapportera in", "Report in"),
    view("tillfallen", "Tillfällen", "Occasions"),
    view("tank-om", "Tänk om", "What if"),
    view("utbyte", "Skicka och ta emot", "Send and receive"),
    view("matvarden", "Ta in mätvärden", "Take in measurements"),
    view("exportera", "Exportera", "Export"),
    view("historik", "Historik", "History"),
    view("jamfor", "Jämför versioner", "Compare versions"),
    view("ekonomi", "Ekonomi", "Economy"),
    view(
        "ekonomi/017489e9-4456-786e-a461-ad939fa9c5b4",
        "Bilaga 1 a: resultat, myndighet",
        "Bilaga 1 a: resultat, myndighet",
    ),
    view(
        "ekonomi/klistra-in",
        "Klistra in ekonomitabeller",
        "Paste tables of the economy",
    ),
    view("dokument", "Dokument", "Documents"),
    view(
        "dokument/017489e9-4d00-7000-8000-000000000000",
        "Uppföljning, Delår 2020",
        "Follow-up, Delår 2020",
    ),
    view(
        "dokumentdelar/017489e9-4d00-7000-8000-000000000000",
        "Uppföljning, Delår 2020",
        "Follow-up, Delår 2020",
    ),
    view("kapitel", "Kapitel", "Chapters"),
    view("risker", "Risker", "Risks"),
    view(
        "begrepp",
        "Begrepp och förkortningar",
        "Terms and abbreviations",
    ),
    view("granskning", "Granskning", "Document check"),
    view(
        "granskning/text",
        "Granska ett dokument",
        "Check a document",
    ),
    view(
        "granskning/versioner",
        "Granska två versioner",
        "Check two versions",
    ),
    view("om", "Om planen", "About the plan"),
    view(
        "klistra-in",
        "Klistra in en tabell i planen",
        "Paste a table into the plan",
    ),
];

/// A language that the application is in.
#[derive(Clone, Copy)]
pub enum Language {
    Swedish,
    English,
}

impl Language {
    pub fn choose(self, page: &Page) {
        match self {
            Self::Swedish => {}
            Self::English => page.radio("English").click(),
        }
    }

    pub fn heading(self, view: &View) -> &'static str {
        match self {
            Self::Swedish => view.swedish,
            Self::English => view.english,
        }
    }
}
