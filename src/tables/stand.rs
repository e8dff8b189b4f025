//! How a goal, an indicator or the index stands, as cells.

use super::{cell, sight::Sight};
use crate::book::Cell;
use crate::fulfilment::{Basis, GoalResult, Index, IndicatorResult, Score};
use crate::plan::{Assessment, LevelKey, Scale};
use crate::text::Catalogue;

/// How a goal, an indicator or the index stands, and what is said of it.
pub struct Stand<'a> {
    /// What its status is worth.
    pub worth: Option<Score>,
    status: Option<&'a LevelKey>,
    basis: Basis,
    reason: &'a str,
    forecast: Option<&'a LevelKey>,
    forecast_worth: Option<Score>,
    said: Option<&'a Assessment>,
    scale: &'a Scale,
    texts: &'static Catalogue,
}

impl<'a> Stand<'a> {
    /// How a goal stands.
    pub fn of_goal(sight: &'a Sight, it: &'a GoalResult, said: Option<&'a Assessment>) -> Self {
        let outlook = it.outlook.as_ref();
        Self {
            worth: it.value,
            status: it.status.as_ref(),
            basis: it.basis,
            reason: it.judgement.as_ref().map_or("", |it| &it.reason),
            forecast: outlook.and_then(|it| it.status.as_ref()),
            forecast_worth: outlook.and_then(|it| it.value),
            said,
            scale: &sight.seen.rules.scale,
            texts: sight.texts(),
        }
    }

    /// How an indicator stands.
    pub fn of_indicator(
        sight: &'a Sight,
        it: &'a IndicatorResult,
        said: Option<&'a Assessment>,
    ) -> Self {
        let scale = &sight.seen.rules.scale;
        let expected = it.forecast.as_ref();
        let level = expected.and_then(|key| scale.level(key));
        Self {
            worth: it.value,
            status: it.status.as_ref(),
            basis: it.basis,
            reason: it.judgement.as_ref().map_or("", |it| &it.reason),
            forecast: expected,
            forecast_worth: level.map(|level| Score::of(level.value)),
            said,
            scale,
            texts: sight.texts(),
        }
    }

    /// How an index stands.
    pub fn of_index(sight: &'a Sight, it: &'a Index) -> Self {
        let outlook = it.outlook.as_ref();
        Self {
            worth: it.value,
            status: it.status.as_ref(),
            basis: it.value.map_or(Basis::NotAssessed, |_| Basis::Computed),
            reason: "",
            forecast: outlook.and_then(|it| it.status.as_ref()),
            forecast_worth: outlook.and_then(|it| it.value),
            said: None,
            scale: &sight.seen.rules.scale,
            texts: sight.texts(),
        }
    }

    /// The status in the plan's words, or why there is none.
    pub fn status(&self) -> Cell {
        let words = &self.texts.status;
        let none = match self.basis {
            Basis::NotFollowed => words.retired,
            Basis::KeyFigure => "",
            Basis::Judged | Basis::Computed | Basis::NotAssessed => words.not_assessed,
        };
        cell::text(self.status.map_or(none, |key| self.level(key)))
    }

    /// Whose word the status is.
    pub fn basis(&self) -> Cell {
        cell::text((self.texts.tables.words.basis_of)(self.basis))
    }

    /// Why a person set the status.
    pub fn reason(&self) -> Cell {
        cell::text(self.reason)
    }

    /// The status expected; nothing where nobody has said.
    pub fn forecast(&self) -> Cell {
        cell::any_text(self.forecast.map(|key| self.level(key)))
    }

    /// What the forecast is worth.
    pub fn forecast_worth(&self) -> Cell {
        cell::worth(self.forecast_worth)
    }

    /// What the status is worth.
    pub fn worth(&self) -> Cell {
        cell::worth(self.worth)
    }

    /// What happened.
    pub fn comment(&self) -> Cell {
        cell::any_text(self.said.map(|it| it.comment.as_str()))
    }

    /// The analysis for the report.
    pub fn analysis(&self) -> Cell {
        cell::any_text(self.said.map(|it| it.analysis.as_str()))
    }

    /// A status in the plan's words.
    pub fn level<'k>(&'k self, key: &'k LevelKey) -> &'k str {
        let level = self.scale.level(key);
        level.map_or(key.as_str(), |level| &level.name)
    }
}
