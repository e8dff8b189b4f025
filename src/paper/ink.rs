//! The inks of documents: they travel without the application's style sheet, and paper is light. Each
//! is red, green and blue in hexadecimal digits, 4.5:1 on white where letters have it.

use super::Shape;

/// Letters.
pub const INK: &str = "1B2326";
/// Letters that may be passed over.
pub const SOFT: &str = "546066";
/// Addresses, and what a drawing is about.
pub const ACCENT: &str = "0B5563";
/// Lines between rows.
pub const LINE: &str = "E1DDD3";
/// Lines around a table.
pub const EDGE: &str = "7F8A8E";
/// Behind the heads of tables, and notes.
pub const SHADE: &str = "F2F0E9";
/// Behind what is broken.
pub const MARKER: &str = "FFE2A8";
/// The sheet.
pub const SHEET: &str = "FFFFFF";

impl Shape {
    /// The ink of a status; its shape and its word tell it without.
    pub fn ink(self) -> &'static str {
        match self {
            Self::Circle => "1A6B41",
            Self::Diamond | Self::Square => "8D5400",
            Self::Triangle => "B3261E",
            Self::Dash => "59656B",
        }
    }
}
