//! Measurements that come in from long tables and from Kolada.

use crate::exchange::{
    incoming::{Fate, Fault, Tally},
    number::Point,
    series::{
        Cut, Days, Lacking, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, ProblemKind, Refusal, Role, Sort,
    },
};
use crate::plan::Gender;
use crate::text::{Language, catalogue::incoming::IncomingTexts, number};

pub const TEXTS: IncomingTexts = IncomingTexts {
    refusal,
    replaced: |count| match count {
        1 => "One character of the file is damaged and shown as �.".to_owned(),
        _ => format!("{count} characters of the file are damaged and shown as �."),
    },
    role,
    lacking: |lacking| match lacking {
        Lacking::Value => {
            "No column is chosen as figures. Choose the column that holds the measurements."
        }
        Lacking::Period => {
            "No column is chosen as period. Choose the column that says when it was measured."
        }
    },
    question: |heading, waiting| match waiting {
        1 => format!(
            "What does the point or comma mean in {heading}? One figure waits for the answer."
        ),
        _ => format!(
            "What does the point or comma mean in {heading}? {waiting} figures wait for the answer."
        ),
    },
    point: |point| match point {
        Point::Unknown => "I do not know",
        Point::Groups => "Comma before decimals, point between thousands",
        Point::Decimals => "Point before decimals, comma between thousands",
    },
    days: |days| match days {
        Days::Days => "Every date is a day",
        Days::Months => "Every date stands for its month",
    },
    problem,
    blank_rows: |count| match count {
        1 => "One row holds no figure and changes nothing.".to_owned(),
        _ => format!("{count} rows hold no figure and change nothing."),
    },
    fate: |fate| match fate {
        Fate::New(_) => "New",
        Fate::Changes { .. } => "Changes",
        Fate::Describes => "New details of the figure",
        Fate::Same => "Already there",
        Fate::Repeats => "Same as an earlier row",
        Fate::Conflict(_) => "Contradicted by another row",
        Fate::Overruled => "Another row is chosen",
        Fate::Divides => "Part of a quotient",
        Fate::Left => "Left out",
        Fate::Fails(_) => "Cannot be taken in",
    },
    fault,
    tally,
    indicator_unknown: "The plan has no indicator of that name. Choose which one it is, or skip it.",
    indicator_several: |count| {
        format!("{count} indicators of the plan may be meant. Choose which one it is.")
    },
    unit_unknown: "The plan has no unit of that name. Choose which one it is, add it or skip it.",
    unit_several: |count| {
        format!("{count} units of the plan have that name. Choose which one it is.")
    },
    nameless: "without a name",
    kolada: |id| format!("Kolada ({id})"),
    computed: |of, by| format!("Computed from data of Kolada ({of}/{by})"),
    title: "Take in measurements",
    lede: "Measurements from Excel, CSV or Kolada are held against the plan. Nothing is saved until you have seen what happens and take them in.",
    way: "Measurements from other sources",
    way_how: "A table from Excel or a business system, as CSV or an Excel file, or an answer from Kolada.",
    material: "The file",
    material_how: "A table with one measurement on each row, or with a year in each column. The file is read here in the browser and sent nowhere.",
    drop: "Drop a file here",
    choose: "Choose file",
    paste: "Paste text instead",
    area: "Paste the table or the answer from Kolada here",
    read: "Read the text",
    pasted: "Pasted text",
    read_as: |name, readings| match readings {
        1 => format!("{name}: one measurement read."),
        _ => format!("{name}: {readings} measurements read."),
    },
    columns: "The columns",
    columns_known: "All columns that are needed are known by their headings",
    columns_unsure: "Look over what the columns are",
    columns_how: "Every column has a role. The first rows show what stands in it.",
    headings: "The headings stand in",
    no_headings: "no row: the columns have no headings",
    mapping: "Roles of the columns",
    role_of: |heading| format!("Role of the column {heading}"),
    column: |number| format!("Column {number}"),
    more_columns: |count| match count {
        1 => "One more column is not shown and keeps its role.".to_owned(),
        _ => format!("{count} more columns are not shown and keep their roles."),
    },
    samples: |samples| format!("For example {samples}"),
    days_question: "All dates are the first of a month. What do they stand for?",
    outcome: "What happens",
    nothing_new: "Nothing new: the plan has everything in the file already.",
    nothing_lands: "There is nothing to take in yet.",
    working: "Working it out",
    series: "Measurements by indicator and unit",
    indicator: "Indicator",
    unit: "Unit",
    becomes: "Measurements",
    whole: "All operations",
    made: |name| format!("{name} (is added)"),
    ask_indicators: |open| match open {
        0 => "Indicators in the file".to_owned(),
        1 => "Indicators in the file: one has no answer".to_owned(),
        _ => format!("Indicators in the file: {open} have no answer"),
    },
    ask_units: |open| match open {
        0 => "Units in the file".to_owned(),
        1 => "Units in the file: one has no answer".to_owned(),
        _ => format!("Units in the file: {open} have no answer"),
    },
    means: |name| format!("What {name} is in the plan"),
    readings: |count| match count {
        1 => "one measurement".to_owned(),
        _ => format!("{count} measurements"),
    },
    unanswered: "Choose",
    leave: "Skip",
    leave_rest: "Skip those without answer",
    add_own: "Add as a unit",
    add_comparison: "Add as a comparison",
    disputes: |count| match count {
        1 => "One measurement is contradicted in the file".to_owned(),
        _ => format!("{count} measurements are contradicted in the file"),
    },
    disputes_how: "The file says different things of the same period. Choose what holds; otherwise none of them is taken in.",
    row: |row| format!("row {row}"),
    none_holds: "None of them",
    in_plan: |value| format!("In the plan: {value}"),
    changes: |count| match count {
        1 => "The file says otherwise than the plan of one measurement".to_owned(),
        _ => format!("The file says otherwise than the plan of {count} measurements"),
    },
    changes_how: "The measurements of the plan are exchanged for those of the file. Untick what is to stay as it is.",
    take_all: "Tick all",
    keep_all: "Untick all",
    failing: |count| match count {
        1 => "One measurement cannot be taken in".to_owned(),
        _ => format!("{count} measurements cannot be taken in"),
    },
    problems: |count| match count {
        1 => "One place to know of".to_owned(),
        _ => format!("{count} places to know of"),
    },
    show_all: |count| format!("Show all {count}"),
    accept: "Take in",
    day: "Fetched from Kolada",
    day_hint: "The day is kept with the source. Leave it blank if nobody knows.",
    undone_as_one: "Everything is taken in as one change, which can be undone.",
    land: |count| match count {
        1 => "Take in one measurement".to_owned(),
        _ => format!("Take in {count} measurements"),
    },
    landed: |count| match count {
        1 => "One measurement is taken in.".to_owned(),
        _ => format!("{count} measurements are taken in."),
    },
    can_undo: "It can be undone.",
    to_indicators: "To the indicators",
};

fn refusal(refusal: Refusal) -> String {
    match refusal {
        Refusal::Empty => "The file is empty.".to_owned(),
        Refusal::Sort(sort) => self::sort(sort).to_owned(),
        Refusal::Bytes { found } => format!(
            "The file is {} MB, and files that large are not read. Split it.",
            found >> 20
        ),
        Refusal::Rows => format!("The table has more than {MAX_ROWS} rows. Split it."),
        Refusal::Columns { row, found } => format!(
            "Row {row} has {found} columns, and at most {MAX_COLUMNS} are read. Check that the file is a table."
        ),
        Refusal::Cells => {
            format!("The table has more than {MAX_CELLS} cells. Split it, or remove empty columns.")
        }
        Refusal::OtherJson => "This is a JSON file, but no answer from Kolada.".to_owned(),
        Refusal::BrokenJson { line } => {
            format!("The answer from Kolada is damaged or cut at line {line}. Fetch it again.")
        }
        Refusal::TooDeep => "The file is nested deeper than any answer from Kolada.".to_owned(),
    }
}

fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Zip => {
            "This is an Excel file or a compressed archive, not text. If it has the wrong name, rename it to .xlsx and open it again."
        }
        Sort::OldOffice => "This is a document from an older Office. Save it as .xlsx or CSV.",
        Sort::Pdf => "This is a PDF. Copy the table in it and paste it.",
        Sort::Picture => "This is a picture.",
        Sort::WebPage => {
            "This is a saved web page. Copy the table on the page, or fetch it as CSV or Excel."
        }
        Sort::Xml => "This is an XML file, not a table. Save it as CSV or Excel.",
        Sort::RichText => "This is a formatted document. Copy the table in it and paste it.",
        Sort::Gzip => "This is a compressed file. Unpack it first.",
        Sort::Binary => "The file is not text and cannot be read as a table.",
    }
}

fn role(role: Role) -> String {
    match role {
        Role::Id => "Id of the indicator",
        Role::Indicator => "Indicator",
        Role::Unit => "Unit or municipality",
        Role::UnitCode => "Code of the unit or municipality",
        Role::Gender => "Gender",
        Role::Period => "Period",
        Role::Year => "Year",
        Role::Within(Cut::Month) => "Month",
        Role::Within(Cut::Quarter) => "Quarter",
        Role::Within(Cut::Tertial) => "Tertial",
        Role::Value(fixed) => {
            let gender = fixed.gender.map(|gender| match gender {
                Gender::Total => "total",
                Gender::Women => "women",
                Gender::Men => "men",
            });
            let period = fixed.period.map(|period| period.to_string());
            let parts = [Some("Figure".to_owned()), period, gender.map(str::to_owned)];
            return parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        }
        Role::InPlace => "In place of a figure",
        Role::Measure => "Unit of measure",
        Role::Note => "Note",
        Role::Source => "Source",
        Role::Retrieved => "Retrieved",
        Role::Ignore => "Skip",
    }
    .to_owned()
}

fn problem(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::NoPeriod => "The figure has no period and is left out.".to_owned(),
        ProblemKind::Period { text } => {
            format!("“{text}” is not a period. The figure is left out.")
        }
        ProblemKind::Gender { text } => {
            format!("“{text}” is neither total, women nor men. The figure is left out.")
        }
        ProblemKind::Formula { text } => {
            format!("The formula has no result ({text}) and is left out.")
        }
        ProblemKind::Ambiguous { text } => {
            format!("“{text}” can be read in two ways and waits for an answer.")
        }
        ProblemKind::Beside { text } => {
            format!("“{text}” stands beside a figure. The figure is taken, the word is not.")
        }
        ProblemKind::Retrieved { text } => {
            format!("“{text}” is not a date. The figure is taken without it.")
        }
        ProblemKind::Beyond { text } => {
            format!("“{text}” stands beyond the columns of the table and is left out.")
        }
        ProblemKind::TakenBack => "The source has removed the figure. It is left out.".to_owned(),
        ProblemKind::Form { field } => {
            format!("The field {field} of the answer cannot be read. The figure is left out.")
        }
    }
}

fn fault(fault: &Fault) -> String {
    match fault {
        Fault::NoFigure { text } => format!("“{text}” is not a number."),
        Fault::NoProgress => "Does not say whether it is done, begun or not begun.".to_owned(),
        Fault::OtherUnit { unit, wanted } if wanted.is_empty() => {
            format!("The figure is in {unit}, but the indicator has no unit of measure.")
        }
        Fault::OtherUnit { unit, wanted } => {
            format!("The figure is in {unit}, but the indicator is measured in {wanted}.")
        }
        Fault::Outside { lowest, highest } => {
            let shown = |bound: &Option<_>| bound.map(|it| number::plain(it, Language::English));
            match (shown(lowest), shown(highest)) {
                (Some(lowest), Some(highest)) => {
                    format!("Outside the scale, which goes from {lowest} to {highest}.")
                }
                (Some(lowest), None) => format!("Below the lowest value of the scale, {lowest}."),
                (None, Some(highest)) => {
                    format!("Above the highest value of the scale, {highest}.")
                }
                (None, None) => "Outside the scale.".to_owned(),
            }
        }
        Fault::PartLacking { other } => {
            format!("The quotient also needs {other} for the same period, unit and gender.")
        }
        Fault::PartsDiffer => {
            "The file has different figures for the same part of the quotient.".to_owned()
        }
        Fault::NoQuotient => "The quotient cannot be computed.".to_owned(),
    }
}

fn tally(tally: &Tally) -> Vec<String> {
    let parts = [
        (tally.new, "new"),
        (tally.changes, "change"),
        (tally.describes, "get new details"),
        (tally.same, "already there"),
        (tally.repeats, "repeat others or are part of them"),
        (tally.conflicts, "contradicted in the file"),
        (tally.waiting, "wait for an answer"),
        (tally.failing, "cannot be taken in"),
        (tally.left, "left out"),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    parts
        .map(|(count, what)| format!("{count} {what}"))
        .collect()
}
