//! What files call somebody, besides the name in the plan.

use serde::{Deserialize, Serialize};

/// Codes and other names, in their order, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Aliases(Vec<Alias>);

/// A code or another name. Its own element, so that copies to which each has added one merge.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
struct Alias {
    /// The code or the name.
    key: String,
}

impl Aliases {
    /// Those in a line, with commas between; blanks around each say nothing.
    pub fn from_line(line: &str) -> Self {
        let mut aliases = Self::default();
        line.split(',').for_each(|it| aliases.add(it));
        aliases
    }

    /// All in a line, with commas between.
    pub fn line(&self) -> String {
        let keys: Vec<&str> = self.0.iter().map(|it| it.key.as_str()).collect();
        keys.join(", ")
    }

    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// This is one of them.
    pub fn has(&self, word: &str) -> bool {
        !word.is_empty() && self.0.iter().any(|it| it.key == word.trim())
    }

    /// Adds one, unless it is there or says nothing.
    pub fn add(&mut self, word: &str) {
        let key = word.trim().to_owned();
        if !key.is_empty()
            && let Err(place) = self.0.binary_search_by(|it| it.key.cmp(&key))
        {
            self.0.insert(place, Alias { key });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let aliases = Aliases::from_line(line);
        assert_eq!(aliases.line(), expected);
        assert_eq!(Aliases::from_line(&aliases.line()), aliases);
    }

    #[test]
    fn a_line_is_sorted_and_holds_each_once() {
        check("", "");
        check(" , ,", "");
        check("0125", "0125");
        check("Ekerö kommun ,0125,  0125", "0125, Ekerö kommun");
    }

    #[test]
    fn nothing_is_no_alias() {
        assert!(!Aliases::from_line("0125").has(""));
        assert!(Aliases::from_line("0125").has(" 0125"));
    }
}
