//! The documents of a plan.

pub mod material;
pub mod parts;
pub mod prose;

use crate::text::catalogue::documents::DocumentsTexts;

/// The texts.
pub const TEXTS: DocumentsTexts = DocumentsTexts {
    title: "Dokument",
    lede: "Planen och uppföljningen som dokument för nämnden. Siffrorna hämtas ur planen; det ni själva skriver sparas i den.",
    kept: "Planens dokument",
    nothing_title: "Inget dokument än",
    nothing: "Börja med en av formerna nedan. Delarna kan sedan flyttas, döpas om, stängas av och skrivas i.",
    document: "Dokument",
    kind: "Vad det är",
    parts: "Delar",
    of_parts: |used, all| format!("{used} av {all}"),
    frozen: "Tillfället är fryst: uppföljningens dokument är som när det frystes.",
    begin: "Börja ett dokument",
    begin_what: "Fem former efter dokument som nämnder har antagit. En form är bara en början.",
    begin_this: "Börja",
    material: "Det som dokumenten berättar utöver mål och siffror",
    material_what: "Skrivs en gång och kommer med i de dokument som har en del för det.",
    chapters: |count| match count {
        1 => "1 kapitel".to_owned(),
        _ => format!("{count} kapitel"),
    },
    risks: |count| match count {
        1 => "1 risk".to_owned(),
        _ => format!("{count} risker"),
    },
    terms: |count| format!("{count} begrepp"),
    decisions: |count| format!("{count} beslut"),
    back: "Alla dokument",
    change_parts: "Ändra delar och texter",
    print: "Skriv ut eller spara som PDF",
    print_hint: "Välj ”Spara som PDF” i utskriftsrutan för en PDF med rubriker och tabeller som hjälpmedel kan läsa.",
    save_word: "Spara för Word",
    save_page: "Spara som webbsida",
    language: "Dokumentets språk",
    pages: |count| match count {
        1 => "1 sida".to_owned(),
        _ => format!("{count} sidor"),
    },
    one_piece: "Webbläsaren delar inte upp dokumentet i sidor på skärmen. I utskriften blir det sidor.",
    tables: |count| match count {
        1 => "Kopiera tabellen till Word".to_owned(),
        _ => format!("Kopiera någon av de {count} tabellerna till Word"),
    },
    copy_this: |name| format!("Kopiera tabellen {name}"),
    table_copied: "Tabellen är kopierad. Klistra in den i Word eller ett kalkylblad.",
    not_copied: "Webbläsaren släpper inte fram något till urklipp. Spara dokumentet för Word i stället.",
    not_written: "Dokumentet kunde inte skrivas för Word. Planen är orörd. Prova igen, eller spara som webbsida.",
    as_frozen: "Tillfället är fryst. Dokumentet är som när det frystes, med de siffror, texter och delar som gällde då.",
    gone_title: "Dokumentet finns inte här",
    gone: "Det har tagits bort, eller så frystes tillfället innan dokumentet fanns. Välj ett annat tillfälle eller ett annat dokument.",
    empty: "Ingen av delarna har något att berätta vid det här tillfället.",
};
