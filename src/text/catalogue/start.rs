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
    /// Heading of the two ways in by material.
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
