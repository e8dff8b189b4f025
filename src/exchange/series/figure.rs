//! The figures of a column: what its points and commas mean is decided for the column as a whole.

use crate::{
    exchange::number::{self, Figure, Point},
    plan::{Decimal, Missing},
};

/// How the figures of a column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// What the point means, as a person has said or the column shows.
    pub point: Point,
    /// A comma before three digits may stand between thousands: the file has commas between cells,
    /// as those have that come from elsewhere.
    pub doubts_commas: bool,
}

/// What a text in a column of figures is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read<'a> {
    /// A figure, and the unit behind it.
    Number(Decimal, &'a str),
    /// A sign for a missing value.
    Missing(Missing),
    /// A figure that can be read in two ways.
    Ambiguous,
    /// Something else.
    Text,
}

impl Manner {
    /// Reads a text that is not blank.
    pub fn read<'a>(&self, text: &'a str) -> Read<'a> {
        let text = text.trim();
        if let Some(number) = self.plain(text) {
            return Read::Number(number, "");
        }
        if self.doubts_commas && self.point == Point::Unknown && text.contains(',') {
            let ways = [Point::Groups, Point::Decimals].map(|point| number::read(text, point));
            if ways[0] != ways[1] {
                return Read::Ambiguous;
            }
        }
        match number::read(text, self.point) {
            Figure::Number { value, unit } => Read::Number(
                value,
                text.get(text.len() - unit.len()..).unwrap_or_default(),
            ),
            Figure::Ambiguous { .. } => Read::Ambiguous,
            Figure::Missing(missing) => Read::Missing(missing),
            Figure::Text => Read::Text,
        }
    }

    /// Digits with at most one mark that can be nothing but decimal: nearly all figures, read at
    /// once, and to the last of 28 digits.
    fn plain(&self, text: &str) -> Option<Decimal> {
        const LONGEST: usize = 40;
        let digits = text.strip_prefix('-').unwrap_or(text);
        let is_plain = digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.'));
        if digits.is_empty() || digits.len() > LONGEST || !is_plain {
            return None;
        }
        match digits.split_once([',', '.']) {
            None => Decimal::from_str_exact(text).ok(),
            Some((whole, decimals)) => {
                let comma = digits.as_bytes()[whole.len()] == b',';
                let sure = match self.point {
                    Point::Unknown if comma => !self.doubts_commas || decimals.len() != 3,
                    Point::Unknown => decimals.len() != 3,
                    Point::Groups => comma || decimals.len() != 3,
                    Point::Decimals => !comma || decimals.len() != 3,
                };
                let single =
                    !whole.is_empty() && !decimals.is_empty() && !decimals.contains([',', '.']);
                let exact = || Decimal::from_str_exact(&text.replacen(',', ".", 1)).ok();
                (sure && single).then(exact).flatten()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(point: Point, doubts_commas: bool, text: &str, expected: &str) {
        let manner = Manner {
            point,
            doubts_commas,
        };
        let shown = match manner.read(text) {
            Read::Number(value, unit) => format!("{value}{unit}"),
            Read::Missing(missing) => format!("{missing:?}"),
            Read::Ambiguous => "?".to_owned(),
            Read::Text => "text".to_owned(),
        };
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn what_the_column_says_of_points_holds() {
        check(Point::Unknown, false, "1.234", "?");
        check(Point::Groups, false, "1.234", "1234");
        check(Point::Decimals, false, "1.234", "1.234");
        check(Point::Unknown, false, "1,234", "1.234");
        check(Point::Unknown, true, "1,234", "?");
        check(Point::Decimals, true, "1,234", "1234");
        check(Point::Groups, true, "1,234", "1.234");
        check(Point::Unknown, true, "8,9", "8.9");
        check(Point::Unknown, false, "0.125", "0.125");
        check(Point::Unknown, false, "1\u{a0}234,5 %", "1234.5%");
    }

    #[test]
    fn figures_are_exact_and_what_is_missing_is_never_zero() {
        check(
            Point::Groups,
            false,
            "-0,0000000000123456789012345678",
            "-0.0000000000123456789012345678",
        );
        check(Point::Unknown, false, "..", "Confidential");
        check(Point::Unknown, false, ".", "NotApplicable");
        check(Point::Unknown, false, "-", "NonResponse");
        check(Point::Unknown, false, "ej mätt", "NotMeasured");
        check(Point::Unknown, false, "1e5", "text");
        check(Point::Unknown, false, ",5", "0.5");
        check(Point::Unknown, false, "1,2,3", "text");
    }
}
