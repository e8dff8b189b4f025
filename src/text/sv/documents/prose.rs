//! A text with looks and linked figures, as it is written.

use crate::text::catalogue::documents::prose::{
    AskFigureTexts, AskLinkTexts, OfferTexts, ProseTexts,
};

/// The texts.
pub const TEXTS: ProseTexts = ProseTexts {
    tools: |label| format!("Formatera: {label}"),
    heading: "Rubrik",
    strong: "Fet",
    emphasis: "Kursiv",
    list: "Punktlista",
    numbered: "Numrerad lista",
    note: "Notis",
    link: "Länk",
    figure: "Länkad siffra",
    markup: "# rubrik, **fet**, *kursiv*, - punkt, 1. nummer, > notis. En tom rad börjar ett nytt stycke.",
    reads: "Så läses texten",
    reads_of: |label| format!("Så läses texten: {label}"),
    empty: "Det finns ingen text än.",
    table: |title, rows| match rows {
        1 => format!("Tabell: {title}, 1 rad"),
        rows => format!("Tabell: {title}, {rows} rader"),
    },
    picture: |title| format!("Diagram: {title}"),
    contents: |title| format!("Innehållsförteckning: {title}"),
    ask_link: AskLinkTexts {
        words: "Länktext",
        address: "Adress",
        hint: "Börjar med https://, http:// eller mailto:",
        no_address: "Adressen måste börja med https://, http:// eller mailto: och får inte innehålla mellanslag.",
        insert: "Infoga länken",
    },
    ask_figure: AskFigureTexts {
        what: "En länkad siffra följer med när underlaget ändras. Välj vad texten ska säga.",
        source: "Hämta från",
        plan: "Mål och indikatorer",
        search: "Sök",
        shown_as: "Visa som",
        amount: "Belopp",
        share: "Andel",
        both: "Belopp och andel",
        unit: "Enhet",
        unsigned: "Utan minustecken",
        share_of: "Andel av",
        nothing: "Inget med de orden. Rader utan siffror visas inte.",
        more: |count| format!("{count} till. Sök för att hitta dem."),
        unknown: "ingen uppgift än",
        offer: |of, name, says| format!("{of}, {name}: {says}"),
    },
    offer: OfferTexts {
        now: "Nu",
        forecast: "Prognos vid årets slut",
        before: "Vid tillfället före",
        count: |what| format!("Antal {what}"),
        all: "Alla",
        occasion: "Tillfället",
        day: "Dag",
        share: |share, of| format!("{share} av {of}"),
        share_name: |name, of| format!("{name}, andel av {of}"),
    },
};
