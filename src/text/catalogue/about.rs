//! Title page, scale, decisions.

use crate::plan::{DecisionKind, Mark};

/// Title page, scale, decisions.
pub struct AboutTexts {
    /// The title of the view.
    pub title: &'static str,
    /// Heading of the title page.
    pub plan: &'static str,
    /// What it is for.
    pub plan_explained: &'static str,
    /// The plan's title.
    pub plan_title: &'static str,
    /// The municipality.
    pub municipality: &'static str,
    /// The committee.
    pub committee: &'static str,
    /// The kind of plan.
    pub kind: &'static str,
    /// First year.
    pub from_year: &'static str,
    /// Last year.
    pub to_year: &'static str,
    /// What given goals are called.
    pub given_name: &'static str,
    /// An example of that.
    pub given_name_hint: &'static str,
    /// Where the contents come from.
    pub source: &'static str,
    /// Free notes.
    pub note: &'static str,
    /// Heading of the goal levels.
    pub levels: &'static str,
    /// What they are.
    pub levels_explained: &'static str,
    /// The name of a level, counted from 1.
    pub level: fn(usize) -> String,
    /// Several goals of the level.
    pub level_plural: fn(usize) -> String,
    /// Add a level.
    pub add_level: &'static str,
    /// Remove a level of goals, or of the scale, of this name.
    pub remove: fn(&str) -> String,
    /// Which level makes the index.
    pub index_level: &'static str,
    /// Heading of the scale.
    pub scale: &'static str,
    /// What a change of it does.
    pub scale_explained: &'static str,
    /// Column and label: shape.
    pub shape: &'static str,
    /// The word for a shape.
    pub mark: fn(Mark) -> &'static str,
    /// Column and label: name.
    pub name: &'static str,
    /// Column and label: value.
    pub value: &'static str,
    /// Column and label: threshold.
    pub from: &'static str,
    /// “Not assessed” has no value.
    pub no_value: &'static str,
    /// Name of a new level of the scale.
    pub new_status: &'static str,
    /// Add a level of the scale.
    pub add_status: &'static str,
    /// Heading of the rule for “partly”.
    pub partial: &'static str,
    /// What it is for.
    pub partial_explained: &'static str,
    /// Share of the way.
    pub way: &'static str,
    /// Share of a floor.
    pub floor: &'static str,
    /// Share of a cap.
    pub cap: &'static str,
    /// The figure with the rules as they are.
    pub outcome: fn(&str) -> String,
    /// Heading of the occasions.
    pub occasions: &'static str,
    /// What they are.
    pub occasions_explained: &'static str,
    /// There is none.
    pub no_occasions: &'static str,
    /// An occasion's own title.
    pub own_title: &'static str,
    /// Heading of the decisions.
    pub decisions: &'static str,
    /// What they are.
    pub decisions_explained: &'static str,
    /// Heading where there is none.
    pub no_decisions_title: &'static str,
    /// What to do about it.
    pub no_decisions: &'static str,
    /// Add a decision.
    pub add_decision: &'static str,
    /// A kind of decision.
    pub decision: fn(DecisionKind) -> &'static str,
    /// The body that decided.
    pub body: &'static str,
    /// The date.
    pub date: &'static str,
    /// The paragraph of the minutes.
    pub paragraph: &'static str,
    /// The registry number.
    pub dnr: &'static str,
    /// The typed text is no number.
    pub no_number: &'static str,
    /// The typed text is no year.
    pub no_year: &'static str,
    /// The typed text is no date.
    pub no_date: &'static str,
    /// The scale would not hold.
    pub bad_scale: &'static str,
    /// The level of the scale is used by judgements.
    pub status_used: &'static str,
}
