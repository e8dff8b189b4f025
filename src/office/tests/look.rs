//! How tables look in a spreadsheet and on paper: headings that stay, columns as wide as what they hold, figures
//! and days that are shown as what they are, statuses in the plan's own words.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use uppfyllt::book::{Cell, Table};
use uppfyllt::plan::{Day, Decimal, Plan};
use uppfyllt::tables::{self, Listing};
use uppfyllt::text::{Catalogue, Language};

use crate::tests::{Book, examples, parts, workbook};

const SWEDISH: Language = Language::Swedish;

/// A table of an example, and the workbook that it became.
struct Exported {
    of: String,
    table: Table,
    parts: BTreeMap<String, String>,
}

impl Exported {
    fn of(name: &str, plan: &Plan, listing: &Listing) -> Self {
        let occasion = plan.occasions_by_day().pop();
        let table = tables::table(plan, occasion, listing, SWEDISH);
        let book = Book {
            tables: vec![table.clone()],
            enclosed: None,
        };
        let bytes = workbook(&book).expect("a table that fits its sheet");
        Self {
            of: format!("{name}: {}", table.name),
            table,
            parts: parts::texts(&bytes),
        }
    }

    fn part(&self, name: &str) -> &str {
        self.parts.get(name).expect("the part")
    }

    fn sheet(&self) -> &str {
        self.part("xl/worksheets/sheet1.xml")
    }

    /// The row of the headings, from 1.
    fn heading_row(&self) -> usize {
        match self.table.preface.len() {
            0 => 1,
            lines => lines + 2,
        }
    }
}

/// Every table of every example.
fn exported() -> impl Iterator<Item = Exported> {
    let every = |(name, plan): (String, Plan)| {
        let of = |it| Exported::of(&name, &plan, it);
        let listings = Listing::all(Day::new(2026, 8, 31));
        listings.iter().map(of).collect::<Vec<_>>()
    };
    examples::all().into_iter().flat_map(every)
}

/// The attributes of every tag of this name, in order.
fn tags(xml: &str, name: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("whole XML") {
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == name => {
                found.push(attributes(&tag));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn attributes(tag: &BytesStart) -> BTreeMap<String, String> {
    let pair = |it: quick_xml::events::attributes::Attribute| {
        let value = it.normalized_value(quick_xml::XmlVersion::Implicit1_0);
        let value = value.expect("known entities").into_owned();
        (it.key.as_ref().to_owned(), value)
    };
    tag.attributes()
        .map(|it| pair(it.expect("a whole attribute")))
        .collect()
}

#[test]
fn headings_stay_in_sight_and_on_every_page() {
    for it in exported() {
        let row = it.heading_row();
        let pane = tags(it.sheet(), "pane").pop().expect("a frozen pane");
        assert_eq!(pane["state"], "frozen", "{}", it.of);
        assert_eq!(pane["ySplit"], row.to_string(), "{}", it.of);
        assert_eq!(pane["topLeftCell"], format!("A{}", row + 1), "{}", it.of);
        assert!(!pane.contains_key("xSplit"), "{}", it.of);
        let names = it.part("xl/workbook.xml");
        let repeated = format!("!${row}:${row}</definedName>");
        assert!(names.contains("_xlnm.Print_Titles"), "{}", it.of);
        assert!(names.contains(&repeated), "{}: {names}", it.of);
        let page = tags(it.sheet(), "pageSetup").pop().expect("a page");
        assert_eq!(page["orientation"], "landscape", "{}", it.of);
        assert_eq!(page["paperSize"], "9", "{}", it.of);
        assert_eq!(page["fitToHeight"], "0", "{}", it.of);
    }
}

#[test]
fn columns_are_as_wide_as_they_say_and_ids_are_out_of_sight() {
    /// What a spreadsheet adds to the letters of a column for its edges.
    const EDGES: f64 = 0.75;
    for it in exported() {
        let mut told = BTreeMap::new();
        for column in tags(it.sheet(), "col") {
            let number = |name: &str| column[name].parse::<usize>().expect("a number");
            for at in number("min")..=number("max") {
                told.insert(at, column.clone());
            }
        }
        for (at, column) in (1..).zip(&it.table.columns) {
            let of = format!("{}: {}", it.of, column.heading);
            let told = &told[&at];
            let width: f64 = told["width"].parse().expect("a width");
            let wanted = f64::from(column.width);
            assert!(wanted > 0.0, "{of}");
            assert!((wanted..=wanted + EDGES).contains(&width), "{of}: {width}");
            assert_eq!(told.contains_key("hidden"), column.is_hidden, "{of}");
        }
    }
}

#[test]
fn figures_and_days_are_shown_as_what_they_are() {
    let (mut decimals, mut days) = (0, 0);
    for it in exported() {
        let codes = codes(it.part("xl/styles.xml"));
        let cells: BTreeMap<String, usize> = tags(it.sheet(), "c")
            .into_iter()
            .map(|cell| {
                let style = cell.get("s").map_or(0, |it| it.parse().expect("a style"));
                (cell["r"].clone(), style)
            })
            .collect();
        let shown = |row: usize, column: usize| {
            let column = rust_xlsxwriter::utility::column_number_to_name(column as u16);
            let style = cells[&format!("{column}{}", it.heading_row() + row + 1)];
            codes[style].as_str()
        };
        for (row, cells) in it.table.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let of = format!("{}: {}", it.of, it.table.columns[column].heading);
                match cell {
                    Cell::Number(figure) => {
                        decimals += usize::from(figure.scale() > 0);
                        assert_eq!(shown(row, column), grouped(*figure), "{of}");
                    }
                    Cell::Share(_) => assert!(shown(row, column).ends_with(" %"), "{of}"),
                    Cell::Day(_) => {
                        days += 1;
                        assert_eq!(shown(row, column), "yyyy-mm-dd", "{of}");
                    }
                    Cell::Empty | Cell::Text(_) | Cell::Truth(_) | Cell::Fault(_) => {}
                }
            }
        }
    }
    assert!(
        decimals > 20 && days > 20,
        "{decimals} figures with decimals, {days} days"
    );
}

fn grouped(figure: Decimal) -> String {
    match figure.scale() as usize {
        0 => "#,##0".to_owned(),
        places => format!("#,##0.{}", "0".repeat(places)),
    }
}

/// What each style of a cell shows a figure by; nothing for what every spreadsheet knows by itself.
fn codes(styles: &str) -> Vec<String> {
    let own: BTreeMap<String, String> = tags(styles, "numFmt")
        .into_iter()
        .map(|it| (it["numFmtId"].clone(), it["formatCode"].clone()))
        .collect();
    // Those that rust_xlsxwriter knows by their number.
    let known = BTreeMap::from([("3", "#,##0"), ("4", "#,##0.00")]);
    let cells = styles.split("<cellXfs").nth(1).expect("styles of cells");
    let cells = cells.split("</cellXfs>").next().expect("their end");
    let code = |it: BTreeMap<String, String>| {
        let id = it["numFmtId"].as_str();
        let known = known.get(id).map(|it| (*it).to_owned());
        known.or_else(|| own.get(id).cloned()).unwrap_or_default()
    };
    tags(&format!("<cellXfs{cells}</cellXfs>"), "xf")
        .into_iter()
        .map(code)
        .collect()
}

#[test]
fn statuses_are_the_words_of_the_plan() {
    let texts = Catalogue::of(SWEDISH);
    let mut met = 0;
    for (name, plan) in examples::all() {
        let it = Exported::of(&name, &plan, &Listing::Standing);
        let strings = it.part("xl/sharedStrings.xml");
        let heading = texts.tables.words.status;
        let at = it.table.columns.iter().position(|it| it.heading == heading);
        let at = at.expect("a column of statuses");
        let mut allowed: Vec<&str> = plan
            .rules
            .scale
            .0
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        met += usize::from(
            it.table
                .rows
                .iter()
                .any(|row| row[at] == Cell::Text(allowed[0].into())),
        );
        allowed.extend([texts.status.not_assessed, texts.status.retired]);
        for row in &it.table.rows {
            match &row[at] {
                Cell::Empty => {}
                Cell::Text(word) => {
                    assert!(allowed.contains(&word.as_str()), "{name}: {word}");
                    assert!(strings.contains(&format!(">{word}</t>")), "{name}: {word}");
                }
                cell => panic!("{name}: {cell:?}"),
            }
        }
    }
    assert!(met > 0, "some example has met a goal");
}
