//! The schema that is published beside the application is the one that the records give.

#![cfg(feature = "schema")]

use std::fs;

const PUBLISHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public/plan.schema.json");

/// `UPDATE_SCHEMA=1 cargo test --features schema --test schema` writes it anew.
#[test]
fn the_published_schema_is_this_one() {
    let text = format!("{:#}\n", uppfyllt::file::schema());
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(PUBLISHED, &text).expect("a place to write");
    }
    let published = fs::read_to_string(PUBLISHED).expect("a published schema");
    assert!(
        published == text,
        "public/plan.schema.json is not up to date"
    );
}
