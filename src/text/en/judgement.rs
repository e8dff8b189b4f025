//! The judgement of a goal or an indicator at an occasion.

use crate::text::catalogue::judgement::JudgementTexts;

pub const TEXTS: JudgementTexts = JudgementTexts {
    title: "Judgement",
    title_at: |occasion| format!("Judgement, {}", occasion.to_lowercase()),
    no_occasion: "Judgements are made at an occasion of follow-up. The plan has none yet.",
    frozen: "The occasion is frozen by a decision. The judgement can be read, not changed.",
    carried: "Taken over from an earlier occasion and not gone through yet.",
    confirm: "It still holds",
    all_carried: |count| match count {
        1 => "1 judgement was taken over from an earlier occasion and not gone through yet."
            .to_owned(),
        _ => format!(
            "{count} judgements were taken over from an earlier occasion and not gone through yet."
        ),
    },
    confirm_all: "All still hold",
    carried_mark: "taken over, not gone through",
    suggestion: "Computed suggestion:",
    follow_suggestion: "Follow the suggestion",
    own: "Own judgement",
    forecast: "Forecast for the year end",
    reason: "Reason for another judgement",
    reason_hint: "Needed when the judgement differs from what is computed.",
    comment: "Comment",
    analysis: "Analysis for the report",
};
