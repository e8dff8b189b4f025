//! Tables of text and of workbooks.

use super::*;
use crate::{
    book::{Cell, Sheet},
    exchange::number::Point,
    plan::{Day, Decimal},
};

const SWEDISH: &str = "Indikator;Enhet;Kön;Period;Utfall;Kommentar\r\nAndel nöjda;Hemtjänsten;K;2026-08;84,5;Säkrare “än” förra\r\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        '“' => 0x93,
        '”' => 0x94,
        c => u8::try_from(u32::from(c)).expect("a letter of the region"),
    };
    text.chars().map(byte).collect()
}

#[test]
fn the_same_table_in_eight_encodings() {
    let marked = |text: &str| format!("\u{feff}{text}");
    let files = [
        SWEDISH.as_bytes().to_vec(),
        marked(SWEDISH).into_bytes(),
        utf16(&marked(SWEDISH), u16::to_le_bytes),
        utf16(&marked(SWEDISH), u16::to_be_bytes),
        utf16(SWEDISH, u16::to_le_bytes),
        utf16(SWEDISH, u16::to_be_bytes),
        windows_1252(SWEDISH),
        windows_1252(&format!("sep=;\r\n{SWEDISH}")),
    ];
    for (at, file) in files.iter().enumerate() {
        let decoded = decode(file).expect("a table");
        assert_eq!(decoded.replaced, 0);
        let line = if at == 7 { 3 } else { 2 };
        let expected = format!(
            "{line}:5 Andel nöjda | Hemtjänsten | Women | 2026-08 | 84.5 [Säkrare “än” förra||]"
        );
        assert_eq!(shown(&readings(&decoded.text)), expected, "file {at}");
    }
}

#[test]
fn what_is_no_text_is_replaced_and_told() {
    let mut lone = utf16("\u{feff}Utfall", u16::to_le_bytes);
    lone.extend([0x00, 0xD8, b'a', 0]);
    let decoded = decode(&lone).expect("a text");
    assert_eq!(
        (decoded.text.as_str(), decoded.replaced),
        ("Utfall\u{fffd}a", 1)
    );
    let mut damaged = "Målvärde för år, kön och enhet".as_bytes().to_vec();
    damaged.push(0xFF);
    let decoded = decode(&damaged).expect("a text");
    assert_eq!((decoded.encoding, decoded.replaced), (Encoding::Utf8, 1));
}

#[track_caller]
fn refuse(bytes: &[u8], refusal: Refusal) {
    assert_eq!(decode(bytes), Err(refusal));
}

#[test]
fn other_files_are_named() {
    refuse(b"", Refusal::Empty);
    refuse(b"\xEF\xBB\xBF \r\n", Refusal::Empty);
    refuse(b"PK\x03\x04....xl/workbook.xml", Refusal::Sort(Sort::Zip));
    refuse(
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        Refusal::Sort(Sort::OldOffice),
    );
    refuse(b"%PDF-1.7", Refusal::Sort(Sort::Pdf));
    refuse(b"\x89PNG\r\n", Refusal::Sort(Sort::Picture));
    refuse(b"\r\n<!DOCTYPE html><table>", Refusal::Sort(Sort::WebPage));
    refuse(b"<?xml version=\"1.0\"?><a/>", Refusal::Sort(Sort::Xml));
    refuse(
        &[0x81, 0, 1, 2, 3, 0xFE, 9, 0, 0, 0],
        Refusal::Sort(Sort::Binary),
    );
}

#[test]
fn too_wide_a_row_is_refused() {
    let text = format!("Utfall\n{}", ";".repeat(MAX_COLUMNS));
    let mut reader = LongReader::new(text).expect("small enough");
    let refusal = Refusal::Columns {
        row: 2,
        found: MAX_COLUMNS + 1,
    };
    assert_eq!(reader.step(10), Err(refusal));
}

/// Rows as they end on all sorts of machines.
#[test]
fn line_ends_quoted_breaks_ragged_rows_and_no_last_line_end() {
    let rows = [
        "Indikator\tPeriod\tVärde\tKommentar",
        "A\t2025\t1\t\"två\nrader\"",
        "B\t2025\t2",
        "C\t2025\t3\t\tför mycket",
    ];
    for end in ["\n", "\r\n", "\r"] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(shown(&readings(&rows.join(end))).replace('\n', "⏎"), @"2:3 A |  | Total | 2025 | 1 [två⏎rader||]⏎4:3 B |  | Total | 2025 | 2⏎5:3 C |  | Total | 2025 | 3⏎! 5:5 Beyond { text: \"för mycket\" }");
        }
    }
}

#[test]
fn wide_tables_titles_above_and_repeated_headings() {
    let text = "Utdrag 2026\n\nkpi,kommun_id,Kommun,kön,2023,2024\nN00945,0125,Ekerö,T,\"12,5\",..\nkpi,kommun_id,Kommun,kön,2023,2024\nN00945,0000,Riket,K,-,\n";
    insta::assert_snapshot!(shown(&readings(text)), @r"
    4:5 N00945 | 0125:Ekerö | Total | 2023 | 12.5
    4:6 N00945 | 0125:Ekerö | Total | 2024 | Confidential
    6:5 N00945 | 0000:Riket | Women | 2023 | NonResponse
    ");
    let genders = "Nyckeltal;År;Månad;Totalt;Kvinnor\nAndel;2026;augusti;80 %;82 %\n";
    insta::assert_snapshot!(shown(&readings(genders)), @r"
    2:4 Andel |  | Total | 2026-08 | 80 %
    2:5 Andel |  | Women | 2026-08 | 82 %
    ");
}

#[test]
fn what_cannot_be_read_is_told_by_place() {
    let text = "Indikator;Kön;Period;Utfall;I stället för tal;Hämtad\nA;X;2025;1;;\nA;;i fjol;2;;\nA;;;3;;\nA;T;2025;4;ord;igår\nA;;2025;många;;\nA;;;;;\nA;;2025;;Sekretess;\n";
    let readings = readings(text);
    insta::assert_snapshot!(shown(&readings), @r#"
    5:4 A |  | Total | 2025 | 4
    6:4 A |  | Total | 2025 | “många”
    8:5 A |  | Total | 2025 | “Sekretess” Missing(Confidential)
    ! 2:2 Gender { text: "X" }
    ! 3:3 Period { text: "i fjol" }
    ! 4:3 NoPeriod
    ! 5:6 Retrieved { text: "igår" }
    ! 5:5 Beside { text: "ord" }
    "#);
    assert_eq!(readings.blank_rows, 1);
}

#[test]
fn what_points_mean_is_learnt_from_the_column_or_asked() {
    let learnt = "Indikator;Period;Utfall\nA;2024;1.234\nA;2025;8,5\n";
    insta::assert_snapshot!(shown(&readings(learnt)), @r"
    2:3 A |  | Total | 2024 | 1234
    3:3 A |  | Total | 2025 | 8.5
    ");
    let open = "Indikator;Period;Utfall\nA;2024;1.234\nA;2025;7\n";
    insta::assert_snapshot!(shown(&readings(open)), @r#"
    3:3 A |  | Total | 2025 | 7
    ! 2:3 Ambiguous { text: "1.234" }
    ? column 2, 1 waiting
    "#);
    let table = table(open);
    let mut columns = Columns::of(&table, &words());
    columns.columns[2].point = Some(Point::Decimals);
    insta::assert_snapshot!(shown(&transcribe(table, columns)), @r"
    2:3 A |  | Total | 2024 | 1.234
    3:3 A |  | Total | 2025 | 7
    ");
}

#[test]
fn a_person_may_change_what_a_column_is() {
    let table = table("Vad;När;Antal\nA;2024;1\n");
    let mut columns = Columns::of(&table, &words());
    assert_eq!(columns.lacking(), [Lacking::Value, Lacking::Period]);
    assert!(!columns.is_long());
    for (column, role) in
        columns
            .columns
            .iter_mut()
            .zip([Role::Indicator, Role::Period, Role::VALUE])
    {
        column.role = role;
    }
    assert!(columns.is_long());
    assert_eq!(
        shown(&transcribe(table, columns)),
        "2:3 A |  | Total | 2024 | 1"
    );
}

#[test]
fn units_of_measure_are_no_units_of_the_organisation() {
    let text = "Indikator;Enhet;Period;Utfall\nA;%;2024;1\nB;kr;2024;2\n";
    insta::assert_snapshot!(shown(&readings(text)), @r"
    2:4 A |  | Total | 2024 | 1 %
    3:4 B |  | Total | 2024 | 2 kr
    ");
}

#[test]
fn names_of_programs_are_texts_like_any_other() {
    let text = "Indikator;__proto__;constructor;Period;Utfall\n__proto__;x;y;2024;1\n";
    assert_eq!(
        shown(&readings(text)),
        "2:5 __proto__ |  | Total | 2024 | 1"
    );
}

#[test]
fn letters_stay_as_they_are_composed() {
    let text = "Indikator;Period;Utfall\nA\u{30a};2024;1\nÅ;2024;2\n";
    let names = readings(text).indicators;
    assert_eq!(names.len(), 2);
    assert_eq!(names[0].text, "A\u{30a}");
}

#[test]
fn workbooks_have_typed_cells() {
    let text = |text: &str| Cell::Text(text.to_owned());
    let day = |month| Cell::Day(Day::new(2026, month, 1).expect("a day"));
    let rows = vec![
        ["Indikator", "Period", "Utfall"].map(text).to_vec(),
        vec![text("A"), day(7), Cell::Share(Decimal::new(7, 1))],
        vec![text("A"), day(8), Cell::Fault("#DIV/0!".to_owned())],
        vec![
            text("A"),
            Cell::Number(Decimal::from(2026)),
            Cell::Number(Decimal::new(125, 1)),
        ],
        vec![
            text("A"),
            Cell::Number(Decimal::from(2025)),
            Cell::Truth(true),
        ],
    ];
    let sheet = Sheet {
        first_row: 3,
        first_column: 1,
        rows,
        ..Sheet::default()
    };
    let table = LongTable::from_sheet(sheet);
    let mut columns = Columns::of(&table, &words());
    assert_eq!(columns.days, Days::Months);
    insta::assert_snapshot!(shown(&transcribe(table.clone(), columns.clone())), @r##"
    4:3 A |  | Total | 2026-07 | 70 %
    6:3 A |  | Total | 2026 | 12.5
    7:3 A |  | Total | 2025 | “ja”
    ! 5:3 Formula { text: "#DIV/0!" }
    "##);
    columns.days = Days::Days;
    let first = transcribe(table, columns).list[0].period;
    assert_eq!(first.to_string(), "2026-07-01");
}

/// What is read of a table where somebody says which row its headings stand in, and what the columns are.
#[track_caller]
fn check_under(text: &str, heading_row: Option<usize>, roles: &[Role], expected: &str) {
    let table = table(text);
    let mut columns = Columns::under(&table, &words(), heading_row);
    for (column, role) in columns.columns.iter_mut().zip(roles) {
        column.role = *role;
    }
    assert_eq!(shown(&transcribe(table, columns)), expected);
}

#[test]
fn a_person_may_say_which_row_the_headings_stand_in() {
    let text = "Indikator;Period;Utfall\nVad;När;Hur mycket\nNöjda;2024;7\n";
    let roles = [Role::Indicator, Role::Period, Role::VALUE];
    check_under(text, Some(1), &roles, "3:3 Nöjda |  | Total | 2024 | 7");
    check_under(
        "Nöjda;2024;7\nTrygga;2023;8\n",
        None,
        &roles,
        "1:3 Nöjda |  | Total | 2024 | 7\n2:3 Trygga |  | Total | 2023 | 8",
    );
    let none = Columns::under(&table("Nöjda;2024;7\n"), &words(), None);
    assert!(
        none.columns
            .iter()
            .all(|it| it.role == Role::Ignore && it.heading.is_empty())
    );
}
