//! The few ways in which the parts' XML is read: tags by their local name, so that any prefix will do,
//! attributes, and texts. Not here: what a tag means.

use std::borrow::Cow;

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::QName;
use quick_xml::{Reader, XmlVersion};
use uppfyllt::book::Excess;

/// A part on its way through.
pub type Xml<'a> = Reader<&'a [u8]>;

/// Why a part was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It is no XML, or not such as is read here.
    Broken,
    /// There is too much in it.
    Excess(Excess),
}

impl From<quick_xml::Error> for Stop {
    fn from(_: quick_xml::Error) -> Self {
        Self::Broken
    }
}

/// Starts to read a part. An empty tag comes as one that is opened and closed.
pub fn open(text: &str) -> Xml<'_> {
    let mut xml = Reader::from_str(text.trim_start_matches('\u{feff}'));
    xml.config_mut().expand_empty_elements = true;
    xml
}

/// The values of some attributes, by their local names, in one go: sheets have a million cells.
pub fn attributes<'a, const COUNT: usize>(
    tag: &'a BytesStart,
    names: [&str; COUNT],
) -> [Option<Cow<'a, str>>; COUNT] {
    let mut values = [const { None }; COUNT];
    for attribute in tag.attributes().with_checks(false).flatten() {
        let name = attribute.key.local_name();
        if let Some(at) = names.iter().position(|it| *it == name.as_ref()) {
            values[at] = attribute.normalized_value(XmlVersion::Implicit1_0).ok();
        }
    }
    values
}

/// The value of an attribute, by its local name.
pub fn attribute<'a>(tag: &'a BytesStart, name: &str) -> Option<Cow<'a, str>> {
    let [value] = attributes(tag, [name]);
    value
}

/// An attribute that is a number.
pub fn number(tag: &BytesStart, name: &str) -> Option<usize> {
    attribute(tag, name)?.parse().ok()
}

/// An attribute that says yes or no.
pub fn is_set(tag: &BytesStart, name: &str) -> bool {
    attribute(tag, name).is_some_and(|value| is_true(&value))
}

/// Yes, as schemas write it.
pub fn is_true(value: &str) -> bool {
    matches!(value, "1" | "true" | "TRUE")
}

/// The text up to the end of the tag, with that of tags inside it.
pub fn text(xml: &mut Xml, end: QName) -> Result<String, Stop> {
    let mut text = String::new();
    loop {
        match xml.read_event()? {
            Event::Text(part) => text.push_str(&part.xml10_content()),
            Event::CData(part) => text.push_str(&part.xml10_content()),
            Event::GeneralRef(name) => text.push_str(&named(&name)?),
            Event::End(tag) if tag.name() == end => return Ok(text),
            Event::Eof => return Err(Stop::Broken),
            _ => {}
        }
    }
}

/// The sign that `&name;` stands for. Only XML's own five and numbers are known: nothing is expanded.
fn named(name: &BytesRef) -> Result<String, Stop> {
    if let Some(sign) = name.resolve_char_ref()? {
        return Ok(sign.to_string());
    }
    resolve_xml_entity(name)
        .map(str::to_owned)
        .ok_or(Stop::Broken)
}
