//! Line by line: headings, lists, notes, paragraphs.

use super::{Passage, Point, inline};

/// How many levels of headings there are.
const LEVELS: usize = 4;
/// How far an item can be set in.
const DEEPEST: usize = 2;
/// Spaces of a step.
const STEP: usize = 2;

/// Takes a text apart. Every text is some list of passages.
pub fn read(text: &str) -> Vec<Passage> {
    let mut reader = Reader::default();
    for line in text.lines() {
        reader.line(line);
    }
    reader.end();
    reader.passages
}

#[derive(Default)]
struct Reader {
    passages: Vec<Passage>,
    /// Lines of the passage being read.
    open: Vec<String>,
    kind: Kind,
    points: Vec<Point>,
}

/// What the open lines are of.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Paragraph,
    Note,
    Item {
        number: Option<u32>,
        depth: u8,
    },
}

impl Reader {
    fn line(&mut self, line: &str) {
        let words = line.trim();
        if words.is_empty() {
            self.end();
        } else if let Some((level, heading)) = heading(words) {
            self.end();
            let heading = inline::plain(heading);
            self.passages.push(Passage::Heading(level, heading));
        } else if let Some(note) = words.strip_prefix('>') {
            if self.kind != Kind::Note {
                self.end();
                self.kind = Kind::Note;
            }
            self.open.push(note.trim().to_owned());
        } else if let Some((number, item)) = item(words) {
            self.begin_item(number, depth(line));
            self.open.push(item.to_owned());
        } else {
            if self.kind == Kind::Note {
                self.end();
            }
            self.open.push(words.to_owned());
        }
    }

    /// An item ends the item before it, or what is no list.
    fn begin_item(&mut self, number: Option<u32>, depth: u8) {
        match self.kind {
            Kind::Item { .. } => self.end_item(),
            Kind::Paragraph | Kind::Note => self.end(),
        }
        self.kind = Kind::Item { number, depth };
    }

    fn end_item(&mut self) {
        let spans = inline::read(&std::mem::take(&mut self.open).join(" "));
        if let Kind::Item { number, depth } = self.kind {
            self.points.push(Point {
                number,
                depth,
                spans,
            });
        }
    }

    fn end(&mut self) {
        match self.kind {
            Kind::Item { .. } => {
                self.end_item();
                let points = std::mem::take(&mut self.points);
                self.passages.push(Passage::List(points));
            }
            Kind::Paragraph | Kind::Note => {
                let spans = inline::read(&std::mem::take(&mut self.open).join(" "));
                let of = match self.kind {
                    Kind::Note => Passage::Note,
                    _ => Passage::Paragraph,
                };
                if !spans.is_empty() {
                    self.passages.push(of(spans));
                }
            }
        }
        self.kind = Kind::Paragraph;
    }
}

fn heading(line: &str) -> Option<(u8, &str)> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let rest = line.get(level..)?.strip_prefix(' ')?;
    (1..=LEVELS)
        .contains(&level)
        .then_some((level as u8, rest.trim()))
}

fn item(line: &str) -> Option<(Option<u32>, &str)> {
    let bullet = ["- ", "* ", "• "]
        .iter()
        .find_map(|it| line.strip_prefix(it));
    if let Some(rest) = bullet {
        return Some((None, rest.trim()));
    }
    let (number, rest) = line.split_once(". ")?;
    let is_number = number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    let number = is_number.then(|| number.parse().ok())??;
    Some((Some(number), rest.trim()))
}

fn depth(line: &str) -> u8 {
    let spaces = |sign| match sign {
        ' ' => Some(1),
        '\t' => Some(STEP),
        _ => None,
    };
    let indent: usize = line.chars().map_while(spaces).sum();
    (indent / STEP).min(DEEPEST) as u8
}
