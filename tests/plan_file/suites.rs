//! Collections of others: JSON at its edges, and strings that have broken things.

use uppfyllt::{
    edit::Edit,
    file::{self, FileError},
    plan::{Goal, Plan, Record},
};

use super::{id, open};

/// Cases that are JSON and are refused all the same: a field twice, a lone half of a character.
const STRICTER: [&str; 2] = [
    "y_object_duplicated_key",
    "y_object_duplicated_key_and_value",
];

#[test]
fn the_json_test_suite_is_answered_as_it_should() {
    let cases: Vec<(String, String)> =
        serde_json::from_str(include_str!("../data/json-test-suite.json")).expect("the suite");
    for (name, text) in &cases {
        let found = open(&format!("\"x\": {text}"));
        match &name[..2] {
            "y_" if STRICTER.contains(&name.as_str()) => {
                assert!(
                    matches!(found, Err(FileError::FieldTwice(_))),
                    "{name}: {found:?}"
                );
            }
            "y_" => assert!(found.is_ok(), "{name}: {found:?}"),
            "n_" => assert!(found.is_err(), "{name}: {text}"),
            _ => {}
        }
        let _ = file::read(text.as_bytes());
    }
    assert!(cases.len() > 280);
}

#[test]
fn naughty_strings_come_back_byte_for_byte() {
    let strings: Vec<String> =
        serde_json::from_str(include_str!("../data/naughty-strings.json")).expect("the list");
    let mut plan = Plan::new(id(0));
    for (n, text) in strings.iter().enumerate() {
        let goal = Goal {
            text: text.clone(),
            extra: [(
                text.replace('~', "~0").replace('/', "~1"),
                text.as_str().into(),
            )]
            .into(),
            ..Goal::default()
        };
        let key = uppfyllt::plan::Id::new(uuid::Uuid::from_u128(n as u128));
        plan.apply(Edit::Put(Record::Goal(key, goal.into())))
            .expect("an edit");
    }
    let text = file::write(&plan, 1);
    let opened = file::read(text.as_bytes()).expect("a plan file");
    assert!(opened.plan == plan);
    assert!(strings.len() > 450);
}

#[test]
fn a_megabyte_in_one_field_is_kept() {
    let long = "å\u{301}\u{202e}\0".repeat(150_000);
    let mut plan = Plan::new(id(0));
    let goal = Goal {
        text: long,
        ..Goal::default()
    };
    plan.apply(Edit::Put(Record::Goal(id(1), goal.into())))
        .expect("an edit");
    let opened = file::read(file::write(&plan, 1).as_bytes()).expect("a plan file");
    assert!(opened.plan == plan);
}
