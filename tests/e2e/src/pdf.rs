//! What a PDF that the browser has made says of itself. Its objects are plain text, only what is drawn is packed; so
//! its title, its structure, and on which page each heading stands are read without a library.

/// A PDF, made with an outline of its headings.
pub struct Pdf(String);

impl Pdf {
    /// The PDF of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(String::from_utf8_lossy(bytes).into_owned())
    }

    /// Whether this stands in one of its objects.
    pub fn has(&self, words: &str) -> bool {
        self.0.contains(words)
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.page_objects().len()
    }

    /// Its title.
    pub fn title(&self) -> Option<String> {
        let (_, after) = self.0.split_once("/Title ")?;
        text(after)
    }

    /// Its headings, each with the number of its page.
    pub fn headings(&self) -> Vec<(String, usize)> {
        let pages = self.page_objects();
        let heading = |after: &str| {
            let (_, place) = after.split_once("/Dest [")?;
            let (page, _) = place.split_once(' ')?;
            let page = pages.iter().position(|it| *it == page)?;
            Some((text(after)?, page + 1))
        };
        let entries = self.0.split("/Title ").skip(1);
        // An entry says where it leads on the line after its title.
        let entries = entries.filter(|it| {
            let mut lines = it.lines();
            lines.nth(1).is_some_and(|line| line.starts_with("/Dest ["))
        });
        entries.filter_map(heading).collect()
    }

    /// The numbers of the objects that are pages, which stand in the order of the pages.
    fn page_objects(&self) -> Vec<&str> {
        let before = self.0.split(" 0 obj\n<</Type /Page\n");
        let mut before: Vec<&str> = before.collect();
        before.pop();
        let number = |it: &str| it.len() - it.bytes().rev().take_while(u8::is_ascii_digit).count();
        before.into_iter().map(|it| &it[number(it)..]).collect()
    }
}

/// A text of an object: letters of ASCII in brackets, or UTF-16 in hexadecimal digits after its mark.
fn text(of: &str) -> Option<String> {
    if let Some(letters) = of.strip_prefix('(') {
        let mut is_escaped = false;
        let inside = letters.chars().take_while(|letter| {
            let ends = *letter == ')' && !is_escaped;
            is_escaped = *letter == '\\' && !is_escaped;
            !ends
        });
        return Some(inside.collect::<String>().replace('\\', ""));
    }
    let (digits, _) = of.strip_prefix("<FEFF")?.split_once('>')?;
    let unit = |at: usize| u16::from_str_radix(digits.get(at..at + 4)?, 16).ok();
    let units = (0..digits.len()).step_by(4).map(unit);
    let units: Option<Vec<u16>> = units.collect();
    String::from_utf16(&units?).ok()
}

#[cfg(test)]
mod tests {
    use std::iter::once;

    use super::*;

    #[test]
    fn pages_and_headings_are_read_off_the_objects() {
        let objects = [
            "1 0 obj\n<</Title <FEFF00C5007200202014>\n/Creator (x)>>",
            "2 0 obj\n<</Type /Page\n/Tabs /S>>",
            "13 0 obj\n<</Type /Page\n/Tabs /S>>",
            "14 0 obj\n<</Type /Pages\n/Kids [2 0 R 13 0 R]>>",
            "15 0 obj\n<</Title (1 Goals \\(all\\))\n/Dest [13 0 R /XYZ 1 2 0]>>",
            "16 0 obj\n<</Title <FEFF00C40072>\n/Dest [2 0 R /XYZ 1 2 0]>>",
        ];
        let whole: Vec<&str> = once("%PDF").chain(objects).collect();
        let pdf = Pdf::of(whole.join("\n").as_bytes());
        assert_eq!(pdf.pages(), 2);
        assert_eq!(pdf.title().as_deref(), Some("År —"));
        let headings = [("1 Goals (all)".to_owned(), 2), ("Är".to_owned(), 1)];
        assert_eq!(pdf.headings(), headings);
    }
}
