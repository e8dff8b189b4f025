//! A text with looks and linked figures, as it is written.

use crate::text::catalogue::documents::prose::{
    AskFigureTexts, AskLinkTexts, OfferTexts, ProseTexts,
};

/// The texts.
pub const TEXTS: ProseTexts = ProseTexts {
    tools: |label| format!("Format: {label}"),
    heading: "Heading",
    strong: "Bold",
    emphasis: "Italic",
    list: "List",
    numbered: "Numbered list",
    note: "Note",
    link: "Link",
    figure: "Linked figure",
    markup: "# heading, **bold**, *italic*, - item, 1. number, > note. A blank line begins a new paragraph.",
    reads: "How the text reads",
    reads_of: |label| format!("How the text reads: {label}"),
    empty: "There is no text yet.",
    table: |title, rows| match rows {
        1 => format!("Table: {title}, 1 row"),
        rows => format!("Table: {title}, {rows} rows"),
    },
    picture: |title| format!("Chart: {title}"),
    contents: |title| format!("Table of contents: {title}"),
    ask_link: AskLinkTexts {
        words: "Link text",
        address: "Address",
        hint: "Begins with https://, http:// or mailto:",
        no_address: "The address must begin with https://, http:// or mailto: and hold no spaces.",
        insert: "Insert the link",
    },
    ask_figure: AskFigureTexts {
        what: "A linked figure follows what it is taken from. Choose what the text is to say.",
        source: "Take from",
        plan: "Goals and indicators",
        search: "Search",
        shown_as: "Show as",
        amount: "Amount",
        share: "Share",
        both: "Amount and share",
        unit: "Unit",
        unsigned: "Without a minus sign",
        share_of: "Share of",
        nothing: "Nothing has those words. Rows without figures are not listed.",
        more: |count| format!("{count} more. Search to find them."),
        unknown: "not known yet",
        offer: |of, name, says| format!("{of}, {name}: {says}"),
    },
    offer: OfferTexts {
        now: "Now",
        forecast: "Forecast for the end of the year",
        before: "At the occasion before",
        count: |what| format!("Number of {what}"),
        all: "All",
        occasion: "The occasion",
        day: "Day",
        share: |share, of| format!("{share} of {of}"),
        share_name: |name, of| format!("{name}, share of {of}"),
    },
};
