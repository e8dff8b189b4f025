//! Sending parts of the plan out, and taking in what comes back.

/// Sending out and taking in.
pub struct ExchangeTexts {
    /// The view.
    pub title: &'static str,
    /// What it is for.
    pub explained: &'static str,
    /// Heading: sending out.
    pub send: &'static str,
    /// What is sent out.
    pub send_explained: &'static str,
    /// No unit reports anything.
    pub no_units: &'static str,
    /// So much is missing of what is due from a unit.
    pub asked: fn(missing: usize, due: usize) -> String,
    /// Saves the file for a unit.
    pub save_task: fn(unit: &str) -> String,
    /// What to do with the form, on the form itself.
    pub form_how: &'static str,
    /// Saves the form of a unit, for a spreadsheet.
    pub save_form: fn(unit: &str) -> String,
    /// A cell of a form that could not be read.
    pub unread: fn(row: usize, text: &str) -> String,
    /// The text to send the files with.
    pub mail: &'static str,
    /// Opens the mail program with it.
    pub open_mail: &'static str,
    /// The mail's subject.
    pub mail_subject: fn(occasion: &str) -> String,
    /// The mail's text, which tells what to do with a file for the application or a workbook.
    pub mail_body: fn(occasion: &str, is_form: bool) -> String,
    /// What goes along with the mail.
    pub mail_with: &'static str,
    /// A file for the application.
    pub mail_task: &'static str,
    /// A workbook.
    pub mail_form: &'static str,
    /// Copies the text.
    pub copy_mail: &'static str,
    /// The text is on the clipboard.
    pub mail_copied: &'static str,
    /// The browser puts nothing on the clipboard.
    pub mail_not_copied: &'static str,
    /// What a unit is to do.
    pub task_explained: &'static str,
    /// What the person is called.
    pub your_name: &'static str,
    /// What the name is for.
    pub your_name_hint: &'static str,
    /// Saves the reply.
    pub save_reply: &'static str,
    /// What to do with it.
    pub send_back: &'static str,
    /// What the file of a reply is called.
    pub reply_file: fn(unit: &str, occasion: &str) -> String,
    /// What the file of a task is called.
    pub task_file: fn(unit: &str, occasion: &str) -> String,
    /// Files wait to be gone through.
    pub waiting: fn(files: usize) -> String,
    /// The way to them.
    pub go_through: &'static str,
    /// Heading: taking in.
    pub take_in: &'static str,
    /// Heading of the place to drop files on.
    pub drop: &'static str,
    /// What can be taken in.
    pub take_in_explained: &'static str,
    /// Chooses files.
    pub choose: &'static str,
    /// Heading of the files to go through.
    pub review: &'static str,
    /// Who saved the file, and when; either may be unknown.
    pub saved: fn(by: &str, when: &str) -> String,
    /// Who changed it here, and when; the name may be unknown.
    pub changed: fn(by: &str, when: &str) -> String,
    /// It was changed before what this browser remembers.
    pub before_memory: &'static str,
    /// The file does not say who saved it, or when.
    pub unsigned: &'static str,
    /// The file says what the plan says.
    pub same: &'static str,
    /// The plan was once as the file is.
    pub older: &'static str,
    /// Makes the plan what the file is.
    pub go_back: &'static str,
    /// Nothing of the file is left to take in.
    pub nothing: &'static str,
    /// There is no common base.
    pub unknown: &'static str,
    /// The file is of a newer version.
    pub newer: &'static str,
    /// So much comes in, and so many conflicts.
    pub counts: fn(incoming: usize, conflicts: usize) -> String,
    /// Where an item belongs that is of the plan as a whole.
    pub whole_plan: &'static str,
    /// A conflict.
    pub conflict: &'static str,
    /// What stood in the common base.
    pub base: &'static str,
    /// Our side.
    pub ours: &'static str,
    /// Their side.
    pub theirs: &'static str,
    /// It is new.
    pub added: &'static str,
    /// It is deleted there.
    pub deleted: &'static str,
    /// It is only here.
    pub only_here: &'static str,
    /// Which side holds.
    pub side: fn(what: &str) -> String,
    /// Ours holds.
    pub keep_ours: &'static str,
    /// Theirs holds.
    pub take_theirs: &'static str,
    /// Both stay.
    pub keep_both: &'static str,
    /// All of theirs.
    pub all_theirs: &'static str,
    /// All of ours.
    pub all_ours: &'static str,
    /// It could not be taken together with the rest.
    pub held: &'static str,
    /// What becomes of the reason for taking it in.
    pub why_hint: &'static str,
    /// Does it; where nothing changes, what was chosen is remembered.
    pub land: fn(changes: usize) -> String,
    /// Nothing is taken in; the files are put away.
    pub leave: &'static str,
    /// Puts away files with nothing new.
    pub done: &'static str,
    /// Shows all items of a file.
    pub show_all: fn(usize) -> String,
    /// So many more parts.
    pub more: fn(usize) -> String,
}
