//! Cells of a table: typed, each with the format that shows it as it is. A figure of more digits than a
//! spreadsheet keeps is a text, so that none is lost.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};
use uppfyllt::book::Cell;
use uppfyllt::plan::{Day, Decimal};

use super::texts;

/// How many digits a spreadsheet keeps of a figure.
const DIGITS: usize = 15;
/// The fill of cells that are to be filled in.
const OPEN: u32 = 0x00FF_F8E1;
/// The frame of such cells.
const FRAME: u32 = 0x00BF_BFBF;

/// Where a cell goes, and whether a person may write in it.
pub struct Place {
    /// The row, from 0.
    pub row: u32,
    /// The column, from 0.
    pub column: u16,
    /// Whether a person may write in it.
    pub is_open: bool,
}

/// Writes a cell. A fault goes as its text.
pub fn write(sheet: &mut Worksheet, place: &Place, cell: &Cell) -> Result<(), XlsxError> {
    let Place { row, column, .. } = *place;
    match cell {
        Cell::Empty if place.is_open => _ = sheet.write_blank(row, column, &plain(place))?,
        Cell::Empty => {}
        Cell::Text(text) | Cell::Fault(text) => self::text(sheet, place, text)?,
        Cell::Number(number) => figure(sheet, place, *number, &grouped(*number))?,
        Cell::Share(share) => figure(sheet, place, *share, &per_cent(*share))?,
        Cell::Truth(is) => _ = sheet.write_boolean_with_format(row, column, *is, &plain(place))?,
        Cell::Day(day) => self::day(sheet, place, *day)?,
    }
    Ok(())
}

/// A text is a text, whatever it begins with: no formula, no link.
fn text(sheet: &mut Worksheet, place: &Place, text: &str) -> Result<(), XlsxError> {
    let format = plain(place).set_text_wrap();
    sheet.write_string_with_format(place.row, place.column, texts::fitting(text), &format)?;
    Ok(())
}

fn figure(
    sheet: &mut Worksheet,
    place: &Place,
    figure: Decimal,
    code: &str,
) -> Result<(), XlsxError> {
    let Some(float) = float(figure) else {
        return text(sheet, place, &figure.to_string());
    };
    let format = plain(place).set_num_format(code);
    sheet.write_number_with_format(place.row, place.column, float, &format)?;
    Ok(())
}

/// Spreadsheets know no day before 1900.
fn day(sheet: &mut Worksheet, place: &Place, day: Day) -> Result<(), XlsxError> {
    let year = day.year().unsigned_abs();
    if year < 1900 {
        return text(sheet, place, &day.to_string());
    }
    let date = ExcelDateTime::from_ymd(year, day.month(), day.day())?;
    let format = plain(place).set_num_format("yyyy-mm-dd");
    sheet.write_datetime_with_format(place.row, place.column, &date, &format)?;
    Ok(())
}

fn plain(place: &Place) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    if !place.is_open {
        return format;
    }
    format
        .set_unlocked()
        .set_background_color(OPEN)
        .set_border(FormatBorder::Thin)
        .set_border_color(FRAME)
}

/// The figure as a float, where it has not more digits than one keeps.
fn float(figure: Decimal) -> Option<f64> {
    let mantissa = figure.mantissa().unsigned_abs().to_string();
    let fits = mantissa.trim_end_matches('0').len() <= DIGITS;
    fits.then(|| figure.to_string().parse().ok())?
}

/// Thousands apart, as the reader's spreadsheet does it, and the decimals that the figure has.
fn grouped(figure: Decimal) -> String {
    format!("#,##0{}", decimals(figure.scale()))
}

/// Per cent with one decimal, or as many as the share has.
fn per_cent(share: Decimal) -> String {
    let scale = share.normalize().scale().saturating_sub(2);
    format!("0{} %", decimals(scale.max(1)))
}

fn decimals(scale: u32) -> String {
    match scale {
        0 => String::new(),
        scale => format!(".{}", "0".repeat(scale as usize)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a figure")
    }

    #[track_caller]
    fn check(figure: &str, number: &str, share: &str) {
        let figure = decimal(figure);
        assert_eq!(
            (grouped(figure).as_str(), per_cent(figure).as_str()),
            (number, share)
        );
    }

    #[test]
    fn figures_show_the_decimals_that_they_have() {
        check("1234", "#,##0", "0.0 %");
        check("8.90", "#,##0.00", "0.0 %");
        check("0.7055", "#,##0.0000", "0.00 %");
    }

    #[test]
    fn figures_that_a_float_does_not_keep_are_none() {
        assert_eq!(float(decimal("0")), Some(0.0));
        assert_eq!(
            float(decimal("-999999999999999")),
            Some(-999_999_999_999_999.0)
        );
        assert_eq!(float(decimal("1000000000000000")), Some(1e15));
        assert_eq!(float(decimal("1000000000000001")), None);
        assert_eq!(float(decimal("0.1234567890123456")), None);
    }
}
