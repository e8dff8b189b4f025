//! The reader's view: the plan as a report.

use crate::text::catalogue::reader::ReaderTexts;

pub const TEXTS: ReaderTexts = ReaderTexts {
    title: "Läsvy",
    years: |from, to| match from == to {
        true => format!("{from}"),
        false => format!("{from}–{to}"),
    },
    as_of: |day| format!("Läget per {day}"),
    no_occasion: "Planen har inget uppföljningstillfälle än. Här visas de senaste mätvärdena.",
    decided: |decision| format!("Fastställt genom beslut: {decision}."),
    no_goals: "Planen har inga mål än.",
    summary: "Sammanfattning",
    index: |value, status| {
        format!(
            "Måluppfyllelsen är {value} av 1: {}.",
            status.to_lowercase()
        )
    },
    expected: |value, status| format!("Vid årets slut väntas {value}: {}.", status.to_lowercase()),
    contents: "Målen",
    keys: "Med tangentbordet: högerpil på ett måls rubrik leder till nästa mål, vänsterpil till det föregående.",
    goal_of: |goal, all| format!("{goal} av {all}"),
    responsible: |name| format!("Ansvarig: {name}"),
    forecast: "Prognos vid årets slut:",
    reason: "Skäl:",
    target: "Mål",
    latest: "Senaste värde",
    no_value: "Inget är mätt än",
    over_time: "Utveckling över tid",
    previous: "Föregående mål",
    next: "Nästa mål",
    to_contents: "Till listan över målen",
};
