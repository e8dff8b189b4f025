//! The goal tree and its details.

use crate::plan::{ActivityStatus, Direction, Retirement};

/// The goal tree and its details.
pub struct TreeTexts {
    /// The title of the view.
    pub title: &'static str,
    /// The outline.
    pub outline: OutlineTexts,
    /// What is told of a selected goal or indicator.
    pub details: DetailTexts,
    /// What an indicator is, beside its wording.
    pub indicator: IndicatorTexts,
    /// What is done to reach a goal.
    pub activity: ActivityTexts,
    /// What was typed is no value of its field.
    pub refused: RefusedTexts,
}

/// The outline of goals and indicators.
pub struct OutlineTexts {
    /// Heading of a plan without goals.
    pub empty_title: &'static str,
    /// What to do about it.
    pub empty: &'static str,
    /// Writes the first goal.
    pub first_goal: &'static str,
    /// The way to the names of the goal levels.
    pub name_levels: &'static str,
    /// Add a goal.
    pub add_goal: &'static str,
    /// Add an indicator.
    pub add_indicator: &'static str,
    /// No goal is selected that the indicator could belong to.
    pub select_first: &'static str,
    /// Fold every goal.
    pub fold_all: &'static str,
    /// Unfold every goal.
    pub unfold_all: &'static str,
    /// Search the outline.
    pub search: &'static str,
    /// Nothing matches the search.
    pub no_match: &'static str,
    /// Shows what lies under this goal.
    pub show_below: fn(&str) -> String,
    /// Details of this goal or indicator.
    pub details_of: fn(&str) -> String,
    /// Actions for this goal or indicator.
    pub actions_for: fn(&str) -> String,
    /// A goal or indicator without a wording yet.
    pub unworded: &'static str,
    /// Add a sibling below.
    pub add_below: &'static str,
    /// Add a goal under this one.
    pub add_under: &'static str,
    /// Move before the sibling above.
    pub move_up: &'static str,
    /// Move after the sibling below.
    pub move_down: &'static str,
    /// Move in under the sibling above.
    pub move_in: &'static str,
    /// Move out of the parent.
    pub move_out: &'static str,
    /// Delete the goal with everything under it.
    pub delete_goal: &'static str,
    /// Delete the indicator.
    pub delete_indicator: &'static str,
    /// Turns marking on and off.
    pub mark_several: &'static str,
    /// Marks this goal.
    pub mark: fn(&str) -> String,
    /// So many goals are marked, and so many of them are not among the rows shown.
    pub marked: fn(usize, unseen: usize) -> String,
    /// Name of the bar for what is marked.
    pub bulk: &'static str,
    /// Sets the origin of what is marked.
    pub set_origin: &'static str,
    /// Deletes what is marked.
    pub delete_marked: &'static str,
    /// Marks nothing any more.
    pub unmark: &'static str,
    /// The keys of an action, as people read them: Enter.
    pub enter_key: &'static str,
}

/// What is told of a selected goal or indicator.
pub struct DetailTexts {
    /// The pane.
    pub title: &'static str,
    /// Heading while nothing is selected.
    pub nothing_title: &'static str,
    /// How to select something.
    pub nothing: &'static str,
    /// Back to the outline, on a narrow screen.
    pub back: &'static str,
    /// A level, its place and how many there are: “Nämndsmål 7 av 15”.
    pub place: fn(&str, usize, usize) -> String,
    /// The facts of a goal.
    pub about_goal: &'static str,
    /// The facts of an indicator.
    pub about_indicator: &'static str,
    /// Whose goal.
    pub origin: &'static str,
    /// Who answers for it.
    pub responsible: &'static str,
    /// Its weight in a mean.
    pub weight: &'static str,
    /// What a goal's weight does.
    pub weight_of_goal: &'static str,
    /// What an indicator's weight does.
    pub weight_of_indicator: &'static str,
    /// When it should be reached.
    pub due: &'static str,
    /// How a period is written.
    pub period_hint: &'static str,
    /// Explanation.
    pub description: &'static str,
    /// Further goals it contributes to.
    pub contributes: &'static str,
    /// Adds one.
    pub add_contribution: &'static str,
    /// Takes this one away.
    pub remove_contribution: fn(&str) -> String,
    /// The way to the indicator's own page.
    pub to_indicator: &'static str,
}

/// What an indicator is, beside its wording.
pub struct IndicatorTexts {
    /// Judged or followed.
    pub kind: &'static str,
    /// Judged at every follow-up.
    pub judged: &'static str,
    /// The goal it belongs to.
    pub goal: &'static str,
    /// Area of operations.
    pub area: &'static str,
    /// Heading of the measure.
    pub measure: &'static str,
    /// Unit of measure.
    pub unit: &'static str,
    /// Decimals shown.
    pub decimals: &'static str,
    /// Shown as typed.
    pub as_typed: &'static str,
    /// The lowest value of the scale.
    pub lowest: &'static str,
    /// The highest value of the scale.
    pub highest: &'static str,
    /// The better direction.
    pub better: &'static str,
    /// A direction.
    pub direction: fn(Option<Direction>) -> &'static str,
    /// Value at the start.
    pub baseline: &'static str,
    /// Its period.
    pub baseline_period: &'static str,
    /// Targets.
    pub targets: &'static str,
    /// There is none.
    pub no_targets: &'static str,
    /// Adds one.
    pub add_target: &'static str,
    /// The n-th target.
    pub target: fn(usize) -> String,
    /// The wording that it was taken from.
    pub wording: &'static str,
    /// It is an interim target.
    pub stage: &'static str,
    /// What a wording says as a rule.
    pub says: fn(rule: &str) -> String,
    /// What the indicator's own text says as a rule.
    pub text_says: fn(rule: &str) -> String,
    /// Takes the rule that the wording says.
    pub use_rule: &'static str,
    /// Makes a target of the rule that the text says.
    pub use_text: &'static str,
    /// Takes the n-th target away.
    pub delete_target: fn(usize) -> String,
    /// Where figures come from.
    pub source: &'static str,
    /// Kolada ids.
    pub kolada: &'static str,
    /// How they are written.
    pub kolada_hint: &'static str,
    /// How often.
    pub frequency: &'static str,
    /// Nobody has said.
    pub not_stated: &'static str,
    /// Note.
    pub note: &'static str,
    /// Heading of source and follow-up.
    pub follow_up: &'static str,
    /// Life cycle.
    pub life: &'static str,
    /// In use.
    pub active: &'static str,
    /// Why no longer in use.
    pub retired: fn(Retirement) -> &'static str,
    /// Replaced by another.
    pub replaced: &'static str,
    /// The one that replaces it.
    pub replaced_by: &'static str,
    /// Choose one.
    pub choose: &'static str,
    /// The last day it was followed.
    pub retired_on: &'static str,
    /// Earlier wordings.
    pub earlier: &'static str,
    /// There is none.
    pub no_earlier: &'static str,
    /// A wording held until this day.
    pub until: fn(&str) -> String,
    /// Rewords it.
    pub reword: &'static str,
    /// What rewording keeps.
    pub reword_explained: &'static str,
    /// The new wording.
    pub new_wording: &'static str,
}

/// What is done to reach a goal.
pub struct ActivityTexts {
    /// Heading with their number.
    pub title: fn(usize) -> String,
    /// Adds one.
    pub add: &'static str,
    /// What is done.
    pub text: &'static str,
    /// How far it has come.
    pub status: &'static str,
    /// A status.
    pub state: fn(ActivityStatus) -> &'static str,
    /// First day.
    pub start: &'static str,
    /// Last day.
    pub due: &'static str,
    /// Free note.
    pub note: &'static str,
    /// Takes this one away.
    pub delete: fn(&str) -> String,
}

/// What was typed is no value of its field.
pub struct RefusedTexts {
    /// No number.
    pub number: &'static str,
    /// A point that may mean two numbers: with thousands, with decimals.
    pub ambiguous: fn(&str, &str) -> String,
    /// Another unit.
    pub unit: fn(&str) -> String,
    /// A weight below zero.
    pub weight: &'static str,
    /// No period.
    pub period: &'static str,
    /// No Kolada id.
    pub kolada: fn(&str) -> String,
}
