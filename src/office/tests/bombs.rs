//! Workbooks made to fill the memory: refused before they do.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use uppfyllt::book::{Excess, Refusal};
use uppfyllt::file::checksum::Checksum;

use super::containers::{RELATIONS, ROOT, SHEET, WORKBOOK, packed};
use super::measured::{MEMORY, within};
use crate::reading;

/// What a refusal may cost beside the file itself, as promised.
const EXTRA: usize = 64 << 20;
/// What refusing without unpacking may cost.
const NOTHING: usize = 1 << 20;
const MEBIBYTE: usize = 1 << 20;

/// So many mebibytes of spaces, deflated. The deflater is asked for what a mebibyte becomes after another, and
/// that is repeated: to deflate them all would take longer than the test.
fn spaces(mebibytes: usize) -> Vec<u8> {
    let mebibyte = vec![b' '; MEBIBYTE];
    let mut deflater = DeflateEncoder::new(Vec::new(), Compression::best());
    let mut ends = Vec::new();
    for _ in 0..2 {
        deflater.write_all(&mebibyte).expect("memory is writable");
        deflater.flush().expect("memory is writable");
        ends.push(deflater.get_ref().len());
    }
    let bytes = deflater.finish().expect("memory is writable");
    let (first, second) = (&bytes[..ends[0]], &bytes[ends[0]..ends[1]]);
    [first, &second.repeat(mebibytes - 1), &bytes[ends[1]..]].concat()
}

/// The bytes, deflated.
fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut deflater = DeflateEncoder::new(Vec::new(), Compression::fast());
    deflater.write_all(bytes).expect("memory is writable");
    deflater.finish().expect("memory is writable")
}

/// A part of a container.
struct Part {
    name: String,
    /// Its bytes, deflated.
    deflated: Vec<u8>,
    /// How many bytes it says that it has unpacked.
    told: usize,
    /// The checksum that it says that those have.
    sum: u32,
}

impl Part {
    /// One that tells the truth.
    fn honest(name: &str, text: &str) -> Self {
        Self {
            name: name.to_owned(),
            deflated: deflated(text.as_bytes()),
            told: text.len(),
            sum: Checksum::of(text.as_bytes()).0,
        }
    }

    /// A sheet that says what it likes; its checksum is looked at when all is unpacked.
    fn sheet(deflated: Vec<u8>, told: usize) -> Self {
        Self {
            name: SHEET.0.to_owned(),
            deflated,
            told,
            sum: 0,
        }
    }
}

/// A container whose parts say of themselves what they like.
fn container(parts: &[Part]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for it in parts {
        let at = bytes.len() as u32;
        let sizes = [it.deflated.len(), it.told].map(|it| (it as u32).to_le_bytes());
        let length = (it.name.len() as u16).to_le_bytes();
        // Version, flags, the method of deflate, time and day.
        let start = [20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0];
        let both = [&start[..], &it.sum.to_le_bytes(), &sizes.concat(), &length].concat();
        let name = it.name.as_bytes();
        bytes.extend([b"PK\x03\x04", &both[..], &[0, 0], name, &it.deflated].concat());
        directory.extend([b"PK\x01\x02\x14\x00", &both[..], &[0; 12]].concat());
        directory.extend([&at.to_le_bytes()[..], name].concat());
    }
    let [length, start] = [directory.len(), bytes.len()].map(|it| (it as u32).to_le_bytes());
    let count = (parts.len() as u16).to_le_bytes();
    bytes.extend(directory);
    let end = [
        b"PK\x05\x06\0\0\0\0",
        &count[..],
        &count,
        &length,
        &start,
        &[0, 0],
    ];
    bytes.extend(end.concat());
    bytes
}

/// A workbook with this as its only sheet.
fn workbook(sheet: Part) -> Vec<u8> {
    let parts = [ROOT, WORKBOOK, RELATIONS].map(|(name, text)| Part::honest(name, text));
    let parts: Vec<Part> = parts.into_iter().chain([sheet]).collect();
    container(&parts)
}

#[track_caller]
fn refused(bytes: &[u8], extra: usize, expected: Refusal) {
    let read = within(extra, || reading::sheets(bytes));
    assert_eq!(read, Err(expected));
}

fn damaged() -> Refusal {
    Refusal::Damaged(SHEET.0.to_owned())
}

#[test]
fn half_a_megabyte_that_becomes_five_hundred_is_refused_unpacked() {
    let bomb = spaces(512);
    assert!(bomb.len() < 600_000, "{}", bomb.len());
    let bytes = workbook(Part::sheet(bomb, 512 * MEBIBYTE));
    refused(&bytes, NOTHING, Refusal::TooLarge(Excess::Bytes));
}

#[test]
fn a_part_is_unpacked_no_further_than_it_says() {
    for (told, extra) in [(0, NOTHING), (1_000, NOTHING), (16 * MEBIBYTE, EXTRA / 2)] {
        let bytes = workbook(Part::sheet(spaces(512), told));
        refused(&bytes, extra, damaged());
    }
}

#[test]
fn a_part_that_says_too_much_costs_no_more_than_the_limit() {
    for told in [2 * MEBIBYTE, 64 * MEBIBYTE - 10_000] {
        let bytes = workbook(Part::sheet(spaces(1), told));
        refused(&bytes, EXTRA + NOTHING, damaged());
    }
    let bytes = workbook(Part::sheet(spaces(1), u32::MAX as usize - 1));
    refused(&bytes, NOTHING, Refusal::TooLarge(Excess::Bytes));
}

#[test]
fn many_parts_that_are_each_allowed_are_together_too_large() {
    const EACH: usize = 24;
    let sum = Checksum::of(&vec![b' '; EACH * MEBIBYTE]).0;
    let sheet = |n: usize| Part {
        name: format!("xl/worksheets/sheet{n}.xml"),
        sum,
        ..Part::sheet(spaces(EACH), EACH * MEBIBYTE)
    };
    let listed = |n: usize| format!("<sheet name='{n}' r:id='r{n}'/>");
    let related = |n: usize| {
        format!("<Relationship Id='r{n}' Type='a/worksheet' Target='worksheets/sheet{n}.xml'/>")
    };
    let listed: String = (0..20).map(listed).collect();
    let related: String = (0..20).map(related).collect();
    let mut parts = vec![
        Part::honest(ROOT.0, ROOT.1),
        Part::honest(
            WORKBOOK.0,
            &format!("<workbook><sheets>{listed}</sheets></workbook>"),
        ),
        Part::honest(
            RELATIONS.0,
            &format!("<Relationships>{related}</Relationships>"),
        ),
    ];
    parts.extend((0..20).map(sheet));
    refused(&container(&parts), EXTRA, Refusal::TooLarge(Excess::Bytes));
}

#[test]
fn a_container_in_a_container_is_not_opened() {
    let inner = workbook(Part::sheet(spaces(512), 512 * MEBIBYTE));
    let nested = |name: &str| Part {
        name: name.to_owned(),
        sum: Checksum::of(&inner).0,
        ..Part::sheet(deflated(&inner), inner.len())
    };
    refused(&container(&[nested("bok.xlsx")]), NOTHING, Refusal::Archive);
    refused(&workbook(nested(SHEET.0)), 4 * NOTHING, damaged());
}

#[test]
fn counts_and_addresses_that_lie_are_not_believed() {
    let lies = [
        // More cells than there are: nothing is reserved for them.
        "<worksheet><dimension ref='A1:XFD1048576'/><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData></worksheet>",
    ];
    for sheet in lies {
        let bytes = packed(&[ROOT, WORKBOOK, RELATIONS, (SHEET.0, sheet)]);
        let read = within(NOTHING, || reading::sheets(&bytes)).expect("a sheet of one cell");
        assert_eq!(read[0].rows.concat().len(), 1, "{sheet}");
    }
    // A million rows between two cells are told, and cost what rows cost; cells between them are none.
    let corners = "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>";
    let corners = format!("<worksheet><sheetData>{corners}</sheetData></worksheet>");
    let bytes = packed(&[ROOT, WORKBOOK, RELATIONS, (SHEET.0, &corners)]);
    let read = within(MEMORY, || reading::sheets(&bytes)).expect("two cells");
    assert_eq!(read[0].rows.len(), 1 << 20);
    let far = "<row><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>";
    let rows: String = (1..=1_000)
        .map(|row| far.replace("1'", &format!("{row}'")))
        .collect();
    let far = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let bytes = packed(&[ROOT, WORKBOOK, RELATIONS, (SHEET.0, &far)]);
    refused(&bytes, MEMORY, Refusal::TooLarge(Excess::Cells));
}

#[test]
fn the_fullest_workbook_that_is_read_keeps_within_the_memory() {
    let cell = format!(
        "<c t='inlineStr'><is><t>{}</t></is></c>",
        "text ".repeat(400)
    );
    let row = format!("<row>{}</row>", cell.repeat(10));
    let rows = (64 * MEBIBYTE - 100_000) / row.len();
    let sheet = format!(
        "<worksheet><sheetData>{}</sheetData></worksheet>",
        row.repeat(rows)
    );
    let bytes = packed(&[ROOT, WORKBOOK, RELATIONS, (SHEET.0, &sheet)]);
    let read = within(MEMORY, || reading::sheets(&bytes)).expect("as much as is read");
    assert_eq!(read[0].rows.len(), rows);
}
