//! Help, glossary and the accessibility statement.

use crate::text::catalogue::help::HelpTexts;

pub const TEXTS: HelpTexts = HelpTexts {
    title: "Hjälp och ordlista",
};
