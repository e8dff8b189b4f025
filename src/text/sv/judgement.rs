//! The judgement of a goal or an indicator at an occasion.

use crate::text::catalogue::judgement::JudgementTexts;

pub const TEXTS: JudgementTexts = JudgementTexts {
    title: "Bedömning",
    title_at: |occasion| format!("Bedömning, {}", occasion.to_lowercase()),
    no_occasion: "Bedömningar görs vid ett uppföljningstillfälle. Planen har inget än.",
    frozen: "Tillfället är fryst genom beslut. Bedömningen kan läsas men inte ändras.",
    carried: "Hämtad från ett tidigare tillfälle och inte genomgången än.",
    confirm: "Den gäller fortfarande",
    all_carried: |count| match count {
        1 => {
            "1 bedömning är hämtad från ett tidigare tillfälle och inte genomgången än.".to_owned()
        }
        _ => format!(
            "{count} bedömningar är hämtade från ett tidigare tillfälle och inte genomgångna än."
        ),
    },
    confirm_all: "Alla gäller fortfarande",
    carried_mark: "hämtad, ej genomgången",
    suggestion: "Räknat förslag:",
    follow_suggestion: "Följ förslaget",
    own: "Egen bedömning",
    forecast: "Prognos vid årets slut",
    reason: "Skäl till annan bedömning",
    reason_hint: "Behövs när bedömningen skiljer sig från det räknade.",
    comment: "Kommentar",
    analysis: "Analys till rapporten",
};
