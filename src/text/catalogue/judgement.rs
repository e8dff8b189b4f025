//! The judgement of a goal or an indicator at an occasion.

/// What people say of a subject, beside what is computed.
pub struct JudgementTexts {
    /// Heading, without an occasion.
    pub title: &'static str,
    /// Heading, at an occasion.
    pub title_at: fn(occasion: &str) -> String,
    /// There is no occasion.
    pub no_occasion: &'static str,
    /// The occasion is frozen.
    pub frozen: &'static str,
    /// It was taken over from an earlier occasion.
    pub carried: &'static str,
    /// Lets what was taken over stand.
    pub confirm: &'static str,
    /// So many judgements were taken over and nobody has gone through them.
    pub all_carried: fn(count: usize) -> String,
    /// Lets all that was taken over stand.
    pub confirm_all: &'static str,
    /// In a cell: taken over, not gone through.
    pub carried_mark: &'static str,
    /// Label before the suggested status.
    pub suggestion: &'static str,
    /// Leaves the status to the suggestion.
    pub follow_suggestion: &'static str,
    /// A person's status.
    pub own: &'static str,
    /// The status expected at the year end.
    pub forecast: &'static str,
    /// Why another status than the computed one.
    pub reason: &'static str,
    /// When a reason is needed.
    pub reason_hint: &'static str,
    /// What happened.
    pub comment: &'static str,
    /// Analysis for the report.
    pub analysis: &'static str,
}
