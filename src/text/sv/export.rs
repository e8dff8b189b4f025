//! Files and tables out.

use crate::text::catalogue::export::ExportTexts;

pub const TEXTS: ExportTexts = ExportTexts { title: "Exportera" };
