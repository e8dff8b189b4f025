//! What is stated in a cell against what follows from others.

use rust_decimal::RoundingStrategy;

use crate::plan::{ColumnKey, Decimal, RowId};

/// A stated figure and the figure that follows from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// The row.
    pub row: RowId,
    /// The column.
    pub column: ColumnKey,
    /// Which way it follows.
    pub along: Along,
    /// What stands there.
    pub stated: Decimal,
    /// What follows.
    pub computed: Decimal,
    /// How far rounding alone can part the two.
    pub bound: Decimal,
    /// What came of it.
    pub agreement: Agreement,
}

/// Which way a figure follows from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Along {
    /// By the formula of its column, from figures of the same row.
    Row,
    /// As a sum of rows, from figures of the same column.
    Column,
}

/// Whether a stated figure agrees with what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// It is what follows, rounded as the table is.
    Exact,
    /// Rounding figure by figure can explain it.
    Rounding,
    /// It cannot be explained so.
    Contradiction,
}

impl Check {
    /// The stated figure less what follows.
    pub fn difference(&self) -> Option<Decimal> {
        self.stated.checked_sub(self.computed)
    }
}

impl Agreement {
    /// Of two figures in a table that is rounded to a step.
    pub(super) fn of(stated: Decimal, computed: Decimal, bound: Decimal, step: Decimal) -> Self {
        if stated == computed || rounded(computed, step) == Some(stated) {
            return Self::Exact;
        }
        let apart = stated.checked_sub(computed).map(|it| it.abs());
        match apart {
            Some(apart) if apart <= bound => Self::Rounding,
            _ => Self::Contradiction,
        }
    }
}

/// The nearest whole number of steps, half away from zero.
fn rounded(value: Decimal, step: Decimal) -> Option<Decimal> {
    let steps = value.checked_div(step)?;
    let whole = steps.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    whole.checked_mul(step)
}

/// The whole, in per cent.
pub(super) const WHOLE: Decimal = Decimal::ONE_HUNDRED;

/// Half of a step: so far can a rounded figure be from the truth.
pub(super) fn half(step: Decimal) -> Decimal {
    step / Decimal::TWO
}
