//! Which indicators are listed: those of a kind that pass the plan's own filter.

use uppfyllt::fulfilment::{Basis, Counts, Filter, IndicatorResult, Results};
use uppfyllt::plan::{IndicatorId, Plan};

use crate::parts::{filter_of, write_filter};
use crate::route::Query;

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
    const ALL: [Self; 3] = [Self::Judged, Self::KeyFigure, Self::NotFollowed];

    /// What the address calls it.
    fn word(self) -> &'static str {
        match self {
            Self::Judged => "bedoms",
            Self::KeyFigure => "nyckeltal",
            Self::NotFollowed => "avslutade",
        }
    }

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
    /// The selection that an address asks for.
    pub fn of_address(query: &Query) -> Self {
        let word = query.get("typ");
        Self {
            kind: Kind::ALL.into_iter().find(|it| Some(it.word()) == word),
            filter: filter_of(query),
        }
    }

    /// Writes the selection in an address.
    pub fn write(&self, query: &mut Query) {
        query.set("typ", self.kind.map(Kind::word));
        write_filter(&self.filter, query);
    }

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
