//! The screens of the economy.

use crate::{
    economy::{Agreement, Along},
    plan::{BudgetKind, Reach},
    text::catalogue::economy_screen::EconomyScreenTexts,
};

pub const TEXTS: EconomyScreenTexts = EconomyScreenTexts {
    title: "Economy",
    lede: "The tables of money and volumes, occasion by occasion, with what follows from them and what does not agree.",
    sign: "Costs are negative and income positive. A positive deviation is better than budget",
    to_paste: "Paste published tables",
    nothing_title: "No tables of the economy yet",
    nothing: "Paste the tables of an interim report or annual accounts, several at once, or begin with an empty table. Sums and deviations are worked out, and figures that do not agree are listed here.",
    table: "Table",
    sort: "Sort",
    kind: |kind| match kind {
        BudgetKind::Result => "Result report",
        BudgetKind::Activities => "Activities",
        BudgetKind::Volumes => "Volumes",
        BudgetKind::Investments => "Investments",
    },
    rows: "Rows",
    agreement: "Do the figures agree",
    all_agree: "Yes, within rounding",
    wrong: |count| match count {
        1 => "1 figure does not agree".to_owned(),
        _ => format!("{count} figures do not agree"),
    },
    no_occasion: "No occasion",
    findings: |count| match count {
        1 => "1 contradiction".to_owned(),
        _ => format!("{count} contradictions"),
    },
    findings_what: "Figures that cannot all be right, by more than rounding explains. Nothing is corrected by itself.",
    within_rounding: |count| match count {
        1 => "1 difference that rounding explains".to_owned(),
        _ => format!("{count} differences that rounding explains"),
    },
    within_rounding_what: "The table is rounded figure by figure. Each difference stands with how much rounding can explain at most.",
    to_cell: |table| format!("To the cell in {table}"),
    show_cell: "Show the cell",
    gone_title: "The table is no longer there",
    to_all: "To all tables of the economy",
    until: |day| format!("Up to {day}"),
    frozen: "The occasion is frozen by a decision. The table is shown as decided.",
    about_table: "About the table",
    remove_table: "Delete the table",
    unit: "Show amounts in",
    unit_field: "Unit",
    heading: "Heading",
    until_hint: "Leave empty where it is the day of the occasion.",
    rounded_hint: "1 for whole figures, 0 for exact ones. It decides how far a sum may differ.",
    footnotes: "Footnotes, one a line",
    remarks: "Analysis and comments",
    change_remark: |row| format!("Change the text about {row}"),
    new_table: "New table",
    new_table_what: "The table gets the columns and rows that are usual for its sort. They can be changed afterwards.",
    add_table: "Add the table",
    go_on: |occasion| format!("Go on from the tables of {occasion}"),
    balance: "An economy in balance",
    balance_what: "By how much the forecast of the year deviates from budget, what the measures are expected to give beyond it, and what then remains. Plus is better than budget.",
    no_effects: "No activity has an expected effect on the economy this year.",
    balance_of: "Operations and measures",
    deviation_in_all: "Deviation by the forecast",
    effects_in_all: "Expected effect of the measures",
    remains: "Remains after the measures",
    unnamed_measure: "Measure without a name",
    new_measure: "New measure for balance",
    new_measure_what: "The measure becomes an activity under the goal, with its effect on the result of the occasion's year. Leave out what the forecast counts with already.",
    measure_goal: "Goal",
    measure_amount: "Expected effect in tkr, plus betters the result",
    add_measure: "Add the measure",
    keys: "Move with the arrow keys, type to replace, F2 or Enter to change, Delete to empty. Enter on the name of a row opens the row. Figures that follow are in italics. Esc and then Tab leave the table.",
    keys_to_read: "Move with the arrow keys. Figures that follow are in italics. Esc and then Tab leave the table.",
    change_row: "Change the row",
    change_column: "Change the column",
    add_row: "New row",
    add_column: "New column",
    row: "Row",
    told: "commented",
    worse: "worse than budget",
    cell: |place| format!("Figure of {place}"),
    empty_cell: "empty",
    stated_follows: |[stated, follows, bound], along, agreement| {
        let way = match along {
            Along::Row => "the row gives",
            Along::Column => "the rows that it sums give",
        };
        match agreement {
            Agreement::Exact => format!("Stated {stated}, {way} the same"),
            Agreement::Rounding => format!(
                "Stated {stated}, {way} {follows}: within rounding, which explains at most {bound}"
            ),
            Agreement::Contradiction => format!(
                "Stated {stated}, {way} {follows}: does not agree, rounding explains at most {bound}"
            ),
        }
    },
    follow_here: "Let the figure follow from the others",
    follow_all: |count| match count {
        1 => "Let 1 stated figure follow".to_owned(),
        _ => format!("Let all {count} stated figures follow"),
    },
    left_behind: |wrong| match wrong {
        1 => "1 stated figure does not agree with what you changed".to_owned(),
        _ => format!("{wrong} stated figures do not agree with what you changed"),
    },
    left_behind_what: |count| match count {
        1 => "It stays as stated until you let it follow. That can be undone.".to_owned(),
        _ => format!(
            "{count} stated figures build on it. They stay until you let them follow, all at once. That can be undone."
        ),
    },
    let_follow: "Let them follow",
    keep_stated: "Keep them as stated",
    laid: |taken, left| {
        let left = match left {
            1 => "1 cell of what was pasted did not come in".to_owned(),
            _ => format!("{left} cells of what was pasted did not come in"),
        };
        format!("{left}, {taken} did")
    },
    laid_what: "What stood there stays. Correct the source and paste again, or type in the cell.",
    laid_more: |count| format!("and {count} more"),
    laid_heading: "The row is a heading without figures.",
    laid_label: "The row of the table has another name. The figures beside came in.",
    laid_no_row: "The table has no more rows.",
    laid_no_column: "The table has no more columns.",
    label: "Name of the row",
    up: "Move up",
    down: "Move down",
    remove_row: "Delete the row",
    left: "Move left",
    right: "Move right",
    remove_column: "Delete the column",
    circular: "The column would follow from itself",
    circular_what: "The change was not made. Choose other columns.",
    first_column: "First column",
    other_column: "Second column",
    way_sum: "The sum of two columns",
    way_difference: "The first less the second",
    way_share: "The first in per cent of the second",
    way_pro_rata: "As much of the column as of the year has gone",
    charts: "Charts",
    compared: "Comparison",
    by_size: "Deviations by size",
    way: "From budget to forecast",
    over_time: "Forecast against budget, occasion by occasion",
    from: "From",
    to: "To",
    change: "Difference",
    chart_name: |title, most| format!("{title}. Largest: {most}."),
    chart_caption: |levels, unit| match levels {
        true => format!(
            "Filled bar: better. Outlined bar: worse. Diamond: the whole. The axis shows only the part that the figures lie in. Amounts in {unit}."
        ),
        false => format!("Filled bar: better than budget. Outlined bar: worse. Amounts in {unit}."),
    },
    unexplained: "Not explained by the rows",
    other_rows: |count| format!("Other {count} rows"),
    column: |kind, reach| match reach {
        Reach::ToDate => format!("{kind} to date"),
        Reach::FullYear => format!("{kind} full year"),
    },
    labels: |kind| match kind {
        BudgetKind::Result => &[
            "External income",
            "Internal income",
            "Sum of income",
            "Staff",
            "Premises",
            "Other costs",
            "Sum of costs",
            "Net cost",
        ],
        BudgetKind::Activities => &["Activity 1", "Activity 2", "Total"],
        BudgetKind::Volumes => &["Volume 1", "Volume 2"],
        BudgetKind::Investments => &["Project 1", "Project 2", "Total"],
    },
    paste_title: "Paste tables of the economy",
    paste_lede: "Paste the tables as published, all at once with their headings if you like. Roles and formulas are guessed and can be changed before anything is taken in.",
    paste_how: "Take along the line above that says what the table is and whom it is about. Stated figures are kept as they stand, also where they do not agree.",
    no_table: "No table of figures was found",
    no_table_what: "A table needs a row of headings and rows of figures below. The text is kept.",
    tables_read: |count| match count {
        1 => "1 table was read".to_owned(),
        _ => format!("{count} tables were read"),
    },
    read_title: "Go through the tables",
    read_what: "Open a table to see and change the roles of its rows, the formulas of its columns and single figures.",
    tally: |rows, [exact, rounded, wrong]| {
        format!(
            "{rows} rows. Of the figures that follow from others {exact} agree exactly and {rounded} within rounding; {wrong} do not agree."
        )
    },
    goes_on: |title, rows| format!("Goes on from {title}: {rows} rows are recognised."),
    unread: "Could not be read",
    is_there: |title| {
        format!(
            "The plan already has this table for the same day: {title}. The new one takes its place, with analyses, comments and the goals that take figures from it."
        )
    },
    in_place: "The table that is there",
    replace_table: "Replace the table",
    add_beside: "Add beside it",
    texts_gone: |rows| {
        format!(
            "What is said of rows that the new table does not have does not come along: {rows}."
        )
    },
    take_in: "Take the table in",
    open_draft: "Show and change the table",
    accept_title: "Take in",
    accept_what: "The tables come in at the occasion chosen, as one change that can be undone.",
    found: |count| match count {
        0 => "The figures agree.".to_owned(),
        1 => "1 contradiction was found. It is not corrected by itself.".to_owned(),
        _ => format!("{count} contradictions were found. They are not corrected by themselves."),
    },
    take_in_all: |count| match count {
        1 => "Take in 1 table".to_owned(),
        _ => format!("Take in {count} tables"),
    },
    link_table: "Table",
    link_column: "Column",
    link_by: "In per cent of",
    link_whole: "Not divided",
    link_hint: "Every table that has the row gives a figure, of the day that it runs to.",
    to_table: "To the cell in the table of the economy",
    effect_year: "Year of the effect, empty for every year",
};
