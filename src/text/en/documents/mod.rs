//! The documents of a plan.

pub mod material;
pub mod parts;
pub mod prose;

use crate::text::catalogue::documents::DocumentsTexts;

/// The texts.
pub const TEXTS: DocumentsTexts = DocumentsTexts {
    title: "Documents",
    lede: "The plan and its follow-up as documents for the committee. Figures come from the plan; what you write yourselves is kept in it.",
    kept: "Documents of the plan",
    nothing_title: "No document yet",
    nothing: "Begin with one of the shapes below. Its parts can then be moved, renamed, turned off and written in.",
    document: "Document",
    kind: "What it is",
    parts: "Parts",
    of_parts: |used, all| format!("{used} of {all}"),
    frozen: "The occasion is frozen: documents of the follow-up are as they were when it froze.",
    begin: "Begin a document",
    begin_what: "Five shapes after documents that committees have adopted. A shape is only a beginning.",
    begin_this: "Begin",
    material: "What documents tell besides goals and figures",
    material_what: "Written once, and part of every document that has a place for it.",
    chapters: |count| match count {
        1 => "1 chapter".to_owned(),
        _ => format!("{count} chapters"),
    },
    risks: |count| match count {
        1 => "1 risk".to_owned(),
        _ => format!("{count} risks"),
    },
    terms: |count| match count {
        1 => "1 term".to_owned(),
        _ => format!("{count} terms"),
    },
    decisions: |count| match count {
        1 => "1 decision".to_owned(),
        _ => format!("{count} decisions"),
    },
    back: "All documents",
    change_parts: "Change parts and texts",
    print: "Print or save as PDF",
    print_hint: "Choose “Save as PDF” in the print dialog for a PDF whose headings and tables assistive technology can read.",
    save_word: "Save for Word",
    save_page: "Save as a web page",
    language: "Language of the document",
    pages: |count| match count {
        1 => "1 page".to_owned(),
        _ => format!("{count} pages"),
    },
    one_piece: "This browser does not part the document into pages on the screen. Printed, it has pages.",
    tables: |count| match count {
        1 => "Copy the table to Word".to_owned(),
        _ => format!("Copy one of the {count} tables to Word"),
    },
    copy_this: |name| format!("Copy the table {name}"),
    table_copied: "The table is copied. Paste it into Word or a spreadsheet.",
    not_copied: "The browser lets nothing onto the clipboard. Save the document for Word instead.",
    not_written: "The document could not be written for Word. The plan is untouched. Try again, or save it as a web page.",
    as_frozen: "The occasion is frozen. The document is as it was then, with the figures, texts and parts of that day.",
    gone_title: "The document is not here",
    gone: "It has been removed, or the occasion froze before the document came to be. Choose another occasion or another document.",
    empty: "None of its parts has anything to tell at this occasion.",
};
