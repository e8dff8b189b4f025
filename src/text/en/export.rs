//! Files and tables out.

use crate::text::catalogue::export::ExportTexts;

pub const TEXTS: ExportTexts = ExportTexts {
    title: "Export",
    file: "Plan file",
    file_for: "The whole plan with measurements, judgements and rules. The file can be mailed, archived and opened again on any computer.",
    never_saved: "No file copy has been saved yet.",
    saved: |days| match days {
        0 => "Last saved today.".to_owned(),
        1 => "Last saved yesterday.".to_owned(),
        days => format!("Last saved {days} days ago."),
    },
    table: "Table for a spreadsheet",
    table_for: "A workbook with real numbers and dates, or CSV that opens right in a Swedish Excel.",
    content: "Content",
    save_workbook: "Save as Excel",
    save_all: "All tables in one workbook",
    save_csv: "Save as CSV",
    save_table: "Save as Excel",
    print: "Print",
    print_for: "The overview or the explanation as a report on A4: open it and print. Choose “Save as PDF” in the print dialog; Edge and Chrome make a tagged PDF, Firefox does not.",
    print_overview: "Open the overview",
    print_explanation: "Open the explanation",
};
