//! Where a figure is heading: the pace so far, kept up to the end of the year; of a share of the budget what the table
//! that it is drawn from expects of the year, which somebody has thought about.
//!
//! It is offered beside a person's forecast and never stands in for one.

use std::mem::discriminant;

use super::{
    Reading, Suggestion,
    bar::Sight,
    figures::{figures, number},
    in_force::in_force,
    reading::latest,
};
use crate::economy::{Foreseen, foreseen};
use crate::plan::{
    Condition, Day, Decimal, Figure, Indicator, IndicatorId, LevelKey, OccasionId, Period, Plan,
    Series, Span, Value,
};

/// Where a figure comes to at the end of the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    /// The figure that the line starts from; none where what is counted starts from nothing at the
    /// beginning of the year.
    pub from: Option<(Period, Decimal)>,
    /// The latest figure.
    pub latest: (Period, Decimal),
    /// The last day of the year.
    pub until: Day,
    /// What it comes to there: the value, or the year's total.
    pub value: Decimal,
    /// The forecast that says so; none where it is the pace that is kept up.
    pub foreseen: Option<Foreseen>,
    /// The status that it would give.
    pub level: Option<LevelKey>,
}

/// Where an indicator is heading, seen from an occasion; `None` where there are too few figures, where
/// the year is over, or where no figure decides.
pub fn project(plan: &Plan, occasion: OccasionId, id: IndicatorId) -> Option<Projection> {
    let date = plan.occasions.get(&occasion)?.date;
    let indicator = plan.indicators.get(&id)?;
    let series = figures(plan, id, indicator);
    let now = latest(&series, Some(date))?;
    let until = Day::last_of_month(date.year(), 12)?;
    if now.period.end() >= until || now.period.year() != date.year() {
        return None;
    }
    let target = in_force(&indicator.targets, Some(until), |_| false)?;
    let foreseen = expected(plan, indicator, target.condition, now.period);
    let pace = match &foreseen {
        Some(it) => Pace::to(it.share),
        None => pace(&series, &now, target.condition, until)?,
    };
    let mut ahead = series.into_owned();
    let last = Period::Day(until);
    ahead.insert(last, Value::Number(pace.last).into());
    let sight = Sight {
        plan,
        id,
        indicator,
        series: &ahead,
    };
    let reading = latest(&ahead, Some(until));
    Some(Projection {
        from: pace.from,
        latest: (now.period, now.number()?),
        until,
        value: pace.value,
        foreseen,
        level: Suggestion::of(&sight, Some(&target), reading.as_ref()).level,
    })
}

/// A pace, and what it gives at the end of the year.
struct Pace {
    from: Option<(Period, Decimal)>,
    /// The value or total.
    value: Decimal,
    /// The observation on the last day that makes it so.
    last: Decimal,
}

impl Pace {
    /// To a value, from nothing at the beginning of the year.
    fn to(value: Decimal) -> Self {
        Self {
            from: None,
            value,
            last: value,
        }
    }
}

/// What the table expects of the year that a figure was drawn from.
fn expected(
    plan: &Plan,
    indicator: &Indicator,
    condition: Condition,
    at: Period,
) -> Option<Foreseen> {
    let by_value = !matches!(
        condition,
        Condition::Judged | Condition::Milestone | Condition::Total(_)
    );
    match (indicator.figure, at) {
        (Figure::Budget(from), Period::Day(day)) if by_value => foreseen(plan, from, day),
        _ => None,
    }
}

fn pace(series: &Series, now: &Reading, condition: Condition, until: Day) -> Option<Pace> {
    match condition {
        Condition::Judged | Condition::Milestone => None,
        Condition::Total(total) if total.over == Span::Year => counted(series, now, until),
        Condition::Total(_) => None,
        Condition::Budget(_) => {
            let value = kept_up(now.number()?, now.period.end(), until)?;
            Some(Pace::to(value))
        }
        _ => straight(series, now, until),
    }
}

/// As many more as have been counted so far, by the time that is left.
fn counted(series: &Series, now: &Reading, until: Day) -> Option<Pace> {
    let year = now.period.year();
    let so_far = series
        .range(..=now.period)
        .filter(|(it, _)| it.year() == year);
    let alike = so_far.filter(|(it, _)| discriminant(*it) == discriminant(&now.period));
    let sum = super::figures::sum(alike.filter_map(|(_, it)| number(&it.value)))?;
    let value = kept_up(sum, now.period.end(), until)?;
    Some(Pace {
        from: None,
        value,
        last: value.checked_sub(sum)?,
    })
}

/// What has come up to a day, at the same pace until the end of the year.
fn kept_up(so_far: Decimal, day: Day, until: Day) -> Option<Decimal> {
    let first = Day::new(until.year(), 1, 1)?;
    let days = |day: Day| Decimal::from(day.days_since(first) + 1);
    let whole = so_far.checked_mul(days(until))?;
    Some(whole.checked_div(days(day))?.normalize())
}

/// The line through the latest figure and the first of the twelve months before it.
fn straight(series: &Series, now: &Reading, until: Day) -> Option<Pace> {
    let end = now.period.end();
    let within = |it: &Period| it.end() < end && end.days_since(it.end()) <= 366;
    let alike = |it: &Period| discriminant(it) == discriminant(&now.period);
    let mut earlier = series.iter().filter(|(it, _)| within(it) && alike(it));
    let from = earlier.find_map(|(period, it)| Some((*period, number(&it.value)?)))?;
    let value = now.number()?;
    let days = |from: Day, to: Day| Decimal::from(to.days_since(from));
    let change = value.checked_sub(from.1)?;
    let ahead = change.checked_mul(days(end, until))?;
    let ahead = ahead.checked_div(days(from.0.end(), end))?;
    let last = value.checked_add(ahead)?.normalize();
    Some(Pace {
        from: Some(from),
        value: last,
        last,
    })
}
