//! The versions of a plan that can be compared, and how an address names them.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use uppfyllt::file::{Timeline, unsealed};
use uppfyllt::plan::{OccasionId, Plan, PlanId};

use super::past::revision_title;
use crate::language::t;
use crate::parts::occasion_title;
use crate::route::{Route, View};
use crate::when::moment;
use crate::widgets::Choice;

/// How many of the latest changes are offered.
const OFFERED: usize = 40;

/// A version of the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Version {
    /// As it stands.
    #[default]
    Now,
    /// After the change of this number.
    After(u64),
    /// As it was decided on at a frozen occasion.
    Frozen(OccasionId),
    /// A file that was opened to compare with; no address names it.
    File,
}

/// No version is named so.
pub struct NoVersion;

impl Version {
    /// The address of this version beside another.
    pub fn beside(&self, plan: PlanId, other: &Self) -> String {
        let view = Route::Plan(plan, View::Compare).href();
        format!("{view}?fran={self}&till={other}")
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Now => f.write_str("nu"),
            Self::After(number) => write!(f, "efter-{number}"),
            Self::Frozen(id) => write!(f, "fryst-{id}"),
            Self::File => f.write_str("fil"),
        }
    }
}

impl FromStr for Version {
    type Err = NoVersion;

    fn from_str(word: &str) -> Result<Self, NoVersion> {
        if word == "nu" {
            return Ok(Self::Now);
        }
        if let Some(number) = word.strip_prefix("efter-") {
            return number.parse().map(Self::After).map_err(|_| NoVersion);
        }
        let id = word.strip_prefix("fryst-").ok_or(NoVersion)?;
        id.parse().map(Self::Frozen).map_err(|_| NoVersion)
    }
}

/// Where versions come from.
#[derive(Clone)]
pub struct Versions {
    /// The plan over time.
    pub timeline: Arc<Timeline>,
    /// A file that was opened to compare with: its name and plan.
    pub file: Option<(String, Arc<Plan>)>,
}

impl Versions {
    /// The plan in a version; `None` where nobody remembers it.
    pub fn plan(&self, version: &Version) -> Option<Arc<Plan>> {
        let now = self.timeline.now();
        match version {
            Version::Now => Some(Arc::new(now.clone())),
            Version::After(number) => self.timeline.after(*number).map(Arc::new),
            Version::Frozen(id) => {
                let occasion = now.occasions.get(id)?;
                unsealed(occasion).map(Arc::new)
            }
            Version::File => self.file.as_ref().map(|(_, plan)| plan.clone()),
        }
    }

    /// What can be chosen; the one that is chosen always can.
    pub fn choices(&self, chosen: &Version) -> Vec<Choice<Version>> {
        let mut choices = vec![Choice::new(Version::Now, t().history.now)];
        if let Some((name, _)) = &self.file {
            choices.push(Choice::new(Version::File, (t().history.file)(name)));
        }
        choices.extend(self.frozen());
        choices.extend(self.earlier(chosen));
        if !choices.iter().any(|it| it.value == *chosen) {
            choices.push(Choice::new(chosen.clone(), t().history.lost));
        }
        choices
    }

    fn frozen(&self) -> impl Iterator<Item = Choice<Version>> {
        let occasions = self.timeline.now().occasions.iter();
        occasions
            .filter(|(_, occasion)| unsealed(occasion).is_some())
            .map(|(id, occasion)| {
                let title = (t().history.frozen)(&occasion_title(occasion));
                Choice::new(Version::Frozen(*id), title)
            })
    }

    /// The plan after each of the latest changes but the last, which is the plan now, and before them all.
    fn earlier(&self, chosen: &Version) -> impl Iterator<Item = Choice<Version>> {
        let revisions = self.timeline.revisions();
        let is_offered = |at: usize, number| at < OFFERED || *chosen == Version::After(number);
        let after = revisions.iter().enumerate().skip(1);
        let after = after.filter(move |(at, it)| is_offered(*at, it.number));
        let after = after.map(|(_, it)| {
            let title = format!("{} · {}", moment(it.entry.at_ms), revision_title(it));
            Choice::new(Version::After(it.number), title)
        });
        let before = revisions.last().map(|first| {
            let version = Version::After(first.number - 1);
            Choice::new(version, t().history.beginning)
        });
        after.collect::<Vec<_>>().into_iter().chain(before)
    }
}
