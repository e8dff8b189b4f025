//! The units of the organisation, and who is compared with.

use crate::text::catalogue::units::UnitsTexts;

pub const TEXTS: UnitsTexts = UnitsTexts {
    title: "Enheter",
    explained: "De som rapporterar indikatorernas värden, och andra att jämföra med.",
    none_title: "Inga enheter än",
    none: "Lägg till de enheter som rapporterar var för sig. Då kan en indikators tal räknas fram av deras, och det syns vem som inte har svarat. Rapporterar nämnden alltid samlat behövs inga enheter.",
    add: "Lägg till enhet",
    add_comparison: "Lägg till att jämföra med",
    comparisons: "Att jämföra med",
    new_name: "Ny enhet",
    new_comparison: "Riket",
    name: "Namn",
    known_as: "Kallas i filer",
    known_as_hint: "Koder och andra namn, med komma emellan. Med dem känns den igen när mätvärden hämtas in.",
    under: "Hör till",
    outermost: "Ytterst",
    responsible: "Ansvarig",
    weight: "Vikt i medelvärden",
    comparison: "Att jämföra med, som Riket: rapporterar inget",
    bad_weight: "Skriv ett tal som inte är mindre än 0.",
    move_up: |name| format!("Flytta upp {name}"),
    move_down: |name| format!("Flytta ned {name}"),
};
