//! Title page, scale, decisions.

use crate::text::catalogue::about::AboutTexts;

pub const TEXTS: AboutTexts = AboutTexts {
    title: "About the plan",
};
