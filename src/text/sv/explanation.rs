//! How the index is computed.

use crate::text::catalogue::explanation::ExplanationTexts;

pub const TEXTS: ExplanationTexts = ExplanationTexts {
    title: "Så är det räknat",
    crumb: "Förklaring",
    path: "Du är här",
    heading: |index| format!("Så är {index} räknat"),
    open_all: "Öppna alla",
    close_all: "Stäng alla",
    rule: |goals, plural, levels| {
        format!(
            "Indexet är medelvärdet av värdet för {goals} {plural}. Ett måls värde är medelvärdet av dess bedömda delar: {levels}. Det som är ej bedömt räknas inte med."
        )
    },
    worth: |level, value| format!("{level} är {value}"),
    and: " och ",
    fraction: "Summan av målens värden delad med antalet mål, visad med två decimaler",
    fraction_weighted: "Summan av målens värden gånger deras vikter, delad med vikternas summa, visad med två decimaler",
    goals: |goals, plural| format!("{goals} {plural}"),
    hint: "Öppna ett mål för att se dess indikatorer, regel och mätvärden",
    no_goals: "Det finns inga mål på den nivå som räknas i indexet.",
    weight: |weight| format!("Vikt {weight}"),
    no_parts: "Målet har inga indikatorer.",
    reason: |reason| format!("Skäl: {reason}"),
    comment: |comment| format!("Kommentar: {comment}"),
    target: |target| format!("Mål: {target}."),
    measured: |reading, value| format!("{reading}: {value}."),
    source: |source| format!("Källa: {source}."),
    retrieved: |day| format!("Hämtat {day}."),
    forecast: |level| format!("Prognos för årets slut: {level}."),
    to_goal: "Visa målet i planen",
    to_indicator: "Visa indikatorn",
};
