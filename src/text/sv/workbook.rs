//! Workbooks and tables as files: reading, writing, and what cannot be read.

use crate::book::{Excess, Refusal};
use crate::text::catalogue::workbook::WorkbookTexts;

pub const TEXTS: WorkbookTexts = WorkbookTexts {
    writing: |percent| match percent {
        0 => "Skriver filen".to_owned(),
        _ => format!("Skriver filen: {percent} %"),
    },
    too_large: |table| {
        format!(
            "{table} har fler celler än den miljon som en arbetsbok skrivs med. Spara tabellen som CSV i stället: Excel öppnar den också."
        )
    },
    left_out: |table| {
        format!(
            "{table} fick inte plats i arbetsboken, som skrivs med högst en miljon celler. Spara den tabellen som CSV."
        )
    },
    not_written: "Arbetsboken kunde inte skrivas. Planen är som den var; spara tabellen som CSV i stället.",
    open: "Öppna en fil med tabellen",
    open_hint: "En arbetsbok från Excel (.xlsx) eller en CSV-fil. Filen läses här i webbläsaren och skickas ingenstans.",
    reading: |name, rows| match rows {
        0 => format!("Läser {name}"),
        _ => format!("Läser {name}: {rows} rader"),
    },
    cancel: "Avbryt",
    failed: |name| format!("{name} kunde inte läsas."),
    refused,
    dead: "Arbetsboken gick inte att läsa: den är för stor eller gjord för att störa. Inget är ändrat. Spara bladet som CSV, eller kopiera tabellen och klistra in den.",
    unreadable: "Webbläsaren kan inte läsa filen. Den kan ha flyttats, ändrats eller låsts av ett annat program: stäng den där och försök igen.",
    nothing: "Det finns inget att läsa i arbetsboken.",
    no_form: "Arbetsboken är inget formulär från Uppfyllt. Är det en tabell tas den in under Klistra in en tabell.",
    sheet: "Blad",
    hidden: |name| format!("{name} (dolt)"),
};

fn refused(refusal: &Refusal) -> String {
    let words = match refusal {
        Refusal::Empty => "Filen är tom.",
        Refusal::Encrypted => {
            "Arbetsboken är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara den på nytt."
        }
        Refusal::OldExcel => {
            "Det är en arbetsbok av äldre sort (.xls). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx)."
        }
        Refusal::BinaryExcel => {
            "Det är en binär arbetsbok (.xlsb). Spara den som Excel-arbetsbok (.xlsx)."
        }
        Refusal::OpenDocument => {
            "Det är ett kalkylblad från LibreOffice (.ods). Spara det som Excel-arbetsbok (.xlsx)."
        }
        Refusal::OtherOffice => {
            "Det är ett dokument för Word, PowerPoint eller Visio. Kopiera tabellen i det och klistra in den."
        }
        Refusal::WebPage => {
            "Det är en sparad webbsida. Öppna den, kopiera tabellen och klistra in den."
        }
        Refusal::PlainText => {
            "Det är text och ingen arbetsbok. Ge filen ändelsen .csv och försök igen."
        }
        Refusal::Archive => "Det är ett arkiv med andra filer. Packa upp det och välj arbetsboken.",
        Refusal::Unknown => "Det är ingen arbetsbok eller tabell som går att känna igen.",
        Refusal::Damaged(_) => {
            "Arbetsboken är skadad. Öppna den i Excel, som kan laga den, och spara den på nytt."
        }
        Refusal::TooLarge(excess) => return too_large(*excess),
    };
    words.to_owned()
}

fn too_large(excess: Excess) -> String {
    let of_what = match excess {
        Excess::Parts => "delar",
        Excess::Bytes => "innehåll",
        Excess::Sheets => "blad",
        Excess::Texts => "texter",
        Excess::Cells => "celler",
        Excess::Merged => "sammanfogade celler",
    };
    format!(
        "Arbetsboken har för mycket {of_what} för att läsas här. Spara det blad som behövs som en egen arbetsbok."
    )
}
