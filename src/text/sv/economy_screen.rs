//! The screens of the economy.

use crate::{
    economy::{Agreement, Along},
    plan::{BudgetKind, Reach},
    text::catalogue::economy_screen::EconomyScreenTexts,
};

pub const TEXTS: EconomyScreenTexts = EconomyScreenTexts {
    title: "Ekonomi",
    lede: "Tabellerna över pengar och volymer, tillfälle för tillfälle, med vad som följer av dem och vad som inte stämmer.",
    sign: "Kostnader är negativa och intäkter positiva. En positiv avvikelse är bättre än budget",
    to_paste: "Klistra in publicerade tabeller",
    nothing_title: "Inga ekonomitabeller ännu",
    nothing: "Klistra in tabellerna ur en delårsrapport eller ett bokslut, flera på en gång, eller börja med en tom tabell. Summor och avvikelser räknas ut, och siffror som inte stämmer med varandra listas här.",
    table: "Tabell",
    sort: "Sort",
    kind: |kind| match kind {
        BudgetKind::Result => "Resultatrapport",
        BudgetKind::Activities => "Verksamheter",
        BudgetKind::Volumes => "Volymer",
        BudgetKind::Investments => "Investeringar",
    },
    rows: "Rader",
    agreement: "Stämmer siffrorna",
    all_agree: "Ja, inom avrundning",
    wrong: |count| match count {
        1 => "1 siffra stämmer inte".to_owned(),
        _ => format!("{count} siffror stämmer inte"),
    },
    no_occasion: "Inget tillfälle",
    findings: |count| match count {
        1 => "1 motsägelse".to_owned(),
        _ => format!("{count} motsägelser"),
    },
    findings_what: "Siffror som inte kan stämma samtidigt, mer än vad avrundning förklarar. Ingenting rättas av sig självt.",
    within_rounding: |count| match count {
        1 => "1 skillnad som avrundning förklarar".to_owned(),
        _ => format!("{count} skillnader som avrundning förklarar"),
    },
    within_rounding_what: "Tabellen är avrundad siffra för siffra. Varje skillnad står med hur mycket avrundningen högst kan förklara.",
    to_cell: |table| format!("Till cellen i {table}"),
    show_cell: "Visa cellen",
    gone_title: "Tabellen finns inte kvar",
    to_all: "Till alla ekonomitabeller",
    until: |day| format!("Till och med {day}"),
    frozen: "Tillfället är fryst genom ett beslut. Tabellen visas som den beslutades.",
    about_table: "Om tabellen",
    remove_table: "Ta bort tabellen",
    unit: "Visa belopp i",
    unit_field: "Enhet",
    heading: "Rubrik",
    until_hint: "Lämna tomt om det är tillfällets dag.",
    rounded_hint: "1 för hela tal, 0 för exakta. Avgör hur mycket en summa får skilja.",
    footnotes: "Fotnoter, en per rad",
    remarks: "Analys och kommentarer",
    change_remark: |row| format!("Ändra texten om {row}"),
    new_table: "Ny tabell",
    new_table_what: "Tabellen får de kolumner och rader som är vanliga för sin sort. De kan ändras efteråt.",
    add_table: "Lägg till tabellen",
    go_on: |occasion| format!("Fortsätt på tabellerna från {occasion}"),
    balance: "En ekonomi i balans",
    balance_what: "Vad helårsprognosen avviker från budget, vad åtgärderna väntas ge utöver den, och vad som då återstår. Plus är bättre än budget.",
    no_effects: "Ingen aktivitet har en väntad effekt på ekonomin det här året.",
    balance_of: "Verksamhet och åtgärder",
    deviation_in_all: "Avvikelse enligt prognosen",
    effects_in_all: "Väntad effekt av åtgärderna",
    remains: "Återstår efter åtgärder",
    unnamed_measure: "Åtgärd utan namn",
    new_measure: "Ny åtgärd för balans",
    new_measure_what: "Åtgärden blir en aktivitet under målet, med sin effekt på resultatet för tillfällets år. Räkna inte med det som prognosen redan har med.",
    measure_goal: "Mål",
    measure_amount: "Väntad effekt i tkr, plus förbättrar resultatet",
    add_measure: "Lägg till åtgärden",
    keys: "Gå med piltangenterna, skriv för att ersätta, F2 eller Enter för att ändra, Delete för att tömma. Enter på en rads namn öppnar raden. Beräknade siffror är kursiva. Esc och sedan Tabb lämnar tabellen.",
    keys_to_read: "Gå med piltangenterna. Beräknade siffror är kursiva. Esc och sedan Tabb lämnar tabellen.",
    change_row: "Ändra raden",
    change_column: "Ändra kolumnen",
    add_row: "Ny rad",
    add_column: "Ny kolumn",
    row: "Rad",
    told: "kommenterad",
    worse: "sämre än budget",
    cell: |place| format!("Siffra för {place}"),
    empty_cell: "tom",
    stated_follows: |[stated, follows, bound], along, agreement| {
        let way = match along {
            Along::Row => "raden",
            Along::Column => "raderna den summerar",
        };
        match agreement {
            Agreement::Exact => format!("Angivet {stated}, {way} ger detsamma"),
            Agreement::Rounding => format!(
                "Angivet {stated}, {way} ger {follows}: inom avrundning, som förklarar högst {bound}"
            ),
            Agreement::Contradiction => format!(
                "Angivet {stated}, {way} ger {follows}: stämmer inte, avrundning förklarar högst {bound}"
            ),
        }
    },
    follow_here: "Låt siffran följa av de andra",
    follow_all: |count| match count {
        1 => "Låt 1 angiven siffra följa".to_owned(),
        _ => format!("Låt alla {count} angivna siffror följa"),
    },
    left_behind: |wrong| match wrong {
        1 => "1 angiven siffra stämmer inte med det du ändrade".to_owned(),
        _ => format!("{wrong} angivna siffror stämmer inte med det du ändrade"),
    },
    left_behind_what: |count| match count {
        1 => "Den står kvar som angiven tills du låter den följa. Det kan ångras.".to_owned(),
        _ => format!(
            "{count} angivna siffror bygger på det. De står kvar tills du låter dem följa, alla på en gång. Det kan ångras."
        ),
    },
    let_follow: "Låt dem följa",
    keep_stated: "Behåll dem som angivna",
    laid: |taken, left| {
        let left = match left {
            1 => "1 cell i det inklistrade kom inte in".to_owned(),
            _ => format!("{left} celler i det inklistrade kom inte in"),
        };
        format!("{left}, {taken} gjorde det")
    },
    laid_what: "Där står kvar vad som stod. Rätta i källan och klistra in igen, eller skriv i cellen.",
    laid_more: |count| format!("och {count} till"),
    laid_heading: "Raden är en rubrik utan siffror.",
    laid_label: "Raden i tabellen heter något annat. Siffrorna bredvid kom in.",
    laid_no_row: "Tabellen har inga fler rader.",
    laid_no_column: "Tabellen har inga fler kolumner.",
    label: "Radens namn",
    up: "Flytta upp",
    down: "Flytta ner",
    remove_row: "Ta bort raden",
    left: "Flytta åt vänster",
    right: "Flytta åt höger",
    remove_column: "Ta bort kolumnen",
    circular: "Kolumnen skulle följa av sig själv",
    circular_what: "Ändringen gjordes inte. Välj andra kolumner.",
    first_column: "Första kolumnen",
    other_column: "Andra kolumnen",
    way_sum: "Summan av två kolumner",
    way_difference: "Den första minus den andra",
    way_share: "Den första i procent av den andra",
    way_pro_rata: "Så stor del av kolumnen som av året har gått",
    charts: "Diagram",
    compared: "Jämförelse",
    by_size: "Avvikelser efter storlek",
    way: "Från budget till prognos",
    over_time: "Prognos mot budget, tillfälle för tillfälle",
    from: "Från",
    to: "Till",
    change: "Skillnad",
    chart_name: |title, most| format!("{title}. Störst: {most}."),
    chart_caption: |levels, unit| match levels {
        true => format!(
            "Fylld stapel: bättre. Konturerad stapel: sämre. Romb: totalen. Axeln visar bara den del där siffrorna ligger. Belopp i {unit}."
        ),
        false => {
            format!("Fylld stapel: bättre än budget. Konturerad stapel: sämre. Belopp i {unit}.")
        }
    },
    unexplained: "Förklaras inte av raderna",
    other_rows: |count| format!("Övriga {count} rader"),
    column: |kind, reach| match reach {
        Reach::ToDate => format!("{kind} hittills"),
        Reach::FullYear => format!("{kind} helår"),
    },
    labels: |kind| match kind {
        BudgetKind::Result => &[
            "Externa intäkter",
            "Interna intäkter",
            "Summa intäkter",
            "Personalkostnader",
            "Lokalkostnader",
            "Övriga kostnader",
            "Summa kostnader",
            "Nettokostnad",
        ],
        BudgetKind::Activities => &["Verksamhet 1", "Verksamhet 2", "Totalt"],
        BudgetKind::Volumes => &["Volym 1", "Volym 2"],
        BudgetKind::Investments => &["Projekt 1", "Projekt 2", "Totalt"],
    },
    paste_title: "Klistra in ekonomitabeller",
    paste_lede: "Klistra in tabellerna som de är publicerade, gärna alla på en gång med sina rubriker. Roller och formler gissas och kan ändras innan något tas in.",
    paste_how: "Ta med raden ovanför som säger vad tabellen är och vad den avser. Angivna siffror sparas som de står, även där de inte stämmer.",
    no_table: "Ingen tabell med siffror hittades",
    no_table_what: "En tabell behöver en rad med kolumnrubriker och rader med siffror under. Texten står kvar.",
    tables_read: |count| match count {
        1 => "1 tabell lästes".to_owned(),
        _ => format!("{count} tabeller lästes"),
    },
    read_title: "Gå igenom tabellerna",
    read_what: "Öppna en tabell för att se och ändra radernas roller, kolumnernas formler och enskilda siffror.",
    tally: |rows, [exact, rounded, wrong]| {
        format!(
            "{rows} rader. Av siffrorna som följer av andra stämmer {exact} exakt och {rounded} inom avrundning; {wrong} stämmer inte."
        )
    },
    goes_on: |title, rows| format!("Fortsätter på {title}: {rows} rader känns igen."),
    unread: "Kunde inte läsas",
    is_there: |title| {
        format!(
            "Planen har redan den här tabellen för samma dag: {title}. Den nya får dess plats, med analyser, kommentarer och de mål som hämtar siffror ur den."
        )
    },
    in_place: "Tabellen som finns",
    replace_table: "Ersätt tabellen",
    add_beside: "Lägg till bredvid",
    texts_gone: |rows| {
        format!("Det som står om rader som inte finns i den nya tabellen följer inte med: {rows}.")
    },
    take_in: "Ta med tabellen",
    open_draft: "Visa och ändra tabellen",
    accept_title: "Ta in",
    accept_what: "Tabellerna kommer in på det tillfälle som är valt, som en ändring som kan ångras.",
    found: |count| match count {
        0 => "Siffrorna stämmer med varandra.".to_owned(),
        1 => "1 motsägelse hittades. Den rättas inte av sig själv.".to_owned(),
        _ => format!("{count} motsägelser hittades. De rättas inte av sig själva."),
    },
    take_in_all: |count| match count {
        1 => "Ta in 1 tabell".to_owned(),
        _ => format!("Ta in {count} tabeller"),
    },
    link_table: "Tabell",
    link_column: "Kolumn",
    link_by: "I procent av",
    link_whole: "Delas inte",
    link_hint: "Varje tabell som har raden ger en siffra, för den dag den gäller till och med.",
    to_table: "Till cellen i ekonomitabellen",
    effect_year: "År för effekten, tomt för varje år",
};
