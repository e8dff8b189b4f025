//! Every table of every example, as a workbook, saved by LibreOffice and read again.

use uppfyllt::book::{Cell, Column, Table, enclosed};
use uppfyllt::plan::{Day, Plan};
use uppfyllt::tables::{self, Listing};
use uppfyllt::text::Language;

use super::{ANY_TABLE, converted};
use crate::reading;
use crate::tests::{Book, examples, parts, round::trimmed, workbook};

/// What a spreadsheet takes for the beginning of a formula.
const BEGINNINGS: [&str; 6] = ["=", "+", "-", "@", "\t=", "'="];

/// The example that has something in nearly every table.
const RICHEST: &str = "ekero";

#[test]
fn every_table_is_the_same_after_libreoffice_has_saved_it() {
    let books = books();
    let file = |(name, book): &(String, Book)| {
        let bytes = workbook(book).expect("a table that fits its sheet");
        (format!("{name}.xlsx"), bytes)
    };
    let files = books.iter().map(file).collect();
    let Some(saved) = converted("tables", &files, ANY_TABLE, "xlsx") else {
        return;
    };
    for ((name, book), bytes) in books.iter().zip(saved) {
        check(name, book, &bytes);
    }
}

/// All tables of every plan, those of one with texts that look like formulas, and cells of every sort.
fn books() -> Vec<(String, Book)> {
    let book = |tables, enclosed| Book {
        tables,
        enclosed: Some(enclosed),
    };
    let enclosed = "{\"plan\":1}".to_owned();
    let mut books = vec![("every-cell".to_owned(), book(vec![every_cell()], enclosed))];
    for (name, plan) in examples::all() {
        let tables = tables(&plan);
        if name == RICHEST {
            let armed = tables.iter().cloned().map(armed).collect();
            books.push((format!("{name}-armed"), book(armed, format!("={name}"))));
        }
        books.push((name.clone(), book(tables, name)));
    }
    assert!(books.iter().any(|(name, _)| name.ends_with("-armed")));
    books
}

fn tables(plan: &Plan) -> Vec<Table> {
    let occasion = plan.occasions_by_day().pop();
    let today = Day::new(2026, 8, 31);
    let table = |it: &Listing| tables::table(plan, occasion, it, Language::Swedish);
    Listing::all(today).iter().map(table).collect()
}

/// The table with every text beginning as a formula does, in turn.
fn armed(mut table: Table) -> Table {
    let headings = table.columns.iter_mut().map(|it| &mut it.heading);
    let cells = table.rows.iter_mut().flatten().filter_map(|it| match it {
        Cell::Text(text) => Some(text),
        _ => None,
    });
    let texts = table.preface.iter_mut().chain(headings).chain(cells);
    for (text, beginning) in texts.zip(BEGINNINGS.iter().cycle()) {
        text.insert_str(0, beginning);
    }
    table
}

fn check(name: &str, book: &Book, bytes: &[u8]) {
    let sheets = reading::sheets(bytes).expect("a workbook of LibreOffice");
    for (table, sheet) in book.tables.iter().zip(&sheets) {
        let (found, expected) = (trimmed(&sheet.rows), trimmed(&rows(table)));
        let of = format!("{name}: {}", table.name);
        assert_eq!(found.len(), expected.len(), "{of}");
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found, expected, "{of}");
        }
    }
    assert_eq!(enclosed(&sheets), book.enclosed, "{name}");
    for xml in parts::sheets(bytes) {
        assert_eq!(formulas(&xml), 0, "{name}");
    }
}

/// How many formulas there are, but for the two that LibreOffice has for yes and no.
fn formulas(xml: &str) -> usize {
    let truths = ["TRUE()</f>", "FALSE()</f>"].map(|it| xml.matches(it).count());
    xml.matches("</f>").count() - truths.iter().sum::<usize>()
}

/// What stands on the sheet of a table, from its first row on.
fn rows(table: &Table) -> Vec<Vec<Cell>> {
    let text = |text: &String| Cell::Text(text.clone());
    let mut rows: Vec<Vec<Cell>> = table.preface.iter().map(|it| vec![text(it)]).collect();
    if !rows.is_empty() {
        rows.push(Vec::new());
    }
    let heading = |it: &Column| text(&it.heading);
    rows.push(table.columns.iter().map(heading).collect());
    rows.extend(table.rows.iter().cloned());
    rows
}

/// Texts that look like formulas, figures, days and commands; figures of every sort; days; shares.
fn every_cell() -> Table {
    let texts = [
        "=1+1",
        "+46 8",
        "-5",
        "@SUM(A1)",
        "\tTab",
        "'citat",
        "2026-08-31",
        "8,9",
        "1 234",
        "SANT",
        "å ä ö 🙂",
        "<b>fet</b>",
        "=HYPERLINK(\"http://exempel.se\")",
    ];
    let figures = [
        "0",
        "-8.9",
        "1234567.25",
        "0.0000001",
        "99999999999999",
        "0.1",
    ];
    let shares = ["0", "0.705", "1", "-0.125"];
    let days = [(2026, 8, 31), (1900, 3, 1), (2024, 2, 29), (9999, 12, 31)];
    let figure = |text: &str| text.parse().expect("a figure");
    let cells = texts.map(|it| Cell::Text(it.to_owned())).into_iter();
    let cells = cells
        .chain(figures.map(|it| Cell::Number(figure(it))))
        .chain(shares.map(|it| Cell::Share(figure(it))))
        .chain(days.map(|(year, month, day)| Cell::Day(Day::new(year, month, day).expect("a day"))))
        .chain([Cell::Truth(true), Cell::Truth(false)]);
    let column = |heading: &str| Column {
        heading: heading.to_owned(),
        width: 40,
        ..Column::default()
    };
    Table {
        name: "Prov".to_owned(),
        preface: vec!["Prov".to_owned()],
        columns: vec![column("Vad"), column("Slut")],
        rows: cells
            .map(|it| vec![it, Cell::Text("slut".to_owned())])
            .collect(),
    }
}
