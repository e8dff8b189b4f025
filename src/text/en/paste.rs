//! Pasting a table.

use crate::exchange::{placing::ProblemKind, roles::Role, table::TooBig};
use crate::text::catalogue::paste::{Counts, PasteTexts};
use crate::text::{Language, number};

pub const TEXTS: PasteTexts = PasteTexts {
    title: "Paste a table",
    title_add: "Paste a table into the plan",
    lede: "A clipping from the report is enough: the table becomes a proposal of goals and indicators that you see and change before anything is saved.",
    material: "The table",
    material_how: "Select the table in Word, PDF or Excel, copy it, and paste it here. Page headers and repeated headings may come along.",
    area: "Paste the table here (Ctrl+V)",
    area_hint: "You can also type, with tabs between columns. The text is then read when you choose Read the text.",
    read_text: "Read the text",
    clear: "Empty",
    unread: "The text has changed. Choose Read the text to see what it becomes.",
    reading: "Reading the table …",
    read_as: |rows, columns, as_cells| {
        let rows = one_or_many(rows, "row", "rows");
        let columns = one_or_many(columns, "column", "columns");
        match as_cells {
            true => {
                format!("{rows}, {columns}, read as cells. If that went wrong, try Read the text.")
            }
            false => format!("{rows}, {columns}, read as text."),
        }
    },
    too_big_title: "Too much at once.",
    too_big,
    guide_title: "How to copy",
    guide: [
        (
            "From a PDF",
            "Open the report, drag from the first word of the table to the last, Ctrl+C. Several pages can be pasted one after another.",
        ),
        (
            "From Word",
            "Click the cross at the upper left corner of the table to select all of it, Ctrl+C.",
        ),
        (
            "From Excel",
            "Select the cells with their heading row, Ctrl+C. Merged cells are fine.",
        ),
    ],
    columns: "The columns",
    columns_how: "The proposals rest on headings and content. Change what is wrong; the tree below follows.",
    more_tables: |count| format!("{count} more tables are read with the roles proposed."),
    table: |number| format!("Table {number}"),
    column: |number| format!("Column {number}"),
    take_in: "Include this table",
    mapping: |table| format!("Columns and sample rows: {table}"),
    row: "Row",
    role_of: |heading| format!("Role of the column {heading}"),
    role,
    unsure: "Unsure: please check",
    likely: "Likely",
    as_above: "as above",
    preview: "The plan it becomes",
    preview_label: "The goals as they become",
    nothing_found: "No goals or indicators yet. Choose in the table above which column holds goals and which holds indicators.",
    and_more: |count| format!("and {count} more"),
    show_more: "Show more",
    counts: Counts {
        goals: |count| if count == 1 { "goal" } else { "goals" },
        indicators: |count| {
            if count == 1 {
                "indicator"
            } else {
                "indicators"
            }
        },
        not_assessed: |_| "not assessed",
        activities: |count| if count == 1 { "activity" } else { "activities" },
        asking: |_| "to look over",
    },
    activity: "Activity",
    stage: "Interim target",
    target: "Target",
    figures: |count| one_or_many(count, "figure", "figures"),
    problems: "To look over",
    problems_how: "Everything below is still in the plan or in this list. Nothing is dropped silently.",
    no_problems: "Everything found its place.",
    problem,
    detail,
    places: |count| one_or_many(count, "place", "places"),
    place: |row, column| format!("Row {row}, column {column}"),
    show_row: "Show the row",
    show_more_of: |left| format!("Show more, {left} left"),
    accept: "The plan and the occasion",
    accept_add: "Place and occasion",
    plan_title: "Title of the plan",
    plan_title_hint: "As adopted. It can be changed at any time.",
    municipality: "Municipality",
    committee: "Committee",
    under: "Goes",
    at_top: "At the top of the plan",
    judged_at: "The judgements are of",
    judged_kind: "The judgements are of",
    date_hint: "The day that the figures refer to, such as 31 August.",
    occasion_title: "Title of the occasion",
    occasion_title_hint: "May be empty: it is then named by kind and date.",
    loose: "Without a goal",
    undone_as_one: "Can be undone as a single change.",
    not_saved_yet: "Nothing is saved yet.",
    cancel: "Cancel",
    create_plan: "Create the plan",
    add_to_plan: "Add to the plan",
    not_taken: "The table was not taken in.",
    no_date: "Give the date of the occasion.",
    refused: "The plan does not take the change. It may be read-only, or the occasion adopted: choose another occasion.",
    not_kept: "The plan could not be saved in the browser. The text is still here.",
};

fn one_or_many(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn too_big(limit: TooBig) -> String {
    let (found, most) = match limit {
        TooBig::Bytes { found, limit } => (
            format!("The text is {} kB", found / 1024),
            format!("{} kB", limit / 1024),
        ),
        TooBig::Rows { found, limit } => {
            (format!("There are {found} rows"), format!("{limit} rows"))
        }
        TooBig::Columns { row, found, limit } => (
            format!("Row {row} has {found} columns"),
            format!("{limit} columns"),
        ),
    };
    format!("{found}, and at most {most} are read at a time. Paste the table in parts.")
}

fn role(role: Role) -> String {
    let of_year = |name: &str, year: Option<i16>| match year {
        Some(year) => format!("{name} {year}"),
        None => name.to_owned(),
    };
    match role {
        Role::Goal(level) => format!("Goal, level {level}"),
        Role::GoalOfYear(year) => format!("Goal for {year}"),
        Role::Outline => "Goals with their indicators below".to_owned(),
        Role::Indicator => "Indicator".to_owned(),
        Role::KeyFigure => "Key figure".to_owned(),
        Role::Target(year) => of_year("Target", year),
        Role::Deadline => "Deadline".to_owned(),
        Role::Status => "Status".to_owned(),
        Role::Forecast => "Forecast".to_owned(),
        Role::Outcome(year) => of_year("Outcome", year),
        Role::Baseline(year) => of_year("Baseline", year),
        Role::Source => "Source".to_owned(),
        Role::Frequency => "Frequency".to_owned(),
        Role::Responsible => "Responsible".to_owned(),
        Role::Area => "Area of operations".to_owned(),
        Role::Measure => "Unit".to_owned(),
        Role::Comment => "Comment".to_owned(),
        Role::Activity => "Activity".to_owned(),
        Role::Ignore => "Leave out".to_owned(),
    }
}

fn problem(kind: &ProblemKind) -> (&'static str, &'static str) {
    use ProblemKind as P;
    match kind {
        P::SymbolLost { .. } => (
            "The status symbol was lost",
            "The indicator is not assessed. Look in the document which status it had.",
        ),
        P::SeveralSymbols { .. } => (
            "Several status symbols before a text",
            "The indicator is not assessed. Choose a status once the plan is made.",
        ),
        P::UnknownStatus { .. } => (
            "Unknown status",
            "The text is kept as a remark, and no status is set.",
        ),
        P::UnreadableDate { .. } => (
            "Deadline that cannot be read",
            "The text is kept as a remark, without a deadline.",
        ),
        P::UnreadableNumber { .. } => (
            "Figure that cannot be read",
            "The text is kept as a remark, without a figure.",
        ),
        P::AmbiguousNumber { .. } => (
            "Figure that can be read in two ways",
            "The text is kept as a remark. Enter the right value in the plan.",
        ),
        P::Unpaired { .. } => (
            "More or fewer texts than indicators",
            "The texts are kept as a remark on the goal.",
        ),
        P::Unplaced { .. } => (
            "Text without a goal or indicator to belong to",
            "It does not come into the plan. Try another role for the column.",
        ),
        P::AreaUnused { .. } => (
            "Area heading without an indicator",
            "It does not come into the plan.",
        ),
        P::Shifted { .. } => (
            "Rows without their first cells",
            "They were moved right, so that the text stands in its column. Check that this is so.",
        ),
        P::Shared { .. } => (
            "One text for several indicators",
            "All the indicators were given the text.",
        ),
        P::GoalRepeated { .. } => ("Goals named again", "They count as one goal."),
        P::Continued { .. } => (
            "Text that continues a cell further up",
            "It was added where it belongs.",
        ),
        P::Headings { .. } => ("The heading row", "It says what the columns are."),
        P::HeaderRepeated { .. } => (
            "Repeated heading rows",
            "They are no goals and were passed over.",
        ),
        P::Beside { .. } => ("Lines beside the table", "They do not come into the plan."),
        P::Title { .. } => ("Title of the table", "It does not come into the plan."),
        P::Ignored { .. } => (
            "Cells of columns that are left out",
            "They do not come into the plan. Give the column a role to include them.",
        ),
        P::MarkDropped { .. } => (
            "Bullets and numbers before a text",
            "The mark was dropped, the text is kept.",
        ),
        P::SeparatorDropped { .. } => ("Rows of dashes", "They were passed over."),
    }
}

fn detail(kind: &ProblemKind) -> String {
    let indicators = |count| one_or_many(count, "indicator", "indicators");
    match kind {
        ProblemKind::SymbolLost { found: None } => "The symbol is missing altogether.".to_owned(),
        ProblemKind::AmbiguousNumber {
            grouped, decimal, ..
        } => format!(
            "{} or {}",
            number::plain(*grouped, Language::English),
            number::plain(*decimal, Language::English)
        ),
        ProblemKind::Unpaired {
            role: it,
            texts,
            indicators: count,
        } => format!(
            "{}: {}, {}",
            role(*it),
            one_or_many(*texts, "text", "texts"),
            indicators(*count)
        ),
        ProblemKind::Unplaced { role: it, .. } => format!("Role of the column: {}", role(*it)),
        ProblemKind::Shifted { by } => {
            format!("{} to the right", one_or_many(*by, "column", "columns"))
        }
        ProblemKind::Shared {
            role: it,
            indicators: count,
        } => format!("{}: {}", role(*it), indicators(*count)),
        _ => String::new(),
    }
}
