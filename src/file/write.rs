//! Writing a plan file: the plan as one JSON document, one record per line.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{
    Cover, FORMAT, VERSION,
    checksum::Checksum,
    extra,
    kinds::{Known, LISTS},
    series,
};
use crate::{
    json, order,
    plan::{Extra, Plan, SeriesKey},
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
    let mut document = document(plan, revision);
    document.extend(cover.fields(plan));
    layout(&checked(document))
}

/// The plan as a document with its checksum.
pub fn checked_document(plan: &Plan, revision: u64) -> Map<String, Value> {
    checked(document(plan, revision))
}

fn checked(mut document: Map<String, Value>) -> Map<String, Value> {
    let checksum = Checksum::of(canonical(&document).as_bytes());
    document.insert("checksum".to_owned(), checksum.to_string().into());
    document
}

/// The form that the checksum is of: no white space, fields in the order of their names.
pub fn canonical(document: &Map<String, Value>) -> String {
    serde_json::to_string(document).expect("a tree of JSON values is JSON")
}

/// The plan as a document without a checksum.
pub fn document(plan: &Plan, revision: u64) -> Map<String, Value> {
    let mut document = Map::new();
    let mut put = |name: &str, value: Value| document.insert(name.to_owned(), value);
    put("format", FORMAT.into());
    put("version", VERSION.into());
    put("id", plan.id.to_string().into());
    put("revision", revision.into());
    put("about", record(Map::new(), plan.about.as_ref()));
    put("rules", record(Map::new(), plan.rules.as_ref()));
    put("assessments", Value::Array(assessments(plan)));
    put("observations", Value::Array(observations(plan)));
    for list in LISTS {
        let rows = records((list.rows)(plan));
        if !rows.is_empty() || !LATER.contains(&list.name) {
            put(list.name, Value::Array(rows));
        }
    }
    extra::put_back(&mut document, &plan.extra);
    document
}

fn records(rows: Vec<(Uuid, &dyn Known)>) -> Vec<Value> {
    let row = |(id, it): (Uuid, &dyn Known)| {
        let mut key = Map::new();
        key.insert("id".to_owned(), id.to_string().into());
        record(key, it)
    };
    rows.into_iter().map(row).collect()
}

fn assessments(plan: &Plan) -> Vec<Value> {
    let rows = plan.assessments.iter();
    rows.map(|(key, it)| record(object(json::tree(key)), it.as_ref()))
        .collect()
}

fn observations(plan: &Plan) -> Vec<Value> {
    let series = plan.observations.iter();
    series
        .map(|(key, series): (&SeriesKey, _)| json::tree(&series::Row::of(key, series)))
        .collect()
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
fn layout(document: &Map<String, Value>) -> String {
    let mut text = String::from("{");
    for (number, name) in in_order(document, &TOP).into_iter().enumerate() {
        text.push_str(if number == 0 { "\n  " } else { ",\n  " });
        push(&mut text, &name.into());
        text.push_str(": ");
        match &document[name] {
            Value::Array(rows) if !rows.is_empty() => push_rows(&mut text, rows),
            value => push_record(&mut text, value),
        }
    }
    text.push_str("\n}\n");
    text
}

fn push_rows(text: &mut String, rows: &[Value]) {
    for (number, row) in rows.iter().enumerate() {
        text.push_str(if number == 0 { "[\n    " } else { ",\n    " });
        push_record(text, row);
    }
    text.push_str("\n  ]");
}

fn push_record(text: &mut String, record: &Value) {
    let Value::Object(fields) = record else {
        return push(text, record);
    };
    for (number, name) in in_order(fields, &LEADING).into_iter().enumerate() {
        text.push(if number == 0 { '{' } else { ',' });
        push(text, &name.into());
        text.push(':');
        push(text, &fields[name]);
    }
    text.push_str(if fields.is_empty() { "{}" } else { "}" });
}

fn push(text: &mut String, value: &Value) {
    text.push_str(&json::text(value));
}

/// The names of an object's fields: those of the list first, in its order.
fn in_order<'a>(fields: &'a Map<String, Value>, first: &[&str]) -> Vec<&'a str> {
    let place = |name: &str| first.iter().position(|it| *it == name);
    let mut names: Vec<&str> = fields.keys().map(String::as_str).collect();
    order::sort_by_key(&mut names, |name| {
        (place(name).unwrap_or(first.len()), *name)
    });
    names
}
