//! Fields that this version does not know: lifted out of a record when it is read, and put back
//! where they stood when it is written.
//!
//! A record keeps them in its `extra` by path: `foo`, or `targets/0198…/foo` for a field inside. A
//! step into a list names the element, not its place: by its `id` or `key`, and otherwise by the
//! checksum of its known contents. So an unknown field follows its element when the list is
//! reordered, goes when the element goes, and never comes to stand on another.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::checksum::Checksum;
use crate::{
    json::{self, Path, Step, Unknown},
    order,
    plan::Extra,
};

/// What a record keeps of the fields that it does not know; `known` is the record as it is written.
pub fn lifted(known: &Value, unknown: &[Unknown<'_>]) -> Extra {
    let mut names = Names::of(known);
    let keep = |(path, value): &Unknown<'_>| Some((names.written(path)?, (*value).clone()));
    order::map(unknown.iter().filter_map(keep))
}

/// Puts unknown fields back into the object of their record. What the record knows by now stays,
/// and a field whose surroundings are gone is gone with them.
pub fn put_back(object: &mut Map<String, Value>, extra: &Extra) {
    let is_inside = extra.keys().any(|path| path.contains('/'));
    let known = is_inside.then(|| Value::Object(object.clone()));
    let mut names = Names::of(known.as_ref().unwrap_or(&Value::Null));
    for (path, value) in extra {
        let mut steps: Vec<String> = path.split('/').map(unescaped).collect();
        let Some(field) = steps.pop() else { continue };
        let place = names.found(&steps).and_then(|path| inside(object, &path));
        if let Some(place) = place {
            place.entry(field).or_insert_with(|| value.clone());
        }
    }
}

/// A name as it stands in a path.
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name that stands so in a path.
pub fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

fn inside<'a>(
    object: &'a mut Map<String, Value>,
    path: &[Step<'_>],
) -> Option<&'a mut Map<String, Value>> {
    let Some((Step::Field(first), rest)) = path.split_first() else {
        return path.is_empty().then_some(object);
    };
    rest.iter()
        .try_fold(object.get_mut(*first)?, |value, step| match step {
            Step::Field(field) => value.get_mut(*field),
            Step::Item(index) => value.get_mut(*index),
        })?
        .as_object_mut()
}

/// The names of list elements, each list looked through once.
struct Names<'a> {
    known: &'a Value,
    lists: BTreeMap<String, List>,
}

/// The names of one list's elements, and where the element of a name stands.
struct List {
    names: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl<'a> Names<'a> {
    fn of(known: &'a Value) -> Self {
        Self {
            known,
            lists: BTreeMap::new(),
        }
    }

    /// The path in writing.
    fn written(&mut self, path: &[Step<'_>]) -> Option<String> {
        let mut here = self.known;
        let mut text = String::new();
        for step in path {
            let name = match step {
                Step::Field(field) => field,
                Step::Item(index) => self.list(&text, here)?.names.get(*index)?.as_str(),
            };
            let slash = if text.is_empty() { "" } else { "/" };
            let longer = format!("{text}{slash}{}", escaped(name));
            here = match step {
                Step::Field(field) => here.get(*field).unwrap_or(&Value::Null),
                Step::Item(index) => here.get(*index)?,
            };
            text = longer;
        }
        Some(text)
    }

    /// The path that is written so, if it still leads somewhere.
    fn found<'s>(&mut self, steps: &'s [String]) -> Option<Path<'s>> {
        let mut here = self.known;
        let mut text = String::new();
        let mut path = Vec::new();
        for name in steps {
            let step = match here {
                Value::Array(_) => Step::Item(*self.list(&text, here)?.places.get(name)?),
                _ => Step::Field(name.as_str()),
            };
            let slash = if text.is_empty() { "" } else { "/" };
            text = format!("{text}{slash}{}", escaped(name));
            here = match step {
                Step::Field(field) => here.get(field).unwrap_or(&Value::Null),
                Step::Item(index) => here.get(index)?,
            };
            path.push(step);
        }
        Some(path)
    }

    fn list(&mut self, path: &str, list: &Value) -> Option<&List> {
        let items = list.as_array()?;
        let list = self.lists.entry(path.to_owned());
        Some(list.or_insert_with(|| List::of(items)))
    }
}

impl List {
    fn of(items: &[Value]) -> Self {
        let mut numbered = Numbered::default();
        let names: Vec<String> = items.iter().map(|item| numbered.next(item)).collect();
        let places = order::map(names.iter().cloned().zip(0..));
        Self { names, places }
    }
}

/// Names the elements of a list in their order, those of the same name numbered.
#[derive(Default)]
pub struct Numbered(BTreeMap<String, usize>);

impl Numbered {
    /// The name of the next element.
    pub fn next(&mut self, item: &Value) -> String {
        let name = own_name(item);
        let count = self.0.entry(name.clone()).or_default();
        *count += 1;
        match count {
            1 => name,
            more => format!("{name}#{more}"),
        }
    }
}

/// What tells an element from the others: its id or key; of a series, whose it is; of a run of
/// measurements, where it begins.
fn own_name(item: &Value) -> String {
    let text = |field: &str| item.get(field).and_then(Value::as_str);
    if let Some(name) = text("id").or(text("key")).or(text("from")) {
        return name.to_owned();
    }
    match text("indicator") {
        Some(indicator) => [Some(indicator), text("unit"), text("gender").or(Some("T"))]
            .map(Option::unwrap_or_default)
            .join(" "),
        None => Checksum::of(json::text(item).as_bytes()).to_string(),
    }
}
