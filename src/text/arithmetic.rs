//! A mean written out as people check it: `(1 + 0,5 + 0,5) / 3 = 0,6667 ≈ 0,67`.
//!
//! The figures are the engine's; here they are only written. Values that have no end of decimals
//! are shown with four.

use super::{Language, number};
use crate::{
    fulfilment::{Part, Score},
    plan::Decimal,
};

/// Decimals of a value within the arithmetic.
const WITHIN: u32 = 4;
/// Decimals of the value that is shown everywhere else.
const SHOWN: u32 = 2;

/// A mean by weight, written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mean {
    /// The values that count, with their weights where they differ from 1: `1 + 2 × 0,5`.
    pub terms: String,
    /// Their sum.
    pub sum: String,
    /// What the sum is divided by: the number of values, or the sum of their weights.
    pub divisor: String,
    /// The mean, with at most four decimals.
    pub value: String,
    /// The mean as it is shown everywhere, with two decimals.
    pub shown: String,
    /// How many values count.
    pub counting: usize,
    /// Some weight differs from 1.
    pub weighted: bool,
    /// The mean has more decimals than are shown.
    pub rounded: bool,
}

impl Mean {
    /// The mean of the parts that count; `None` where none does.
    pub fn of(parts: &[Part], language: Language) -> Option<Self> {
        let counting: Vec<(Score, Decimal)> = parts
            .iter()
            .filter(|part| part.counts())
            .filter_map(|part| Some((part.value?, part.weight)))
            .collect();
        let value = Score::mean(counting.iter().copied())?.value();
        let weighted = counting.iter().any(|(_, weight)| *weight != Decimal::ONE);
        let sum = |all: &mut dyn Iterator<Item = Decimal>| {
            all.fold(Decimal::ZERO, Decimal::saturating_add)
        };
        let worth = |(score, weight): &(Score, Decimal)| score.value().saturating_mul(*weight);
        let terms = counting.iter().map(|it| term(it, weighted, language));
        Some(Self {
            terms: terms.collect::<Vec<_>>().join(" + "),
            sum: short(sum(&mut counting.iter().map(worth)), language),
            divisor: short(sum(&mut counting.iter().map(|it| it.1)), language),
            value: short(value, language),
            shown: number::fixed(value, SHOWN, language),
            counting: counting.len(),
            weighted,
            rounded: value.normalize().scale() > SHOWN,
        })
    }

    /// The whole of it in one line; `None` of a single value, which needs no arithmetic.
    pub fn line(&self) -> Option<String> {
        let Self {
            terms,
            divisor,
            value,
            ..
        } = self;
        let exact = format!("({terms}) / {divisor} = {value}");
        (self.counting > 1).then(|| match self.rounded {
            true => format!("{exact} ≈ {}", self.shown),
            false => exact,
        })
    }
}

fn term((score, weight): &(Score, Decimal), weighted: bool, language: Language) -> String {
    let value = short(score.value(), language);
    match weighted {
        true => format!("{} × {value}", short(*weight, language)),
        false => value,
    }
}

fn short(value: Decimal, language: Language) -> String {
    let places = value.normalize().scale().min(WITHIN);
    number::fixed(value, places, language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        fulfilment::Basis,
        plan::{GoalId, Node},
    };

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    fn part(value: Option<Score>, weight: &str) -> Part {
        Part {
            node: Node::Goal(GoalId::from_parts(0, [0; 10])),
            weight: decimal(weight),
            value,
            forecast: None,
            basis: Basis::Judged,
        }
    }

    fn parts(values: &[(&str, &str)]) -> Vec<Part> {
        let one = |(value, weight): &(&str, &str)| part(Some(Score::of(decimal(value))), weight);
        values.iter().map(one).collect()
    }

    #[track_caller]
    fn check(values: &[(&str, &str)], line: Option<&str>) {
        let mean = Mean::of(&parts(values), Language::Swedish).expect("a mean");
        assert_eq!(mean.line().as_deref(), line);
    }

    #[test]
    fn a_mean_is_written_as_people_check_it() {
        check(
            &[("1", "1"), ("0.5", "1"), ("0.5", "1")],
            Some("(1 + 0,5 + 0,5) / 3 = 0,6667 ≈ 0,67"),
        );
        check(&[("1", "1"), ("0.5", "1")], Some("(1 + 0,5) / 2 = 0,75"));
        check(
            &[("1", "2"), ("0.5", "1"), ("0", "1")],
            Some("(2 × 1 + 1 × 0,5 + 1 × 0) / 4 = 0,625 ≈ 0,63"),
        );
        check(&[("0.5", "1")], None);
    }

    #[test]
    fn what_is_not_assessed_or_weighs_nothing_is_left_out() {
        let mut parts = parts(&[("1", "1"), ("0", "1"), ("0.5", "0")]);
        parts.push(part(None, "1"));
        let mean = Mean::of(&parts, Language::Swedish).expect("a mean");
        assert_eq!(mean.line().as_deref(), Some("(1 + 0) / 2 = 0,5"));
        assert_eq!(Mean::of(&parts[2..], Language::Swedish), None);
    }

    #[test]
    fn the_published_index_of_2020_reads_as_published() {
        let third = Score::mean(parts(&[("1", "1"), ("0.5", "1"), ("0.5", "1")]).iter().map(
            |part| {
                let value = part.value.expect("a value");
                (value, part.weight)
            },
        ));
        let mut goals = parts(&[("1", "1"); 7]);
        goals.extend(parts(&[("0.5", "1"); 6]));
        goals.extend(parts(&[("0.75", "1")]));
        goals.push(part(third, "1"));
        let mean = Mean::of(&goals, Language::Swedish).expect("a mean");
        assert_eq!(mean.sum, "11,4167");
        assert_eq!(mean.divisor, "15");
        assert_eq!(mean.value, "0,7611");
        assert_eq!(mean.shown, "0,76");
    }
}
