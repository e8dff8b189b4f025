//! The value axis: from where to where, and at which round figures it is marked.

use crate::plan::{Decimal, Measure};
use rust_decimal::prelude::ToPrimitive;

/// A value axis. All lengths are in the unit of measure.
#[derive(Debug)]
pub(super) struct ValueAxis {
    pub low: f64,
    pub high: f64,
    pub ticks: Vec<Tick>,
    /// Figures beside the axis are divided by this power of ten: 6 where it counts in millions.
    pub power: i32,
}

/// A marked figure.
#[derive(Debug)]
pub(super) struct Tick {
    /// Where it stands.
    pub at: f64,
    /// What it says, divided by the axis' power.
    pub label: Decimal,
}

/// Where a decimal stands on an axis.
pub(super) fn place(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default() // every decimal has a float beside it
}

impl ValueAxis {
    /// The axis for these values, with about so many steps; `None` without a value.
    ///
    /// It leaves a little air around the values and ends at round figures. It starts at the end of
    /// the scale (or at zero, or at 100 %) where that is near, and never goes past it.
    pub fn new(
        values: impl Iterator<Item = Decimal>,
        measure: &Measure,
        steps: usize,
    ) -> Option<Self> {
        let values: Vec<Decimal> = values.collect();
        let least = place(*values.iter().min()?);
        let most = place(*values.iter().max()?);
        let (floor, ceiling) = limits(measure, least, most);
        let whole = values.iter().all(Decimal::is_integer);
        let span = (most - least).max(least_span(least, most, whole));
        let air = (span - (most - least)) / 2.0 + span * 0.05;
        let low = toward(floor, least, span, air);
        let high = -toward(ceiling.map(|it| -it), -most, span / 2.0, air);
        let step = (high - low) / steps.max(1) as f64;
        let step = Step::nice(if whole { step.max(1.0) } else { step });
        let low = floor.unwrap_or(f64::MIN).max(step.before(low));
        let high = ceiling.unwrap_or(f64::MAX).min(-step.before(-high));
        let power = power(low.abs().max(high.abs()));
        Some(Self {
            low,
            high,
            ticks: step.ticks(low, high, power),
            power,
        })
    }
}

/// How far the axis may go at each end: as the measure says, otherwise as figures of its kind do. A
/// value past a limit takes the limit away: what was reported is shown.
fn limits(measure: &Measure, least: f64, most: f64) -> (Option<f64>, Option<f64>) {
    let floor = measure.lowest.map_or(0.0, place);
    let share = measure.unit.trim() == "%";
    let ceiling = match measure.highest {
        Some(highest) => Some(place(highest)),
        None if share => Some(100.0),
        None if least < 0.0 && most <= 0.0 => Some(0.0),
        None => None,
    };
    (
        Some(floor).filter(|floor| *floor <= least),
        ceiling.filter(|ceiling| *ceiling >= most),
    )
}

/// The least stretch worth an axis: values that are all equal stand in the middle of it, counts
/// among whole numbers.
fn least_span(least: f64, most: f64, whole: bool) -> f64 {
    let size = least.abs().max(most.abs());
    let share = if least == most { 0.2 } else { 1e-6 };
    match (size * share, whole) {
        (span, true) => span.max(2.0),
        (0.0, false) => 1.0,
        (span, false) => span,
    }
}

/// The lower end: at the limit where that is nearer than `near`, else a little below the least value.
fn toward(limit: Option<f64>, least: f64, near: f64, air: f64) -> f64 {
    match limit {
        Some(limit) if least - limit <= near => limit,
        Some(limit) => limit.max(least - air),
        None => least - air,
    }
}

/// The power of ten in threes that makes figures of this size short.
fn power(size: f64) -> i32 {
    let thousands = || (size.log10() / 3.0).floor() as i32 * 3;
    match size {
        0.0 => 0,
        _ if !(1e-3..1e7).contains(&size) => thousands(),
        _ => 0,
    }
}

/// A round step: 1, 2 or 5 times a power of ten.
#[derive(Clone, Copy)]
struct Step {
    digit: i8,
    exponent: i32,
}

impl Step {
    /// The least round step that is not less than this.
    fn nice(least: f64) -> Self {
        let exponent = least.log10().floor() as i32;
        let rest = least / 10f64.powi(exponent);
        let at_most = |digit: f64| rest <= digit * (1.0 + 1e-9);
        let (digit, exponent) = match () {
            () if at_most(1.0) => (1, exponent),
            () if at_most(2.0) => (2, exponent),
            () if at_most(5.0) => (5, exponent),
            () => (1, exponent + 1),
        };
        Self { digit, exponent }
    }

    fn size(self) -> f64 {
        f64::from(self.digit) * 10f64.powi(self.exponent)
    }

    /// The greatest multiple that is not above a value, forgiving the last digits of a float.
    fn before(self, value: f64) -> f64 {
        (value / self.size() + 1e-9).floor() * self.size()
    }

    /// The multiples from low to high.
    fn ticks(self, low: f64, high: f64, power: i32) -> Vec<Tick> {
        let first = (low / self.size() - 1e-6).ceil() as i64;
        let last = (high / self.size() + 1e-6).floor() as i64;
        (first..=last)
            .filter_map(|n| {
                let label = scaled(n.checked_mul(self.digit.into())?, self.exponent - power)?;
                let at = (n as f64 * self.size()).clamp(low, high);
                Some(Tick { at, label })
            })
            .collect()
    }
}

/// An integer times a power of ten, exactly; `None` where a decimal cannot hold it.
fn scaled(n: i64, exponent: i32) -> Option<Decimal> {
    let n = i128::from(n);
    let scale = exponent.unsigned_abs();
    if exponent < 0 {
        Decimal::try_from_i128_with_scale(n, scale).ok()
    } else {
        let n = n.checked_mul(10i128.checked_pow(scale)?)?;
        Decimal::try_from_i128_with_scale(n, 0).ok()
    }
}

/// A value divided by a power of ten; `None` where a decimal cannot hold it.
pub(super) fn in_power(value: Decimal, power: i32) -> Option<Decimal> {
    let factor = Decimal::try_from_i128_with_scale(1, power.unsigned_abs().min(28)).ok()?;
    let shifted = match power {
        0 => value,
        1.. => value.checked_mul(factor)?,
        ..0 => value.checked_div(factor)?,
    };
    Some(
        if power == 0 {
            shifted
        } else {
            shifted.round_dp(2)
        }
        .normalize(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &str, unit: &str, expected: &str) {
        let measure = Measure {
            unit: unit.to_owned(),
            ..Measure::default()
        };
        check_measure(values, &measure, expected);
    }

    #[track_caller]
    fn check_measure(values: &str, measure: &Measure, expected: &str) {
        let values = values.split(' ').map(|it| it.parse().expect("a decimal"));
        let axis = ValueAxis::new(values, measure, 4).expect("an axis");
        let labels: Vec<String> = axis.ticks.iter().map(|it| it.label.to_string()).collect();
        assert_eq!(
            format!("{} | e{}", labels.join(" "), axis.power),
            expected,
            "{axis:?}"
        );
    }

    #[test]
    fn it_ends_at_round_figures_around_the_values() {
        check("78 80 79 82 84 90", "%", "75 80 85 90 95 | e0");
        check("8.9 8.1 6", "%", "5 6 7 8 9 10 | e0");
        check("60 62 70", "%", "55 60 65 70 75 | e0");
        check("2.75 2.9 3.0", "", "2.7 2.8 2.9 3.0 3.1 | e0");
        check("-34 -20 10", "", "-40 -20 0 20 | e0");
    }

    #[test]
    fn it_starts_at_zero_and_ends_at_a_hundred_per_cent_where_they_are_near() {
        check("2 3 4", "st", "0 2 4 6 | e0");
        check("0 2 14", "", "0 5 10 15 | e0");
        check("96 100", "%", "94 96 98 100 | e0");
        check("30 95", "%", "0 50 100 | e0");
        check("102 100", "%", "99 100 101 102 103 | e0");
    }

    #[test]
    fn it_keeps_to_the_scale_of_the_measure() {
        let scale = Measure {
            lowest: Some(Decimal::ONE),
            highest: Some(Decimal::from(4)),
            ..Measure::default()
        };
        check_measure("2.75 3.0", &scale, "2.7 2.8 2.9 3.0 3.1 | e0");
        check_measure("1.5 3.5", &scale, "1 2 3 4 | e0");
    }

    #[test]
    fn equal_values_stand_in_the_middle() {
        check("100 100", "", "80 90 100 110 120 | e0");
        check("0", "", "0 1 2 | e0");
        check("2 2", "st", "0 1 2 3 4 | e0");
        check("2.5", "", "2.2 2.4 2.6 2.8 | e0");
        check("-5", "", "-7 -6 -5 -4 -3 | e0");
    }

    #[test]
    fn large_and_small_figures_are_counted_in_powers_of_ten() {
        check("564700000 560700000", "kr", "560 562 564 566 | e6");
        check("0.00002 0.00004", "", "0 20 40 60 | e-6");
    }
}
