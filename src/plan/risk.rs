//! Risks weighed: how great a risk is, and all of them drawn up by likelihood and consequence.

use super::Risk;

/// How great a risk is, as its value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// A value of 1 to 3: it is accepted.
    Low,
    /// 4 to 8: it is watched.
    Middle,
    /// 9 to 16: something is done about it.
    High,
}

impl Grade {
    /// Every grade, the lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    /// The grade of a risk's value.
    pub fn of(value: u16) -> Self {
        match value {
            ..=3 => Self::Low,
            4..=8 => Self::Middle,
            _ => Self::High,
        }
    }

    /// The lowest and the highest value that has it.
    pub fn values(self) -> (u16, u16) {
        match self {
            Self::Low => (1, 3),
            Self::Middle => (4, 8),
            Self::High => (9, 16),
        }
    }
}

impl Risk {
    /// The greatest likelihood and consequence.
    pub const GREATEST: u8 = 4;

    /// Likelihood times consequence; nothing where one of them is missing.
    pub fn value(&self) -> Option<u16> {
        let weighed = self.likelihood.zip(self.consequence);
        weighed.map(|(likelihood, consequence)| u16::from(likelihood) * u16::from(consequence))
    }
}

/// A line of the drawing-up: what is equally likely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RiskLine {
    /// How likely.
    pub likelihood: u8,
    /// By consequence, the mildest first.
    pub squares: Vec<RiskSquare>,
}

/// A square of the drawing-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RiskSquare {
    /// How great a risk is that stands there.
    pub grade: Grade,
    /// The risks that stand there, by their place in the list.
    pub risks: Vec<usize>,
}

/// Which risks stand where, the most likely first; nothing where none has been weighed. A weight
/// beyond the greatest has no place.
pub fn drawn_up(risks: &[&Risk]) -> Option<Vec<RiskLine>> {
    let scale = 1..=Risk::GREATEST;
    let line = |likelihood: u8| RiskLine {
        likelihood,
        squares: scale
            .clone()
            .map(|it| square(risks, likelihood, it))
            .collect(),
    };
    let lines: Vec<RiskLine> = scale.clone().rev().map(line).collect();
    let mut squares = lines.iter().flat_map(|it| &it.squares);
    let is_any = squares.any(|it| !it.risks.is_empty());
    is_any.then_some(lines)
}

fn square(risks: &[&Risk], likelihood: u8, consequence: u8) -> RiskSquare {
    let place = (Some(likelihood), Some(consequence));
    let there = |at: &usize| (risks[*at].likelihood, risks[*at].consequence) == place;
    RiskSquare {
        grade: Grade::of(u16::from(likelihood) * u16::from(consequence)),
        risks: (0..risks.len()).filter(there).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn risk((likelihood, consequence): (u8, u8)) -> Risk {
        let weight = |it: u8| (it > 0).then_some(it);
        Risk {
            likelihood: weight(likelihood),
            consequence: weight(consequence),
            ..Risk::default()
        }
    }

    /// The lines with the numbers of the risks; weights of 0 stand for none.
    #[track_caller]
    fn check(weights: &[(u8, u8)], expected: &[&str]) {
        let risks: Vec<Risk> = weights.iter().copied().map(risk).collect();
        let lines = drawn_up(&risks.iter().collect::<Vec<_>>()).unwrap_or_default();
        let square = |it: &RiskSquare| {
            let risks = it.risks.iter().map(|at| (at + 1).to_string());
            risks.collect::<Vec<_>>().join(",")
        };
        let line = |it: &RiskLine| {
            let squares: Vec<String> = it.squares.iter().map(square).collect();
            format!("{}: {}", it.likelihood, squares.join("|"))
        };
        assert_eq!(lines.iter().map(line).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_likeliest_stand_above_and_the_gravest_to_the_right() {
        check(
            &[(4, 1), (1, 4), (4, 1), (2, 2)],
            &["4: 1,3|||", "3: |||", "2: |4||", "1: |||2"],
        );
    }

    #[test]
    fn what_is_not_weighed_on_the_scale_has_no_place() {
        check(&[], &[]);
        check(&[(0, 0), (3, 0), (0, 2), (5, 1)], &[]);
        check(
            &[(3, 0), (1, 1)],
            &["4: |||", "3: |||", "2: |||", "1: 2|||"],
        );
    }

    #[test]
    fn every_value_has_the_grade_that_says_so() {
        for grade in Grade::ALL {
            let (from, to) = grade.values();
            assert!((from..=to).all(|it| Grade::of(it) == grade), "{grade:?}");
        }
        let values = Grade::ALL.iter().map(|it| it.values());
        assert!(
            values
                .clone()
                .zip(values.skip(1))
                .all(|(it, next)| it.1 + 1 == next.0)
        );
        assert_eq!(risk((4, 3)).value(), Some(12));
        assert_eq!(risk((255, 255)).value(), Some(65_025));
        assert_eq!(risk((4, 0)).value(), None);
    }
}
