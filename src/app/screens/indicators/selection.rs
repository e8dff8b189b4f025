//! Which indicators are listed: those of a kind that pass the plan's own filter.

use uppfyllt::fulfilment::{Basis, Counts, Filter, IndicatorResult, Results};
use uppfyllt::plan::{IndicatorId, Plan};

/// What part an indicator plays at the occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is judged.
    Judged,
    /// It is followed, never judged.
    KeyFigure,
    /// It is no longer followed.
    NotFollowed,
}

impl Kind {
    fn of(result: &IndicatorResult) -> Self {
        match result.basis {
            Basis::KeyFigure => Self::KeyFigure,
            Basis::NotFollowed => Self::NotFollowed,
            Basis::Judged | Basis::Computed | Basis::NotAssessed => Self::Judged,
        }
    }
}

/// A selection of indicators; the default lets all in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Of this kind alone.
    pub kind: Option<Kind>,
    /// By status, area and words.
    pub filter: Filter,
}

impl Selection {
    /// The indicators that it lets in, in reading order.
    pub fn indicators(&self, plan: &Plan, results: &Results) -> Vec<IndicatorId> {
        let mut indicators = results.indicators(plan, &self.filter);
        indicators.retain(|id| {
            let kind = results.indicator(*id).map(Kind::of);
            self.kind.is_none_or(|it| kind == Some(it))
        });
        indicators
    }
}

/// How many of these indicators stand where.
pub fn counts(plan: &Plan, results: &Results, indicators: &[IndicatorId]) -> Counts {
    let standing = indicators
        .iter()
        .filter_map(|id| results.indicator(*id))
        .map(|it| (it.status.as_ref(), it.basis));
    Counts::of(&plan.rules.scale, standing)
}
