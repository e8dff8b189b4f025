//! The prose of the plan document: chapters, risks, glossary.

use serde::{Deserialize, Serialize};

use super::{ChapterId, Extra, Id, Plan, Rank, RiskId, Table};
use crate::order;

/// A chapter (kapitel) of the plan document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Chapter {
    /// Order in the document.
    pub rank: Rank,
    /// What it is about.
    pub kind: ChapterKind,
    /// Its heading.
    pub title: String,
    /// Its text, in Markdown.
    pub body: String,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

/// What a chapter is about (seeds/001, 003).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ChapterKind {
    /// Anything else.
    #[default]
    Other,
    /// Vision.
    Vision,
    /// Values (värdegrund).
    Values,
    /// Mission (uppdrag).
    Mission,
    /// The present situation (nuläge).
    Situation,
    /// Trends around the committee and the challenges they bring (omvärldsanalys).
    Trends,
}

impl ChapterKind {
    /// Every kind, in the order that plans tell them.
    pub const ALL: [Self; 6] = [
        Self::Vision,
        Self::Values,
        Self::Mission,
        Self::Situation,
        Self::Trends,
        Self::Other,
    ];
}

/// A risk (risk) and what is done about it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Risk {
    /// Order in the list.
    pub rank: Rank,
    /// What may happen.
    pub text: String,
    /// Likelihood, 1 (unlikely) to 4 (likely).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likelihood: Option<u8>,
    /// Consequence, 1 (mild) to 4 (severe).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consequence: Option<u8>,
    /// What is done about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub action: String,
    /// Who answers for it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub responsible: String,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

/// A term of the plan's glossary (begrepp).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct GlossaryTerm {
    /// The term.
    pub term: String,
    /// What it means in this plan.
    pub explanation: String,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

impl Plan {
    /// The chapters in their order.
    pub fn chapters_in_order(&self) -> Vec<(ChapterId, &Chapter)> {
        ranked(&self.chapters, |it| &it.rank)
    }

    /// The risks in their order.
    pub fn risks_in_order(&self) -> Vec<(RiskId, &Risk)> {
        ranked(&self.risks, |it| &it.rank)
    }
}

/// Records by rank; those of the same by id.
fn ranked<K, T>(records: &Table<Id<K>, T>, rank: fn(&T) -> &Rank) -> Vec<(Id<K>, &T)> {
    let mut all: Vec<(Id<K>, &T)> = records.iter().map(|(id, it)| (*id, it.as_ref())).collect();
    order::sort_by(&mut all, |(_, one), (_, other)| rank(one).cmp(rank(other)));
    all
}
