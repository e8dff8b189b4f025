//! How one indicator stands.

use super::{
    Basis, InForce, Judgement, Reading, Score, Suggestion, Trend, Why,
    bar::{Sight, reaches},
    figures::figures,
    in_force::in_force,
    reading,
    results::At,
};
use crate::plan::{Direction, Indicator, IndicatorId, LevelKey, Life, Subject};

/// How one indicator stands at the occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorResult {
    /// The status that holds: a person's, otherwise the suggestion; none is *not assessed*.
    pub status: Option<LevelKey>,
    /// Whose word the status is, or why there is none.
    pub basis: Basis,
    /// What the status is worth.
    pub value: Option<Score>,
    /// What the rules suggest, visible beside a person's status.
    pub suggestion: Suggestion,
    /// The status that a person set.
    pub judgement: Option<Judgement>,
    /// The status that a person expects at the end of the year.
    pub forecast: Option<LevelKey>,
    /// The target in force.
    pub target: Option<InForce>,
    /// The latest observation, of all units and genders together.
    pub latest: Option<Reading>,
    /// The change since the observation before.
    pub trend: Option<Trend>,
}

impl IndicatorResult {
    pub(super) fn of(at: &At, id: IndicatorId, indicator: &Indicator) -> Self {
        let series = figures(at.plan, id, indicator);
        let sight = Sight {
            plan: at.plan,
            id,
            indicator,
            series: &series,
        };
        let latest = reading::latest(&series, at.date);
        let on = at.date.or(latest.as_ref().map(|it| it.period.end()));
        let target = in_force(&indicator.targets, on, |condition| {
            latest
                .as_ref()
                .is_some_and(|latest| reaches(&sight, condition, latest))
        });
        let better = desired(indicator, target.as_ref());
        let trend = reading::trend(&series, at.date, better);
        let (judged, expected) = at.said(Subject::Indicator(id));
        let suggestion = if followed(at, indicator) {
            Suggestion::of(&sight, target.as_ref(), latest.as_ref())
        } else {
            Suggestion::none(Why::NotFollowed(indicator.life))
        };
        let outside = match suggestion.why {
            Why::KeyFigure => Some(Basis::KeyFigure),
            Why::NotFollowed(_) => Some(Basis::NotFollowed),
            _ => None,
        };
        let judgement = judged.filter(|_| outside.is_none());
        let forecast = expected.filter(|_| outside.is_none());
        let (status, basis) = match (&judgement, &suggestion.level, outside) {
            (_, _, Some(outside)) => (None, outside),
            (Some(judgement), ..) => (Some(judgement.status.clone()), Basis::Judged),
            (None, Some(level), _) => (Some(level.clone()), Basis::Computed),
            (None, None, _) => (None, Basis::NotAssessed),
        };
        Self {
            value: at.worth(status.as_ref()),
            status,
            basis,
            suggestion,
            judgement,
            forecast,
            target,
            latest,
            trend,
        }
    }

    /// It takes part in the judgement: neither a key figure nor out of use.
    pub fn is_followed(&self) -> bool {
        !matches!(self.basis, Basis::KeyFigure | Basis::NotFollowed)
    }
}

/// Whether the indicator was in use at the occasion. One retired on a known day was in use until then.
fn followed(at: &At, indicator: &Indicator) -> bool {
    match indicator.life {
        Life::Active => true,
        Life::Retired { on: Some(last), .. } => at.date.is_some_and(|day| day <= last),
        Life::Retired { on: None, .. } | Life::Replaced { .. } => false,
    }
}

/// The desired direction: as said of the measure, otherwise as the target has it.
fn desired(indicator: &Indicator, target: Option<&InForce>) -> Option<Direction> {
    let by_target = || target?.condition.side();
    indicator.measure.better.or_else(by_target)
}
