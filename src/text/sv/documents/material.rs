//! Chapters, risks and words: what documents tell besides goals and figures.

use crate::plan::Grade;
use crate::text::catalogue::documents::material::{
    ChapterTexts, GlossaryTexts, MaterialTexts, RiskTexts,
};

/// The texts.
pub const TEXTS: MaterialTexts = MaterialTexts {
    title: "Underlag till dokumenten",
    back: "Till dokumenten",
    printed_in: "Skrivs ut i",
    not_printed: |shapes| {
        format!("Inget av planens dokument skriver ut det än. Det gör formerna {shapes}.")
    },
    actions: "Hantera raden",
    chapters: CHAPTERS,
    risks: RISKS,
    glossary: GLOSSARY,
};

const CHAPTERS: ChapterTexts = ChapterTexts {
    title: "Kapitel",
    explained: "Det planen berättar i löpande text: vision, uppdrag, nuläge. Kapitlen skrivs ut i den ordning de står här.",
    empty_title: "Skriv planens första kapitel",
    empty: "Ett kapitel är text som gäller hela planen, till exempel visionen, nämndens uppdrag eller vad som händer i omvärlden. Välj vad det handlar om, så får det en rubrik att börja med.",
    add: "Lägg till kapitel",
    open_all: "Öppna alla",
    close_all: "Stäng alla",
    untitled: "(utan rubrik)",
    words: |count| match count {
        0 => "ingen text än".to_owned(),
        1 => "1 ord".to_owned(),
        count => format!("{count} ord"),
    },
    remove: "Ta bort kapitlet",
};

const RISKS: RiskTexts = RiskTexts {
    title: "Risker",
    explained: "Vad som kan hända, hur sannolikt det är, hur mycket det skulle betyda och vad som görs åt det.",
    empty_title: "Skriv ned planens första risk",
    empty: "En risk är något som kan hindra att målen nås eller att budgeten hålls. Värdera den med sannolikhet och konsekvens, så ritas den in i en matris.",
    add: "Lägg till risk",
    grading: "Riskgrad",
    grade: |grade| match grade {
        Grade::Low => "låg",
        Grade::Middle => "medel",
        Grade::High => "hög",
    },
    graded: |grade, from, to| format!("Riskvärde {from}–{to}: {grade}"),
    unweighed: "Ej värderad",
    no_weight: "Ej värderad",
    nothing_drawn: "Välj sannolikhet och konsekvens för en risk, så ritas den in i en matris här.",
    of: |field, number| format!("{field}, risk {number}"),
    named: |number| format!("risk {number}"),
    there: |number, risk| format!("Risk {number}: {risk}"),
    remove: "Ta bort risken",
};

const GLOSSARY: GlossaryTexts = GlossaryTexts {
    title: "Begrepp och förkortningar",
    explained: "Ord som läsaren kan behöva få förklarade. De står i bokstavsordning.",
    empty_title: "Förklara planens första begrepp",
    empty: "Förklara förkortningar och facktermer, så förstår också den som inte arbetar i förvaltningen.",
    add: "Lägg till begrepp",
    unused: "Finns inte i planens texter",
    repeated: "Står här mer än en gång",
    term: |term| format!("Begreppet {term}"),
    unwritten: "nytt begrepp",
};
