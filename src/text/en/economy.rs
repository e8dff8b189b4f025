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
        ColumnKind::Other => "Other",
        ColumnKind::Outcome => "Outcome",
        ColumnKind::Budget => "Budget",
        ColumnKind::Forecast => "Forecast",
        ColumnKind::Deviation => "Deviation",
    },
    reach: |reach| match reach {
        Reach::ToDate => "Year to date",
        Reach::FullYear => "Full year",
    },
    side: |side| match side {
        MoneySide::Net => "Net",
        MoneySide::Income => "Income",
        MoneySide::Costs => "Costs",
    },
    role: |role| match role {
        RowRole::Item => "A row that is added up",
        RowRole::Including => "Of which, not added again",
        RowRole::Sum => "Sum of the rows above",
        RowRole::Net => "Net of the sums above",
        RowRole::Group => "Group, the sum of its rows",
        RowRole::Total => "Total",
        RowRole::Heading => "Heading without figures",
    },
    accrual: |accrual| match accrual {
        Accrual::Entered => "Entered at every occasion",
        Accrual::Evenly => "Evenly over the year",
    },
    formula: FORMULA,
    gone: "not in the tables",
    fault: FaultTexts {
        no_figure: |text| format!("“{text}” is no number. The cell is left empty."),
        ambiguous: |text| {
            format!(
                "“{text}” may be thousands or decimals. The cell is left empty until you state the number."
            )
        },
        too_large: |text| format!("“{text}” is too large to count with. The cell is left empty."),
        no_parts: |label| {
            format!(
                "“{label}” looks like a group, but no rows below it make its sum. It counts as a row of its own."
            )
        },
    },
    finding: FindingTexts {
        place: |table, row, column| format!("{table}: {row}, {column}"),
        wrong: |place, stated, along, computed| match along {
            Along::Row => format!("{place} is {stated}, but its row gives {computed}."),
            Along::Column => format!("{place} is {stated}, but the rows it sums give {computed}."),
        },
        by: |difference, bound| {
            format!("The difference is {difference}. Rounding explains at most {bound}.")
        },
        difference: "Difference",
        bound: "Rounding explains at most",
        apart: |[one, one_place], [other, other_place]| {
            format!(
                "The same thing has two values: {one} ({one_place}) and {other} ({other_place})."
            )
        },
        same: |column, other| {
            format!("Column {column} has the same figures as {other} in every row.")
        },
        agreement: |agreement| match agreement {
            Agreement::Exact => "Agrees",
            Agreement::Rounding => "Agrees but for rounding",
            Agreement::Contradiction => "Does not agree",
        },
        derived: |along| match along {
            Along::Row => "Computed from its row",
            Along::Column => "Sum of rows",
        },
    },
    from_tables: "From the tables of the economy",
    from_cell: |row, column| format!("From the tables of the economy: {row}, {column}"),
    from_share: |row, of, by| {
        format!("From the tables of the economy: {row}, {of} in per cent of {by}")
    },
    taken: |table, row, column| format!("Taken from {table}: {row}, {column}."),
    share_taken: |table, row, [of, of_column], [by, by_column]| {
        format!("Taken from {table}: {row}, {of} ({of_column}) in per cent of {by} ({by_column}).")
    },
    effect: |amount, year| match year {
        Some(year) => format!("{amount} in {year}"),
        None => format!("{amount} a year"),
    },
};

const FIELD: EconomyFieldTexts = EconomyFieldTexts {
    scope: "Concerns",
    until: "Up to and including",
    rounded: "Rounded to the nearest",
    column: |title| format!("Column {title}"),
    group: "Shared heading",
    kind: "The figures are",
    reach: "Time",
    year: "Year",
    side: "Income or costs",
    formula: "How the column gets its figures",
    row: |label| format!("Row {label}"),
    role: "Part in the sums",
    depth: "Indentation",
    accrual: "How the budget is used up",
    cells: "Figures",
    analysis: "Analysis of the deviation",
    outlook: "Comment on the forecast",
    effect: "Expected effect",
};

const FORMULA: FormulaTexts = FormulaTexts {
    entered: "Entered",
    sum: |of, and| format!("{of} + {and}"),
    difference: |of, less| format!("{of} − {less}"),
    share: |of, by| format!("{of} in per cent of {by}"),
    pro_rata: |of| format!("As much of {of} as has gone of the year"),
};
