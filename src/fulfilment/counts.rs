//! How many stand at each status.

use super::Basis;
use crate::plan::{LevelKey, Scale};

/// How many goals or indicators stand at each status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// The levels of the scale, best first, each with its number.
    pub levels: Vec<(LevelKey, usize)>,
    /// Not assessed, which is no level.
    pub not_assessed: usize,
    /// Key figures, which are followed and never judged.
    pub key_figures: usize,
    /// No longer followed.
    pub not_followed: usize,
}

impl Counts {
    /// Counts what stands at these statuses, for these reasons.
    pub fn of<'a>(
        scale: &Scale,
        standing: impl Iterator<Item = (Option<&'a LevelKey>, Basis)>,
    ) -> Self {
        let mut counts = Self {
            levels: scale.0.iter().map(|level| (level.key.clone(), 0)).collect(),
            not_assessed: 0,
            key_figures: 0,
            not_followed: 0,
        };
        for (status, basis) in standing {
            *counts.place(status, basis) += 1;
        }
        counts
    }

    fn place(&mut self, status: Option<&LevelKey>, basis: Basis) -> &mut usize {
        let level = self.levels.iter_mut().find(|(key, _)| status == Some(key));
        match (basis, level) {
            (Basis::KeyFigure, _) => &mut self.key_figures,
            (Basis::NotFollowed, _) => &mut self.not_followed,
            (_, Some((_, count))) => count,
            (_, None) => &mut self.not_assessed,
        }
    }

    /// How many stand at this level.
    pub fn at(&self, level: &LevelKey) -> usize {
        self.levels
            .iter()
            .find(|(key, _)| key == level)
            .map_or(0, |(_, count)| *count)
    }

    /// How many have a status.
    pub fn assessed(&self) -> usize {
        self.levels.iter().map(|(_, count)| count).sum()
    }

    /// How many take part in the judgement, assessed or not.
    pub fn total(&self) -> usize {
        self.assessed() + self.not_assessed
    }
}
