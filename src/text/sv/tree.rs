//! The goal tree and its details.

use crate::text::catalogue::tree::TreeTexts;

pub const TEXTS: TreeTexts = TreeTexts {
    title: "Mål och indikatorer",
};
