//! Letters with their looks and their language, and the notes that hang on them.
//!
//! A page has no foot that a browser could put notes at, in print or on the screen. So they stand where their
//! chapter ends: there they are found, and each leads back to its place.

use super::body::ID;
use super::node::{Element, Node};
use crate::paper::{Run, Sort, Words};

/// Letters as they are written out, one run after another.
#[derive(Default)]
pub(super) struct Letters<'d> {
    /// The tag of the language of what people have written, where that is another than the document's.
    other: Option<&'d str>,
    /// The notes of the chapter so far.
    notes: Vec<&'d [Run]>,
    /// How many notes came in earlier chapters.
    before: usize,
}

impl<'d> Letters<'d> {
    /// None written yet; what people have written is of another language, if so.
    pub(super) fn of(other: Option<&'d str>) -> Self {
        Self {
            other,
            ..Self::default()
        }
    }

    /// An element with runs in it. One that is all of another language says so itself.
    pub(super) fn within(&mut self, element: Element, runs: &'d [Run]) -> Element {
        let is_told = !runs.is_empty() && runs.iter().all(|it| it.theirs);
        let element = self.spoken(element, is_told);
        let nodes: Vec<Node> = runs.iter().map(|it| self.run(it, is_told)).collect();
        element.holding(nodes)
    }

    /// The element with its language, where what it says is somebody's.
    pub(super) fn spoken(&self, element: Element, theirs: bool) -> Element {
        match self.other.filter(|_| theirs) {
            Some(tag) => element.with("lang", tag),
            None => element,
        }
    }

    /// Runs one after another.
    pub(super) fn runs(&mut self, runs: &'d [Run]) -> Vec<Node> {
        runs.iter().map(|it| self.run(it, false)).collect()
    }

    fn run(&mut self, it: &'d Run, is_told: bool) -> Node {
        if !it.note.is_empty() {
            self.notes.push(&it.note);
            return reference(self.before + self.notes.len()).into();
        }
        let looks = [
            (it.strong, "strong"),
            (it.emphasis, "em"),
            (it.sort == Sort::Aside, "small"),
            (it.sort == Sort::Broken, "mark"),
        ];
        let mut node = Node::from(it.text.as_str());
        for (_, name) in looks.into_iter().filter(|(has, _)| *has) {
            node = Element::new(name).holding([node]).into();
        }
        if !it.link.is_empty() {
            let link = Element::new("a").with("href", it.link.clone());
            let link = link.with("rel", "noopener noreferrer");
            node = link.holding([node]).into();
        }
        match self.other.filter(|_| it.theirs && !is_told) {
            Some(tag) => Element::new("span")
                .with("lang", tag)
                .holding([node])
                .into(),
            None => node,
        }
    }

    /// The notes of the chapter that ends here; none where it has none.
    pub(super) fn notes(&mut self, words: &Words) -> Option<Element> {
        let notes = std::mem::take(&mut self.notes);
        let first = self.before + 1;
        self.before += notes.len();
        let points: Vec<Element> = (first..)
            .zip(&notes)
            .map(|(number, runs)| self.note(number, runs, words))
            .collect();
        let start = first.to_string();
        (!points.is_empty()).then(|| {
            Element::new("section")
                .of("p-notes")
                .with("role", "doc-endnotes")
                .with("aria-label", words.notes.clone())
                .holding([Element::new("ol").with("start", start).holding(points)])
        })
    }

    fn note(&mut self, number: usize, runs: &'d [Run], words: &Words) -> Element {
        let back = Element::new("a")
            .with("href", format!("#{ID}r{number}"))
            .with("role", "doc-backlink")
            .with("aria-label", words.back.clone())
            .saying("↩");
        let said = self.within(Element::new("span"), runs);
        let id = format!("{ID}n{number}");
        Element::new("li")
            .with("id", id)
            .holding([Node::from(said), " ".into(), back.into()])
    }
}

/// The number of a note, which leads to it.
fn reference(number: usize) -> Element {
    let link = Element::new("a")
        .with("id", format!("{ID}r{number}"))
        .with("href", format!("#{ID}n{number}"))
        .with("role", "doc-noteref")
        .saying(&number.to_string());
    Element::new("sup").holding([link])
}
