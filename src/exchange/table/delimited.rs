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
    let mut reader = Reader {
        text,
        at: 0,
        line: 1,
        quotes_end: false,
        delimiter,
    };
    let mut rows = Vec::new();
    while reader.at < text.len() {
        rows.push(reader.row());
    }
    rows
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    /// No closing quote was found to the end of the text: do not look again.
    quotes_end: bool,
    delimiter: u8,
}

impl Reader<'_> {
    fn row(&mut self) -> RawRow {
        let line = self.line;
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell());
            match self.byte(self.at) {
                Some(byte) if byte == self.delimiter => self.at += 1,
                Some(b'\r') if self.byte(self.at + 1) == Some(b'\n') => {
                    self.at += 2;
                    break;
                }
                Some(_) => {
                    self.at += 1;
                    break;
                }
                None => break,
            }
        }
        self.line += 1;
        RawRow { line, cells }
    }

    fn cell(&mut self) -> String {
        self.quoted().unwrap_or_else(|| {
            let start = self.at;
            while self.byte(self.at).is_some_and(|byte| !self.ends_cell(byte)) {
                self.at += 1;
            }
            self.text[start..self.at].to_owned()
        })
    }

    /// The quoted cell that starts here, its doubled quotes halved.
    fn quoted(&mut self) -> Option<String> {
        if self.quotes_end || self.byte(self.at) != Some(b'"') {
            return None;
        }
        let mut content = String::new();
        let mut from = self.at + 1;
        loop {
            let Some(found) = self.text[from..].find('"') else {
                self.quotes_end = true;
                return None;
            };
            let quote = from + found;
            content.push_str(&self.text[from..quote]);
            match self.byte(quote + 1) {
                Some(b'"') => content.push('"'),
                Some(byte) if !self.ends_cell(byte) => return None,
                _ => {
                    self.line += line_ends(&content);
                    self.at = quote + 1;
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
