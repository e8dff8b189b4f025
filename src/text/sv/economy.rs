//! Tables of the economy.

use crate::{
    economy::{Agreement, Along},
    plan::{Accrual, ColumnKind, MoneySide, Reach, RowRole},
    text::catalogue::economy::{
        EconomyFieldTexts, EconomyTexts, FaultTexts, FindingTexts, FormulaTexts,
    },
};

pub const TEXTS: EconomyTexts = EconomyTexts {
    field: FIELD,
    kind: |kind| match kind {
        ColumnKind::Other => "Annat",
        ColumnKind::Outcome => "Utfall",
        ColumnKind::Budget => "Budget",
        ColumnKind::Forecast => "Prognos",
        ColumnKind::Deviation => "Avvikelse",
    },
    reach: |reach| match reach {
        Reach::ToDate => "Hittills under året",
        Reach::FullYear => "Helår",
    },
    side: |side| match side {
        MoneySide::Net => "Netto",
        MoneySide::Income => "Intäkter",
        MoneySide::Costs => "Kostnader",
    },
    role: |role| match role {
        RowRole::Item => "Rad som summeras",
        RowRole::Including => "Varav, summeras inte igen",
        RowRole::Sum => "Summa av raderna ovanför",
        RowRole::Net => "Netto av summorna ovanför",
        RowRole::Group => "Grupp, summan av sina rader",
        RowRole::Total => "Totalt",
        RowRole::Heading => "Rubrik utan siffror",
    },
    accrual: |accrual| match accrual {
        Accrual::Entered => "Anges för varje tillfälle",
        Accrual::Evenly => "Jämnt över året",
    },
    formula: FORMULA,
    gone: "saknas i tabellerna",
    fault: FaultTexts {
        no_figure: |text| format!("”{text}” är inget tal. Cellen lämnas tom."),
        ambiguous: |text| {
            format!(
                "”{text}” kan vara tusental eller decimaler. Cellen lämnas tom tills du anger talet."
            )
        },
        too_large: |text| format!("”{text}” är för stort att räkna med. Cellen lämnas tom."),
        no_parts: |label| {
            format!(
                "”{label}” ser ut som en grupp, men inga rader under den blir dess summa. Den räknas som en egen rad."
            )
        },
    },
    finding: FindingTexts {
        place: |table, row, column| format!("{table}: {row}, {column}"),
        wrong: |place, stated, along, computed| match along {
            Along::Row => format!("{place} är {stated}, men raden ger {computed}."),
            Along::Column => {
                format!("{place} är {stated}, men raderna den summerar ger {computed}.")
            }
        },
        by: |difference, bound| {
            format!("Det skiljer {difference}. Avrundning förklarar högst {bound}.")
        },
        difference: "Skillnad",
        bound: "Avrundning förklarar högst",
        apart: |[one, one_place], [other, other_place]| {
            format!(
                "Samma uppgift har två värden: {one} ({one_place}) och {other} ({other_place})."
            )
        },
        same: |column, other| {
            format!("Kolumnen {column} har samma siffror som {other} på alla rader.")
        },
        agreement: |agreement| match agreement {
            Agreement::Exact => "Stämmer",
            Agreement::Rounding => "Stämmer så när som på avrundning",
            Agreement::Contradiction => "Stämmer inte",
        },
        derived: |along| match along {
            Along::Row => "Beräknas ur raden",
            Along::Column => "Summa av rader",
        },
    },
    from_tables: "Ur ekonomitabellerna",
    from_cell: |row, column| format!("Ur ekonomitabellerna: {row}, {column}"),
    from_share: |row, of, by| format!("Ur ekonomitabellerna: {row}, {of} i procent av {by}"),
    taken: |table, row, column| format!("Hämtat ur {table}: {row}, {column}."),
    share_taken: |table, row, [of, of_column], [by, by_column]| {
        format!("Hämtat ur {table}: {row}, {of} ({of_column}) i procent av {by} ({by_column}).")
    },
    effect: |amount, year| match year {
        Some(year) => format!("{amount} under {year}"),
        None => format!("{amount} per år"),
    },
};

const FIELD: EconomyFieldTexts = EconomyFieldTexts {
    scope: "Avser",
    until: "Till och med",
    rounded: "Avrundat till närmaste",
    column: |title| format!("Kolumnen {title}"),
    group: "Gemensam rubrik",
    kind: "Siffrorna är",
    reach: "Tid",
    year: "År",
    side: "Intäkter eller kostnader",
    formula: "Så får kolumnen sina siffror",
    row: |label| format!("Raden {label}"),
    role: "Roll i summorna",
    depth: "Indrag",
    accrual: "Så förbrukas budgeten",
    cells: "Siffror",
    analysis: "Analys av avvikelsen",
    outlook: "Kommentar till prognosen",
    effect: "Väntad effekt",
};

const FORMULA: FormulaTexts = FormulaTexts {
    entered: "Anges",
    sum: |of, and| format!("{of} + {and}"),
    difference: |of, less| format!("{of} − {less}"),
    share: |of, by| format!("{of} i procent av {by}"),
    pro_rata: |of| format!("Så stor del av {of} som av året har gått"),
};
