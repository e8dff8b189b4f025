//! A text in markup at a glance: how it begins, and how long it is.

use super::{Passage, Span, What, read};

/// A text at a glance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gist {
    /// Its first paragraph or point, in plain letters; its heading where it has nothing more.
    pub first: String,
    /// How many words it has, those of the names of linked figures among them.
    pub words: usize,
}

/// A text at a glance. A linked figure is told by its name.
pub fn gist(text: &str) -> Gist {
    let mut gist = Gist::default();
    let mut heading = String::new();
    for passage in read(text) {
        match passage {
            Passage::Heading(_, text) => {
                gist.words += words(&text);
                if heading.is_empty() {
                    heading = text;
                }
            }
            Passage::Paragraph(spans) | Passage::Note(spans) => gist.add(&spans),
            Passage::List(points) => points.iter().for_each(|it| gist.add(&it.spans)),
        }
    }
    if gist.first.is_empty() {
        gist.first = heading;
    }
    gist
}

impl Gist {
    fn add(&mut self, spans: &[Span]) {
        let text: String = spans.iter().map(plain).collect();
        for span in spans {
            if let What::Note(spans) = &span.what {
                self.words += words(&spans.iter().map(plain).collect::<String>());
            }
        }
        self.words += words(&text);
        if self.first.is_empty() {
            text.trim().clone_into(&mut self.first);
        }
    }
}

fn plain(span: &Span) -> &str {
    match &span.what {
        What::Text(text) => text,
        What::Figure(linked) if linked.name.is_empty() => "…",
        What::Figure(linked) => &linked.name,
        What::Note(_) => "",
    }
}

/// Words: what has a letter or a digit between spaces.
fn words(text: &str) -> usize {
    let words = text.split_whitespace();
    words
        .filter(|it| it.contains(char::is_alphanumeric))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, first: &str, words: usize) {
        let first = first.to_owned();
        assert_eq!(gist(text), Gist { first, words });
    }

    #[test]
    fn a_text_begins_with_its_first_paragraph() {
        check("", "", 0);
        check(
            "Det ska vara **lätt** att bo.\n\nMer – om det.",
            "Det ska vara lätt att bo.",
            9,
        );
        check(
            "# Vision\n\n- Lätt att [bo](https://a.se)\n- Nära",
            "Lätt att bo",
            5,
        );
        check("# Vision", "Vision", 1);
        check(
            "Index {{index | måluppfyllelsen}} av 1",
            "Index måluppfyllelsen av 1",
            4,
        );
        check("Ett mål^[Av två.] nås.", "Ett mål nås.", 5);
    }
}
