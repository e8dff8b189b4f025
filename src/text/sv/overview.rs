//! The overview of a plan.

use crate::text::catalogue::overview::OverviewTexts;

pub const TEXTS: OverviewTexts = OverviewTexts {
    title: "Översikt",
    as_of: |date| format!("Uppföljning per {date}"),
    no_goals_title: "Planen har inga mål än",
    no_goals: "Skriv det första målet, eller klistra in en tabell där målen redan finns.",
    to_tree: "Skriv mål",
    no_occasion: "Bedömningar görs vid ett uppföljningstillfälle. Lägg till det första, så går det att bedöma indikatorer och mål.",
    occasion: "Tillfälle",
    new_occasion: "Nytt tillfälle",
    add_occasion: "Lägg till tillfället",
    occasion_explained: "Allt bedöms per tillfällets datum: det senaste mätvärdet fram till dess räknas.",
    occasion_kind: "Slag",
    occasion_date: "Datum",
    index: "Måluppfyllelse",
    mean_of: |counting, all, plural| {
        if counting == all {
            format!("Medelvärde av {all} {plural}.")
        } else {
            format!("Medelvärde av {counting} av {all} {plural}; de andra är inte bedömda.")
        }
    },
    mean: |value| format!("medelvärde {value}"),
    level_from: |level, from| format!("{level} från {from}"),
    on_scale: |value, thresholds| format!("{value} på en skala från 0 till 1. {thresholds}."),
    now: "Läget nu",
    forecast: "Prognos vid årets slut",
    forecast_short: "Prognos",
    forecast_of: |given, carried| match carried {
        0 => "Alla mål som räknas har en prognos.".to_owned(),
        1 => format!("{given} med prognos; 1 räknas med sitt läge nu."),
        carried => format!("{given} med prognos; {carried} räknas med sitt läge nu."),
    },
    waiting: |waiting, all| match waiting {
        1 => format!("1 av {all} indikatorer är inte bedömd."),
        _ => format!("{waiting} av {all} indikatorer är inte bedömda."),
    },
    waiting_explained: "Det som inte är bedömt räknas inte in i målens värden.",
    show_waiting: "Visa vilka",
    filters: "Urval av mål",
    by_origin: "Ursprung",
    every_origin: "Alla",
    by_status: "Status",
    every_status: "Alla statusar",
    by_responsible: "Ansvarig",
    every_responsible: "Alla ansvariga",
    by_unit: "Enhet",
    every_unit: "Alla enheter",
    by_level: "Nivå",
    search: "Sök bland målen",
    no_match: "Inget mål passar urvalet.",
    status: "Status",
    value: "Värde",
};
