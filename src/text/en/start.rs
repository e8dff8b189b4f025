//! The start page.

use crate::plan::Mark;
use crate::text::catalogue::start::StartTexts;

pub const TEXTS: StartTexts = StartTexts {
    title: "Start",
    promise: "The committee’s goals, followed up and explained",
    lede: "Uppfyllt follows goals and indicators from decision to year-end report. Every status has a reason, every figure opens, and the whole plan is a file that is yours.",
    continued: "Continue",
    tasks: "Tasks to answer",
    saved: |when| format!("saved {when}"),
    remove: |title| format!("Remove {title}"),
    bin: "Removed plans",
    restore: |title| format!("Restore {title}"),
    erase: |title| format!("Delete {title} for good"),
    nothing_kept: "No plan is kept in this browser.",
    nothing_kept_explained: "If you have worked here before, the browser may have been cleared, or the application’s file moved or copied to another place. Then open your latest plan file.",
    nameless: "Plan with a damaged heading",
    nameless_explained: "The plan is still there. Open it, and its line is made anew.",
    unlisted: "The list of kept plans could not be read.",
    unlisted_explained: "The plans are untouched. Try again, or reload the page.",
    not_begun: "The plan could not be kept in the browser and is not begun.",
    not_begun_explained: "If the room is used up: delete old plans for good, and try again.",
    open_or_paste: "Open or paste",
    open_title: "Open a plan file",
    open: "Drop the file here, or choose it. The file does not change until you save.",
    choose_file: "Choose a plan file",
    paste: "The goals already exist in Word, PDF or Excel. Copy the table, paste it, and see the proposal before anything is saved.",
    templates: "Begin with a template",
    template: [
        (
            "Goal chain",
            "Goals of the council, goals of the committee and indicators, one under the other.",
        ),
        (
            "Scorecard by perspective",
            "Goals by economy, residents, operations and development.",
        ),
        (
            "Goals for each year",
            "Areas in rows, years in columns, key figures beside.",
        ),
    ],
    examples_title: "Look at an example (in Swedish)",
    examples: [
        (
            "Interim report with judgements",
            "Ekerö, August 2020: 15 goals with 26 indicators, index 0.76, economy and risks.",
        ),
        (
            "Programme over several years",
            "Götene 2019–2024: targets with baselines, sources, chapters and five decisions.",
        ),
        (
            "Goal chain with forecast",
            "Forecast 1, 2021: goals of the council and the committee with indicators and a forecast for the year end.",
        ),
        (
            "Goals by year with key figures",
            "Degerfors 2018–2019: development areas, 17 key figures and 13 activities.",
        ),
        (
            "Scorecard",
            "A social services committee 2023: four perspectives, a goal in each and 22 activities.",
        ),
    ],
    places_title: "Where your work is",
    places: [
        (
            "In this browser",
            "The plan is kept here while you work. Whoever clears the browser, changes to another, or moves the application to another computer no longer sees it. In some browsers it is enough to move the application’s file to another folder.",
        ),
        (
            "In the file you save",
            "The plan file is the copy to archive, mail and put on the shared drive.",
        ),
        (
            "Nowhere else",
            "Once the page is loaded nothing is sent over the network. There is no account and no server.",
        ),
    ],
    specimen_of: "15 committee goals",
    specimen_index: "0.76",
    specimen_goals: [
        "All newcomers get an introduction to society",
        "Choice, high quality and good treatment",
        "Everybody gets support to live independently",
    ],
    specimen_marks: |count| format!("{count} indicators"),
    specimen_note: "It may look like this. Every shape is an indicator:",
    meaning: |mark| match mark {
        Mark::Circle => "Met",
        Mark::Diamond => "Partly",
        Mark::Square => "Between",
        Mark::Triangle => "Not met",
    },
};
