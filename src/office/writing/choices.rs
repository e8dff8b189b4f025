//! Lists to choose from. They stand on a hidden sheet: a list inside a cell's own rule can neither be longer
//! than 255 signs nor have a comma in what it offers.

use rust_xlsxwriter::{DataValidation, Formula, Workbook, XlsxError, utility};

use super::texts;

/// The name of the sheet.
pub const CHOICES: &str = "_uppfyllt_val";

/// The lists of a workbook, each a column of the hidden sheet.
#[derive(Default)]
pub struct Choices(Vec<Vec<String>>);

impl Choices {
    /// The rule that a cell has one of these texts or none.
    pub fn rule(&mut self, offered: &[String]) -> DataValidation {
        let known = self.0.iter().position(|list| list == offered);
        let column = known.unwrap_or_else(|| {
            self.0.push(offered.to_vec());
            self.0.len() - 1
        });
        let letters = utility::column_number_to_name(column as u16);
        let last = offered.len().max(1);
        let list = format!("={CHOICES}!${letters}$1:${letters}${last}");
        DataValidation::new().allow_list_formula(Formula::new(list))
    }

    /// Adds the sheet, where there are lists.
    pub fn add(&self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        if self.0.is_empty() {
            return Ok(());
        }
        let sheet = workbook.add_worksheet();
        sheet.set_name(CHOICES)?.set_very_hidden(true);
        for (column, list) in (0..).zip(&self.0) {
            for (row, text) in (0..).zip(list) {
                sheet.write_string(row, column, texts::fitting(text))?;
            }
        }
        Ok(())
    }
}
