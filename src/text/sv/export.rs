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
    table_for: "En arbetsbok med riktiga tal och datum, eller CSV som öppnas rätt i svenska Excel.",
    content: "Innehåll",
    save_workbook: "Spara som Excel",
    save_all: "Alla tabeller i en arbetsbok",
    save_csv: "Spara som CSV",
    save_table: "Spara som Excel",
    print: "Utskrift",
    print_for: "Översikten eller förklaringen som rapport på A4: öppna den och skriv ut. Välj ”Spara som PDF” i utskriftsrutan; Edge och Chrome gör en taggad PDF, Firefox gör det inte.",
    print_overview: "Öppna översikten",
    print_explanation: "Öppna förklaringen",
};
