//! The parts of a container as they lie in it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

/// The parts that are texts, by name.
pub fn texts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a container");
    let count = archive.len();
    let part = |place| {
        let mut part = archive.by_index(place).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).ok()?;
        Some((name, text))
    };
    (0..count).filter_map(part).collect()
}

/// The XML of every sheet, in the order of their numbers.
pub fn sheets(bytes: &[u8]) -> Vec<String> {
    let texts = texts(bytes);
    let named = |number: usize| texts.get(&format!("xl/worksheets/sheet{number}.xml"));
    (1..).map_while(|number| named(number).cloned()).collect()
}
