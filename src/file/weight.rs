//! What a text takes in memory once it is read, reckoned before it is read.
//!
//! A tree of JSON values takes up to eighty times its text: an object of one field is a node with room for eleven.
//! So what a file may hold is bounded by what it weighs and not by how much it says, and each record is weighed before
//! it becomes a tree. The weights are of 64-bit machines; in the browser pointers are half as long, and a plan weighs
//! about two thirds. They are upper bounds, which `tests/bounds` holds against what is really taken.

use super::{FileError, Limit, MAX_MEMORY, part::after_string};

/// What a text takes, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// As a tree, its texts aside.
    tree: usize,
    /// As records, their texts aside: the largest that an object, and an element of a list, becomes.
    records: usize,
    /// The texts in it.
    texts: usize,
}

impl Weight {
    /// The weight of a text that is JSON.
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut weight = Self::default();
        let (mut at, mut last) = (0, b'[');
        while let Some(byte) = bytes.get(at) {
            let is_element = last != b':';
            match byte {
                b'"' => {
                    let end = after_string(bytes, at + 1);
                    let next = |at: usize| {
                        let space = bytes[at..].iter().take_while(|it| it.is_ascii_whitespace());
                        let at = at + space.count();
                        (at, bytes.get(at))
                    };
                    let (after, follows) = next(end);
                    let is_name = follows == Some(&b':');
                    // Columns are called by hexadecimal numbers: each figure by column takes a place in a map.
                    let is_column = bytes.get(at + 1).is_some_and(u8::is_ascii_hexdigit);
                    let is_cell = is_name && is_column && next(after + 1).1 != Some(&b'{');
                    match (is_name, is_element) {
                        (true, _) if is_cell => weight.add(128 + end - at, 64, 0),
                        (true, _) => weight.add(128 + end - at, 0, 0),
                        (false, true) => weight.add(96, 96, (end - at).saturating_sub(24)),
                        (false, false) => weight.add(0, 0, end - at + 8),
                    }
                    (at, last) = (end, b'"');
                    continue;
                }
                b'{' if is_element => weight.add(640 + 96, 384, 0),
                b'{' => weight.add(640, 112, 0),
                b'[' if is_element => weight.add(128 + 96, 192, 0),
                b'[' => weight.add(128, 32, 0),
                b',' | b':' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t' => {}
                _ if is_element && matches!(last, b',' | b'[') => weight.add(96, 96, 0),
                _ => {}
            }
            if !byte.is_ascii_whitespace() {
                last = *byte;
            }
            at += 1;
        }
        weight
    }

    fn add(&mut self, tree: usize, records: usize, texts: usize) {
        self.tree += tree;
        self.records += records;
        self.texts += texts;
    }

    /// What is kept of it as a tree.
    pub fn as_tree(self) -> usize {
        self.tree + self.texts
    }

    /// What is kept of it as records that are known.
    pub fn as_records(self) -> usize {
        self.records + self.texts
    }

    /// What reading it takes for a while: the tree and what is cloned of it, records that grow, and texts as they
    /// stood, unescaped and canonical.
    fn at_work(self) -> usize {
        self.tree + self.tree / 2 + 2 * self.records + 3 * self.texts
    }
}

/// What a record takes beside what is in it: its place in the plan, the largest that it is, names of it.
pub const RECORD: usize = 640;

/// What is left of the memory that reading a file may take.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    left: usize,
}

impl Room {
    /// The room beside so many bytes.
    pub fn beside(bytes: usize) -> Self {
        Self {
            left: MAX_MEMORY.saturating_sub(bytes),
        }
    }

    /// Whether this text can become a tree, and the tree records.
    pub fn for_tree_of(&self, text: &str) -> Result<(), FileError> {
        // The heaviest text is a list of empty objects: most are so short that nobody needs to count.
        let is_light = text.len() < self.left / 1024;
        match is_light || Weight::of(text).at_work() <= self.left {
            true => Ok(()),
            false => Err(FileError::TooBig(Limit::Memory)),
        }
    }

    /// Keeps so many bytes.
    pub fn keep(&mut self, bytes: usize) -> Result<(), FileError> {
        let left = self.left.checked_sub(bytes);
        self.left = left.ok_or(FileError::TooBig(Limit::Memory))?;
        Ok(())
    }
}
