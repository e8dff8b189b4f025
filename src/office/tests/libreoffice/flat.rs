//! A text document of LibreOffice in one file of XML (FODT), as a list of what stands in it.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Something that stands in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A heading of a level.
    Heading(u8, String),
    /// A paragraph; an entry of the contents ends before the number of its page. Empty ones are left out.
    Paragraph(String),
    /// A picture by what it shows.
    Picture(String),
    /// A table.
    Table {
        /// How many of its rows stand on every page.
        head: usize,
        /// The lines that its cells have, row by row.
        rows: Vec<Vec<String>>,
    },
}

/// A text with single spaces where it has several or breaks.
pub fn plain(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_ascii_whitespace());
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

/// What stands in a document, from above, and what its footnotes say, in order.
pub fn read(xml: &str) -> (Vec<Line>, Vec<String>) {
    let start = xml.find("<office:text").expect("a text document");
    let mut reader = Reader::from_str(&xml[start..]);
    reader.config_mut().expand_empty_elements = true;
    let mut flat = Flat::default();
    loop {
        match reader.read_event().expect("whole XML") {
            Event::Start(tag) => match tag.name().as_ref() {
                "svg:desc" => {
                    let alt = reader.read_text(tag.name()).expect("a text");
                    let alt = quick_xml::escape::unescape(&alt).expect("known entities");
                    flat.lines.push(Line::Picture(plain(&alt)));
                }
                "office:binary-data" | "text:note-citation" => {
                    _ = reader.read_to_end(tag.name()).expect("an end")
                }
                _ => flat.start(&tag),
            },
            Event::Text(text) => flat.text(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().expect("a sign");
                let known = || quick_xml::escape::resolve_xml_entity(&name).map(str::to_owned);
                flat.text(
                    &sign
                        .map(String::from)
                        .or_else(known)
                        .expect("a known entity"),
                );
            }
            Event::End(tag) if tag.name().as_ref() == "office:text" => {
                return (flat.lines, flat.notes);
            }
            Event::End(tag) => flat.end(tag.name().as_ref()),
            Event::Eof => panic!("the document is cut"),
            _ => {}
        }
    }
}

/// What is read so far.
#[derive(Default)]
struct Flat {
    lines: Vec<Line>,
    notes: Vec<String>,
    /// The level, 0 for a paragraph, and the text of what is being read; a footnote lies in a paragraph.
    open: Vec<(u8, String)>,
    is_in_note: bool,
    is_in_table: bool,
    is_in_head: bool,
}

impl Flat {
    fn start(&mut self, tag: &BytesStart) {
        let number = |name: &str| {
            let value = tag.try_get_attribute(name).expect("whole attributes")?;
            value.value.parse::<usize>().ok()
        };
        match tag.name().as_ref() {
            "text:p" => self.open.push((0, String::new())),
            "text:h" => {
                let level = number("text:outline-level").expect("a level");
                self.open.push((level as u8, String::new()));
            }
            "text:s" => self.text(&" ".repeat(number("text:c").unwrap_or(1))),
            "text:tab" => self.text("\t"),
            "text:line-break" => self.text("\n"),
            "table:table" => {
                self.is_in_table = true;
                let (head, rows) = (0, Vec::new());
                self.lines.push(Line::Table { head, rows });
            }
            "text:note-body" => self.is_in_note = true,
            "table:table-header-rows" => self.is_in_head = true,
            "table:table-row" => {
                let is_in_head = self.is_in_head;
                if let Some(Line::Table { head, rows }) = self.lines.last_mut() {
                    *head += usize::from(is_in_head);
                    rows.push(Vec::new());
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((_, open)) = self.open.last_mut() {
            open.push_str(text);
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "text:p" | "text:h" => self.close(),
            "table:table" => self.is_in_table = false,
            "text:note-body" => self.is_in_note = false,
            "table:table-header-rows" => self.is_in_head = false,
            _ => {}
        }
    }

    fn close(&mut self) {
        let (level, text) = self.open.pop().expect("it was opened");
        let text = plain(text.split_once('\t').map_or(text.as_str(), |(it, _)| it));
        if self.is_in_note {
            self.notes.push(text);
            return;
        }
        if text.is_empty() {
            return;
        }
        match self.lines.last_mut() {
            Some(Line::Table { rows, .. }) if self.is_in_table => {
                rows.last_mut().expect("a row is open").push(text);
            }
            _ if level > 0 => self.lines.push(Line::Heading(level, text)),
            _ => self.lines.push(Line::Paragraph(text)),
        }
    }
}
