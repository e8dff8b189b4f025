//! What a status, a goal or the index is worth: a number from 0 to 1.

use std::{cmp::Ordering, fmt};

use crate::order;
use crate::plan::{Combine, Decimal};
use rust_decimal::RoundingStrategy;

/// A value from 0 to 1: of a status, of a goal, or the index.
///
/// Means of thirds have no end of decimals. A score carries 28 of them and answers with
/// [`PLACES`](Self::PLACES): so ⅔ and ⅚ and ¾ have the mean ¾ exactly, and a goal that stands at
/// its threshold has come to it.
#[derive(Clone, Copy)]
pub struct Score(Decimal);

/// Weights above this count as this, so that no sum of them overflows.
const HEAVIEST: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

impl Score {
    /// Decimals that a score answers with.
    pub const PLACES: u32 = 20;

    /// The score of this value; what lies outside 0 to 1 counts as the nearer end.
    pub fn of(value: Decimal) -> Self {
        Self(value.clamp(Decimal::ZERO, Decimal::ONE))
    }

    /// The value, 0 to 1, with at most [`PLACES`](Self::PLACES) decimals.
    pub fn value(self) -> Decimal {
        self.0
            .round_dp_with_strategy(Self::PLACES, RoundingStrategy::MidpointAwayFromZero)
            .normalize()
    }

    /// The mean of scores by weight; `None` where nothing has a weight above zero.
    pub fn mean(parts: impl IntoIterator<Item = (Self, Decimal)>) -> Option<Self> {
        let mut parts: Vec<(Decimal, Decimal)> = parts
            .into_iter()
            .filter(|(_, weight)| *weight > Decimal::ZERO)
            .map(|(score, weight)| (score.0, weight.min(HEAVIEST)))
            .collect();
        order::sort(&mut parts); // the last decimals of a sum must not depend on the order of goals
        let whole: Decimal = parts.iter().map(|(_, weight)| *weight).sum();
        let sum: Decimal = parts.iter().map(|(value, weight)| value * weight).sum();
        Some(Self::of(sum.checked_div(whole)?))
    }

    /// The value of a goal whose parts have these scores and weights. Where the weakest counts, what
    /// has no weight counts no more than in a mean.
    pub fn combined(
        combine: Combine,
        parts: impl IntoIterator<Item = (Self, Decimal)>,
    ) -> Option<Self> {
        match combine {
            Combine::Mean => Self::mean(parts),
            Combine::Weakest => {
                let counting = parts
                    .into_iter()
                    .filter(|(_, weight)| *weight > Decimal::ZERO);
                counting.map(|(score, _)| score).min()
            }
        }
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl Eq for Score {}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value().cmp(&other.value())
    }
}

impl fmt::Debug for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(parts: &[(&str, &str)], mean: Option<&str>) {
        let decimal = |text: &str| text.parse::<Decimal>().expect("a decimal");
        let parts = parts
            .iter()
            .map(|(value, weight)| (Score::of(decimal(value)), decimal(weight)));
        assert_eq!(
            Score::mean(parts)
                .map(|it| it.value().to_string())
                .as_deref(),
            mean
        );
    }

    #[test]
    fn the_mean_is_exact_and_weighted() {
        check(&[], None);
        check(&[("1", "0"), ("0.5", "0")], None);
        check(&[("1", "1"), ("0.5", "0")], Some("1"));
        check(&[("1", "3"), ("0", "1")], Some("0.75"));
        check(
            &[("1", "0.1"), ("0.5", "0.2"), ("0.5", "0.1")],
            Some("0.625"),
        );
        check(
            &[("1", "1"), ("0.5", "1"), ("0.5", "1")],
            Some("0.66666666666666666667"),
        );
    }

    #[test]
    fn thirds_and_sixths_come_back_to_quarters() {
        let third = |n| {
            Score::mean((0..3).map(|i| (Score::of(Decimal::from((i < n) as u8)), Decimal::ONE)))
        };
        let sixths = |n| {
            Score::mean((0..6).map(|i| (Score::of(Decimal::from((i < n) as u8)), Decimal::ONE)))
        };
        let three_quarters = Score::of(Decimal::new(75, 2));
        let parts = [third(2), sixths(5), Some(three_quarters)];
        let mean = Score::mean(
            parts
                .into_iter()
                .flatten()
                .map(|score| (score, Decimal::ONE)),
        );
        assert_eq!(mean, Some(three_quarters));
    }

    #[test]
    fn no_weight_is_too_heavy_or_too_light() {
        let heavy = Decimal::MAX.to_string();
        check(&[("1", &heavy), ("0", &heavy)], Some("0.5"));
        check(&[("1", "0.0000000000000000000000000001")], Some("1"));
    }
}
