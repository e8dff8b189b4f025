//! Files of older versions, brought up to date step by step before they are read.
//!
//! A step takes the whole document, as JSON, from one version to the next, and is never changed
//! once it is released. Version 1 is the first, so there is no step yet.

use serde_json::{Map, Value};

/// From the version of its place in the list (the first: version 1) to the next.
type Step = fn(&mut Map<String, Value>);

const STEPS: &[Step] = &[];

const _: () = assert!(
    STEPS.len() as u64 + 1 == super::VERSION,
    "a step is missing"
);

/// Brings a document of this version up to date.
pub fn to_current(document: &mut Map<String, Value>, version: u64) {
    run(document, version, STEPS);
}

fn run(document: &mut Map<String, Value>, version: u64, steps: &[Step]) {
    let done = usize::try_from(version)
        .unwrap_or(usize::MAX)
        .saturating_sub(1);
    for step in steps.iter().skip(done) {
        step(document);
    }
    document.insert("version".to_owned(), (steps.len() as u64 + 1).into());
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const FAKE: &[Step] = &[
        |document| {
            let title = document.remove("name").unwrap_or_default();
            document.insert("title".to_owned(), title);
        },
        |document| {
            document.insert("levels".to_owned(), json!([document["title"]]));
        },
    ];

    #[track_caller]
    fn check(document: Value, version: u64, expected: Value) {
        let Value::Object(mut document) = document else {
            panic!("a document is an object");
        };
        run(&mut document, version, FAKE);
        assert_eq!(Value::Object(document), expected);
    }

    #[test]
    fn every_step_from_the_files_version_on_is_taken_in_order() {
        let current = json!({ "version": 3, "title": "Plan", "levels": ["Plan"] });
        check(json!({ "version": 1, "name": "Plan" }), 1, current.clone());
        check(json!({ "version": 2, "title": "Plan" }), 2, current.clone());
        check(current.clone(), 3, current);
    }
}
