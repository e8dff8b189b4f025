//! Swedish target phrases: from the wording that was adopted to the rule that it states.
//!
//! [`read`] understands floors, caps, ways from one figure to another, changes, counts per year, what
//! others have, shares of the budget, milestones, and what belongs to them: the year of the baseline, the
//! deadline, the unit, the scale, a wish (“och helst öka”), the units that a figure is made of. A phrase
//! that fits no rule, states two, or could mean two things gives `None`: it stays text and is judged
//! by a person. Nothing is guessed. What a phrase says is shown before it is used; that is done elsewhere.

mod adopt;
mod asides;
mod figures;
mod others;
mod proposal;
mod sentence;
mod shapes;
mod since;
mod tokens;
mod units;

#[cfg(test)]
mod tests;

pub use adopt::Adoption;
pub use proposal::{Proposal, Scene, Stands};
pub use sentence::{MovedIn, Opening, Places};

use crate::plan::{Baseline, By, Condition, Decimal, Direction, Move, Period, Since};

/// What a phrase says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The rule; none where the phrase only says how the figure comes about.
    pub rule: Option<Rule>,
    /// What the figure counts or is made of, where the phrase says so.
    pub counted: Option<Counted>,
    /// Where the way to the target starts, in “från 60 % (2022) till 70 %”.
    pub baseline: Option<Baseline>,
    /// The year that a change is counted from, in “öka jämfört med 2022”.
    pub base: Option<Period>,
    /// The year or day by which it shall hold.
    pub due: Option<Period>,
    /// The unit as it is written: “%”, “dagar”; empty where there is none.
    pub unit: String,
    /// The ends of the scale, in “(skala 1–4)”.
    pub scale: Option<(Decimal, Decimal)>,
    /// What is hoped for beyond the rule, in “minst 98 % och helst öka”.
    pub wish: Option<Direction>,
    /// An interim target: “Delmål: …”.
    pub stage: bool,
}

/// A rule as words state it: some leave a part open that the indicator or the plan has to fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Nothing is left open. Never [`Condition::Judged`].
    Is(Condition),
    /// From where the value shall move is not said.
    Moves {
        /// Which way.
        way: Direction,
        /// How far.
        by: By,
    },
    /// Others to compare with are named; which unit of the plan they are is not said.
    AsOthers {
        /// Up: at least their figure. Down: at most.
        side: Direction,
        /// Their name, such as “Riket”.
        name: String,
    },
}

/// What a figure counts or is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The units that have done it (antal enheter som …).
    UnitsDone,
    /// The share of the units that have done it (samtliga enheter har …).
    ShareOfUnitsDone,
    /// Each of these parts of the operations for itself (hemtjänst och särskilt boende).
    EachOf(Vec<String>),
    /// What is not done in time (verkställda inom tre månader).
    NotInTime,
}

impl Rule {
    /// Whether a condition is this rule. What the words leave open may be anything there.
    pub fn is_met_by(&self, condition: &Condition) -> bool {
        match (self, condition) {
            (Self::Is(own), other) => own == other,
            (Self::Moves { way, by }, Condition::Moves(it)) => (it.way, it.by) == (*way, *by),
            (Self::AsOthers { side, .. }, Condition::Benchmark(it)) => it.side == *side,
            _ => false,
        }
    }

    /// The rule with a start, where it is left open.
    fn since(self, since: Since) -> Self {
        match self {
            Self::Moves { way, by } => Self::Is(Condition::Moves(Move { way, by, since })),
            other => other,
        }
    }
}

impl Phrase {
    /// A phrase that only says how the figure comes about.
    fn counting(counted: Counted, due: Option<Period>) -> Self {
        Self {
            rule: None,
            counted: Some(counted),
            baseline: None,
            base: None,
            due,
            unit: String::new(),
            scale: None,
            wish: None,
            stage: false,
        }
    }
}

/// Reads a target phrase; `None` where no rule is stated, or more than one.
pub fn read(text: &str) -> Option<Phrase> {
    let mut tokens = tokens::of(asides::unnumbered(text));
    let scale = figures::take_scale(&mut tokens);
    asides::drop(&mut tokens);
    let wish = figures::take_wish(&mut tokens);
    let counted = units::done(&tokens);
    let Some(found) = shapes::find(&tokens) else {
        let counted = counted.filter(|_| shapes::names_a_measure(&tokens))?;
        return Some(Phrase::counting(counted, figures::deadline(&tokens)?));
    };
    let is_stage = |it: &tokens::Token| it.is_any(&["delmål", "etappmål"]);
    Some(Phrase {
        due: figures::deadline(&found.rest)?,
        rule: Some(found.rule),
        counted: found.counted.or(counted),
        baseline: found.baseline,
        base: found.base,
        unit: found.unit,
        scale,
        wish,
        stage: tokens.first().is_some_and(is_stage),
    })
}
