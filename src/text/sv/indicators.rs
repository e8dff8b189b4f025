//! The list of indicators and the view of one.

use crate::text::catalogue::indicators::IndicatorsTexts;

pub const TEXTS: IndicatorsTexts = IndicatorsTexts {
    title: "Indikatorer",
};
