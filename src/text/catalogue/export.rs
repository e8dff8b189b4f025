//! Files and tables out.

/// Files and tables out.
pub struct ExportTexts {
    /// The title of the view.
    pub title: &'static str,
    /// Heading of the plan file.
    pub file: &'static str,
    /// What it is for.
    pub file_for: &'static str,
    /// It was never saved.
    pub never_saved: &'static str,
    /// It was last saved so many days ago.
    pub saved: fn(i64) -> String,
    /// Heading of the tables.
    pub table: &'static str,
    /// What they are for.
    pub table_for: &'static str,
    /// Which table.
    pub content: &'static str,
    /// Save the table chosen as a workbook.
    pub save_workbook: &'static str,
    /// Save every table as one workbook.
    pub save_all: &'static str,
    /// Save the table chosen as CSV.
    pub save_csv: &'static str,
    /// Save what a view lists as a table, from the view itself.
    pub save_table: &'static str,
    /// Heading of print.
    pub print: &'static str,
    /// What it is for.
    pub print_for: &'static str,
    /// The way to the overview, to print it.
    pub print_overview: &'static str,
    /// The way to the explanation, to print it.
    pub print_explanation: &'static str,
}
