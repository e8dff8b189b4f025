//! A document as a web page that is complete in itself: no script, no address but those in the text.
//!
//! Everything that comes from the plan is escaped; drawings are SVG of our own making. Headings are
//! headings, tables have a caption and heads with a scope, a status is a shape and a word. Printed,
//! pages are numbered, the heads of tables stand on every page, and no heading is left alone at the
//! foot of one.

mod table;
#[cfg(test)]
mod tests;

use crate::paper::{Block, Document, Item, Picture, Run, Shape, Sort, Status, Turn, ink, turns};

/// The look on screen and on paper.
const STYLE: &str = include_str!("style.css");

/// The page.
pub fn page(document: &Document) -> String {
    let mut page = Page {
        document,
        html: String::new(),
        headings: 0,
        tables: 0,
    };
    page.whole();
    page.html
}

/// A text that means nothing to a browser but itself.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // What no text of the web may hold, seen or not.
            '\t' | '\n' | '\r' => escaped.push(sign),
            it if it.is_control() => escaped.push('\u{fffd}'),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            it => escaped.push(it),
        }
    }
    escaped
}

struct Page<'d> {
    document: &'d Document,
    html: String,
    /// Headings so far: their numbers are what the table of contents leads to.
    headings: usize,
    /// Tables so far.
    tables: usize,
}

impl Page<'_> {
    fn push(&mut self, html: &str) {
        self.html.push_str(html);
    }

    fn whole(&mut self) {
        let document = self.document;
        let [language, title, author] =
            [&document.language, &document.title, &document.author].map(|it| escape(it));
        // What stands in the margin is a text of the style sheet, which has rules of its own.
        let margin = css_text(&document.page);
        self.push(&format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"author\" content=\"{author}\">\n<title>{title}</title>\n<style>\n{}{STYLE}\
             @page {{ @bottom-right {{ content: \"{margin} \" counter(page); }} }}\n</style>\n</head>\n<body>\n<main>\n",
            inks()
        ));
        let mut turn = Turn::Upright;
        for (block, next) in document.blocks.iter().zip(turns(&document.blocks)) {
            if next != turn {
                self.turn(next);
                turn = next;
            }
            self.block(block);
        }
        if turn == Turn::Across {
            self.turn(Turn::Upright);
        }
        self.push("</main>\n</body>\n</html>\n");
    }

    /// Pages lie another way from here.
    fn turn(&mut self, to: Turn) {
        self.push(match to {
            Turn::Across => "<section class=\"across\">\n",
            Turn::Upright => "</section>\n",
        });
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => {
                self.push(&format!("<h1 class=\"title\">{}</h1>\n", escape(text)))
            }
            Block::Subtitle(text) => {
                self.push(&format!("<p class=\"subtitle\">{}</p>\n", escape(text)));
            }
            Block::Heading(it) => {
                self.headings += 1;
                // The title is the only heading of the first level.
                let (level, at) = ((it.level + 1).min(6), self.headings);
                let text = escape(&it.whole());
                self.push(&format!("<h{level} id=\"h{at}\">{text}</h{level}>\n"));
            }
            Block::Paragraph(it) => self.paragraph("<p>", it),
            Block::Note(it) => self.paragraph("<p class=\"note\">", it),
            Block::List(items) => self.list(items),
            Block::Table(it) => self.table(it),
            Block::Picture(it) => self.picture(it),
            Block::Contents(heading) => self.contents(heading),
            Block::PageBreak => self.push("<div class=\"page-break\"></div>\n"),
        }
    }

    fn paragraph(&mut self, tag: &str, it: &[Run]) {
        self.push(tag);
        self.runs(it);
        self.push("</p>\n");
    }

    fn runs(&mut self, runs: &[Run]) {
        for it in runs {
            let mut html = escape(&it.text);
            if it.strong {
                html = format!("<strong>{html}</strong>");
            }
            if it.emphasis {
                html = format!("<em>{html}</em>");
            }
            if it.sort == Sort::Broken {
                html = format!("<mark>{html}</mark>");
            }
            if !it.link.is_empty() {
                html = format!(
                    "<a href=\"{}\" rel=\"noopener noreferrer\">{html}</a>",
                    escape(&it.link)
                );
            }
            self.push(&html);
        }
    }

    fn status(&mut self, it: &Status) {
        let class = class(it.shape);
        let (sign, word) = (it.shape.sign(), escape(&it.word));
        self.push(&format!(
            "<span class=\"status {class}\"><span aria-hidden=\"true\">{sign}</span> {word}</span>"
        ));
    }

    /// A list, whose deeper items are lists within it.
    fn list(&mut self, items: &[Item]) {
        let mut open: Vec<&str> = Vec::new();
        for it in items {
            let depth = usize::from(it.depth).min(open.len()) + 1;
            while open.len() > depth {
                self.close_list(&mut open);
            }
            if open.len() == depth {
                self.push("</li>");
            } else {
                self.open_list(&mut open, it);
            }
            self.push("<li>");
            self.runs(&it.runs);
        }
        while !open.is_empty() {
            self.close_list(&mut open);
        }
        self.push("\n");
    }

    fn open_list(&mut self, open: &mut Vec<&str>, first: &Item) {
        match first.number {
            Some(number) => {
                self.push(&format!("<ol start=\"{number}\">"));
                open.push("</ol>");
            }
            None => {
                self.push("<ul>");
                open.push("</ul>");
            }
        }
    }

    fn close_list(&mut self, open: &mut Vec<&str>) {
        if let Some(end) = open.pop() {
            self.push("</li>");
            self.push(end);
        }
    }

    fn picture(&mut self, it: &Picture) {
        let [alt, caption] = [&it.alt, &it.caption].map(|it| escape(it));
        self.push(&format!(
            "<figure>\n<div role=\"img\" aria-label=\"{alt}\">{}</div>\n<figcaption>{caption}</figcaption>\n</figure>\n",
            it.svg
        ));
    }

    fn contents(&mut self, heading: &str) {
        let heading = escape(heading);
        self.push(&format!(
            "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{heading}</h2>\n<ul>\n"
        ));
        for (at, it) in self.document.contents() {
            let (level, at, text) = (it.level, at + 1, escape(&it.whole()));
            self.push(&format!(
                "<li class=\"level-{level}\"><a href=\"#h{at}\">{text}</a></li>\n"
            ));
        }
        self.push("</ul>\n</nav>\n");
    }
}

fn class(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "circle",
        Shape::Diamond => "diamond",
        Shape::Square => "square",
        Shape::Triangle => "triangle",
        Shape::Dash => "dash",
    }
}

/// The inks by the names that the style sheet knows them by.
fn inks() -> String {
    let inks = [
        ("sheet", ink::SHEET),
        ("ink", ink::INK),
        ("soft", ink::SOFT),
        ("accent", ink::ACCENT),
        ("line", ink::LINE),
        ("edge", ink::EDGE),
        ("shade", ink::SHADE),
        ("marker", ink::MARKER),
    ];
    let statuses = Shape::ALL.map(|it| (class(it), it.ink()));
    let inks = inks.into_iter().chain(statuses);
    let inks: String = inks
        .map(|(name, ink)| format!("--{name}: #{ink}; "))
        .collect();
    format!(":root {{ {inks}}}\n")
}

/// Letters and spaces of a text, which no style sheet reads as anything else.
fn css_text(text: &str) -> String {
    let is_plain = |sign: &char| sign.is_alphanumeric() || *sign == ' ';
    text.chars().filter(is_plain).collect()
}
