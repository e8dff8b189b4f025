//! Where in a text the entries of an answer lie: the objects that have a `kpi`, found without reading them. What is
//! around them is little, and is read as the JSON that it is once they are taken out.

use std::fmt::Write;

use serde_json::Value as Json;

use super::{KPI, MAX_DEPTH, Refusal};
use crate::json;

/// The most that is around the entries, in bytes; where there is more it is no answer.
const MAX_AROUND: usize = 1 << 20;

/// Goes through a text from its beginning, as far as it is asked to.
#[derive(Debug, Default)]
pub struct Scan {
    /// How far it has come.
    at: usize,
    /// The lists and objects that are open.
    open: Vec<Open>,
    /// Where the text begins that is open, behind its quote.
    text: Option<usize>,
    /// A backslash stands before.
    escaped: bool,
    /// Where the text last closed begins and ends.
    last: (usize, usize),
    /// Where the entries begin and end; none lies in another.
    entries: Vec<(usize, usize)>,
    /// Where something is closed that is not open.
    wrong: Option<usize>,
}

#[derive(Debug)]
struct Open {
    start: usize,
    is_object: bool,
    is_entry: bool,
}

/// What stands in the place of entries: those from one to another, that follow each other in a list.
struct Run {
    /// Where it stands among what is around: the line, and the byte in it, both from 1.
    line: usize,
    column: usize,
    /// Where the entries begin and end in the text.
    start: usize,
    end: usize,
}

impl Scan {
    /// Goes on by so many bytes; false at the end.
    pub fn step(&mut self, text: &str, bytes: usize) -> Result<bool, Refusal> {
        let end = text.len().min(self.at.saturating_add(bytes));
        while self.at < end && self.wrong.is_none() {
            self.take(text, text.as_bytes()[self.at])?;
            self.at += 1;
        }
        Ok(self.at < text.len() && self.wrong.is_none())
    }

    fn take(&mut self, text: &str, byte: u8) -> Result<(), Refusal> {
        if let Some(start) = self.text {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => (self.last, self.text) = ((start, self.at), None),
                _ => {}
            }
            return Ok(());
        }
        match byte {
            b'"' => self.text = Some(self.at + 1),
            b':' if text.get(self.last.0..self.last.1) == Some(KPI) => {
                if let Some(open) = self.open.last_mut() {
                    open.is_entry = open.is_object;
                }
            }
            b'{' | b'[' => {
                self.open.push(Open {
                    start: self.at,
                    is_object: byte == b'{',
                    is_entry: false,
                });
                if self.open.len() > MAX_DEPTH {
                    return Err(Refusal::TooDeep);
                }
            }
            b'}' | b']' => self.close(byte == b'}'),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, is_object: bool) {
        match self.open.pop() {
            Some(open) if open.is_object == is_object => {
                if open.is_entry {
                    let inside = |it: &&(usize, usize)| it.0 > open.start;
                    let inside = self.entries.iter().rev().take_while(inside).count();
                    self.entries.truncate(self.entries.len() - inside);
                    self.entries.push((open.start, self.at + 1));
                }
            }
            Some(_) | None => self.wrong = Some(self.at),
        }
    }

    /// Where the entries of the answer lie, in its order.
    pub fn finish(self, text: &str) -> Result<Vec<(usize, usize)>, Refusal> {
        let (around, runs) = self.around(text);
        if around.len() > MAX_AROUND {
            let is_broken = self.wrong.is_some() || !self.open.is_empty() || self.text.is_some();
            return Err(match is_broken {
                true => Refusal::BrokenJson {
                    line: line(text, self.at),
                },
                false => Refusal::OtherJson,
            });
        }
        let tree = json::parse(&around).map_err(|error| {
            let at = (error.line(), error.column());
            let before = runs.iter().filter(|it| (it.line, it.column) < at);
            let hidden: usize = before.map(|it| ends(&text[it.start..it.end])).sum();
            Refusal::BrokenJson {
                line: error.line() + hidden,
            }
        })?;
        let mut found = Vec::new();
        collect(&tree, &mut found).ok_or(Refusal::OtherJson)?;
        Ok(found
            .into_iter()
            .filter_map(|(from, to)| self.entries.get(from..=to))
            .flatten()
            .copied()
            .collect())
    }

    /// The text without its entries: `{"kpi":[from,to]}` stands for those that follow each other.
    fn around(&self, text: &str) -> (String, Vec<Run>) {
        let (mut around, mut runs) = (String::new(), Vec::new());
        let (mut at, mut line, mut line_start) = (0, 1, 0);
        let mut entries = self.entries.iter().copied().enumerate().peekable();
        while let Some((from, (start, mut end))) = entries.next() {
            let mut to = from;
            while let Some((next, (_, its_end))) =
                entries.next_if(|(_, (start, _))| text[end..*start].trim() == ",")
            {
                (to, end) = (next, its_end);
            }
            let before = &text[at..start];
            if let Some(last) = before.rfind('\n') {
                line += ends(before);
                line_start = around.len() + last + 1;
            }
            around.push_str(before);
            runs.push(Run {
                line,
                column: around.len() - line_start + 1,
                start,
                end,
            });
            let _ = write!(around, "{{\"{KPI}\":[{from},{to}]}}"); // a text takes whatever is written
            at = end;
        }
        let end = self.wrong.map_or(text.len(), |wrong| wrong + 1);
        around.push_str(&text[at..end]);
        (around, runs)
    }
}

/// The line, from 1, that a byte stands in.
pub fn line(text: &str, at: usize) -> usize {
    ends(&text[..at]) + 1
}

fn ends(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// The entries of an answer or of a list of answers: from one to another.
fn collect(tree: &Json, entries: &mut Vec<(usize, usize)>) -> Option<()> {
    match tree {
        Json::Array(items) => items.iter().try_for_each(|item| collect(item, entries)),
        Json::Object(fields) => match fields.get(KPI) {
            Some(run) => {
                let place = |at: usize| usize::try_from(run.get(at)?.as_u64()?).ok();
                entries.push((place(0)?, place(1)?));
                Some(())
            }
            None => collect(fields.get("values").filter(|it| it.is_array())?, entries),
        },
        _ => None,
    }
}
