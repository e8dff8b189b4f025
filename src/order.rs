//! Sorting, and maps and sets of many entries: compiled once for all types.
//!
//! The standard library's sort is compiled anew for every type and comparison, some four kilobytes
//! each, and collecting into a `BTreeMap` or `BTreeSet` sorts as well (*measured:* 57 sorts were
//! 230 kB of the application). Here the places are sorted instead of the items, by a comparison
//! behind a pointer, and maps take their entries one by one. `clippy.toml` holds the rest to it.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

/// Sorts by a comparison; what is equal keeps its order.
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut places = places(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    for at in 0..places.len() {
        while places[at] != at {
            let place = places[at];
            items.swap(at, place);
            places.swap(at, place);
        }
    }
}

/// Sorts by a key; what has the same key keeps its order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts; what is equal keeps its order.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// The entries as a map; of several with one key the last stays.
pub fn map<K: Ord, V>(entries: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(entries);
    map
}

/// The items as a set.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// Where each of so many items comes to stand.
#[expect(clippy::disallowed_methods, reason = "the one sort")]
fn places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..count).collect();
    sorted.sort_by(|a, b| compare(*a, *b));
    let mut places = vec![0; count];
    for (place, item) in sorted.into_iter().enumerate() {
        places[item] = place;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        #[expect(clippy::disallowed_methods, reason = "what it is compared with")]
        fn it_sorts_as_the_standard_library_does(items: Vec<(u8, u32)>) {
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by_key(&mut ours, |item| item.0 % 8);
            theirs.sort_by_key(|item| item.0 % 8);
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn a_map_and_a_set_are_as_collected(entries: Vec<(u8, u32)>) {
            prop_assert_eq!(map(entries.clone()), entries.iter().copied().collect());
            prop_assert_eq!(set(entries.clone()), entries.into_iter().collect());
        }
    }
}
