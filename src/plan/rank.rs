//! Explicit order that a single record can change.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// The first rank given: half-way.
const MIDDLE: u8 = 0x80;

/// Where a record stands among its siblings: a key with always room for another between two.
///
/// It is a fraction between 0 and 1 in base 256, written as hexadecimal digits, and never ends in a
/// zero byte, so that there is always something before it. Moving a record changes that record
/// alone, so moves made in two copies of a plan merge. Two records of the same rank (made apart)
/// stand in the order of their ids.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(Vec<u8>);

impl Default for Rank {
    fn default() -> Self {
        Self(vec![MIDDLE])
    }
}

impl Rank {
    /// A rank after `before` and before `after`, where given. Equal or crossed neighbours give a
    /// rank just after `before`.
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        match (before, after) {
            (None, None) => Self::default(),
            (Some(before), Some(after)) if before < after => Self(middle(&before.0, &after.0)),
            (Some(before), _) => Self(above(&before.0)),
            (None, Some(after)) => Self(below(&after.0)),
        }
    }

    /// The rank that follows this one at the end of a list.
    pub fn next(&self) -> Self {
        Self::between(Some(self), None)
    }

    /// The new ranks, by place in the list, that bring the one at a place to another: as a rule its
    /// own alone. Where the two around it share a rank there is no room, and all get new ones.
    pub fn moved(ranks: &[&Self], from: usize, to: usize) -> Vec<(usize, Self)> {
        let mut places: Vec<usize> = (0..ranks.len()).filter(|it| *it != from).collect();
        if from >= ranks.len() || to >= ranks.len() || from == to {
            return Vec::new();
        }
        let rank = |at: usize| places.get(at).map(|it| ranks[*it]);
        let before = to.checked_sub(1).and_then(rank);
        let after = rank(to);
        if before
            .zip(after)
            .is_none_or(|(before, after)| before < after)
        {
            return vec![(from, Self::between(before, after))];
        }
        places.insert(to, from);
        let mut next = Self::default();
        let anew = places.into_iter().map(|place| {
            let rank = next.clone();
            next = next.next();
            (place, rank)
        });
        anew.collect()
    }
}

/// Digits above these; the first above none.
fn above(digits: &[u8]) -> Vec<u8> {
    match digits.iter().position(|digit| *digit < u8::MAX) {
        Some(at) => [&digits[..at], &[digits[at] + 1]].concat(),
        None => [digits, &[MIDDLE]].concat(),
    }
}

/// Digits below these, which do not end in zero.
fn below(digits: &[u8]) -> Vec<u8> {
    match digits.iter().position(|digit| *digit > 0) {
        Some(at) if digits[at] > 1 => [&digits[..at], &[digits[at] - 1]].concat(),
        Some(at) => [&digits[..at], &[0, u8::MAX]].concat(),
        None => vec![MIDDLE], // never reached: a rank does not end in zero
    }
}

/// Digits between `low` and `high`, which lies above it.
fn middle(low: &[u8], high: &[u8]) -> Vec<u8> {
    let differ = low.iter().zip(high).position(|(low, high)| low != high);
    match differ {
        None => [low, &below(&high[low.len()..])].concat(),
        Some(at) if high[at] - low[at] > 1 => {
            let half = low[at] + (high[at] - low[at]) / 2;
            [&low[..at], &[half]].concat()
        }
        Some(at) => [&low[..=at], &above(&low[at + 1..])].concat(),
    }
}

impl fmt::Display for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|digit| write!(f, "{digit:02x}"))
    }
}

impl fmt::Debug for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is no rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoRank;

impl FromStr for Rank {
    type Err = NoRank;
    fn from_str(text: &str) -> Result<Self, NoRank> {
        let half = |digit: &u8| char::from(*digit).to_digit(16).map(|digit| digit as u8);
        let whole = |pair: &[u8]| match pair {
            [high, low] => Some(half(high)? << 4 | half(low)?),
            _ => None,
        };
        let digits: Option<Vec<u8>> = text.as_bytes().chunks(2).map(whole).collect();
        digits
            .filter(|digits| digits.last().is_some_and(|last| *last > 0))
            .map(Self)
            .ok_or(NoRank)
    }
}

impl Serialize for Rank {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Rank {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| D::Error::custom(format_args!("“{text}” is not a rank (80)")))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Rank {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rank".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^([0-9a-fA-F]{2})*([0-9a-fA-F][1-9a-fA-F]|[1-9a-fA-F]0)$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn there_is_always_room(places in proptest::collection::vec(any::<prop::sample::Index>(), 0..300)) {
            let mut ranks: Vec<Rank> = Vec::new();
            for place in places {
                let at = place.index(ranks.len() + 1);
                let before = at.checked_sub(1).and_then(|at| ranks.get(at));
                ranks.insert(at, Rank::between(before, ranks.get(at)));
            }
            prop_assert!(ranks.windows(2).all(|pair| pair[0] < pair[1]));
            for rank in ranks {
                prop_assert_eq!(rank.to_string().parse(), Ok(rank));
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_moved_stands_where_it_was_brought(
            digits in proptest::collection::vec(1u8..6, 1..12),
            from: prop::sample::Index,
            to: prop::sample::Index,
        ) {
            // Few digits, so that some share a rank; those stand in the order of their places.
            let mut ranks: Vec<Rank> = digits.into_iter().map(|it| Rank(vec![it])).collect();
            crate::order::sort(&mut ranks);
            let (from, to) = (from.index(ranks.len()), to.index(ranks.len()));
            let mut wanted: Vec<usize> = (0..ranks.len()).collect();
            let it = wanted.remove(from);
            wanted.insert(to, it);
            let moved = Rank::moved(&ranks.iter().collect::<Vec<_>>(), from, to);
            let room = ranks.windows(2).all(|pair| pair[0] < pair[1]);
            prop_assert!(!room || moved.len() == usize::from(from != to));
            for (place, rank) in moved {
                ranks[place] = rank;
            }
            let mut order: Vec<usize> = (0..ranks.len()).collect();
            crate::order::sort_by_key(&mut order, |at| (ranks[*at].clone(), *at));
            prop_assert_eq!(order, wanted);
        }
    }

    #[test]
    fn a_thousand_at_either_end_and_in_one_gap_stay_in_order() {
        let (mut first, mut last) = (Rank::default(), Rank::default());
        for _ in 0..1000 {
            let before = Rank::between(None, Some(&first));
            assert!(before < first);
            first = before;
            assert!(last < last.next());
            last = last.next();
        }
        let mut low = first.clone();
        for _ in 0..1000 {
            let between = Rank::between(Some(&low), Some(&last));
            assert!(low < between && between < last);
            low = between;
        }
        assert!(last.to_string().len() <= 20, "{last}");
    }

    #[test]
    fn what_is_no_rank_is_refused() {
        for text in ["", "8", "00", "8000", "zz", "aå", "+1", "800"] {
            assert_eq!(text.parse::<Rank>(), Err(NoRank), "{text}");
        }
    }
}
