//! Names of sheets: not longer than 31, of the signs that are allowed, each only once.

use std::collections::BTreeSet;

use uppfyllt::book::ENCLOSED;

use super::choices::CHOICES;
use super::texts;

/// The most UTF-16 units of a name.
const LONGEST: usize = 31;

/// The names that are taken, in small letters: Excel does not distinguish them from large ones.
pub struct Names(BTreeSet<String>);

impl Default for Names {
    /// Taken are the hidden sheets of this application, and a name that Excel keeps for itself.
    fn default() -> Self {
        Self([ENCLOSED, CHOICES, "history"].map(str::to_owned).into())
    }
}

impl Names {
    /// The nearest name that is allowed and free; it is taken then.
    pub fn fitting(&mut self, wanted: &str) -> String {
        let allowed = allowed(wanted);
        let mut name = texts::cut(&allowed, LONGEST)
            .trim_end_matches(['\'', ' '])
            .to_owned();
        for number in 2.. {
            if !name.is_empty() && self.0.insert(name.to_lowercase()) {
                break;
            }
            let number = format!(" ({number})");
            name = format!("{}{number}", texts::cut(&allowed, LONGEST - number.len()));
            name = name.trim_start().to_owned();
        }
        name
    }
}

fn allowed(name: &str) -> String {
    let sign = |sign| match sign {
        '[' | ']' | ':' | '*' | '?' | '/' | '\\' => '-',
        sign => sign,
    };
    let name: String = texts::plain(name).chars().map(sign).collect();
    name.trim_matches(['\'', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_xlsxwriter::Worksheet;

    #[track_caller]
    fn check(wanted: &[&str], expected: &[&str]) {
        let mut names = Names::default();
        let fitting: Vec<String> = wanted.iter().map(|name| names.fitting(name)).collect();
        assert_eq!(fitting, expected);
    }

    #[test]
    fn signs_that_no_name_has_are_replaced() {
        check(
            &["Mål 1/2 [utkast]?", "'Utfall'", "a\u{0}\nb"],
            &["Mål 1-2 -utkast--", "Utfall", "a b"],
        );
    }

    #[test]
    fn names_are_given_once_and_fit() {
        let long = "Kommunstyrelsens mål och indikatorer 2026";
        check(
            &[long, &long.to_uppercase(), "", "", "history", "_uppfyllt"],
            &[
                "Kommunstyrelsens mål och indika",
                "KOMMUNSTYRELSENS MÅL OCH IN (2)",
                "(2)",
                "(3)",
                "history (2)",
                "_uppfyllt (2)",
            ],
        );
    }

    proptest! {
        #[test]
        fn any_names_are_accepted(wanted in prop::collection::vec("[a'/\\[ 😀\u{0}-\u{20}]{0,40}", 0..6)) {
            let mut names = Names::default();
            for name in wanted {
                let fitting = names.fitting(&name);
                prop_assert!(Worksheet::new().set_name(&fitting).is_ok(), "{fitting:?}");
            }
        }
    }
}
