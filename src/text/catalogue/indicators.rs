//! The list of indicators and the view of one.

/// The list of indicators and the view of one.
pub struct IndicatorsTexts {
    /// The title of the view.
    pub title: &'static str,
}
