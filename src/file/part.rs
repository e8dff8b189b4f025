//! A document by its parts: where in a text its fields and elements lie, without a tree of them.
//!
//! What is asked here is asked of a text that is JSON, which `parse` has made sure of: only a field that stands twice
//! is found as its object is taken apart.

use serde_json::Value;

use super::{FileError, Limit, MAX_FIELDS, parse, weight::Room};
use crate::{json, order};

/// A value where it stands in a text.
#[derive(Clone, Copy, Debug)]
pub struct Part<'t> {
    text: &'t str,
    start: usize,
    end: usize,
}

impl<'t> Part<'t> {
    /// The value that a text is.
    pub fn whole(text: &'t str) -> Self {
        Self::at(text, after_space(text.as_bytes(), 0))
    }

    fn at(text: &'t str, start: usize) -> Self {
        let end = after_value(text.as_bytes(), start);
        Self { text, start, end }
    }

    /// Its own text.
    pub fn text(self) -> &'t str {
        &self.text[self.start..self.end]
    }

    /// Whether it is an object.
    pub fn is_object(self) -> bool {
        self.text().starts_with('{')
    }

    /// Whether it is a list.
    pub fn is_list(self) -> bool {
        self.text().starts_with('[')
    }

    /// The elements of a list.
    pub fn items(self) -> Items<'t> {
        Items {
            of: self,
            at: self.start + 1,
        }
    }

    /// The fields of an object, in the order of their names.
    pub fn fields(self) -> Result<Vec<(String, Self)>, FileError> {
        let bytes = self.text.as_bytes();
        let mut fields = Vec::new();
        let mut items = self.items();
        while let Some(name) = items.next() {
            let value = Self::at(self.text, after_space(bytes, name.end));
            items.at = value.end;
            if fields.len() == MAX_FIELDS {
                return Err(FileError::TooBig(Limit::Memory));
            }
            let name = match json::parse(name.text()) {
                Ok(Value::String(name)) => name,
                _ => unreachable!("names are texts, or it is not JSON"),
            };
            fields.push((name, value));
        }
        order::sort_by(&mut fields, |one, other| one.0.cmp(&other.0));
        let twice = fields.windows(2).find(|pair| pair[0].0 == pair[1].0);
        match twice {
            Some([_, (_, second)]) => {
                Err(FileError::FieldTwice(parse::before(self.text, second.end)))
            }
            _ => Ok(fields),
        }
    }

    /// The value as a tree, where there is room for one.
    pub fn tree(self, room: &Room) -> Result<Value, FileError> {
        room.for_tree_of(self.text())?;
        json::parse(self.text()).map_err(|error| {
            let lines = self.text().split_inclusive('\n');
            let before: usize = lines.take(error.line() - 1).map(str::len).sum();
            let at = self.start + before + error.column();
            FileError::FieldTwice(parse::before(self.text, at))
        })
    }

    /// Its canonical form, without a tree of what is as long as a plan: first the document is taken apart, then its
    /// lists, then their records.
    pub fn canonical(self, room: &Room) -> Result<String, FileError> {
        let mut text = String::with_capacity(self.longest());
        self.written(room, &mut text, 3)?;
        Ok(text)
    }

    /// How long its canonical form may be: it has no white space and few escapes, but a number such as `1e15` is
    /// written out.
    fn longest(self) -> usize {
        self.text().len() / 8 * 9 + 1024
    }

    fn written(self, room: &Room, text: &mut String, levels: u8) -> Result<(), FileError> {
        let mut before = "";
        if levels == 0 || !(self.is_object() || self.is_list()) {
            push(text, &json::text(&self.tree(room)?))?;
        } else if self.is_list() {
            text.push('[');
            let mut items = self.items();
            while let Some(item) = items.next() {
                text.push_str(before);
                match item.text().len() < SHORT {
                    true => self.short(item, &mut items, room, text)?,
                    false => item.written(room, text, levels - 1)?,
                }
                before = ",";
            }
            text.push(']');
        } else {
            text.push('{');
            for (name, value) in self.fields()? {
                text.push_str(before);
                text.push_str(&json::text(&name.into()));
                text.push(':');
                value.written(room, text, levels - 1)?;
                before = ",";
            }
            text.push('}');
        }
        Ok(())
    }

    /// Writes an element of the list and those after it, as long as they are short together.
    fn short(
        self,
        first: Self,
        items: &mut Items<'t>,
        room: &Room,
        text: &mut String,
    ) -> Result<(), FileError> {
        let mut last = first;
        loop {
            let mut ahead = items.clone();
            match ahead.next().filter(|it| it.end - first.start < SHORT) {
                None => break,
                Some(next) => (last, *items) = (next, ahead),
            }
        }
        let list = format!("[{}]", &self.text[first.start..last.end]);
        match Part::whole(&list).tree(room) {
            Ok(tree) => {
                let piece = json::text_of(&tree, list.len());
                push(text, &piece[1..piece.len() - 1])
            }
            // Where it is wrong is told by the element in its place.
            Err(error) => {
                let found = Part {
                    end: last.end + 1,
                    ..first
                };
                let mut items = Items {
                    of: found,
                    at: first.start,
                };
                items.try_for_each(|item| item.tree(room).map(drop))?;
                Err(error)
            }
        }
    }
}

/// How long elements are together that become one tree.
const SHORT: usize = 16 << 10;

/// Adds to a text for which room is made.
fn push(text: &mut String, piece: &str) -> Result<(), FileError> {
    if text.len() + piece.len() > text.capacity() {
        return Err(FileError::TooBig(Limit::Memory));
    }
    text.push_str(piece);
    Ok(())
}

/// The elements of a list, one after the other.
#[derive(Clone)]
pub struct Items<'t> {
    of: Part<'t>,
    at: usize,
}

impl<'t> Iterator for Items<'t> {
    type Item = Part<'t>;

    fn next(&mut self) -> Option<Part<'t>> {
        let start = after_space(self.of.text.as_bytes(), self.at);
        if start + 1 >= self.of.end {
            return None;
        }
        let item = Part::at(self.of.text, start);
        self.at = item.end;
        Some(item)
    }
}

/// Where something stands again, after white space and what parts values.
fn after_space(bytes: &[u8], at: usize) -> usize {
    let space = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b',' | b':');
    at + bytes[at..].iter().take_while(space).count()
}

/// Where the value ends that begins at `at`.
fn after_value(bytes: &[u8], mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = after_string(bytes, at + 1),
            b'{' | b'[' => {
                depth += 1;
                at += 1;
                continue;
            }
            b'}' | b']' => {
                depth -= 1;
                at += 1;
            }
            _ if depth > 0 => {
                at += 1;
                continue;
            }
            _ => {
                let ends =
                    |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t');
                let rest = &bytes[at..];
                return at + rest.iter().position(ends).unwrap_or(rest.len());
            }
        }
        if depth == 0 {
            return at;
        }
    }
    at
}

/// Where the string ends whose first character stands at `at`.
pub fn after_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}
