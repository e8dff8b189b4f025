//! What a cell holds: several items, or one text.

use super::{
    marker::{Marker, strong, take_marker},
    residue::{PARAGRAPH, strip},
    trim, wrap,
};

/// One thing out of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// The marks before it, outermost first; more than one is rare.
    pub markers: Vec<Marker>,
    /// The text, unwrapped.
    pub text: String,
    /// A line or paragraph of its own, not part of a list within a line.
    pub own_line: bool,
}

/// The items of a cell: one per bullet, paragraph or line that starts anew.
pub fn items(cell: &str) -> Vec<Item> {
    let stripped = strip(cell);
    let lines: Vec<Line> = lines(&stripped);
    let bulleted = lines.iter().any(|line| line.marked);
    let listed = !bulleted && is_plain_list(&lines);
    let mut items: Vec<Item> = Vec::new();
    let mut last = "";
    for line in &lines {
        let starts = line.marked || items.is_empty() || starts_item(last, line, bulleted, listed);
        if starts {
            items.push(item(line));
        } else if let Some(item) = items.last_mut() {
            wrap::join(&mut item.text, line.text);
        }
        last = line.text;
    }
    items
}

/// The cell as one text: wrapped lines joined, paragraphs and list items on lines of their own.
pub fn whole(cell: &str) -> String {
    let stripped = strip(cell);
    let mut text = String::new();
    let mut paragraph = String::new();
    for line in lines(&stripped) {
        if (line.marked && !line.inline) || line.after_break {
            flush(&mut text, &mut paragraph);
        }
        wrap::join(&mut paragraph, line.text);
    }
    flush(&mut text, &mut paragraph);
    text
}

fn flush(text: &mut String, paragraph: &mut String) {
    if !text.is_empty() && !paragraph.is_empty() {
        text.push('\n');
    }
    text.push_str(paragraph);
    paragraph.clear();
}

/// A line of a cell, or a part of it that starts with a strong marker.
struct Line<'a> {
    text: &'a str,
    marked: bool,
    /// Stands after another part on the same line.
    inline: bool,
    /// A paragraph ended before it.
    after_break: bool,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut after_break = false;
    for paragraph in text.split(PARAGRAPH) {
        for line in paragraph.split(['\n', '\r', '\u{b}', '\u{2028}']) {
            if trim(line).is_empty() {
                after_break = true;
                continue;
            }
            for (index, part) in parts(line).into_iter().enumerate() {
                let marked = take_marker(part).is_some();
                let after_break = std::mem::take(&mut after_break) && !lines.is_empty();
                lines.push(Line {
                    text: trim(part),
                    marked,
                    inline: index > 0,
                    after_break,
                });
            }
        }
        after_break = true;
    }
    lines
}

/// Cuts a line before every strong marker that stands between spaces, after some text.
fn parts(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut text_seen, mut after_space) = (0, false, true);
    let mut characters = line.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let is_marker = strong(c).is_some();
        let before_space = characters
            .peek()
            .is_some_and(|(_, next)| next.is_whitespace());
        if is_marker && text_seen && after_space && before_space {
            parts.push(&line[start..at]);
            start = at;
            text_seen = false;
        }
        text_seen |= !is_marker && !c.is_whitespace();
        after_space = c.is_whitespace();
    }
    parts.push(&line[start..]);
    parts
}

/// Whether an unmarked line starts an item of its own.
fn starts_item(last: &str, line: &Line, bulleted: bool, listed: bool) -> bool {
    if wrap::starts_lowercase(line.text) || wrap::goes_on(last) {
        false
    } else if bulleted {
        line.after_break
    } else {
        listed || line.after_break || (wrap::ends_sentence(last) && starts_upper(line.text))
    }
}

/// Lines that all start anew: an Excel cell with one thing per line.
fn is_plain_list(lines: &[Line]) -> bool {
    lines.len() > 1
        && lines.iter().all(|line| starts_upper(line.text))
        && lines[..lines.len() - 1]
            .iter()
            .all(|line| !wrap::goes_on(line.text))
}

fn starts_upper(text: &str) -> bool {
    text.chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
}

fn item(line: &Line) -> Item {
    let mut markers = Vec::new();
    let mut rest = line.text;
    while let Some((marker, after)) = take_marker(rest) {
        let is_list_mark = matches!(marker, Marker::Number(_) | Marker::Bullet(_));
        if is_list_mark && !markers.is_empty() {
            break;
        }
        markers.push(marker);
        rest = after;
    }
    Item {
        markers,
        text: trim(rest).to_owned(),
        own_line: !line.inline,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: &[&str]) {
        let show = |item: Item| {
            let markers: String = item.markers.iter().map(Marker::text).collect();
            if markers.is_empty() {
                item.text
            } else {
                format!("[{markers}] {}", item.text)
            }
        };
        let read: Vec<String> = items(cell).into_iter().map(show).collect();
        assert_eq!(read, expected);
    }

    #[test]
    fn several_items_in_a_cell() {
        check(
            "■ Lägre kostnad ■ Budgeten hålls.",
            &["[■] Lägre kostnad", "[■] Budgeten hålls."],
        );
        check(
            "<p>Andel nöjda.</p> <p>Antal besök</p>",
            &["Andel nöjda.", "Antal besök"],
        );
        check("Andel nöjda\nAntal besök", &["Andel nöjda", "Antal besök"]);
        check("1. Ett\n2. Två", &["[1.] Ett", "[2.] Två"]);
        check("● ◆ Två tecken", &["[●◆] Två tecken"]);
        check("", &[]);
    }

    #[test]
    fn wrapped_lines_are_one_item() {
        check(
            "Andel brukare som\när nöjda med sin hem-\ntjänst",
            &["Andel brukare som är nöjda med sin hemtjänst"],
        );
        check(
            "Andel svar enligt\nSocialstyrelsen",
            &["Andel svar enligt Socialstyrelsen"],
        );
        check(
            "\u{f0b7} Ett mål. \nTvå meningar.\n\u{f0b7} Nästa",
            &["[\u{f0b7}] Ett mål. Två meningar.", "[\u{f0b7}] Nästa"],
        );
    }

    #[test]
    fn a_whole_text_keeps_its_paragraphs_and_lists() {
        assert_eq!(
            whole("Först en sak\nsom fortsätter.\n\nSedan:\n- ett\n- två"),
            "Först en sak som fortsätter.\nSedan:\n- ett\n- två"
        );
        assert_eq!(whole("<p>A</p><p>B</p>"), "A\nB");
        assert_eq!(whole("text ● med symbol"), "text ● med symbol");
    }
}
