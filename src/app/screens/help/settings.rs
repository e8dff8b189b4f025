//! What a publisher of the application states about itself in the accessibility statement. Whoever
//! publishes it fills in this block.

use uppfyllt::plan::Day;

/// How far the service meets the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which of them holds is for the publisher to say")]
pub enum Conformance {
    /// Wholly.
    Whole,
    /// In part.
    InPart,
    /// Not.
    Not,
}

/// Who publishes the application, and what they have found.
#[derive(Clone, Copy, Debug)]
pub struct Publisher {
    /// The public body, such as the municipality; none where nobody has filled it in.
    pub actor: Option<&'static str>,
    /// Its address for reports on accessibility; none to refer to whoever gave out the link.
    pub mail: Option<&'static str>,
    /// How far the service meets the law.
    pub conformance: Conformance,
    /// When it was last reviewed: year, month, day.
    pub tested: (i16, u8, u8),
    /// When the statement was last updated.
    pub updated: (i16, u8, u8),
    /// Where the supervising authority takes reports.
    pub authority: &'static str,
}

/// This publisher.
pub const PUBLISHER: Publisher = Publisher {
    actor: None,
    mail: None,
    conformance: Conformance::InPart,
    tested: (2026, 11, 22),
    updated: (2026, 11, 22),
    authority: "https://www.digg.se/tdosanmalan",
};

/// A date of the block; `None` where the calendar does not have it.
pub fn day((year, month, day): (i16, u8, u8)) -> Option<Day> {
    Day::new(year, month, day)
}
