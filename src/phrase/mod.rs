//! Swedish target phrases: from the wording that was adopted to the rule that it states.
//!
//! [`read`] understands floors, caps and ways from one figure to another, and what belongs to them:
//! the year of the baseline, the deadline, the unit, the scale, a wish (“och helst öka”). A phrase
//! that fits no rule, states two, or could mean two things gives `None`: it stays text and is judged
//! by a person. Nothing is guessed. What a phrase says is shown before it is used; that is done elsewhere.

mod adopt;
mod figures;
mod pattern;
mod proposal;
mod tokens;

#[cfg(test)]
mod tests;

pub use proposal::{Proposal, Stands};

use crate::plan::{Baseline, Condition, Decimal, Direction, Period};

/// What a phrase says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The rule: never [`Condition::Judged`].
    pub condition: Condition,
    /// Where the way to the target starts, in “från 60 % (2022) till 70 %”.
    pub baseline: Option<Baseline>,
    /// The year or day by which it shall hold.
    pub due: Option<Period>,
    /// The unit as it is written: “%”, “dagar”; empty where there is none.
    pub unit: String,
    /// The ends of the scale, in “(skala 1–4)”.
    pub scale: Option<(Decimal, Decimal)>,
    /// What is hoped for beyond the rule, in “minst 98 % och helst öka”.
    pub wish: Option<Direction>,
}

/// Reads a target phrase; `None` where no rule is stated, or more than one.
pub fn read(text: &str) -> Option<Phrase> {
    let mut tokens = tokens::of(text);
    let scale = figures::take_scale(&mut tokens);
    figures::drop_denominators(&mut tokens);
    let wish = figures::take_wish(&mut tokens);
    let (rule, rest) = pattern::find(&tokens)?;
    Some(Phrase {
        condition: rule.condition,
        baseline: rule.baseline,
        due: figures::deadline(&rest)?,
        unit: rule.unit,
        scale,
        wish,
    })
}
