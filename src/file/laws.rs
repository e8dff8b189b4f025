//! Laws of the plan file, tried on random plans and on damaged files.

use proptest::prelude::*;
use serde_json::Value;

use super::{
    Access, Base, Cause, Cover, Entry, EntryWriter, FileError, Heard, Note, read, write, write_with,
};
use crate::plan::{Plan, sample};

fn opened(text: &str) -> Plan {
    let opened = read(text.as_bytes()).expect("a plan file");
    let told = opened.notes.iter();
    let told: Vec<_> = told
        .filter(|note| !matches!(note, Note::Unknown { .. }))
        .collect();
    assert_eq!((told, opened.access), (vec![], Access::ReadWrite));
    opened.plan
}

/// Every object's fields the other way round, every list and name on a line of its own.
fn shuffled(value: &Value, text: &mut String) {
    match value {
        Value::Array(items) => {
            text.push('[');
            for (n, item) in items.iter().enumerate() {
                text.push_str(if n == 0 { "\r\n\t" } else { " ,\n" });
                shuffled(item, text);
            }
            text.push(']');
        }
        Value::Object(fields) => {
            text.push_str("{ ");
            for (n, (name, value)) in fields.iter().rev().enumerate() {
                text.push_str(if n == 0 { "" } else { " , " });
                text.push_str(&format!("{}\n: ", Value::from(name.as_str())));
                shuffled(value, text);
            }
            text.push('}');
        }
        other => text.push_str(&other.to_string()),
    }
}

/// How a change may come about.
fn cause() -> impl Strategy<Value = Cause> {
    prop_oneof![
        Just(Cause::Edit),
        Just(Cause::Undo),
        Just(Cause::Redo),
        prop::collection::vec(sample::text(), 0..3).prop_map(Cause::Files),
        any::<i64>().prop_map(Cause::Return),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_written_is_read_back(plan in sample::plan(), revision: u64) {
        prop_assert_eq!(plan.broken(), vec![]);
        let text = write(&plan, revision);
        prop_assert_eq!(read(text.as_bytes()).map(|it| it.revision), Ok(revision));
        let again = opened(&text);
        prop_assert_eq!(&write(&again, revision), &text);
        prop_assert_eq!(again, plan);
    }

    #[test]
    fn the_order_of_fields_and_white_space_do_not_matter(plan in sample::plan()) {
        let tree: Value = serde_json::from_str(&write(&plan, 1)).expect("JSON");
        let mut text = "\u{feff}\n ".to_owned();
        shuffled(&tree, &mut text);
        prop_assert_eq!(opened(&text), plan);
    }

    #[test]
    fn a_file_in_utf_16_is_the_same_plan(plan in sample::plan(), swapped: bool) {
        let unit = |unit: u16| if swapped { unit.to_be_bytes() } else { unit.to_le_bytes() };
        let text = format!("\u{feff}{}", write(&plan, 1));
        let bytes: Vec<u8> = text.encode_utf16().flat_map(unit).collect();
        prop_assert_eq!(read(&bytes).map(|it| it.plan), Ok(plan));
    }

    #[test]
    fn a_flipped_byte_is_noticed(plan in sample::plan(), at: prop::sample::Index, bit in 0..8) {
        let text = write(&plan, 1);
        let mut bytes = text.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1_u8 << bit;
        if let Ok(opened) = read(&bytes) {
            let white = text.as_bytes()[at].is_ascii_whitespace() && bytes[at].is_ascii_whitespace();
            let told = opened.notes.iter().any(|note| matches!(note, Note::Checksum { .. } | Note::NoChecksum));
            prop_assert!(told || white || opened.access != Access::ReadWrite, "at {at}");
        }
    }

    #[test]
    fn a_file_cut_anywhere_is_known_to_be_cut(plan in sample::plan(), at: prop::sample::Index) {
        let text = write(&plan, 1);
        let bytes = at.index(text.len() - 2);
        let expected = if bytes == 0 { FileError::Empty } else { FileError::Cut { bytes } };
        prop_assert_eq!(read(&text.as_bytes()[..bytes]), Err(expected));
    }

    #[test]
    fn a_journal_entry_is_read_back(plan in sample::plan(), at_ms: i64, by in sample::text(), cause in cause(), why in sample::text()) {
        let change = Plan::new(plan.id).change_to(&plan);
        let base = Base { plan: Plan::new(plan.id), revision: 0 };
        let heard = vec![Heard::new(&base, &plan)];
        let entry = Entry { at_ms, by, cause, why, change, heard };
        let text = entry.to_text();
        prop_assert!(!text.contains('\n'));
        let mut writer = EntryWriter::new(&entry);
        while writer.step(2) {}
        prop_assert_eq!(&writer.finish(), &text);
        prop_assert_eq!(Entry::from_text(&text), Ok(entry));
        prop_assert_eq!(Entry::from_text(&text[..text.len() - 1]), Err(super::NoEntry));
    }

    #[test]
    fn any_bytes_are_answered(bytes: Vec<u8>, text in "[{}\\[\\]\",:a0-9.e\\\\ud-]{0,60}") {
        let _ = read(&bytes);
        let _ = read(text.as_bytes());
        let _ = read(format!("{{{text}").as_bytes());
        let _ = Entry::from_text(&text);
    }

    #[test]
    fn any_value_in_any_field_is_answered(plan in sample::plan(), was in sample::plan(), at: prop::sample::Index, put in hostile()) {
        let base = Some(Base { plan: was, revision: 0 });
        let cover = Cover { base, ..Cover::default() };
        let mut tree: Value = serde_json::from_str(&write_with(&plan, 1, &cover)).expect("JSON");
        let places = places(&tree);
        let place = &places[at.index(places.len())];
        *tree.pointer_mut(place).expect("a place") = put;
        if let Ok(opened) = read(tree.to_string().as_bytes()) {
            prop_assert_eq!(opened.plan.broken(), vec![]);
            prop_assert!(opened.cover.base.is_none_or(|base| base.plan.broken().is_empty()));
            let again = read(write(&opened.plan, 1).as_bytes()).map(|it| it.plan);
            prop_assert_eq!(again, Ok(opened.plan));
        }
    }
}

fn hostile() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        Value::Null,
        Value::Bool(true),
        Value::from(-1),
        Value::from(1e300),
        Value::from("å00"),
        Value::from("00"),
        Value::from("NaN"),
        Value::from("1e400"),
        Value::from("0.1234567890123456789012345678901234567890"),
        Value::from("9999-12-31"),
        serde_json::json!([]),
        serde_json::json!({}),
        serde_json::json!({ "__proto__": { "constructor": 1 } }),
        serde_json::json!([[[{ "id": "x" }]]]),
    ])
}

/// The JSON pointers of everything in the value.
fn places(value: &Value) -> Vec<String> {
    let mut places = Vec::new();
    let mut open = vec![(String::new(), value)];
    while let Some((place, value)) = open.pop() {
        if let Value::Object(fields) = value {
            let name = |name: &str| name.replace('~', "~0").replace('/', "~1");
            open.extend(
                fields
                    .iter()
                    .map(|(field, value)| (format!("{place}/{}", name(field)), value)),
            );
        }
        if let Value::Array(items) = value {
            open.extend(
                items
                    .iter()
                    .enumerate()
                    .map(|(n, value)| (format!("{place}/{n}"), value)),
            );
        }
        places.push(place);
    }
    places
}
