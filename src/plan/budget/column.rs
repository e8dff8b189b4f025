//! Columns of a table: what their figures are, and how those that follow from others do.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use uuid::Uuid;

/// A column of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct BudgetColumn {
    /// Its name within the table, the same in the tables of other occasions.
    pub key: ColumnKey,
    /// Its heading, such as “Budget helår 2020”.
    pub title: String,
    /// The heading that it shares with its neighbours, such as “Utfall perioden”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// What its figures are.
    #[serde(skip_serializing_if = "ColumnKind::is_other")]
    pub kind: ColumnKind,
    /// How far of the year they reach.
    #[serde(skip_serializing_if = "Reach::is_to_date")]
    pub reach: Reach,
    /// The year they are of; none for the year of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// Income, costs, or both together.
    #[serde(skip_serializing_if = "MoneySide::is_net")]
    pub side: MoneySide,
    /// Entered, or how they follow from other columns.
    #[serde(skip_serializing_if = "ColumnFormula::is_entered")]
    pub formula: ColumnFormula,
}

/// What the figures of a column are.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ColumnKind {
    /// Something else.
    #[default]
    Other,
    /// What it became (utfall).
    Outcome,
    /// What was decided (budget).
    Budget,
    /// What is expected (prognos).
    Forecast,
    /// How far one is from the other (avvikelse).
    Deviation,
}

impl BudgetColumn {
    /// Its title with the heading it shares: “Utfall perioden, Intäkter”.
    pub fn name(&self) -> String {
        match (self.group.as_str(), self.title.as_str()) {
            ("", title) => title.to_owned(),
            (group, "") => group.to_owned(),
            (group, title) => format!("{group}, {title}"),
        }
    }
}

impl ColumnKind {
    /// Every sort of figure.
    pub const ALL: [Self; 5] = [
        Self::Outcome,
        Self::Budget,
        Self::Forecast,
        Self::Deviation,
        Self::Other,
    ];

    fn is_other(&self) -> bool {
        *self == Self::Other
    }
}

/// How far of the year a column's figures reach.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Reach {
    /// From the beginning of the year to the day of the table.
    #[default]
    ToDate,
    /// The whole year.
    FullYear,
}

impl Reach {
    fn is_to_date(&self) -> bool {
        *self == Self::ToDate
    }
}

/// Which money a row or a column is about.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MoneySide {
    /// Income and costs together.
    #[default]
    Net,
    /// Income, which is positive.
    Income,
    /// Costs, which are negative.
    Costs,
}

impl MoneySide {
    pub(super) fn is_net(&self) -> bool {
        *self == Self::Net
    }
}

/// How a column's figures come about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ColumnFormula {
    /// They are entered.
    #[default]
    Entered,
    /// One column and another together: income and costs.
    Sum {
        /// The one.
        of: ColumnKey,
        /// The other.
        and: ColumnKey,
    },
    /// One column less another: outcome less budget.
    Difference {
        /// What is lessened.
        of: ColumnKey,
        /// What it is lessened by.
        less: ColumnKey,
    },
    /// One column in per cent of another: outcome of the year's budget.
    Share {
        /// What is divided.
        of: ColumnKey,
        /// What it is divided by.
        by: ColumnKey,
    },
    /// As much of another column as of the year has gone, in the rows that accrue evenly. In other
    /// rows the figures are entered.
    ProRata {
        /// The column of the whole year.
        of: ColumnKey,
    },
}

impl ColumnFormula {
    /// They are entered.
    pub fn is_entered(&self) -> bool {
        *self == Self::Entered
    }

    /// The columns that it is made of.
    pub fn inputs(self) -> impl Iterator<Item = ColumnKey> {
        let (one, other) = match self {
            Self::Entered => (None, None),
            Self::Sum { of, and } => (Some(of), Some(and)),
            Self::Difference { of, less } => (Some(of), Some(less)),
            Self::Share { of, by } => (Some(of), Some(by)),
            Self::ProRata { of } => (Some(of), None),
        };
        one.into_iter().chain(other)
    }

    /// Whether figures of several rows may be added up: shares may not.
    pub fn adds_up(self) -> bool {
        !matches!(self, Self::Share { .. })
    }
}

/// The name of a column within its table: short, since it stands at every figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColumnKey(u32);

impl ColumnKey {
    /// The key with this number: tables of before there were keys count their columns from 1.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// A key from an id never handed out before. Its random end tells it from columns that others
    /// add to the same table meanwhile.
    pub fn fresh(id: Uuid) -> Self {
        let [.., a, b, c, d] = *id.as_bytes();
        Self(u32::from_be_bytes([a, b, c, d]))
    }
}

impl fmt::Display for ColumnKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

/// The text is no key of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoColumnKey;

impl FromStr for ColumnKey {
    type Err = NoColumnKey;
    fn from_str(text: &str) -> Result<Self, NoColumnKey> {
        let key = u32::from_str_radix(text, 16).map(Self);
        let written = key.ok().filter(|it| it.to_string() == text);
        written.ok_or(NoColumnKey)
    }
}

impl Serialize for ColumnKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ColumnKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let wrong = |_| D::Error::custom(format_args!("“{text}” is not a key (1f)"));
        text.parse().map_err(wrong)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ColumnKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ColumnKey".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^(0|[1-9a-f][0-9a-f]{0,7})$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_written_in_one_way() {
        for text in ["0", "1f", "ffffffff"] {
            let key: ColumnKey = text.parse().expect("a key");
            assert_eq!(key.to_string(), text);
        }
        for text in ["", "01", "1F", "+1", "100000000", "x"] {
            assert_eq!(text.parse::<ColumnKey>(), Err(NoColumnKey), "{text}");
        }
    }

    #[test]
    fn a_fresh_key_is_the_random_end_of_an_id() {
        let id = Uuid::from_u128(0x0198_0000_0000_7000_8000_0000_dead_beef);
        assert_eq!(ColumnKey::fresh(id).to_string(), "deadbeef");
    }
}
