//! Rows of cells between delimiters, with quoted cells that may hold line breaks.

/// A row as it stood in the text.
pub(super) struct RawRow {
    /// The line it starts on, from 1.
    pub line: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

/// Splits text at a delimiter and at line ends. A quote opens a quoted cell only where a closing
/// quote stands before the next delimiter or line end; elsewhere quotes are text.
pub(super) fn split(text: &str, delimiter: u8) -> Vec<RawRow> {
    let mut reader = Reader::new(text, delimiter, Mark::default());
    let mut rows = Vec::new();
    loop {
        let mut cells = Vec::new();
        let Some(line) = reader.row(|cell| cells.push(cell.to_owned())) else {
            return rows;
        };
        rows.push(RawRow { line, cells });
    }
}

/// How far a text has been read: enough to go on from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exchange) struct Mark {
    /// The byte where the next row starts.
    pub at: usize,
    /// The line where it starts, from 1.
    line: usize,
    /// No closing quote was found to the end of the text: do not look again.
    quotes_end: bool,
}

impl Default for Mark {
    fn default() -> Self {
        Self {
            at: 0,
            line: 1,
            quotes_end: false,
        }
    }
}

/// Reads rows one by one, from wherever somebody has stopped.
pub(in crate::exchange) struct Reader<'a> {
    text: &'a str,
    delimiter: u8,
    mark: Mark,
}

impl<'a> Reader<'a> {
    /// A reader that goes on from a mark.
    pub fn new(text: &'a str, delimiter: u8, mark: Mark) -> Self {
        Self {
            text,
            delimiter,
            mark,
        }
    }

    /// Where the next row starts.
    pub fn mark(&self) -> Mark {
        self.mark
    }

    /// Hands over the cells of the next row and tells the line it starts on; `None` after the last.
    pub fn row(&mut self, mut cell: impl FnMut(&str)) -> Option<usize> {
        if self.mark.at >= self.text.len() {
            return None;
        }
        let line = self.mark.line;
        loop {
            match self.quoted() {
                Some(content) => cell(&content),
                None => cell(self.plain()),
            }
            match self.byte(self.mark.at) {
                Some(byte) if byte == self.delimiter => self.mark.at += 1,
                Some(b'\r') if self.byte(self.mark.at + 1) == Some(b'\n') => {
                    self.mark.at += 2;
                    break;
                }
                Some(_) => {
                    self.mark.at += 1;
                    break;
                }
                None => break,
            }
        }
        self.mark.line += 1;
        Some(line)
    }

    /// The cell that starts here, up to the next delimiter or line end.
    fn plain(&mut self) -> &'a str {
        let start = self.mark.at;
        let rest = &self.text.as_bytes()[start..];
        let length = rest.iter().position(|byte| self.ends_cell(*byte));
        self.mark.at = length.map_or(self.text.len(), |length| start + length);
        &self.text[start..self.mark.at]
    }

    /// The quoted cell that starts here, its doubled quotes halved.
    fn quoted(&mut self) -> Option<String> {
        if self.mark.quotes_end || self.byte(self.mark.at) != Some(b'"') {
            return None;
        }
        let mut content = String::new();
        let mut from = self.mark.at + 1;
        loop {
            let Some(found) = self.text[from..].find('"') else {
                self.mark.quotes_end = true;
                return None;
            };
            let quote = from + found;
            content.push_str(&self.text[from..quote]);
            match self.byte(quote + 1) {
                Some(b'"') => content.push('"'),
                Some(byte) if !self.ends_cell(byte) => return None,
                _ => {
                    self.mark.line += line_ends(&content);
                    self.mark.at = quote + 1;
                    return Some(content);
                }
            }
            from = quote + 2;
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn ends_cell(&self, byte: u8) -> bool {
        byte == self.delimiter || byte == b'\n' || byte == b'\r'
    }
}

fn line_ends(text: &str) -> usize {
    let carriage_returns = text.matches('\r').count();
    text.matches('\n').count() + carriage_returns - text.matches("\r\n").count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let show =
            |row: RawRow| format!("{}: {}", row.line, row.cells.join("|").replace('\n', "⏎"));
        let rows: Vec<String> = split(text, b'\t').into_iter().map(show).collect();
        assert_eq!(rows.join("\n"), expected);
    }

    #[test]
    fn quoted_cells_hold_line_breaks_and_quotes() {
        check("a\t\"b\nc \"\"d\"\"\"\te\nf", "1: a|b⏎c \"d\"|e\n3: f");
        check("a\r\nb\rc", "1: a\n2: b\n3: c");
        check("\"\"\t\"x\"", "1: |x");
    }

    #[test]
    fn quotes_that_do_not_enclose_the_cell_are_text() {
        check(
            "\"Trygg\" hemgång\tb\n\"c",
            "1: \"Trygg\" hemgång|b\n2: \"c",
        );
        check("\"öppen\tb\n\"c \" d", "1: \"öppen|b\n2: \"c \" d");
    }
}
