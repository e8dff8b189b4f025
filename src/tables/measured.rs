//! What an indicator shows and what it shall reach, as cells.

use super::{cell, sight::Sight};
use crate::book::Cell;
use crate::fulfilment::IndicatorResult;
use crate::plan::{Indicator, IndicatorId};
use crate::text::why;

/// An indicator with its latest measurement and the target in force.
pub struct Measured<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// How it stands.
    pub result: &'a IndicatorResult,
    sight: &'a Sight,
}

impl<'a> Measured<'a> {
    /// An indicator as it stands; `None` where it is not there.
    pub fn of(sight: &'a Sight, id: IndicatorId) -> Option<Self> {
        Some(Self {
            indicator: sight.seen.indicators.get(&id)?,
            result: sight.results.indicator(id)?,
            sight,
        })
    }

    /// The latest figure.
    pub fn figure(&self) -> Cell {
        cell::worked_number(self.result.latest.as_ref().map(|it| &it.value))
    }

    /// What stands in place of the latest figure.
    pub fn other(&self) -> Cell {
        let latest = self.result.latest.as_ref();
        cell::other(latest.map(|it| &it.value), &self.sight.texts().status)
    }

    /// The unit of measure.
    pub fn unit(&self) -> Cell {
        cell::text(&self.indicator.measure.unit)
    }

    /// The period of the latest measurement.
    pub fn period(&self) -> Cell {
        cell::period(self.result.latest.as_ref().map(|it| it.period))
    }

    /// How the target is meant.
    pub fn condition(&self) -> Cell {
        let target = self.result.target.as_ref();
        cell::any_text(target.map(|it| (self.sight.words().condition_of)(&it.condition)))
    }

    /// The figure of the target.
    pub fn target(&self) -> Cell {
        let target = self.result.target.as_ref();
        cell::figure(target.and_then(|it| it.condition.figure()))
    }

    /// The rule of the target in words.
    pub fn rule(&self) -> Cell {
        let Sight { seen, language, .. } = self.sight;
        let measure = &self.indicator.measure;
        let target = self.result.target.as_ref();
        let rule = target.map(|it| why::condition(it.condition, measure, seen, *language));
        cell::any_text(rule.as_deref())
    }

    /// By when the target shall be reached.
    pub fn due(&self) -> Cell {
        cell::period(self.result.target.as_ref().and_then(|it| it.due))
    }

    /// The change since the measurement before.
    pub fn change(&self) -> Cell {
        cell::worked(self.result.trend.map(|it| it.change))
    }

    /// The period that the change is counted from.
    pub fn since(&self) -> Cell {
        cell::period(self.result.trend.map(|it| it.since))
    }
}
