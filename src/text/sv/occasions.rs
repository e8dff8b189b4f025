//! Occasions of follow-up.

use crate::text::catalogue::occasions::OccasionsTexts;

pub const TEXTS: OccasionsTexts = OccasionsTexts {
    title: "Tillfällen",
    explained: "Varje mål vid varje uppföljning. Välj ett tillfälle i tabellens huvud för att se det i översikten.",
    none: "Planen har inget uppföljningstillfälle än.",
    show_all: "Jämför alla tillfällen",
    index: "Måluppfyllelse",
    forecast: "Prognos vid årets slut",
    begin_with: "Börja med",
    begin_empty: "Inga bedömningar",
    begin_from: |occasion| format!("Bedömningarna från {occasion}"),
    begin_explained: "Statusar som människor har satt, skäl, kommentarer och analyser kan följa med och skrivas om. Prognoser görs på nytt.",
    freeze: "Frys med beslut",
    dnr_hint: "Står på rapportens första sida och vid förslaget till beslut.",
    freeze_explained: "Tillfällets siffror blir kvar som de är nu, vad som än ändras i planen sedan. Det går att öppna igen, och det syns i så fall.",
    decision: "Beslut",
    new_decision: "Nytt beslut",
    freeze_now: "Frys",
    frozen_by: |decision| format!("Fryst: {decision}"),
    reopen: "Öppna igen",
    reopen_explained: "Siffrorna följer åter planen som den är nu. Att tillfället har varit fryst står kvar.",
    reopen_reason: "Varför öppnas det?",
    reopen_now: "Öppna",
    reopened: |day, decision, reason| match reason {
        "" => format!("Öppnat igen {day}. Var fryst: {decision}."),
        _ => format!("Öppnat igen {day}: {reason} Var fryst: {decision}."),
    },
    since: |occasion| format!("Sedan {occasion}"),
    index_moved: |before, now, change| {
        format!("Måluppfyllelsen har gått från {before} till {now} ({change}).")
    },
    index_still: |now| format!("Måluppfyllelsen är oförändrad: {now}."),
    rules_changed: "Planens regler har ändrats sedan dess. En del av skillnaden kan komma av det.",
    by_rules: "Inget under målet har flyttat sig: skillnaden kommer av ändrade regler eller vikter.",
    open: "Öppet",
    unfinished: |unjudged, unforecast| match (unjudged, unforecast) {
        (0, 0) => "Alla indikatorer är bedömda och har prognos.".to_owned(),
        (0, _) => format!("Alla indikatorer är bedömda; {unforecast} är utan prognos."),
        (_, 0) => format!("{unjudged} indikatorer är inte bedömda."),
        _ => format!("{unjudged} indikatorer är inte bedömda, och {unforecast} är utan prognos."),
    },
    not_yet: "Vänta",
    index_not_comparable: "Måluppfyllelsen går inte att jämföra: den saknas vid ett av tillfällena.",
    moved: |count| match count {
        1 => "1 mål har flyttat sig".to_owned(),
        _ => format!("{count} mål har flyttat sig"),
    },
    none_moved: "Inget mål har flyttat sig.",
    from_to: |before, now| format!("från {before} till {now}"),
    is_new: "nytt",
    is_gone: "borttaget",
    foreseen: |table, [forecast, of], [budget, by], share| {
        format!("{table} väntar {forecast} ({of}) av {budget} ({by}) under hela året: {share}.")
    },
    projection: |value, day| format!("I samma takt blir det {value} den {day}."),
    projected: |level| format!("Det ger {level}."),
    use_projection: "Använd som prognos",
};
