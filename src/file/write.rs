//! Writing a plan file: the plan as one JSON document, one record per line.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{
    Cover, FORMAT, VERSION,
    checksum::{Checksum, Sum},
    extra,
    kinds::{Known, LISTS},
    series,
};
use crate::{
    json, order,
    plan::{Assessment, AssessmentKey, Extra, Occasion, Plan, Sealed, Series, SeriesKey},
};

/// The top level, in the order it is written; what else there is follows by name.
const TOP: [&str; 25] = [
    "format",
    "version",
    "id",
    "revision",
    "checksum",
    "saved",
    "task",
    "about",
    "rules",
    "goals",
    "indicators",
    "units",
    "occasions",
    "assessments",
    "observations",
    "activities",
    "decisions",
    "chapters",
    "risks",
    "glossary",
    "budgets",
    "templates",
    "base",
    "shared",
    "heard",
];

/// Lists that the first files did not have: written only where something is in them, so that a plan
/// without them keeps the checksum by which its older copies know it.
const LATER: [&str; 1] = ["templates"];

/// The fields that begin a record, in the order they are written; the others follow by name. What
/// a record is comes before what is said of it, for whoever compares two files.
const LEADING: [&str; 18] = [
    "id",
    "occasion",
    "subject",
    "indicator",
    "unit",
    "gender",
    "parent",
    "goal",
    "under",
    "rank",
    "kind",
    "date",
    "title",
    "term",
    "text",
    "name",
    "status",
    "runs",
];

/// The plan as a file. The same plan and revision give the same text, to the byte.
pub fn write(plan: &Plan, revision: u64) -> String {
    write_with(plan, revision, &Cover::default())
}

/// The plan as a file with what goes with it from hand to hand, so that copies can be merged.
pub fn write_with(plan: &Plan, revision: u64, cover: &Cover) -> String {
    let mut document = Document::of(plan, revision);
    for (name, value) in cover.fields(plan) {
        document.0.insert(name, Part::One(value));
    }
    layout(&document.checked())
}

/// The plan as a document, whose records become trees one at a time: a tree of all would take ten times the text.
pub struct Document<'p>(BTreeMap<String, Part<'p>>);

/// A field of the document.
enum Part<'p> {
    /// A value.
    One(Value),
    /// The records of a list.
    Rows(Vec<Row<'p>>),
}

/// A record and its key.
enum Row<'p> {
    Listed(Uuid, &'p dyn Known),
    Occasion(Uuid, &'p Occasion),
    Assessment(&'p AssessmentKey, &'p Assessment),
    Series(&'p SeriesKey, &'p Series),
    /// One with what this version does not know.
    Extended(Value),
}

impl Row<'_> {
    /// The record as a tree, without the plan that it holds.
    fn tree(&self) -> Cow<'_, Value> {
        Cow::Owned(match self {
            Row::Listed(id, it) => record(key(*id), *it),
            Row::Occasion(id, it) => {
                let sealed = None;
                record(
                    key(*id),
                    &Occasion {
                        sealed,
                        ..(*it).clone()
                    },
                )
            }
            Row::Assessment(key, it) => record(object(json::tree(key)), *it),
            Row::Series(key, series) => json::tree(&series::Row::of(key, series)),
            Row::Extended(tree) => return Cow::Borrowed(tree),
        })
    }

    /// The plan that it holds, which is written as the text that it is.
    fn sealed(&self) -> Option<&Sealed> {
        match self {
            Row::Occasion(_, it) => it.sealed.as_ref(),
            _ => None,
        }
    }

    /// Writes it, these fields first and the others by name.
    fn push(&self, text: &mut String, first: &[&str]) {
        push_record(text, &self.tree(), self.sealed(), first);
    }
}

impl<'p> Document<'p> {
    /// The plan without a checksum.
    pub fn of(plan: &'p Plan, revision: impl Into<Option<u64>>) -> Self {
        let mut parts = BTreeMap::new();
        let mut put = |name: &str, part| parts.insert(name.to_owned(), part);
        put("format", Part::One(FORMAT.into()));
        put("version", Part::One(VERSION.into()));
        put("id", Part::One(plan.id.to_string().into()));
        if let Some(revision) = revision.into() {
            put("revision", Part::One(revision.into()));
        }
        put("about", Part::One(record(Map::new(), plan.about.as_ref())));
        put("rules", Part::One(record(Map::new(), plan.rules.as_ref())));
        let assessments = plan.assessments.iter();
        let assessments = assessments.map(|(key, it)| Row::Assessment(key, it.as_ref()));
        put("assessments", Part::Rows(assessments.collect()));
        put("observations", Part::Rows(observations(plan)));
        for list in LISTS {
            let rows: Vec<Row<'_>> = match list.name {
                "occasions" => {
                    let rows = plan.occasions.iter();
                    rows.map(|(id, it)| Row::Occasion(id.uuid(), it)).collect()
                }
                _ => {
                    let rows = (list.rows)(plan).into_iter();
                    rows.map(|(id, it)| Row::Listed(id, it)).collect()
                }
            };
            if !rows.is_empty() || !LATER.contains(&list.name) {
                put(list.name, Part::Rows(rows));
            }
        }
        for (path, value) in &plan.extra {
            if !path.contains('/') {
                let part = || Part::One(value.clone());
                parts.entry(extra::unescaped(path)).or_insert_with(part);
            }
        }
        Self(parts)
    }

    /// The document with its checksum.
    pub fn checked(mut self) -> Self {
        let checksum = self.checksum().to_string();
        self.0
            .insert("checksum".to_owned(), Part::One(checksum.into()));
        self
    }

    /// The checksum of its canonical form.
    pub fn checksum(&self) -> Checksum {
        let mut sum = Sum::begun();
        self.each(&mut |piece| sum.add(piece));
        sum.finish()
    }

    /// The form that the checksum is of: no white space, fields in the order of their names.
    pub fn canonical(&self) -> String {
        let mut text = String::new();
        self.each(&mut |piece| text.push_str(piece));
        text
    }

    /// The canonical form, a piece at a time.
    fn each(&self, piece: &mut dyn FnMut(&str)) {
        let mut before = "{";
        for (name, part) in &self.0 {
            piece(before);
            piece(&json::text(&name.as_str().into()));
            piece(":");
            match part {
                Part::One(value) => piece(&json::text(value)),
                Part::Rows(rows) => {
                    piece("[");
                    for (number, row) in rows.iter().enumerate() {
                        piece(if number == 0 { "" } else { "," });
                        let mut text = String::new();
                        row.push(&mut text, &[]);
                        piece(&text);
                    }
                    piece("]");
                }
            }
            before = ",";
        }
        piece("}");
    }
}

/// Every series; where fields are kept that this version does not know, with them.
fn observations(plan: &Plan) -> Vec<Row<'_>> {
    let series = plan.observations.iter();
    let rows: Vec<Row<'_>> = series
        .map(|(key, series)| Row::Series(key, series))
        .collect();
    let inside = plan.extra.iter().filter(|(path, _)| path.contains('/'));
    let inside: Extra = inside
        .map(|(path, value)| (path.clone(), value.clone()))
        .collect();
    if inside.is_empty() {
        return rows;
    }
    let trees = rows.iter().map(|row| row.tree().into_owned()).collect();
    let mut document = Map::new();
    document.insert("observations".to_owned(), Value::Array(trees));
    extra::put_back(&mut document, &inside);
    match document.remove("observations") {
        Some(Value::Array(trees)) => trees.into_iter().map(Row::Extended).collect(),
        _ => rows,
    }
}

fn key(id: Uuid) -> Map<String, Value> {
    let mut key = Map::new();
    key.insert("id".to_owned(), id.to_string().into());
    key
}

/// A record with its key: the key's fields, those it knows, and beside them those it does not.
fn record(key: Map<String, Value>, record: &dyn Known) -> Value {
    let mut fields = object(record.tree());
    let mut extra = Extra::new();
    if let Some(Value::Object(kept)) = fields.remove("extra") {
        extra.extend(kept);
    }
    fields.extend(key);
    extra::put_back(&mut fields, &extra);
    Value::Object(fields)
}

fn object(tree: Value) -> Map<String, Value> {
    match tree {
        Value::Object(fields) => fields,
        _ => unreachable!("records are structs of texts, integers and lists"),
    }
}

/// The document as text: a line for each field of the top level, and for each record of a list.
fn layout(document: &Document<'_>) -> String {
    let mut text = String::from("{");
    let parts = &document.0;
    for (number, name) in in_order(parts.keys().map(String::as_str), &TOP)
        .into_iter()
        .enumerate()
    {
        text.push_str(if number == 0 { "\n  " } else { ",\n  " });
        push(&mut text, &name.into());
        text.push_str(": ");
        match &parts[name] {
            Part::One(Value::Array(rows)) => {
                push_rows(&mut text, rows.len(), &mut |text, at| {
                    push_record(text, &rows[at], None, &LEADING);
                });
            }
            Part::One(value) => push_record(&mut text, value, None, &LEADING),
            Part::Rows(rows) => push_rows(&mut text, rows.len(), &mut |text, at| {
                rows[at].push(text, &LEADING);
            }),
        }
    }
    text.push_str("\n}\n");
    text
}

fn push_rows(text: &mut String, rows: usize, row: &mut dyn FnMut(&mut String, usize)) {
    for number in 0..rows {
        text.push_str(if number == 0 { "[\n    " } else { ",\n    " });
        row(text, number);
    }
    text.push_str(if rows == 0 { "[]" } else { "\n  ]" });
}

/// Writes a record and the plan that it holds, these fields first and the others by name.
fn push_record(text: &mut String, record: &Value, sealed: Option<&Sealed>, first: &[&str]) {
    let Value::Object(fields) = record else {
        return push(text, record);
    };
    let names = fields.keys().map(String::as_str);
    let names = in_order(names.chain(sealed.map(|_| "sealed")), first);
    for (number, name) in names.iter().enumerate() {
        text.push(if number == 0 { '{' } else { ',' });
        push(text, &(*name).into());
        text.push(':');
        match sealed.filter(|_| *name == "sealed") {
            Some(sealed) => text.push_str(sealed.text()),
            None => push(text, &fields[*name]),
        }
    }
    text.push_str(if names.is_empty() { "{}" } else { "}" });
}

fn push(text: &mut String, value: &Value) {
    text.push_str(&json::text(value));
}

/// The names of fields: those of the list first, in its order.
fn in_order<'a>(names: impl Iterator<Item = &'a str>, first: &[&str]) -> Vec<&'a str> {
    let place = |name: &str| first.iter().position(|it| *it == name);
    let mut names: Vec<&str> = names.collect();
    order::sort_by_key(&mut names, |name| {
        (place(name).unwrap_or(first.len()), *name)
    });
    names
}
