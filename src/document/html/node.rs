//! What a page is built of: elements with attributes, and text. Escaped in one place, when written.

/// Something that stands in an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Letters.
    Text(String),
}

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: &'static str,
    /// Its attributes by name.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands in it.
    pub children: Vec<Node>,
}

/// Elements that hold nothing and are not closed.
const VOID: [&str; 3] = ["br", "col", "img"];

impl Element {
    /// An element of this name.
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            attributes: Vec::new(),
            children: Vec::new(),
        }
    }

    /// With an attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Of a class; of none where that is empty.
    pub fn of(self, class: &str) -> Self {
        match class {
            "" => self,
            class => self.with("class", class),
        }
    }

    /// With something in it, after what is there.
    pub fn holding(mut self, children: impl IntoIterator<Item = impl Into<Node>>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// With letters in it.
    pub fn saying(self, text: &str) -> Self {
        self.holding([text])
    }

    /// Writes it as text.
    pub fn write(&self, html: &mut String) {
        html.push_str(&format!("<{}", self.name));
        for (name, value) in &self.attributes {
            html.push_str(&format!(" {name}=\"{}\"", escape(value)));
        }
        html.push('>');
        if VOID.contains(&self.name) {
            return;
        }
        for child in &self.children {
            match child {
                Node::Element(it) => it.write(html),
                Node::Text(text) => html.push_str(&escape(text)),
            }
        }
        html.push_str(&format!("</{}>", self.name));
    }
}

impl From<Element> for Node {
    fn from(it: Element) -> Self {
        Self::Element(it)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A text that means nothing to a browser but itself.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // What no text of the web may hold, seen or not.
            '\t' | '\n' | '\r' => escaped.push(sign),
            it if it.is_control() => escaped.push('\u{fffd}'),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            it => escaped.push(it),
        }
    }
    escaped
}
