//! What is chosen within a view, as the address says it after a `?`.

use std::collections::BTreeMap;
use std::str::FromStr;

use leptos::prelude::*;
use uppfyllt::plan::OccasionId;

use crate::platform::address;

/// Longest value that an address carries, in characters: with all of them a link stays short enough
/// for mail programs, which cut it at about a thousand.
const LONGEST: usize = 60;

/// The name of the occasion looked at.
const OCCASION: &str = "tillfalle";

/// The names and values after the `?` of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(BTreeMap<String, String>);

impl Query {
    /// That of the page's address.
    pub fn here() -> Self {
        Self::of(&address::hash())
    }

    fn of(hash: &str) -> Self {
        let query = hash.split_once('?').map_or("", |(_, query)| query);
        Self(address::pairs(query).into_iter().collect())
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The occasion looked at.
    pub fn occasion(&self) -> Option<OccasionId> {
        self.read(OCCASION)
    }

    /// The same at an occasion.
    pub fn at(mut self, occasion: Option<OccasionId>) -> Self {
        self.set(OCCASION, occasion);
        self
    }

    /// The value of a name, where it reads as one.
    pub fn read<T: FromStr>(&self, name: &str) -> Option<T> {
        self.get(name)?.parse().ok()
    }

    /// Gives a name its value, or none. A value too long for an address is left out.
    pub fn set(&mut self, name: &str, value: Option<impl ToString>) {
        let value = value.map(|it| it.to_string());
        match value.filter(|it| it.chars().count() <= LONGEST) {
            Some(value) => self.0.insert(name.to_owned(), value),
            None => self.0.remove(name),
        };
    }

    /// Changes what the page's address says, without a step in the browser's history.
    pub fn amend(change: impl FnOnce(Self) -> Self) {
        let hash = address::hash();
        let before = Self::of(&hash);
        let after = change(before.clone());
        if after != before {
            let path = hash.split('?').next().unwrap_or_default();
            address::replace_hash(&after.on(path));
        }
    }

    /// A link to what is seen: the whole address of the page, at this occasion whichever is the latest.
    pub fn link(occasion: Option<OccasionId>) -> String {
        let hash = address::hash();
        let path = hash.split('?').next().unwrap_or_default();
        let query = Self::of(&hash).at(occasion);
        format!("{}#{}", address::page(), query.on(path))
    }

    /// The address of this path with the query.
    pub fn on(&self, path: &str) -> String {
        let pairs = self.0.iter().map(|(name, it)| (name.as_str(), it.as_str()));
        match self.0.is_empty() {
            true => path.to_owned(),
            false => format!("{path}?{}", address::query(pairs)),
        }
    }
}

/// Keeps what is chosen in a view and the page's address in step: an address that is opened chooses,
/// and a choice is written in the address.
pub fn keep<T: PartialEq + Send + Sync + 'static>(
    chosen: RwSignal<T>,
    read: impl Fn(&Query) -> T + 'static,
    write: impl Fn(&T, &mut Query) + 'static,
) {
    let arrive = move || {
        let asked = read(&Query::here());
        if chosen.with_untracked(|chosen| *chosen != asked) {
            chosen.set(asked);
        }
    };
    arrive();
    // It listens as long as the view lives.
    StoredValue::new_local(address::on_change(arrive));
    Effect::new(move |_| {
        let written = |mut query: Query| {
            chosen.with(|chosen| write(chosen, &mut query));
            query
        };
        Query::amend(written);
    });
}
