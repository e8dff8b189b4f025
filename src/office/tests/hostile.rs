//! Bytes that somebody cut, flipped or made up: a value or a refusal, never a panic, soon and in little memory.

use std::sync::LazyLock;

use proptest::prelude::*;
use uppfyllt::book::{Cell, Column, Filling, Table};
use uppfyllt::plan::Decimal;

use super::measured::{MEMORY, within};
use super::{Book, workbook};
use crate::reading;

/// A real workbook with every kind of cell.
static WORKBOOK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let row = vec![
        Cell::Text("Mål".into()),
        Cell::Number(Decimal::new(89, 1)),
        Cell::Share(Decimal::new(7, 1)),
        Cell::Day("2026-08-31".parse().expect("a day")),
        Cell::Truth(true),
    ];
    let column = Column {
        heading: "Utfall".into(),
        filling: Filling::Choice(vec!["Ja".into()]),
        ..Column::default()
    };
    let table = Table {
        columns: vec![column; row.len()],
        rows: vec![row; 20],
        ..Table::default()
    };
    let book = Book {
        tables: vec![table],
        enclosed: Some("{}".into()),
    };
    workbook(&book).expect("it is written")
});

/// The sheet's own XML, damaged inside a whole container.
fn repacked(change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut old = zip::ZipArchive::new(Cursor::new(WORKBOOK.as_slice())).expect("a container");
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..old.len() {
        let mut part = old.by_index(place).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("it is whole");
        change(&mut bytes);
        let stored = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored);
        new.start_file(name, stored).expect("a new part");
        new.write_all(&bytes).expect("memory is writable");
    }
    new.finish().expect("memory is writable").into_inner()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn flipped_and_cut_containers(flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6), cut in any::<prop::sample::Index>(), is_cut in any::<bool>()) {
        let mut bytes = WORKBOOK.clone();
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = within(MEMORY, || reading::sheets(&bytes));
    }

    #[test]
    fn damaged_parts_in_whole_containers(at in any::<prop::sample::Index>(), text in "[<>/&;=\"'0-9A-Zcvrst ]{0,6}", cut in any::<prop::sample::Index>(), is_cut in prop::bool::weighted(0.2)) {
        let bytes = repacked(|part| {
            let start = at.index(part.len());
            let end = (start + text.len()).min(part.len());
            part.splice(start..end, text.bytes());
            if is_cut {
                part.truncate(cut.index(part.len()));
            }
        });
        let _ = within(MEMORY, || reading::sheets(&bytes));
    }

    #[test]
    fn bytes_made_up(start in prop_oneof![Just(""), Just("PK\u{3}\u{4}"), Just("<"), Just("PK\u{5}\u{6}")], rest in prop::collection::vec(any::<u8>(), 0..400)) {
        let bytes = [start.as_bytes(), &rest].concat();
        prop_assert!(within(MEMORY, || reading::sheets(&bytes)).is_err());
    }
}
