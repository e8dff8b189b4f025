//! Reading a record of a file: what it does not know is told apart, and a fault with its field.

use serde::Deserialize;
use serde_json::Value;

use super::Fault;
use crate::json::{self, Misfit, Misread, Step, Unknown};

/// The record that the value is, and the fields that it does not know; or the field that is wrong.
pub fn read<'a, T: Deserialize<'a>>(
    value: &'a Value,
) -> Result<(T, Vec<Unknown<'a>>), (String, Fault)> {
    json::read(value).map_err(|misread| told(misread, value))
}

fn told(Misread { misfit, mut path }: Misread<'_>, value: &Value) -> (String, Fault) {
    let found = found(value, &path);
    let fault = match misfit {
        Misfit::Missing(field) => {
            path.push(Step::Field(field));
            Fault::Missing
        }
        Misfit::Sort => Fault::Sort { found },
        Misfit::NoChoice(choices) => Fault::NoChoice { found, choices },
        Misfit::NoValue => Fault::NoValue { found },
    };
    (written(&path), fault)
}

/// A path as people write it: `targets[0].due`.
fn written(path: &[Step<'_>]) -> String {
    path.iter().fold(String::new(), |text, step| match step {
        Step::Field(name) if text.is_empty() => (*name).to_owned(),
        Step::Field(name) => format!("{text}.{name}"),
        Step::Item(index) => format!("{text}[{index}]"),
    })
}

/// What stands at the path, shortened.
fn found(value: &Value, path: &[Step<'_>]) -> String {
    let there = path.iter().try_fold(value, |value, step| match step {
        Step::Field(name) => value.get(*name),
        Step::Item(index) => value.get(*index),
    });
    shortened(there.unwrap_or(&Value::Null))
}

/// A value in at most forty characters.
pub fn shortened(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
        other => json::text(other),
    };
    match text.char_indices().nth(40) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}
