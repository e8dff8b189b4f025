//! The start page.

use crate::plan::Mark;

/// The start page. Lists of pairs are title and explanation, in the order they are shown.
pub struct StartTexts {
    /// The title of the view.
    pub title: &'static str,
    /// What this is, in one line.
    pub promise: &'static str,
    /// What it does, in two sentences.
    pub lede: &'static str,
    /// Heading of the plans to go on with.
    pub continued: &'static str,
    /// Heading of the parts of plans that ask a unit for its figures.
    pub tasks: &'static str,
    /// When a plan was saved.
    pub saved: fn(&str) -> String,
    /// Put a plan in the bin.
    pub remove: fn(&str) -> String,
    /// The bin.
    pub bin: &'static str,
    /// Take a plan out of the bin.
    pub restore: fn(&str) -> String,
    /// Delete a plan for good.
    pub erase: fn(&str) -> String,
    /// No plan is kept in this browser.
    pub nothing_kept: &'static str,
    /// Why that may be so, for those who expected one, and what to do.
    pub nothing_kept_explained: &'static str,
    /// A kept plan whose line in the list is damaged.
    pub nameless: &'static str,
    /// What becomes of it.
    pub nameless_explained: &'static str,
    /// The list of kept plans could not be read.
    pub unlisted: &'static str,
    /// What is kept, and what to do.
    pub unlisted_explained: &'static str,
    /// A template or example could not be kept.
    pub not_begun: &'static str,
    /// What to do about it.
    pub not_begun_explained: &'static str,
    /// Heading of the ways in by material: a file, a table, a link.
    pub open_or_paste: &'static str,
    /// Heading: open a plan file.
    pub open_title: &'static str,
    /// How to open one.
    pub open: &'static str,
    /// Choose a plan file.
    pub choose_file: &'static str,
    /// Why paste a table.
    pub paste: &'static str,
    /// Heading of the templates.
    pub templates: &'static str,
    /// Goal chain, scorecard, goals by year.
    pub template: [(&'static str, &'static str); 3],
    /// Heading of the examples.
    pub examples_title: &'static str,
    /// Ekerö, Götene, goal chain, Degerfors, scorecard.
    pub examples: [(&'static str, &'static str); 5],
    /// Heading: where the work is.
    pub places_title: &'static str,
    /// In the browser, in the file, nowhere else.
    pub places: [(&'static str, &'static str); 3],
    /// Whose figures the sample shows.
    pub specimen_of: &'static str,
    /// The sample's index.
    pub specimen_index: &'static str,
    /// The sample's goals.
    pub specimen_goals: [&'static str; 3],
    /// The sample's marks, said: so many indicators.
    pub specimen_marks: fn(usize) -> String,
    /// What the shapes are.
    pub specimen_note: &'static str,
    /// What a shape means.
    pub meaning: fn(Mark) -> &'static str,
}
