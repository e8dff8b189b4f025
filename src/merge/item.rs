//! What a person decides on: items, made of parts, and the choices.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::edit::Rule;
use crate::plan::RecordKey;

/// Differences that are taken or left alone together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Whether a person has to decide.
    pub standing: Standing,
    /// The differences, in the order of their records; never none.
    pub parts: Vec<Part>,
}

/// Whether a person has to decide on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Only they have changed it: it comes in, unless it is declined.
    Incoming,
    /// It stays as we have it until a person has chosen.
    Conflict(Why),
}

/// Why an item is a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Both have changed it, to different things.
    BothChanged,
    /// We have deleted what they have changed or built on.
    WeDeleted,
    /// They have deleted what we have changed or built on.
    TheyDeleted,
    /// Both have added a record of the same id, with different contents.
    AddedTwice,
    /// One has frozen or opened an occasion at which the other has judged.
    Frozen,
    /// Each copy is sound, but both together would break this rule.
    Breaks(Rule),
    /// There is no common base: nobody knows who has changed it.
    NoBase,
}

/// One place where the two copies differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The record.
    pub record: RecordKey,
    /// How much of the record it is.
    pub extent: Extent,
    /// Who has changed it.
    pub changed: Changed,
    /// What stood in the common base; `None` where there was nothing, or no base.
    pub base: Option<Value>,
    /// What we have; `None` for nothing.
    pub ours: Option<Value>,
    /// What they have; `None` for nothing.
    pub theirs: Option<Value>,
}

/// How much of a record differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    /// A leaf, by the names that lead to it: `text`, or `targets`, an id and `condition`.
    Leaf(Vec<String>),
    /// The whole record, which only we have.
    OnlyOurs,
    /// The whole record, which only they have.
    OnlyTheirs,
    /// The whole record: both have added one of this id.
    Twice,
}

/// Who has changed something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Only we.
    ByUs,
    /// Only they.
    ByThem,
    /// Both; or, without a common base, nobody knows.
    ByBoth,
}

impl Item {
    /// A person has to decide.
    pub fn is_conflict(&self) -> bool {
        self.standing != Standing::Incoming
    }

    /// Both versions can be kept side by side.
    pub fn may_keep_both(&self) -> bool {
        self.parts.iter().any(|part| part.extent == Extent::Twice)
    }

    /// What holds as long as nobody has chosen: nothing of ours is lost.
    pub fn default_choice(&self) -> Choice {
        match self.standing {
            Standing::Incoming => Choice::Theirs,
            Standing::Conflict(_) => Choice::Ours,
        }
    }
}

impl Part {
    /// The names that lead to the leaf; none where it is the whole record.
    pub fn path(&self) -> &[String] {
        match &self.extent {
            Extent::Leaf(path) => path,
            Extent::OnlyOurs | Extent::OnlyTheirs | Extent::Twice => &[],
        }
    }

    /// A measurement: nothing refers to it, and no rule but its references binds it.
    pub(super) fn is_measurement(&self) -> bool {
        matches!(self.record, RecordKey::Observation(_))
    }

    /// Whether it is the whole record, or of its field of this name.
    pub(super) fn touches(&self, field: &str) -> bool {
        self.path().first().is_none_or(|first| first == field)
    }
}

/// What is decided on one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It stays as we have it; what comes in is declined.
    Ours,
    /// It becomes as they have it.
    Theirs,
    /// Records of both stay, theirs under a new id where two have the same; otherwise as ours.
    Both,
}

/// What has been decided, item by item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    each: BTreeMap<usize, Choice>,
    others: Option<Choice>,
}

impl Choices {
    /// The same for all items.
    pub fn all(choice: Choice) -> Self {
        Self {
            each: BTreeMap::new(),
            others: Some(choice),
        }
    }

    /// Decides on the item of this place.
    pub fn choose(&mut self, place: usize, choice: Choice) {
        self.each.insert(place, choice);
    }

    /// What has been decided on an item; `None` where nobody has chosen.
    pub fn of(&self, place: usize) -> Option<Choice> {
        self.each.get(&place).copied().or(self.others)
    }
}
