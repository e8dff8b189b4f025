//! What is new from one version of a plan to another: nothing is chosen, everything is told.

use serde_json::Value;

use super::{
    collect::{self, Copies},
    item::{Extent, Part},
    words::{Word, words},
};
use crate::plan::{Plan, RecordKey};

/// The differences from one version to another, in the order of the records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Every record that differs, once.
    pub records: Vec<Compared>,
}

/// A record that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The record.
    pub record: RecordKey,
    /// What became of it.
    pub what: What,
}

/// What became of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stands elsewhere, and is otherwise as it was.
    Moved(Vec<Leaf>),
    /// These leaves differ.
    Changed(Vec<Leaf>),
}

/// A leaf that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The names that lead to it.
    pub path: Vec<String>,
    /// What stood there.
    pub before: Option<Value>,
    /// What stands there.
    pub after: Option<Value>,
    /// What sort of difference it is.
    pub sort: Sort,
}

/// What sort of difference a leaf is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The place among other records.
    Place,
    /// A text, with the words that differ.
    Reworded(Vec<Word>),
    /// A target or the value it starts from.
    Target,
    /// A measured value.
    Value,
    /// Anything else.
    Other,
}

/// Compares two versions of a plan.
pub fn compare(old: &Plan, new: &Plan) -> Comparison {
    let copies = Copies {
        base: None,
        ours: old,
        theirs: new,
    };
    let mut records: Vec<Compared> = Vec::new();
    let mut leaves = Vec::new();
    let mut parts = collect::parts(&copies).into_iter().peekable();
    while let Some(part) = parts.next() {
        let record = part.record;
        let whole = match part.extent {
            Extent::OnlyOurs => Some(What::Removed),
            Extent::OnlyTheirs => Some(What::Added),
            Extent::Leaf(_) | Extent::Twice => None,
        };
        leaves.extend(Leaf::of(part));
        let is_last = parts.peek().is_none_or(|next| next.record != record);
        if is_last {
            let leaves = std::mem::take(&mut leaves);
            let what = whole.unwrap_or_else(|| What::of(leaves));
            records.push(Compared { record, what });
        }
    }
    Comparison { records }
}

impl What {
    fn of(leaves: Vec<Leaf>) -> Self {
        if leaves.iter().all(|leaf| leaf.sort == Sort::Place) {
            Self::Moved(leaves)
        } else {
            Self::Changed(leaves)
        }
    }
}

impl Leaf {
    fn of(part: Part) -> Option<Self> {
        let Extent::Leaf(path) = part.extent else {
            return None;
        };
        let sort = Sort::of(
            &part.record,
            &path,
            part.ours.as_ref(),
            part.theirs.as_ref(),
        );
        Some(Self {
            path,
            before: part.ours,
            after: part.theirs,
            sort,
        })
    }
}

impl Sort {
    fn of(
        record: &RecordKey,
        path: &[String],
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> Self {
        let field = path.first().map(String::as_str).unwrap_or_default();
        let is_measurement = matches!(record, RecordKey::Observation(_));
        match field {
            "parent" | "goal" | "under" | "rank" => Self::Place,
            "value" if is_measurement => Self::Value,
            "targets" | "baseline" => Self::Target,
            _ if is_prose(path) => Self::Reworded(words(text(before), text(after))),
            _ => Self::Other,
        }
    }
}

fn text(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).unwrap_or_default()
}

/// Whether the leaf is a text that somebody wrote, not a date, a word to choose or an id.
fn is_prose(path: &[String]) -> bool {
    const PROSE: [&str; 17] = [
        "action",
        "analysis",
        "area",
        "body",
        "comment",
        "committee",
        "description",
        "explanation",
        "municipality",
        "name",
        "note",
        "reason",
        "responsible",
        "source",
        "term",
        "text",
        "title",
    ];
    path.last()
        .is_some_and(|name| PROSE.contains(&name.as_str()))
}
