//! Files and tables out.

use crate::text::catalogue::export::ExportTexts;

pub const TEXTS: ExportTexts = ExportTexts {
    title: "Exportera",
    file: "Planfil",
    file_for: "Hela planen med mätvärden, bedömningar och regler. Filen går att mejla, arkivera och öppna igen på vilken dator som helst.",
    never_saved: "Ingen filkopia är sparad än.",
    saved: |days| match days {
        0 => "Senast sparad i dag.".to_owned(),
        1 => "Senast sparad i går.".to_owned(),
        days => format!("Senast sparad för {days} dagar sedan."),
    },
    table: "Tabell för kalkylblad",
    table_for: "CSV som öppnas rätt i svenska Excel: semikolon, decimalkomma och å ä ö.",
    content: "Innehåll",
    standing: "Mål och indikatorer, en per rad, med status vid tillfället",
    observations: "Alla mätvärden, ett per rad",
    save_csv: "Spara som CSV",
    standing_file: "mål och indikatorer",
    observations_file: "mätvärden",
    nothing_standing: "Planen har inga mål att visa i en tabell än.",
    nothing_observed: "Planen har inga mätvärden än.",
    not_saved: "Webbläsaren tog inte emot filen. Planen är som förut; försök igen.",
    print: "Utskrift",
    print_for: "Översikten eller förklaringen som rapport på A4: öppna den och skriv ut. Välj ”Spara som PDF” i utskriftsrutan; Edge och Chrome gör en taggad PDF, Firefox gör det inte.",
    print_overview: "Öppna översikten",
    print_explanation: "Öppna förklaringen",
};
