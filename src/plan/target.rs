//! Targets: what an indicator shall reach, and when.

use serde::{Deserialize, Serialize};

use super::{Decimal, Direction, Period, TargetId, UnitId};

/// A target (målnivå, målvärde) with the time it is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// Identity, so that copies of a plan can tell targets apart.
    pub id: TargetId,
    /// The year or day by which it shall be reached; none where the plan does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Period>,
    /// The rule.
    pub condition: Condition,
    /// The wording that the rule was taken from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wording: String,
    /// An interim target (delmål), replaced by the next when reached (seeds/002).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stage: bool,
}

/// The rule of a target. Comparisons are inclusive: “minst 90” holds at 90.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// No rule that can be computed: a person judges.
    #[default]
    Judged,
    /// At least this value (minst).
    AtLeast(Decimal),
    /// At most this value (högst).
    AtMost(Decimal),
    /// The value moves the desired way (ska öka, minskar med 10 %).
    Moves(Move),
    /// What is observed over a stretch of time adds up to so much (minst två per år).
    Total(Total),
    /// No worse than what others have (minst rikets genomsnitt).
    Benchmark(Benchmark),
    /// At most this share of the budget, in per cent, is used at the end of the year; before that, at
    /// most as much of it as of the year has gone (100 % vid bokslut).
    Budget(Decimal),
    /// It is done (är fastställd, finns).
    Milestone,
}

impl Condition {
    /// The figure that a value itself is held against, and on which side of it; none where the bar is
    /// found elsewhere or where what counts is more than one value.
    pub fn bound(&self) -> Option<(Direction, Decimal)> {
        match self {
            Self::AtLeast(bound) => Some((Direction::Up, *bound)),
            Self::AtMost(bound) => Some((Direction::Down, *bound)),
            _ => None,
        }
    }

    /// The figure that the rule states, whatever it is a figure of.
    pub fn figure(&self) -> Option<Decimal> {
        match self {
            Self::AtLeast(figure) | Self::AtMost(figure) | Self::Budget(figure) => Some(*figure),
            Self::Total(it) => Some(it.amount),
            Self::Moves(it) => match it.by {
                By::Any => None,
                By::Percent(figure) | By::Amount(figure) => Some(figure),
            },
            Self::Judged | Self::Benchmark(_) | Self::Milestone => None,
        }
    }

    /// Which way is better by this rule; none where no figure is compared.
    pub fn side(&self) -> Option<Direction> {
        match self {
            Self::Judged | Self::Milestone => None,
            Self::AtLeast(_) => Some(Direction::Up),
            Self::AtMost(_) | Self::Budget(_) => Some(Direction::Down),
            Self::Moves(it) => Some(it.way),
            Self::Total(it) => Some(it.side),
            Self::Benchmark(it) => Some(it.side),
        }
    }
}

/// Which way a value shall move, how far, and from where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// The way.
    pub way: Direction,
    /// How far.
    pub by: By,
    /// From where.
    pub since: Since,
}

/// How far a value shall move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum By {
    /// At all: the same value is no move.
    #[default]
    Any,
    /// By at least this many per cent of where it was.
    Percent(Decimal),
    /// By at least so much, in the indicator's unit of measure (procentenheter).
    Amount(Decimal),
}

/// What a move is counted from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Since {
    /// The indicator's baseline.
    #[default]
    Baseline,
    /// The same period of the year before.
    YearBefore,
}

/// How much shall be observed in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Total {
    /// Up: at least so much. Down: at most.
    pub side: Direction,
    /// How much.
    pub amount: Decimal,
    /// Over which time.
    pub over: Span,
}

/// A stretch of time that observations are added up over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Span {
    /// A calendar year (per år).
    #[default]
    Year,
    /// All years of the plan (under mandatperioden).
    Term,
}

/// Whose figure is held against ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Benchmark {
    /// Up: at least their figure. Down: at most.
    pub side: Direction,
    /// Whose: a unit to compare with, such as the country.
    pub unit: UnitId,
}
