//! The published schema says of files what the reader does.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::schema;
use crate::{
    file::{read, write},
    plan::sample,
};

/// Where and how a value breaks a schema; only the keywords that the plan's schema uses.
fn faults(value: &Value, schema: &Value, root: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let Value::Object(keywords) = schema else {
        return faults;
    };
    for (keyword, wanted) in keywords {
        let holds = match keyword.as_str() {
            "type" => kinds(wanted).any(|kind| is_of(value, kind)),
            "const" => value == wanted,
            "enum" => list(wanted).contains(value),
            "pattern" => value
                .as_str()
                .is_none_or(|text| matches(text, wanted.as_str().expect("a pattern"))),
            "minimum" => value.as_f64() >= wanted.as_f64() || !value.is_number(),
            "maximum" => value.as_f64() <= wanted.as_f64() || !value.is_number(),
            "required" => list(wanted).iter().all(|name| has(value, name)),
            "anyOf" => list(wanted)
                .iter()
                .any(|it| faults_of(value, it, root).is_empty()),
            "oneOf" => {
                let fitting = list(wanted)
                    .iter()
                    .filter(|it| faults_of(value, it, root).is_empty());
                fitting.count() == 1
            }
            "$ref" => {
                let pointer = wanted
                    .as_str()
                    .and_then(|it| it.strip_prefix('#'))
                    .expect("a local reference");
                faults.extend(faults_of(
                    value,
                    root.pointer(pointer).expect("a definition"),
                    root,
                ));
                true
            }
            "items" => {
                let items = value.as_array().into_iter().flatten();
                faults.extend(items.flat_map(|item| faults_of(item, wanted, root)));
                true
            }
            "properties" => {
                let known = wanted.as_object().expect("an object").iter();
                let there = known.filter_map(|(name, it)| Some((value.get(name)?, it)));
                faults.extend(there.flat_map(|(field, it)| faults_of(field, it, root)));
                true
            }
            "patternProperties" => {
                let patterns = wanted.as_object().expect("an object").iter();
                let fitting = patterns.flat_map(|(pattern, it)| {
                    let fields = value.as_object().into_iter().flatten();
                    let fields = fields.filter(move |(name, _)| matches(name, pattern));
                    fields.map(move |(_, field)| (field, it))
                });
                faults.extend(fitting.flat_map(|(field, it)| faults_of(field, it, root)));
                true
            }
            "additionalProperties" => {
                let others = others(value, keywords);
                faults.extend(others.flat_map(|field| faults_of(field, wanted, root)));
                true
            }
            "format" | "description" | "default" | "title" | "$schema" | "$id" | "$defs" => true,
            other => panic!("the schema uses a keyword that this test does not know: {other}"),
        };
        if !holds {
            faults.push(format!("{keyword} {wanted}: {value}"));
        }
    }
    faults
}

fn faults_of(value: &Value, schema: &Value, root: &Value) -> Vec<String> {
    match schema {
        Value::Bool(false) => vec!["nothing may stand here".to_owned()],
        schema => faults(value, schema, root),
    }
}

fn list(wanted: &Value) -> &[Value] {
    wanted.as_array().expect("a list")
}

fn kinds(wanted: &Value) -> impl Iterator<Item = &str> {
    let one = std::slice::from_ref(wanted);
    wanted
        .as_array()
        .map_or(one, Vec::as_slice)
        .iter()
        .filter_map(Value::as_str)
}

fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other} is no kind of value"),
    }
}

fn has(value: &Value, name: &Value) -> bool {
    let name = name.as_str().expect("a name");
    value
        .as_object()
        .is_none_or(|fields| fields.contains_key(name))
}

fn matches(text: &str, pattern: &str) -> bool {
    regex_lite::Regex::new(pattern)
        .expect("a pattern")
        .is_match(text)
}

/// The fields that neither `properties` nor `patternProperties` speak of.
fn others<'a>(
    value: &'a Value,
    keywords: &'a serde_json::Map<String, Value>,
) -> impl Iterator<Item = &'a Value> {
    let named = |name: &str| {
        keywords
            .get("properties")
            .is_some_and(|it| it.get(name).is_some())
    };
    let fits = |name: &str| {
        let patterns = keywords.get("patternProperties").and_then(Value::as_object);
        patterns
            .into_iter()
            .flatten()
            .any(|(pattern, _)| matches(name, pattern))
    };
    let fields = value.as_object().into_iter().flatten();
    fields
        .filter(move |(name, _)| !named(name) && !fits(name))
        .map(|(_, field)| field)
}

#[track_caller]
fn check(file: &Value, fits: bool) {
    let schema = schema();
    let faults = faults(file, &schema, &schema);
    assert_eq!(faults.is_empty(), fits, "{faults:#?}\n{file}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn every_plan_that_is_written_fits_the_schema(plan in sample::plan()) {
        check(&serde_json::from_str(&write(&plan, 1)).expect("JSON"), true);
    }
}

#[test]
fn the_example_plans_fit_the_schema() {
    for text in [
        include_str!("../../../public/examples/degerfors.json"),
        include_str!("../../../public/examples/ekero.json"),
        include_str!("../../../public/examples/goal-chain.json"),
        include_str!("../../../public/examples/gotene.json"),
        include_str!("../../../public/examples/scorecard.json"),
    ] {
        check(&serde_json::from_str(text).expect("JSON"), true);
    }
}

#[test]
fn what_the_reader_refuses_does_not_fit_the_schema() {
    let id = "01980000-0000-7000-8000-000000000001";
    let file = |name: &str, value: Value| json!({ "format": "uppfyllt-plan", "version": 1, "id": id, name: value });
    let goal = |name: &str, value: Value| file("goals", json!([{ "id": id, name: value }]));
    let series = |runs: Value| file("observations", json!([{ "indicator": id, "runs": runs }]));
    let wrong = [
        json!({ "version": 1, "id": id }),
        file("revision", json!(-1)),
        file("goals", json!({})),
        file("goals", json!([{ "text": "no id" }])),
        goal("due", json!("2020-13")),
        goal("rank", json!("00")),
        goal("origin", json!("neighbour")),
        goal("weight", json!("much")),
        goal("text", json!(["a"])),
        series(json!([{ "from": "2020", "values": [null] }])),
        series(json!([{ "values": [] }])),
        series(json!([{ "from": "2020", "values": [{ "missing": "lost" }] }])),
        file("assessments", json!([{ "occasion": id }])),
        file("about", json!({ "kind": "novel" })),
    ];
    for file in wrong {
        assert!(read(file.to_string().as_bytes()).is_err(), "{file}");
        check(&file, false);
    }
    let fine = series(
        json!([{ "from": "2020", "values": ["1", 2, { "missing": "confidential" }, { "choice": "ja" }] }]),
    );
    check(&fine, true);
}
