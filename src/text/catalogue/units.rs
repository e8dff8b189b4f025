//! The units of the organisation, and who is compared with.

/// The units of the organisation, and who is compared with.
pub struct UnitsTexts {
    /// Heading.
    pub title: &'static str,
    /// What they are for.
    pub explained: &'static str,
    /// Heading where there is none.
    pub none_title: &'static str,
    /// What to do about it.
    pub none: &'static str,
    /// Add one.
    pub add: &'static str,
    /// Add somebody to compare with.
    pub add_comparison: &'static str,
    /// Heading of those to compare with.
    pub comparisons: &'static str,
    /// The name of a new unit.
    pub new_name: &'static str,
    /// The name of somebody new to compare with.
    pub new_comparison: &'static str,
    /// Label: name.
    pub name: &'static str,
    /// Label: what files call it besides its name.
    pub known_as: &'static str,
    /// What that is for.
    pub known_as_hint: &'static str,
    /// Label: the unit it belongs to.
    pub under: &'static str,
    /// It is outermost.
    pub outermost: &'static str,
    /// Label: who reports for it.
    pub responsible: &'static str,
    /// Label: weight.
    pub weight: &'static str,
    /// It is somebody to compare with.
    pub comparison: &'static str,
    /// A weight below zero, or no number.
    pub bad_weight: &'static str,
    /// Moves this one before the one above.
    pub move_up: fn(&str) -> String,
    /// Moves this one after the one below.
    pub move_down: fn(&str) -> String,
}
