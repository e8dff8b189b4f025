//! Where figures were taken from, as a document tells it beside them.
//!
//! A source is told of the figure that has it, and of no other: what is computed says of what, what is drawn
//! from the economy names its row there, and a database is named for its own figures only.

use super::sight::Sight;
use super::table::small;
use crate::economy::{Drawn, drawn};
use crate::paper::{Line, Run};
use crate::plan::{
    Figure, Gender, Indicator, IndicatorId, ObservationKey, Period, SeriesKey, UnitId,
};
use crate::text::{case::lowered, date};

/// Where the figures of one indicator were taken from.
pub struct Sources<'s> {
    sight: &'s Sight<'s>,
    id: IndicatorId,
    indicator: &'s Indicator,
    /// What the figures of the whole are drawn from, where the economy has them.
    drawn: Vec<Drawn>,
}

impl<'s> Sources<'s> {
    /// Those of an indicator; `None` where the plan does not have it.
    pub fn of(sight: &'s Sight, id: IndicatorId) -> Option<Self> {
        let indicator = sight.plan.indicators.get(&id)?.as_ref();
        let drawn = match indicator.figure {
            Figure::Budget(from) => drawn(&sight.plan, from),
            Figure::Reported | Figure::Units(_) | Figure::Quotient(_) => Vec::new(),
        };
        Some(Self {
            sight,
            id,
            indicator,
            drawn,
        })
    }

    /// That of the latest figure, whose period this is.
    pub fn whole(&self, period: Period) -> Option<Vec<Run>> {
        self.figure(None, Gender::Total, period)
    }

    /// That of a figure; `None` where nobody has told.
    pub fn figure(&self, unit: Option<UnitId>, gender: Gender, period: Period) -> Option<Vec<Run>> {
        let texts = &self.sight.texts().source;
        let is_whole = unit.is_none() && gender.is_total();
        match self.indicator.figure {
            Figure::Units(_) if is_whole => {
                let usual = &self.indicator.source;
                Some(vec![Run::plain(&(texts.units)(usual))])
            }
            Figure::Quotient(it) if is_whole => {
                let [of, by] = [it.of, it.by].map(|id| self.sight.plan.indicators.get(&id));
                let of = of?.text.trim_end_matches('.');
                let by = by?.text.trim_end_matches('.');
                let computed = Run::plain(texts.computed);
                Some(vec![computed, Run::theirs(&format!("{of} / {by}"))])
            }
            Figure::Budget(_) if is_whole => self.row(period),
            _ => self.stated(unit, gender, period),
        }
    }

    /// The table and the row that a figure is drawn from.
    fn row(&self, period: Period) -> Option<Vec<Run>> {
        let Figure::Budget(from) = self.indicator.figure else {
            return None;
        };
        let mut drawn = self.drawn.iter();
        let drawn = drawn.find(|it| Period::Day(it.day) == period)?;
        let table = self.sight.plan.budgets.get(&drawn.table)?;
        let row = table.rows.iter().find(|it| it.id == from.row)?;
        let named = [table.title.as_str(), row.label.as_str()];
        let named: Vec<&str> = named.into_iter().filter(|it| !it.is_empty()).collect();
        Some(vec![Run::theirs(&named.join(", "))])
    }

    /// The figure's own source with the day that it was taken from there; otherwise the indicator's.
    fn stated(&self, unit: Option<UnitId>, gender: Gender, period: Period) -> Option<Vec<Run>> {
        let series = SeriesKey {
            indicator: self.id,
            unit,
            gender,
        };
        let key = ObservationKey { series, period };
        let observed = self.sight.plan.observations.get(&key)?;
        let detail = observed.detail.as_deref();
        let own = detail.map_or("", |it| it.source.trim());
        if own.is_empty() {
            return self.usual();
        }
        let mut runs = vec![Run::theirs(own)];
        if let Some(day) = detail.and_then(|it| it.retrieved) {
            let fetched = lowered(self.sight.words().retrieved);
            let day = date::short(day, self.sight.language);
            runs.push(Run::plain(&format!(", {fetched} {day}")));
        }
        Some(runs)
    }

    /// What the indicator says of its figures, with its ids in Kolada where that does not name them.
    fn usual(&self) -> Option<Vec<Run>> {
        let stated = self.indicator.source.trim();
        let credits = &self.sight.catalogue().incoming;
        let ids = self.indicator.kolada.iter().map(|it| it.as_str());
        let ids: Vec<&str> = ids.filter(|it| !stated.contains(it)).collect();
        let kolada = match ids.as_slice() {
            [] => None,
            [id] => Some((credits.kolada)(id)),
            [of, by @ ..] => Some((credits.computed)(of, &by.join("/"))),
        };
        let mut runs = Vec::new();
        if !stated.is_empty() {
            runs.push(Run::theirs(stated));
        }
        if let Some(kolada) = kolada {
            let apart = if runs.is_empty() { "" } else { "; " };
            runs.push(Run::plain(&format!("{apart}{kolada}")));
        }
        (!runs.is_empty()).then_some(runs)
    }
}

/// The source of an indicator's latest figure as a line below it; none where nobody has told.
pub fn source(sight: &Sight, id: IndicatorId, period: Period) -> Option<Line> {
    let source = Sources::of(sight, id)?.whole(period)?;
    Some(small(told(sight, source)))
}

/// A source with the word before it: “Källa: Enkät”.
pub fn told(sight: &Sight, source: Vec<Run>) -> Vec<Run> {
    let word = Run::plain(&format!("{}: ", sight.words().source));
    std::iter::once(word).chain(source).collect()
}
