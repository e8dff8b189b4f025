//! Occasions of follow-up: beginning, freezing, opening again, and one beside the other.

/// Occasions of follow-up: beginning, freezing, opening again, and one beside the other.
pub struct OccasionsTexts {
    /// The title of the view that sets them side by side.
    pub title: &'static str,
    /// What it shows.
    pub explained: &'static str,
    /// There is none yet.
    pub none: &'static str,
    /// The way there.
    pub show_all: &'static str,
    /// The last row: the index.
    pub index: &'static str,
    /// The row of forecasts for the year end.
    pub forecast: &'static str,
    /// Choice of what the new occasion begins with.
    pub begin_with: &'static str,
    /// It begins empty.
    pub begin_empty: &'static str,
    /// It begins with what was said at another occasion.
    pub begin_from: fn(&str) -> String,
    /// What that means.
    pub begin_explained: &'static str,
    /// Freezes an occasion.
    pub freeze: &'static str,
    /// What the number in the register is for.
    pub dnr_hint: &'static str,
    /// What freezing does.
    pub freeze_explained: &'static str,
    /// Choice of decision.
    pub decision: &'static str,
    /// A decision that is not there yet.
    pub new_decision: &'static str,
    /// Confirms.
    pub freeze_now: &'static str,
    /// It is frozen by a decision.
    pub frozen_by: fn(&str) -> String,
    /// Opens it again.
    pub reopen: &'static str,
    /// What that means.
    pub reopen_explained: &'static str,
    /// Why.
    pub reopen_reason: &'static str,
    /// Confirms.
    pub reopen_now: &'static str,
    /// The trace that it left: day, decision, reason.
    pub reopened: fn(&str, &str, &str) -> String,
    /// Heading of the change since another occasion.
    pub since: fn(&str) -> String,
    /// The index then, now, and the change.
    pub index_moved: fn(&str, &str, &str) -> String,
    /// The index is what it was.
    pub index_still: fn(&str) -> String,
    /// The rules are not those of then.
    pub rules_changed: &'static str,
    /// A goal that stands otherwise though nothing under it does.
    pub by_rules: &'static str,
    /// It is open.
    pub open: &'static str,
    /// What is wanting when an occasion is frozen: not assessed, without a forecast.
    pub unfinished: fn(usize, usize) -> String,
    /// Leaves it open after all.
    pub not_yet: &'static str,
    /// The index then where there is none now or was none then.
    pub index_not_comparable: &'static str,
    /// So many goals have moved.
    pub moved: fn(usize) -> String,
    /// None has.
    pub none_moved: &'static str,
    /// A status then and now, spoken.
    pub from_to: fn(&str, &str) -> String,
    /// It is new.
    pub is_new: &'static str,
    /// It is gone.
    pub is_gone: &'static str,
    /// The linear projection: value at a day, if the pace holds.
    pub projection: fn(&str, &str) -> String,
    /// What a table expects of the year: its title, forecast and its column, budget and its column, the share.
    pub foreseen: fn(table: &str, [&str; 2], [&str; 2], &str) -> String,
    /// The status that it would give.
    pub projected: fn(&str) -> String,
    /// Takes it as the forecast.
    pub use_projection: &'static str,
}
