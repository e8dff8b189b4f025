//! The leaves of a record, and the record made of leaves of either side: one walk over both trees.
//!
//! A leaf is a field of the record. Three sorts of field are stepped into: parts that are records
//! of their own (how an indicator is measured, what is known of a figure), fields that this version
//! does not know, and lists whose elements have an `id` or a `key` and stand in the same order on
//! both sides: there, figures by column are stepped into too. Every other value is a leaf, however large: half of one choice or list and half of
//! another is what nobody has written.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::order;

/// What stands at one place in the base and on both sides.
#[derive(Clone, Copy)]
pub struct Three<'v> {
    pub base: Option<&'v Value>,
    pub ours: Option<&'v Value>,
    pub theirs: Option<&'v Value>,
}

/// Which side a leaf is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Ours,
    Theirs,
}

/// Is asked for every leaf that differs, with the names that lead to it.
pub type Visit<'f, 'v> = dyn FnMut(&[&'v str], Three<'v>) -> Side + 'f;

/// Fields that are records of their own, whose fields are changed apart.
const PARTS: [&str; 4] = ["detail", EXTRA, "measure", "partial"];

/// Figures of a row, by the columns they stand in.
const CELLS: &str = "cells";

/// Unknown fields: where there are none, there is no such field.
const EXTRA: &str = "extra";

/// The record that the visitor's answers make of the two sides.
pub fn merged<'v>(record: Three<'v>, visit: &mut Visit<'_, 'v>) -> Option<Value> {
    let mut walk = Walk {
        path: Vec::new(),
        visit,
    };
    match record.objects() {
        Some(objects) => Some(walk.fields(objects, Walk::field)),
        None => walk.leaf(record),
    }
}

struct Walk<'f, 'v> {
    path: Vec<&'v str>,
    visit: &'f mut Visit<'f, 'v>,
}

type Objects<'v> = [Option<&'v Map<String, Value>>; 3];
type Step<'f, 'v> = fn(&mut Walk<'f, 'v>, Three<'v>) -> Option<Value>;

impl<'f, 'v> Walk<'f, 'v> {
    /// An object of the fields of both sides.
    fn fields(&mut self, [base, ours, theirs]: Objects<'v>, into: Step<'f, 'v>) -> Value {
        let names = |object: Option<&'v Map<String, Value>>| {
            object
                .into_iter()
                .flat_map(|it| it.keys().map(String::as_str))
        };
        let mut fields = Map::new();
        for name in order::set(names(ours).chain(names(theirs))) {
            let at = |object: Option<&'v Map<String, Value>>| object?.get(name);
            let three = Three {
                base: at(base),
                ours: at(ours),
                theirs: at(theirs),
            };
            let value = self.step(name, three, into);
            fields.extend(value.map(|value| (name.to_owned(), value)));
        }
        Value::Object(fields)
    }

    /// One step in; what both sides have is not looked into.
    fn step(&mut self, name: &'v str, at: Three<'v>, into: Step<'f, 'v>) -> Option<Value> {
        if at.ours == at.theirs {
            return at.ours.cloned();
        }
        self.path.push(name);
        let value = into(self, at);
        self.path.pop();
        value
    }

    /// A field of the record.
    fn field(&mut self, at: Three<'v>) -> Option<Value> {
        let name = self.path.last().copied().unwrap_or_default();
        if PARTS.contains(&name) {
            let absent = name == EXTRA;
            let objects = at
                .objects()
                .filter(|it| absent || it[1..].iter().all(Option::is_some));
            return match objects {
                Some(objects) => Some(self.fields(objects, Self::leaf)),
                None => self.leaf(at),
            };
        }
        match Lists::of(at) {
            Some(lists) => Some(self.elements(&lists)),
            None => self.leaf(at),
        }
    }

    /// A list of elements that have a key.
    fn elements(&mut self, lists: &Lists<'v>) -> Value {
        let mut elements = Vec::new();
        for key in lists.in_order() {
            let three = lists.element(key);
            elements.extend(self.step(key, three, Self::element));
        }
        Value::Array(elements)
    }

    fn element(&mut self, at: Three<'v>) -> Option<Value> {
        let objects = at.objects();
        match objects.filter(|[_, ours, theirs]| ours.is_some() && theirs.is_some()) {
            Some(objects) => Some(self.fields(objects, Self::part)),
            None => self.leaf(at),
        }
    }

    /// A field of an element.
    fn part(&mut self, at: Three<'v>) -> Option<Value> {
        let is_cells = self.path.last() == Some(&CELLS);
        match at.objects().filter(|_| is_cells) {
            Some(objects) => Some(self.fields(objects, Self::leaf)),
            None => self.leaf(at),
        }
    }

    fn leaf(&mut self, at: Three<'v>) -> Option<Value> {
        match (self.visit)(&self.path, at) {
            Side::Ours => at.ours.cloned(),
            Side::Theirs => at.theirs.cloned(),
        }
    }
}

impl<'v> Three<'v> {
    /// The three as objects, where both sides are, or are not there. Another base counts as none.
    fn objects(self) -> Option<Objects<'v>> {
        let object = |side: Option<&'v Value>| match side {
            None => Some(None),
            Some(value) => value.as_object().map(Some),
        };
        let base = self.base.and_then(Value::as_object);
        Some([base, object(self.ours)?, object(self.theirs)?])
    }
}

/// A list whose elements have a key, on both sides.
struct Lists<'v> {
    base: List<'v>,
    ours: List<'v>,
    theirs: List<'v>,
}

/// The keys of a list in its order, and its elements.
#[derive(Default)]
struct List<'v> {
    keys: Vec<&'v str>,
    elements: BTreeMap<&'v str, &'v Value>,
}

impl<'v> Lists<'v> {
    /// The lists, where both sides have keys and what both have stands in the same order.
    fn of(at: Three<'v>) -> Option<Self> {
        let lists = Self {
            base: List::of(at.base).unwrap_or_default(),
            ours: List::of(at.ours)?,
            theirs: List::of(at.theirs)?,
        };
        let ours = lists.ours.keys.iter().filter(|key| lists.theirs.has(key));
        let theirs = lists.theirs.keys.iter().filter(|key| lists.ours.has(key));
        ours.eq(theirs).then_some(lists)
    }

    fn element(&self, key: &str) -> Three<'v> {
        let at = |list: &List<'v>| list.elements.get(key).copied();
        Three {
            base: at(&self.base),
            ours: at(&self.ours),
            theirs: at(&self.theirs),
        }
    }

    /// Every key once. Between two elements that both have, those of either side keep their order
    /// and the smaller key goes first, so that it does not matter who merges, or what first.
    fn in_order(&self) -> Vec<&'v str> {
        let mut keys = Vec::new();
        let mut ours = self.ours.keys.iter().copied().peekable();
        let mut theirs = self.theirs.keys.iter().copied().peekable();
        loop {
            let next = match (ours.peek().copied(), theirs.peek().copied()) {
                (Some(one), Some(other)) if one == other => {
                    theirs.next();
                    ours.next()
                }
                (Some(one), Some(other)) => {
                    let is_first = !self.theirs.has(one) && (self.ours.has(other) || one < other);
                    if is_first { ours.next() } else { theirs.next() }
                }
                (Some(_), None) => ours.next(),
                (None, _) => theirs.next(),
            };
            match next {
                Some(key) => keys.push(key),
                None => return keys,
            }
        }
    }
}

impl<'v> List<'v> {
    /// The list; `None` where an element has no key, or two have the same.
    fn of(list: Option<&'v Value>) -> Option<Self> {
        let mut elements = Self::default();
        for item in list.map_or(Some([].as_slice()), |it| it.as_array().map(Vec::as_slice))? {
            let key = item.get("id").or_else(|| item.get("key"))?.as_str()?;
            elements.keys.push(key);
            let twice = elements.elements.insert(key, item);
            twice.is_none().then_some(())?;
        }
        Some(elements)
    }

    fn has(&self, key: &str) -> bool {
        self.elements.contains_key(key)
    }
}
