//! Which indicator a sentence is about: the one whose name it has, where no other's is there too.

use std::collections::BTreeMap;

use super::wording::{self, share_found};
use crate::order;
use crate::plan::{Indicator, IndicatorId};

/// Indicators by the words of their names.
pub struct Names<'p> {
    all: Vec<Named<'p>>,
    /// The numbers of those that have a word, by its beginning: its forms begin alike.
    having: BTreeMap<String, Vec<usize>>,
}

/// An indicator and its name in words.
pub struct Named<'p> {
    /// Which one.
    pub id: IndicatorId,
    /// The indicator.
    pub indicator: &'p Indicator,
    /// The words that tell it from others: no figures, and nothing of what it shall reach.
    pub words: Vec<String>,
}

/// The fewest words that name an indicator.
const FEWEST: usize = 2;
/// So much of a name has to be there, in per cent.
const MOST: usize = 80;
/// A word that more indicators have tells none of them from the others.
const COMMON: usize = 64;
/// Letters that the forms of a word have in common.
const BEGINNING: usize = 5;

impl<'p> Names<'p> {
    /// The names of indicators.
    pub fn of(indicators: impl Iterator<Item = (IndicatorId, &'p Indicator)>) -> Self {
        let named = |(id, indicator): (IndicatorId, &'p Indicator)| Named {
            id,
            indicator,
            words: telling(&wording::words(&indicator.text)),
        };
        let all: Vec<Named> = indicators
            .map(named)
            .filter(|it| it.words.len() >= FEWEST)
            .collect();
        let mut having: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (number, it) in all.iter().enumerate() {
            for word in &it.words {
                having.entry(beginning(word)).or_default().push(number);
            }
        }
        Self { all, having }
    }

    /// The one indicator that a sentence names, by its words.
    pub fn only(&self, sentence: &[String]) -> Option<&Named<'p>> {
        let begun: Vec<String> = sentence.iter().map(|it| beginning(it)).collect();
        let having = begun.iter().filter_map(|it| self.having.get(it));
        let telling = having.filter(|it| it.len() <= COMMON);
        let mut numbers: Vec<usize> = telling.flatten().copied().collect();
        order::sort(&mut numbers);
        numbers.dedup();
        let candidates = numbers.into_iter().filter_map(|it| self.all.get(it));
        let mut named = candidates.filter(|it| {
            let there = it.words.iter().filter(|it| begun.contains(&beginning(it)));
            let may = there.count() * 100 >= it.words.len() * MOST;
            may && share_found(&it.words, sentence) >= MOST
        });
        let only = named.next()?;
        named.next().is_none().then_some(only)
    }
}

fn beginning(word: &str) -> String {
    word.chars().take(BEGINNING).collect()
}

/// The words that tell what something is: long ones, without figures, the words between, and which way it
/// shall go.
pub fn telling(words: &[String]) -> Vec<String> {
    const SMALL: [&str; 30] = [
        "ska", "skall", "öka", "ökar", "ökat", "ökad", "ökade", "minska", "minskar", "minskat",
        "minskad", "minskade", "minst", "högst", "maximalt", "från", "till", "inom", "bland",
        "under", "över", "efter", "samt", "eller", "vara", "varit", "blir", "deras", "sina",
        "finns",
    ];
    let tells = |it: &&String| {
        it.chars().count() >= 4
            && !it.starts_with(|c: char| c.is_ascii_digit())
            && !SMALL.contains(&it.as_str())
    };
    words.iter().filter(tells).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Id;
    use uuid::Uuid;

    #[track_caller]
    fn check(sentence: &str, expected: Option<u128>) {
        let texts = [
            "Andelen brukare i hemtjänst som är trygga ska öka till 90 %",
            "Andelen brukare i boende som är trygga ska öka till 90 %",
            "Sjukfrånvaro bland medarbetarna",
            "Index",
        ];
        let indicators = texts.map(|text| Indicator {
            text: text.to_owned(),
            ..Indicator::default()
        });
        let numbered = (1..).zip(&indicators);
        let names = Names::of(numbered.map(|(id, it)| (Id::new(Uuid::from_u128(id)), it)));
        let found = names.only(&wording::words(sentence));
        assert_eq!(
            found.map(|it| it.id.uuid().as_u128()),
            expected,
            "{sentence}"
        );
    }

    #[test]
    fn a_sentence_names_one_indicator_or_none() {
        check("Av brukarna i hemtjänsten är andelen trygga 84 %.", Some(1));
        check("Medarbetarnas sjukfrånvaro var 7 %.", Some(3));
        check(
            "Trygga brukare finns i hemtjänst och boende, andelen ökar.",
            None,
        );
        check("Andelen brukare är 84 %.", None);
        check("Index är 84.", None);
    }
}
