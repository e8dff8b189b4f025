//! Pasting a table.

use crate::exchange::{placing::ProblemKind, roles::Role, table::TooBig};
use crate::text::catalogue::paste::{Counts, PasteTexts};
use crate::text::{Language, number};

pub const TEXTS: PasteTexts = PasteTexts {
    title: "Klistra in en tabell",
    title_add: "Klistra in en tabell i planen",
    lede: "Ett klipp ur rapporten räcker: tabellen blir ett förslag till mål och indikatorer som du ser och ändrar innan något sparas.",
    material: "Tabellen",
    material_how: "Markera tabellen i Word, PDF eller Excel, kopiera, och klistra in här. Sidhuvuden och upprepade rubriker får följa med.",
    area: "Klistra in tabellen här (Ctrl+V)",
    area_hint: "Det går också att skriva, med tabb mellan kolumnerna. Då läses texten när du väljer Läs in texten.",
    read_text: "Läs in texten",
    clear: "Töm",
    unread: "Texten är ändrad. Välj Läs in texten för att se vad den blir.",
    reading: "Läser tabellen …",
    read_as: |rows, columns, as_cells| {
        let rows = one_or_many(rows, "rad", "rader");
        let columns = one_or_many(columns, "kolumn", "kolumner");
        match as_cells {
            true => {
                format!("{rows}, {columns}, lästa som celler. Blev det fel, pröva Läs in texten.")
            }
            false => format!("{rows}, {columns}, lästa som text."),
        }
    },
    too_big_title: "För mycket på en gång.",
    too_big,
    guide_title: "Så kopierar du",
    guide: [
        (
            "Ur en PDF",
            "Öppna rapporten, dra från tabellens första ord till dess sista, Ctrl+C. Flera sidor går att klistra in efter varandra.",
        ),
        (
            "Ur Word",
            "Klicka på korset i tabellens övre vänstra hörn så markeras hela tabellen, Ctrl+C.",
        ),
        (
            "Ur Excel",
            "Markera cellerna med rubrikraden, Ctrl+C. Sammanfogade celler går bra.",
        ),
    ],
    columns: "Kolumnerna",
    columns_how: "Förslagen bygger på rubriker och innehåll. Ändra det som inte stämmer; trädet under följer med.",
    more_tables: |count| format!("{count} tabeller till läses med de roller som föreslås."),
    table: |number| format!("Tabell {number}"),
    column: |number| format!("Kolumn {number}"),
    take_in: "Ta med tabellen",
    mapping: |table| format!("Kolumner och exempelrader: {table}"),
    row: "Rad",
    role_of: |heading| format!("Roll för kolumnen {heading}"),
    role,
    unsure: "Osäkert förslag: se efter",
    likely: "Troligt",
    as_above: "som ovan",
    preview: "Så blir planen",
    preview_label: "Målen som de blir",
    nothing_found: "Inga mål eller indikatorer än. Välj i tabellen ovan vilken kolumn som är mål och vilken som är indikator.",
    and_more: |count| format!("och {count} till"),
    show_more: "Visa fler",
    counts: Counts {
        goals: |_| "mål",
        indicators: |count| {
            if count == 1 {
                "indikator"
            } else {
                "indikatorer"
            }
        },
        not_assessed: |count| {
            if count == 1 {
                "ej bedömd"
            } else {
                "ej bedömda"
            }
        },
        activities: |count| {
            if count == 1 {
                "aktivitet"
            } else {
                "aktiviteter"
            }
        },
        asking: |_| "att se över",
    },
    activity: "Aktivitet",
    stage: "Delmål",
    target: "Målvärde",
    figures: |count| one_or_many(count, "mätvärde", "mätvärden"),
    problems: "Att se över",
    problems_how: "Allt nedan finns kvar i planen eller i den här listan. Ingenting tas bort tyst.",
    no_problems: "Allt fick en plats.",
    problem,
    detail,
    places: |count| one_or_many(count, "ställe", "ställen"),
    place: |row, column| format!("Rad {row}, kolumn {column}"),
    show_row: "Visa raden",
    show_more_of: |left| format!("Visa fler, {left} kvar"),
    accept: "Planen och tillfället",
    accept_add: "Plats och tillfälle",
    plan_title: "Planens titel",
    plan_title_hint: "Som den antogs. Går att ändra när som helst.",
    municipality: "Kommun",
    committee: "Nämnd",
    under: "Läggs",
    at_top: "Överst i planen",
    judged_at: "Bedömningarna gäller",
    judged_kind: "Bedömningarna gäller",
    date_hint: "Dagen som uppgifterna avser, till exempel 31 augusti.",
    occasion_title: "Rubrik för tillfället",
    occasion_title_hint: "Får vara tom: då heter det efter slag och datum.",
    loose: "Utan mål",
    undone_as_one: "Kan ångras som en enda ändring.",
    not_saved_yet: "Ingenting är sparat än.",
    cancel: "Avbryt",
    create_plan: "Skapa planen",
    add_to_plan: "Lägg till i planen",
    not_taken: "Tabellen togs inte in.",
    no_date: "Ange tillfällets datum.",
    refused: "Planen tar inte emot ändringen. Den kan vara skrivskyddad, eller tillfället fastställt: välj ett annat tillfälle.",
    not_kept: "Planen kunde inte sparas i webbläsaren. Texten står kvar här.",
};

fn one_or_many(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn too_big(limit: TooBig) -> String {
    let (found, most) = match limit {
        TooBig::Bytes { found, limit } => (
            format!("Texten är {} kB", found / 1024),
            format!("{} kB", limit / 1024),
        ),
        TooBig::Rows { found, limit } => {
            (format!("Det är {found} rader"), format!("{limit} rader"))
        }
        TooBig::Columns { row, found, limit } => (
            format!("Rad {row} har {found} kolumner"),
            format!("{limit} kolumner"),
        ),
    };
    format!("{found}, och högst {most} läses åt gången. Klistra in tabellen i delar.")
}

fn role(role: Role) -> String {
    let of_year = |name: &str, year: Option<i16>| match year {
        Some(year) => format!("{name} {year}"),
        None => name.to_owned(),
    };
    match role {
        Role::Goal(level) => format!("Mål, nivå {level}"),
        Role::GoalOfYear(year) => format!("Mål för {year}"),
        Role::Outline => "Mål och indikatorer under varandra".to_owned(),
        Role::Indicator => "Indikator".to_owned(),
        Role::KeyFigure => "Nyckeltal".to_owned(),
        Role::Target(year) => of_year("Målvärde", year),
        Role::Deadline => "Tidpunkt".to_owned(),
        Role::Status => "Status".to_owned(),
        Role::Forecast => "Prognos".to_owned(),
        Role::Outcome(year) => of_year("Utfall", year),
        Role::Baseline(year) => of_year("Nuläge", year),
        Role::Source => "Källa".to_owned(),
        Role::Frequency => "Mätfrekvens".to_owned(),
        Role::Responsible => "Ansvarig".to_owned(),
        Role::Area => "Verksamhetsområde".to_owned(),
        Role::Measure => "Enhet".to_owned(),
        Role::Comment => "Kommentar".to_owned(),
        Role::Activity => "Aktivitet".to_owned(),
        Role::Ignore => "Hoppa över".to_owned(),
    }
}

fn problem(kind: &ProblemKind) -> (&'static str, &'static str) {
    use ProblemKind as P;
    match kind {
        P::SymbolLost { .. } => (
            "Statustecknet gick förlorat",
            "Indikatorn är ej bedömd. Se efter i dokumentet vilken status den hade.",
        ),
        P::SeveralSymbols { .. } => (
            "Flera statustecken före en text",
            "Indikatorn är ej bedömd. Välj status när planen är skapad.",
        ),
        P::UnknownStatus { .. } => (
            "Okänd status",
            "Texten är kvar som anmärkning, och status är ej satt.",
        ),
        P::UnreadableDate { .. } => (
            "Tidpunkt som inte går att läsa",
            "Texten är kvar som anmärkning, utan tidpunkt.",
        ),
        P::UnreadableNumber { .. } => (
            "Siffra som inte går att läsa",
            "Texten är kvar som anmärkning, utan mätvärde.",
        ),
        P::AmbiguousNumber { .. } => (
            "Siffra som kan läsas på två sätt",
            "Texten är kvar som anmärkning. Skriv in rätt värde i planen.",
        ),
        P::Unpaired { .. } => (
            "Fler eller färre texter än indikatorer",
            "Texterna är kvar som anmärkning på målet.",
        ),
        P::Unplaced { .. } => (
            "Text utan mål eller indikator att höra till",
            "Den kommer inte med i planen. Pröva en annan roll för kolumnen.",
        ),
        P::AreaUnused { .. } => (
            "Områdesrubrik utan indikator",
            "Den kommer inte med i planen.",
        ),
        P::Shifted { .. } => (
            "Rader som saknar sina första celler",
            "De flyttades åt höger, så att texten står i rätt kolumn. Se efter att det stämmer.",
        ),
        P::Shared { .. } => (
            "En text för flera indikatorer",
            "Alla indikatorerna fick texten.",
        ),
        P::GoalRepeated { .. } => ("Mål som nämns en gång till", "De räknas som ett mål."),
        P::Continued { .. } => (
            "Text som fortsätter en cell längre upp",
            "Den lades till där den hör hemma.",
        ),
        P::Headings { .. } => ("Tabellens rubrikrad", "Den säger vad kolumnerna är."),
        P::HeaderRepeated { .. } => ("Upprepade rubrikrader", "De är inga mål och hoppades över."),
        P::Beside { .. } => ("Rader utanför tabellen", "De kommer inte med i planen."),
        P::Title { .. } => ("Tabellens titel", "Den kommer inte med i planen."),
        P::Ignored { .. } => (
            "Celler i kolumner som hoppas över",
            "De kommer inte med i planen. Ge kolumnen en roll för att ta med dem.",
        ),
        P::MarkDropped { .. } => (
            "Punkter och nummer före en text",
            "Tecknet togs bort, texten är kvar.",
        ),
        P::SeparatorDropped { .. } => ("Rader av streck", "De hoppades över."),
    }
}

fn detail(kind: &ProblemKind) -> String {
    let indicators = |count| one_or_many(count, "indikator", "indikatorer");
    match kind {
        ProblemKind::SymbolLost { found: None } => "Tecknet saknas helt.".to_owned(),
        ProblemKind::AmbiguousNumber {
            grouped, decimal, ..
        } => format!(
            "{} eller {}",
            number::plain(*grouped, Language::Swedish),
            number::plain(*decimal, Language::Swedish)
        ),
        ProblemKind::Unpaired {
            role: it,
            texts,
            indicators: count,
        } => format!(
            "{}: {}, {}",
            role(*it),
            one_or_many(*texts, "text", "texter"),
            indicators(*count)
        ),
        ProblemKind::Unplaced { role: it, .. } => format!("Kolumnens roll: {}", role(*it)),
        ProblemKind::Shifted { by } => {
            format!("{} åt höger", one_or_many(*by, "kolumn", "kolumner"))
        }
        ProblemKind::Shared {
            role: it,
            indicators: count,
        } => format!("{}: {}", role(*it), indicators(*count)),
        _ => String::new(),
    }
}
