//! Indicators and key figures: what is measured or judged under a goal.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{Day, Decimal, Extra, FromBudget, GoalId, IndicatorId, Period, Rank, Target, UnitId};

/// An indicator (indikator) or key figure (nyckeltal).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Indicator {
    /// The goal it belongs to.
    pub goal: GoalId,
    /// Order among the indicators of the goal.
    pub rank: Rank,
    /// Current wording.
    pub text: String,
    /// Earlier wordings, oldest first; identity survives rewording (seeds/001).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Wording>,
    /// Judged, or only followed.
    pub kind: IndicatorKind,
    /// Heading of the area of operations it stands under, such as “Äldreomsorg” (seeds/001).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub area: String,
    /// How it is measured.
    pub measure: Measure,
    /// How the figure of the whole comes about.
    #[serde(skip_serializing_if = "Figure::is_reported")]
    pub figure: Figure,
    /// The units that report it; none where it is reported for all together.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<UnitId>,
    /// Where it started.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    /// Its targets: one per year or stage.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Target>,
    /// Where its figures come from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Kolada ids it is taken from; two make a quotient (`N31848/N01951`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kolada: Vec<KoladaId>,
    /// How often it is measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Frequency>,
    /// Who reports it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub responsible: String,
    /// Weight among its siblings in the goal's mean; never negative.
    pub weight: Decimal,
    /// Whether it is still in use.
    #[serde(skip_serializing_if = "Life::is_active")]
    pub life: Life,
    /// Free note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

impl Default for Indicator {
    fn default() -> Self {
        Self {
            goal: GoalId::new(Default::default()),
            rank: Rank::default(),
            text: String::new(),
            earlier: Vec::new(),
            kind: IndicatorKind::default(),
            area: String::new(),
            measure: Measure::default(),
            figure: Figure::default(),
            units: Vec::new(),
            baseline: None,
            targets: Vec::new(),
            source: String::new(),
            kolada: Vec::new(),
            frequency: None,
            responsible: String::new(),
            weight: Decimal::ONE,
            life: Life::default(),
            note: String::new(),
            extra: Extra::default(),
        }
    }
}

/// Whether it takes part in the judgement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum IndicatorKind {
    /// Judged at each follow-up.
    #[default]
    Judged,
    /// A key figure: followed, never judged.
    KeyFigure,
}

/// How the figure of all operations together comes about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Figure {
    /// It is reported as such.
    #[default]
    Reported,
    /// From the figures of the units that report.
    Units(Together),
    /// One indicator's figure divided by another's (Kolada: `N31848/N01951`).
    Quotient(Quotient),
    /// From the tables of the economy, of the day of each.
    Budget(FromBudget),
}

impl Figure {
    /// Made of what stands elsewhere in the plan: there is nothing to report.
    pub fn is_derived(&self) -> bool {
        matches!(self, Self::Quotient(_) | Self::Budget(_))
    }

    /// Reported as such.
    pub fn is_reported(&self) -> bool {
        *self == Self::Reported
    }
}

/// How the figures of units become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Together {
    /// Added up, once all have reported.
    Sum,
    /// Their mean.
    Mean,
    /// Their mean by the units' weights.
    WeightedMean,
    /// The number of units that have done it, of all that should.
    Done,
    /// The share of units that have done it, in per cent.
    DoneShare,
    /// Each for itself, once all have reported: the target must hold in every one, so the weakest
    /// figure counts (minst 90 % i både hemtjänst och särskilt boende).
    Each,
}

impl Together {
    /// Every way.
    pub const ALL: [Self; 6] = [
        Self::Sum,
        Self::Mean,
        Self::WeightedMean,
        Self::Done,
        Self::DoneShare,
        Self::Each,
    ];
}

/// A quotient of two indicators' figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Quotient {
    /// What is divided.
    pub of: IndicatorId,
    /// What it is divided by.
    pub by: IndicatorId,
    /// What the quotient is multiplied with: 100 for per cent, 10 000 for “per 10 000 invånare”.
    pub times: Decimal,
}

/// How an indicator is measured.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Measure {
    /// Unit of measure as written after the figure: “%”, “kr”, “dagar”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Decimals shown; none to show figures as typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimals: Option<u8>,
    /// Lowest value that the scale allows (skala 1–4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lowest: Option<Decimal>,
    /// Highest value that the scale allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub highest: Option<Decimal>,
    /// Which way is better; none where nobody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub better: Option<Direction>,
}

/// The desired direction of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// Higher is better.
    Up,
    /// Lower is better.
    Down,
}

impl Direction {
    /// Both ways.
    pub const ALL: [Self; 2] = [Self::Up, Self::Down];

    /// The first for up, the second for down.
    pub fn choose<T>(self, up: T, down: T) -> T {
        match self {
            Self::Up => up,
            Self::Down => down,
        }
    }
}

/// The value that an indicator started from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Baseline {
    /// The value, in the indicator's unit of measure.
    pub value: Decimal,
    /// When it was measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
}

/// A wording that was replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Wording {
    /// The text as it was.
    pub text: String,
    /// The last day it held, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// How often an indicator is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Frequency {
    /// Every month.
    Month,
    /// Every quarter.
    Quarter,
    /// Every four months.
    Tertial,
    /// Every year.
    Year,
    /// Every second year.
    SecondYear,
}

/// Whether an indicator is in use (seeds/001).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Life {
    /// In use.
    #[default]
    Active,
    /// No longer followed, and why.
    Retired {
        /// Why.
        reason: Retirement,
        /// The last day it was followed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Day>,
    },
    /// Replaced by another indicator.
    Replaced {
        /// The one that took over.
        by: IndicatorId,
    },
}

impl Life {
    /// In use.
    pub fn is_active(&self) -> bool {
        matches!(self, Self::Active)
    }
}

/// Why an indicator is no longer followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Retirement {
    /// It is another committee's business.
    NotOurs,
    /// It is fulfilled for good.
    Fulfilled,
    /// It cannot be followed up any more.
    CannotFollow,
}

/// An id of the municipal database Kolada: `N` (register) or `U` (survey) and five digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KoladaId(String);

impl KoladaId {
    /// The id as written, such as `U23471`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text is no Kolada id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoKoladaId;

impl FromStr for KoladaId {
    type Err = NoKoladaId;
    fn from_str(text: &str) -> Result<Self, NoKoladaId> {
        match text.as_bytes() {
            [b'N' | b'U', digits @ ..]
                if digits.len() == 5 && digits.iter().all(u8::is_ascii_digit) =>
            {
                Ok(Self(text.to_owned()))
            }
            _ => Err(NoKoladaId),
        }
    }
}

impl fmt::Display for KoladaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for KoladaId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for KoladaId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| D::Error::custom(format_args!("“{text}” is not a Kolada id (N00001)")))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for KoladaId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "KoladaId".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[NU][0-9]{5}$" })
    }
}
