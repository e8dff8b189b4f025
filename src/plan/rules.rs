//! How the plan judges: status scale, thresholds, rules for “partly”.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Decimal, Extra};

/// The plan's rules of evaluation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Rules {
    /// The status scale.
    pub scale: Scale,
    /// When an indicator that misses its target is partly there.
    pub partial: PartialRule,
    /// How the parts of a goal become its value.
    #[serde(skip_serializing_if = "Combine::is_mean")]
    pub combine: Combine,
    /// The level of goals whose values make the index: 0 is the outermost.
    pub index_level: u8,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

/// How the parts of a goal become its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Combine {
    /// Their mean by weight.
    #[default]
    Mean,
    /// The weakest of them: a goal is no better than its worst part.
    Weakest,
}

impl Combine {
    /// Every way.
    pub const ALL: [Self; 2] = [Self::Mean, Self::Weakest];

    /// The usual way.
    pub fn is_mean(&self) -> bool {
        *self == Self::Mean
    }
}

/// The levels of the status scale, best first. “Not assessed” is no level: it is their absence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Scale(pub Vec<Level>);

impl Default for Scale {
    /// Uppnått 1, delvis 0,5, ej 0; a goal from 0,75 and 0,25 (verified on seeds/002).
    fn default() -> Self {
        let level = |key: &str, name: &str, mark, value, from| Level {
            key: LevelKey::new(key),
            name: name.to_owned(),
            mark,
            value,
            from,
        };
        Self(vec![
            level(
                "met",
                "Uppnått",
                Mark::Circle,
                Decimal::ONE,
                Decimal::new(75, 2),
            ),
            level(
                "partly",
                "Delvis uppnått",
                Mark::Diamond,
                Decimal::new(5, 1),
                Decimal::new(25, 2),
            ),
            level(
                "not",
                "Ej uppnått",
                Mark::Triangle,
                Decimal::ZERO,
                Decimal::ZERO,
            ),
        ])
    }
}

impl Scale {
    /// The level of this key.
    pub fn level(&self, key: &LevelKey) -> Option<&Level> {
        self.0.iter().find(|level| level.key == *key)
    }

    /// The best level; a checked scale has one.
    pub fn best(&self) -> Option<&Level> {
        self.0.first()
    }

    /// The worst level; a checked scale has one.
    pub fn worst(&self) -> Option<&Level> {
        self.0.last()
    }

    /// The level that a goal of this value reaches: the best whose threshold it has come to.
    pub fn reached(&self, value: Decimal) -> Option<&Level> {
        self.0
            .iter()
            .find(|level| value >= level.from)
            .or(self.worst())
    }
}

/// One level of the scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Level {
    /// Identity within the plan.
    pub key: LevelKey,
    /// The word shown, which the plan may change.
    pub name: String,
    /// The shape shown.
    pub mark: Mark,
    /// What it counts in a mean, 0 to 1.
    pub value: Decimal,
    /// The goal value, inclusive, from which a goal has this status.
    pub from: Decimal,
}

/// Key of a level, such as `met`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct LevelKey(String);

impl LevelKey {
    /// The key with this name.
    pub fn new(key: &str) -> Self {
        Self(key.to_owned())
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for LevelKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The shape of a status, so that it is never told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Mark {
    /// Filled circle: the best.
    Circle,
    /// Diamond: partly.
    Diamond,
    /// Square: a further level between.
    Square,
    /// Triangle: the worst.
    Triangle,
}

/// When an indicator that misses its target is suggested as partly there (domain: fulfilment 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct PartialRule {
    /// Share of the way from baseline to target that must be done, 0 to 1.
    pub way: Decimal,
    /// Without a baseline: least share of an “at least” target.
    pub floor: Decimal,
    /// Without a baseline: greatest share of an “at most” target.
    pub cap: Decimal,
}

impl Default for PartialRule {
    fn default() -> Self {
        Self {
            way: Decimal::new(5, 1),
            floor: Decimal::new(9, 1),
            cap: Decimal::new(11, 1),
        }
    }
}
