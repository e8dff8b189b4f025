//! A document as a web page that is complete in itself: no script, no address but those in the text.
//!
//! It is made of [`Element`]s: written as text they are a file, built as nodes they are what the
//! application shows, and no text of a plan is ever read as HTML. Headings are headings, tables have
//! a caption and heads with a scope, a status is a shape and a word. What lies one way is a sheet:
//! its blocks run from page to page, in the application as in print. Printed, pages are numbered,
//! the heads of tables stand on every page, and no heading is left alone at the foot of one.

mod body;
mod letters;
mod node;
mod table;
#[cfg(test)]
mod tests;

use crate::paper::{Document, Shape, Table, ink};

use letters::Letters;

pub use body::sheets;
pub(super) use node::escape;
pub use node::{Element, Node};

/// The look on screen and on paper: of whatever stands in an element of the class `paper`.
const STYLE: &str = include_str!("style.css");

/// The page, as text.
pub fn page(document: &Document) -> String {
    let [language, title, author] =
        [&document.language, &document.title, &document.author].map(|it| escape(it));
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n\
         <meta name=\"author\" content=\"{author}\">\n<title>{title}</title>\n<style>\n{}{STYLE}</style>\n</head>\n\
         <body>\n<main class=\"paper\">\n",
        inks()
    );
    for sheet in sheets(document) {
        sheet.write(&mut html);
        html.push('\n');
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

/// A table by itself, with lines that a word processor sees.
pub fn copied(table: &Table) -> String {
    let mut html = String::new();
    let lines = [("border", "1"), ("cellspacing", "0"), ("cellpadding", "4")];
    let table = lines.into_iter().fold(
        table::table(table, &mut Letters::default()),
        |it, (name, value)| it.with(name, value),
    );
    table.write(&mut html);
    html
}

fn class(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "p-circle",
        Shape::Diamond => "p-diamond",
        Shape::Square => "p-square",
        Shape::Triangle => "p-triangle",
        Shape::Dash => "p-dash",
    }
}

/// The inks by the names that the style sheet knows them by.
fn inks() -> String {
    let inks = [
        ("p-sheet", ink::SHEET),
        ("p-ink", ink::INK),
        ("p-soft", ink::SOFT),
        ("p-accent", ink::ACCENT),
        ("p-line", ink::LINE),
        ("p-edge", ink::EDGE),
        ("p-shade", ink::SHADE),
        ("p-marker", ink::MARKER),
    ];
    let statuses = Shape::ALL.map(|it| (class(it), it.ink()));
    let inks = inks.into_iter().chain(statuses);
    let inks: String = inks
        .map(|(name, ink)| format!("--{name}: #{ink}; "))
        .collect();
    format!("body {{ margin: 0; }}\n.paper {{ {inks}}}\n")
}
