//! The JSON Schema of the plan file, derived from the records' own documentation.
//!
//! It is published beside the application as `plan.schema.json`, for whoever writes plan files with
//! other tools. Fields it does not name are allowed everywhere, as they are when a file is read.

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use super::{FORMAT, Saved, Task, VERSION, series::Row};
use crate::plan::{
    About, Activity, Assessment, AssessmentKey, BudgetTable, Chapter, Decision, GlossaryTerm, Goal,
    Id, Indicator, Occasion, PlanId, Risk, Rules, Template, Unit,
};

/// The schema of a plan file of the current version.
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut properties = envelope(&mut generator);
    properties.extend(tables(&mut generator));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "plan.schema.json",
        "title": format!("Plan file of Uppfyllt, version {VERSION}"),
        "description": "A plan of political goals with its indicators, measurements and judgements. Unknown fields are kept.",
        "type": "object",
        "required": ["format", "version", "id"],
        "properties": properties,
        "$defs": generator.take_definitions(true),
    })
}

fn envelope(generator: &mut SchemaGenerator) -> Map<String, Value> {
    let fields = [
        ("format", json!({ "const": FORMAT })),
        ("version", json!({ "const": VERSION })),
        (
            "id",
            described::<PlanId>(generator, "Identity, the same in every copy of the plan."),
        ),
        (
            "revision",
            json!({ "type": "integer", "minimum": 0, "description": "How many times the plan had been changed." }),
        ),
        (
            "checksum",
            checksum(
                "CRC-32 of the rest: without white space, fields in the order of their names.",
            ),
        ),
        ("base", base()),
        (
            "shared",
            json!({
                "type": "array",
                "items": checksum("As the base's."),
                "description": "The states in which the plan was handed on, the latest last.",
            }),
        ),
        ("heard", heard()),
        (
            "saved",
            described::<Saved>(generator, "Who saved the file, and when."),
        ),
        (
            "task",
            described::<Task>(generator, "What it asks for, where it is no whole plan."),
        ),
        ("about", record::<About>(generator, Map::new())),
        ("rules", record::<Rules>(generator, Map::new())),
    ];
    fields
        .map(|(name, schema)| (name.to_owned(), schema))
        .into_iter()
        .collect()
}

fn checksum(description: &str) -> Value {
    json!({ "type": "string", "pattern": "^[0-9a-f]{8}$", "description": description })
}

fn base() -> Value {
    json!({
        "type": "object",
        "description": "The plan that this one is a copy of. Where it cannot be used it is passed over.",
        "properties": {
            "checksum": checksum("CRC-32 of that plan's document without revision, checksum and what goes from hand to hand."),
            "revision": { "type": "integer", "minimum": 0, "description": "How many times it had been changed." },
            "back": { "type": "array", "description": "The change from this plan back to it: records before and after." },
        },
    })
}

fn heard() -> Value {
    json!({
        "type": "array",
        "description": "The states of other copies that were merged in this one, the latest last. What cannot be used is passed over.",
        "items": {
            "type": "object",
            "properties": {
                "state": checksum("Of that state, as the base's."),
                "of": checksum("Of the plan that the change begins at, the base of either copy."),
                "change": { "type": "array", "description": "What had been done in it: records before and after." },
            },
        },
    })
}

fn tables(generator: &mut SchemaGenerator) -> Map<String, Value> {
    let rows = [
        ("goals", with_id::<Goal>(generator)),
        ("indicators", with_id::<Indicator>(generator)),
        ("units", with_id::<Unit>(generator)),
        ("occasions", with_id::<Occasion>(generator)),
        ("assessments", assessment(generator)),
        ("observations", record::<Row>(generator, Map::new())),
        ("activities", with_id::<Activity>(generator)),
        ("decisions", with_id::<Decision>(generator)),
        ("chapters", with_id::<Chapter>(generator)),
        ("risks", with_id::<Risk>(generator)),
        ("glossary", with_id::<GlossaryTerm>(generator)),
        ("budgets", with_id::<BudgetTable>(generator)),
        ("templates", with_id::<Template>(generator)),
    ];
    let list =
        |(name, row): (&str, Value)| (name.to_owned(), json!({ "type": "array", "items": row }));
    rows.map(list).into_iter().collect()
}

fn with_id<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    let id = described::<Id<T>>(generator, "Identity of the record.");
    record::<T>(generator, Map::from_iter([("id".to_owned(), id)]))
}

fn assessment(generator: &mut SchemaGenerator) -> Value {
    let key = AssessmentKey::json_schema(generator);
    record::<Assessment>(generator, properties(&key))
}

fn described<T: JsonSchema>(generator: &mut SchemaGenerator, description: &str) -> Value {
    let mut schema = generator.subschema_for::<T>();
    schema.insert("description".to_owned(), description.into());
    schema.to_value()
}

/// The schema of a record as the file has it: with its key, and without the name `extra`, under
/// which no field is ever written.
fn record<T: JsonSchema>(generator: &mut SchemaGenerator, key: Map<String, Value>) -> Value {
    let mut schema = T::json_schema(generator);
    let mut required: Vec<Value> = key.keys().cloned().map(Value::from).collect();
    if let Some(Value::Array(fields)) = schema.remove("required") {
        required.extend(fields);
    }
    let mut fields = properties(&schema);
    fields.remove("extra");
    fields.extend(key);
    schema.insert("properties".to_owned(), fields.into());
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    schema.to_value()
}

fn properties(schema: &Schema) -> Map<String, Value> {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests;
