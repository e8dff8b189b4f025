//! The plan file as others meet it: what is written, what is opened, and what is said when it is not.

mod refused;
mod suites;
mod unknown;
mod written;

use uppfyllt::{
    file::{self, FileError, Opened},
    plan::{Id, Plan},
};
use uuid::Uuid;

/// The n-th id of any table.
fn id<T>(n: u8) -> Id<T> {
    Id::new(Uuid::from_u128(
        0x0198_0000_0000_7000_8000_0000_0000_0000 + u128::from(n),
    ))
}

/// The n-th id as it stands in a file.
fn uuid(n: u8) -> String {
    format!("01980000-0000-7000-8000-0000000000{n:02x}")
}

/// A file with these fields beside format, version and id. A `#3` stands for the third id.
fn with(fields: &str) -> String {
    let text = format!(
        "{{\"format\": \"uppfyllt-plan\", \"version\": 1, \"id\": \"#0\"{}{fields}}}",
        if fields.is_empty() { "" } else { ", " }
    );
    (0..10).fold(text, |text, n| {
        text.replace(&format!("\"#{n}\""), &format!("\"{}\"", uuid(n)))
    })
}

fn open(fields: &str) -> Result<Opened, FileError> {
    file::read(with(fields).as_bytes())
}

#[track_caller]
fn opened(fields: &str) -> Opened {
    open(fields).expect("a plan file")
}

/// The plan as a file, without its first seven lines.
fn body(plan: &Plan) -> String {
    let text = file::write(plan, 1);
    text.lines().skip(6).collect::<Vec<_>>().join("\n")
}
