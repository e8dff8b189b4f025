//! Sending parts of the plan out, and taking in what comes back.

use crate::text::catalogue::exchange::ExchangeTexts;

pub const TEXTS: ExchangeTexts = ExchangeTexts {
    title: "Send and receive",
    explained: "The plan travels as files by e-mail. Replies and other copies are taken in here, and nothing is overwritten.",
    send: "Send to the units",
    send_explained: "Each unit gets a file of its own with what it is to report, for Uppfyllt or as a workbook for Excel. The replies may come back in any order.",
    no_units: "No unit is to report anything at the occasion. Units are added under About the plan, and who reports is chosen at each indicator.",
    asked: |missing, due| match missing {
        0 => format!("All is reported ({due})"),
        _ => format!("{missing} of {due} missing"),
    },
    save_task: |unit| format!("Save the file for {unit}"),
    form_how: "Fill in the white cells under New value and Comment, save and send the file back. Nothing else needs changing.",
    save_form: |unit| format!("Save workbook for {unit}"),
    unread: |row, text| format!("Row {row}: “{text}” was not taken in."),
    mail: "Text for the mail",
    open_mail: "Open in the mail program",
    mail_subject: |occasion| format!("Figures for {occasion}"),
    mail_body: |occasion, is_form| match is_form {
        false => format!(
            "Hello!\n\nHere is the file with what you are to report for {occasion}. Open Uppfyllt and drop the file on its start page: your indicators are shown. Fill in figures and comments, choose Save reply, and send the saved file back.\n\nThe file holds only your part of the plan. The application itself sends nothing."
        ),
        true => format!(
            "Hello!\n\nHere is the workbook with what you are to report for {occasion}. Open it in Excel or LibreOffice, fill in the white cells under New value and Comment, save it and send it back. Nothing else needs changing.\n\nThe workbook holds only your part of the plan."
        ),
    },
    mail_with: "What goes along",
    mail_task: "File for Uppfyllt",
    mail_form: "Workbook",
    copy_mail: "Copy the text",
    mail_copied: "The text is copied. Paste it into a mail.",
    mail_not_copied: "The browser lets nothing onto the clipboard. Select the text and copy it, or open it in the mail program.",
    task_explained: "Fill in what is yours. Nothing else in the plan can be changed here.",
    your_name: "Your name",
    your_name_hint: "Goes along with the reply, so that whoever receives it sees who has reported.",
    save_reply: "Save reply",
    send_back: "Then send the file back by e-mail.",
    reply_file: |unit, occasion| format!("Reply {unit}, {occasion}"),
    task_file: |unit, occasion| format!("To report {unit}, {occasion}"),
    waiting: |files| match files {
        1 => "A file waits to be gone through.".to_owned(),
        _ => format!("{files} files wait to be gone through."),
    },
    go_through: "Go through",
    take_in: "Receive",
    drop: "Replies and other copies",
    take_in_explained: "Drop replies from units or other copies of the plan here, several at once if you like. You see what is new before anything changes.",
    choose: "Choose files",
    review: "To go through",
    saved: |by, when| match (by, when) {
        ("", when) => format!("Saved {when}"),
        (by, "") => format!("Saved by {by}"),
        (by, when) => format!("Saved by {by} {when}"),
    },
    changed: |by, when| match by {
        "" => format!("changed {when}"),
        by => format!("changed by {by} {when}"),
    },
    before_memory: "changed before what this browser remembers",
    unsigned: "the file does not say by whom or when",
    same: "The file says the same as the plan here: nothing new.",
    older: "The plan here has taken the file in already: nothing new.",
    go_back: "Go back to what the file says",
    nothing: "Nothing new: all that is in the file is here already.",
    unknown: "What the file and the plan here have in common is not known. So every difference is shown, and nothing comes in until you have chosen.",
    newer: "The file was made by a newer version of Uppfyllt and cannot be taken in here.",
    counts: |incoming, conflicts| {
        let incoming = match incoming {
            1 => "1 change".to_owned(),
            n => format!("{n} changes"),
        };
        match conflicts {
            0 => incoming,
            1 => format!("{incoming} and 1 conflict"),
            n => format!("{incoming} and {n} conflicts"),
        }
    },
    whole_plan: "The plan as a whole",
    conflict: "Conflict",
    base: "Before",
    ours: "Here",
    theirs: "In the file",
    added: "new",
    deleted: "deleted in the file",
    only_here: "only here",
    side: |what| format!("What holds: {what}"),
    keep_ours: "Keep what is here",
    take_theirs: "Take the file’s",
    keep_both: "Keep both",
    all_theirs: "Take all from the file",
    all_ours: "Keep all as it is here",
    held: "Does not go together with the rest that you have chosen, and stays as it is here.",
    why_hint: "Stands with the change in the history. It may be empty.",
    land: |changes| match changes {
        0 => "Save the choices, the plan stays as it is".to_owned(),
        1 => "Take in 1 change".to_owned(),
        n => format!("Take in {n} changes"),
    },
    leave: "Put the files away",
    done: "Done",
    show_all: |count| format!("Show all {count}"),
    more: |more| format!("and {more} more"),
};
