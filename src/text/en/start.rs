//! The start page.

use crate::text::catalogue::start::StartTexts;

pub const TEXTS: StartTexts = StartTexts { title: "Start" };
