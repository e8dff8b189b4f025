//! Follow-up occasions.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Day, Decimal, DecisionId, Extra, LevelKey, Node, OccasionId, Plan, Sealed};
use crate::order;

/// An occasion of follow-up (uppföljningstillfälle): everything is judged as of its date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Occasion {
    /// What sort of occasion it is.
    pub kind: OccasionKind,
    /// The day that the figures refer to, such as 31 August.
    pub date: Day,
    /// A title of its own; empty to be named by kind and date.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The number of the matter in the register (diarienummer), where the report is a matter already.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub dnr: String,
    /// The decision that froze its figures; none while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frozen: Option<DecisionId>,
    /// The plan as it stood when the occasion was frozen, in the form of a plan file: what the
    /// figures of a frozen occasion are derived from, whatever is edited later (`file::seal`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Sealed>,
    /// How the occasion before stood: only in the copy that a frozen occasion carries, where that occasion is
    /// not, so that what has changed since is told the same for ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Arc<Earlier>>,
    /// The times that it was opened again after it was frozen, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reopened: Vec<Reopened>,
    /// Fields of a later version, kept as they came.
    #[serde(default, skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

impl Occasion {
    /// An open occasion without a title of its own.
    pub fn new(kind: OccasionKind, date: Day) -> Self {
        Self {
            kind,
            date,
            title: String::new(),
            dnr: String::new(),
            frozen: None,
            sealed: None,
            earlier: None,
            reopened: Vec::new(),
            extra: Extra::default(),
        }
    }
}

impl Occasion {
    /// The occasion that usually follows: delår → bokslut, bokslut → prognos 1 of the next year, a month
    /// → the next. `None` at the end of the calendar.
    pub fn usual_next(&self) -> Option<Self> {
        let year = self.date.year();
        let months = |n: u8| match self.date.month() + n {
            month @ 1..=12 => Day::last_of_month(year, month),
            month => Day::last_of_month(year + 1, month - 12),
        };
        let (kind, date) = match self.kind {
            OccasionKind::Forecast => (OccasionKind::Interim, Day::last_of_month(year, 8)),
            OccasionKind::Interim => (OccasionKind::YearEnd, Day::last_of_month(year, 12)),
            OccasionKind::YearEnd => (OccasionKind::Forecast, Day::last_of_month(year + 1, 3)),
            OccasionKind::Month => (self.kind, months(1)),
            OccasionKind::Quarter => (self.kind, months(3)),
            OccasionKind::Tertial => (self.kind, months(4)),
        };
        Some(Self::new(kind, date?))
    }

    /// Whether it may be rewritten so: while it is frozen, only its title may change, or it is opened again.
    pub fn may_become(&self, other: &Self) -> bool {
        let of = |it: &Self| (it.frozen, it.date, it.kind, it.dnr.clone());
        let same = of(self) == of(other) && self.sealed == other.sealed;
        self.frozen.is_none() || other.frozen.is_none() || same
    }

    /// The occasion opened again, with the trace that this leaves. `decision` is what had frozen it.
    pub fn reopened(&self, on: Day, decision: String, reason: String) -> Self {
        let mut open = self.clone();
        open.frozen = None;
        open.sealed = None;
        open.reopened.push(Reopened {
            on,
            decision,
            reason,
        });
        open
    }
}

impl Plan {
    /// The occasions by their day, the earliest first.
    pub fn occasions_by_day(&self) -> Vec<OccasionId> {
        let occasions = self.occasions.iter().map(|(id, it)| (it.date, *id));
        let mut in_order: Vec<(Day, OccasionId)> = occasions.collect();
        order::sort(&mut in_order);
        in_order.into_iter().map(|(_, id)| id).collect()
    }

    /// The occasion before one.
    pub fn occasion_before(&self, id: OccasionId) -> Option<OccasionId> {
        let in_order = self.occasions_by_day();
        let at = in_order.iter().position(|it| *it == id)?;
        Some(in_order[at.checked_sub(1)?])
    }
}

/// How goals and indicators stood at an occasion, as a later one tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Earlier {
    /// What sort of occasion it was.
    pub kind: OccasionKind,
    /// Its day.
    pub date: Day,
    /// Its own title, where it had one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The index then, 0 to 1; none where nothing was assessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<Decimal>,
    /// How each stood, in the order of reading.
    pub standings: Vec<EarlierStanding>,
}

/// How one goal or indicator stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EarlierStanding {
    /// Which.
    pub of: Node,
    /// Its status; none where it was not assessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LevelKey>,
    /// What that was worth, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// Its wording, where the later plan does not have it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// A frozen occasion was opened again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reopened {
    /// The day.
    pub on: Day,
    /// What had frozen it, as it was then cited: body, date, § and dnr.
    pub decision: String,
    /// Why it was opened.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The sort of occasion.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OccasionKind {
    /// The year's first forecast, in spring (prognos 1).
    Forecast,
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// Four months.
    Tertial,
    /// The interim report of eight months (delår).
    #[default]
    Interim,
    /// The year-end report (bokslut).
    YearEnd,
}

impl OccasionKind {
    /// Every sort, in the order of the year.
    pub const ALL: [Self; 6] = [
        Self::Forecast,
        Self::Month,
        Self::Quarter,
        Self::Tertial,
        Self::Interim,
        Self::YearEnd,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: OccasionKind, date: &str, next: (OccasionKind, &str)) {
        let occasion = Occasion::new(kind, date.parse().expect("a day"));
        let found = occasion
            .usual_next()
            .map(|it| (it.kind, it.date.to_string()));
        assert_eq!(found, Some((next.0, next.1.to_owned())));
    }

    #[test]
    fn the_year_goes_on() {
        use OccasionKind::{Forecast, Interim, Month, Quarter, Tertial, YearEnd};
        check(Forecast, "2020-03-31", (Interim, "2020-08-31"));
        check(Interim, "2020-08-31", (YearEnd, "2020-12-31"));
        check(YearEnd, "2020-12-31", (Forecast, "2021-03-31"));
        check(Month, "2020-01-31", (Month, "2020-02-29"));
        check(Quarter, "2020-12-31", (Quarter, "2021-03-31"));
        check(Tertial, "2020-12-31", (Tertial, "2021-04-30"));
    }

    #[test]
    fn while_frozen_only_the_title_changes() {
        let open = Occasion::new(OccasionKind::Interim, "2020-08-31".parse().expect("a day"));
        let frozen = Occasion {
            frozen: Some(DecisionId::new(uuid::Uuid::from_u128(1))),
            sealed: Some(Sealed::new("{}".to_owned())),
            ..open.clone()
        };
        let renamed = Occasion {
            title: "Delåret".to_owned(),
            ..frozen.clone()
        };
        let moved = Occasion {
            date: "2020-09-30".parse().expect("a day"),
            ..frozen.clone()
        };
        let stripped = Occasion {
            sealed: None,
            ..frozen.clone()
        };
        let of_another = Occasion {
            dnr: "SN20/9".to_owned(),
            ..frozen.clone()
        };
        assert!(!frozen.may_become(&of_another));
        assert!(open.may_become(&frozen) && frozen.may_become(&renamed));
        assert!(!frozen.may_become(&moved) && !frozen.may_become(&stripped));
        let again = frozen.reopened(moved.date, "§ 40".to_owned(), String::new());
        assert!(frozen.may_become(&again) && again.sealed.is_none());
        assert_eq!(again.reopened.len(), 1);
    }
}
