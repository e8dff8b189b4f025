//! Workbooks as Excel makes them: formats, formulas, merged and hidden things.

use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};
use uppfyllt::book::{Area, Cell, Sheet};

use crate::reading;

fn read(make: impl FnOnce(&mut Workbook) -> Result<(), XlsxError>) -> Vec<Sheet> {
    let mut workbook = Workbook::new();
    make(&mut workbook).expect("the fixture is allowed");
    let bytes = workbook.save_to_buffer().expect("it is written");
    reading::sheets(&bytes).expect("it is read")
}

fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

fn share(text: &str) -> Cell {
    Cell::Share(text.parse().expect("a figure"))
}

fn number(text: &str) -> Cell {
    Cell::Number(text.parse().expect("a figure"))
}

#[test]
fn shares_and_figures_are_told_by_their_format() {
    let sheets = read(|workbook| {
        let sheet = workbook.add_worksheet();
        for (row, code) in (0..).zip(["0%", "0.00%", "0.0 %", "General", "0\" %\""]) {
            let format = Format::new().set_num_format(code);
            sheet.write_number_with_format(row, 0, 0.7, &format)?;
        }
        let builtin = Format::new().set_num_format_index(9);
        sheet.write_number_with_format(5, 0, 0.1 + 0.2, &builtin)?;
        Ok(())
    });
    let column: Vec<Cell> = sheets[0].rows.concat();
    assert_eq!(
        column,
        [
            share("0.7"),
            share("0.7"),
            share("0.7"),
            number("0.7"),
            number("0.7"),
            share("0.3")
        ]
    );
}

#[test]
fn days_are_told_by_their_format() {
    let sheets = read(|workbook| {
        let sheet = workbook.add_worksheet();
        let formats = [
            "yyyy-mm-dd",
            "d mmmm yyyy",
            "[$-41D]mmm-yy",
            "yyyy-mm-dd hh:mm",
            "hh:mm",
            "[h]:mm",
        ];
        let moment = ExcelDateTime::from_ymd(2026, 8, 31)?;
        let noon = ExcelDateTime::from_ymd(2026, 8, 31)?.and_hms(14, 30, 0)?;
        for (column, code) in (0..).zip(formats) {
            let format = Format::new().set_num_format(code);
            sheet.write_datetime_with_format(0, column, &moment, &format)?;
            sheet.write_datetime_with_format(1, column, &noon, &format)?;
        }
        Ok(())
    });
    let day = || Cell::Day("2026-08-31".parse().expect("a day"));
    let noon = || text("2026-08-31 14:30");
    assert_eq!(
        sheets[0].rows[0],
        [
            day(),
            day(),
            day(),
            day(),
            text("00:00"),
            text("1110360:00")
        ]
    );
    assert_eq!(
        sheets[0].rows[1],
        [
            noon(),
            noon(),
            noon(),
            noon(),
            text("14:30"),
            text("1110374:30")
        ]
    );
}

#[test]
fn formulas_give_their_last_result() {
    let sheets = read(|workbook| {
        let sheet = workbook.add_worksheet();
        for (column, result) in (0..).zip(["8.9", "Åland", "#DIV/0!", "TRUE"]) {
            sheet.write_formula(0, column, "=A9")?;
            sheet.set_formula_result(0, column, result);
        }
        Ok(())
    });
    let expected = [
        number("8.9"),
        text("Åland"),
        Cell::Fault("#DIV/0!".into()),
        Cell::Truth(true),
    ];
    assert_eq!(sheets[0].rows[0], expected);
}

#[test]
fn merged_hidden_and_rich_cells_have_their_value() {
    let sheets = read(|workbook| {
        let (plain, red) = (Format::new(), Format::new().set_font_color(Color::Red));
        let sheet = workbook.add_worksheet();
        let centred = Format::new().set_align(FormatAlign::Center);
        sheet.merge_range(1, 1, 1, 3, "2026", &centred)?;
        sheet.write_rich_string(2, 1, &[(&plain, "Mål "), (&red, "ett")])?;
        sheet.write_string(3, 3, "sist")?;
        sheet.set_row_hidden(2)?;
        sheet.set_column_hidden(1)?;
        workbook.add_worksheet().set_name("Dold")?.set_hidden(true);
        Ok(())
    });
    let sheet = &sheets[0];
    assert_eq!((sheet.first_row, sheet.first_column), (2, 2));
    assert_eq!(
        sheet.rows,
        [
            vec![text("2026")],
            vec![text("Mål ett")],
            vec![Cell::Empty, Cell::Empty, text("sist")]
        ]
    );
    let area = Area {
        row: 0,
        column: 0,
        rows: 1,
        columns: 3,
    };
    assert_eq!(sheet.merged, [area]);
    assert_eq!(
        (sheets[1].name.as_str(), sheets[1].is_hidden),
        ("Dold", true)
    );
}

#[test]
fn texts_are_never_formulas() {
    let sheets = read(|workbook| {
        workbook.add_worksheet().write_string(0, 0, "=1+1")?;
        Ok(())
    });
    assert_eq!(sheets[0].rows, [[text("=1+1")]]);
}
