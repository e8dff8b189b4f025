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
    /// A file that was opened to compare with, by its place among them; no address leads to it.
    File(usize),
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
            Self::File(at) => write!(f, "fil-{at}"),
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

/// A file that was opened to compare with.
#[derive(Clone)]
pub struct OpenedFile {
    /// What it is called, as none of the others.
    pub name: String,
    /// The plan in it.
    pub plan: Arc<Plan>,
}

impl OpenedFile {
    /// Puts a file among those that are open, and gives its place: that of the same file, where it is open already.
    pub fn add(all: &mut Vec<Self>, name: &str, plan: Plan) -> usize {
        let is_same = |it: &Self| *it.plan == plan && it.name.starts_with(name);
        if let Some(at) = all.iter().position(is_same) {
            return at;
        }
        let named = |count: usize| match count {
            1 => name.to_owned(),
            _ => format!("{name} ({count})"),
        };
        let is_free = |name: &String| all.iter().all(|it| it.name != *name);
        let name = (1..).map(named).find(is_free);
        all.push(Self {
            name: name.unwrap_or_default(),
            plan: Arc::new(plan),
        });
        all.len() - 1
    }
}

/// Where versions come from.
#[derive(Clone)]
pub struct Versions {
    /// The plan over time.
    pub timeline: Arc<Timeline>,
    /// The files that were opened to compare with.
    pub files: Vec<OpenedFile>,
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
            Version::File(at) => self.files.get(*at).map(|it| it.plan.clone()),
        }
    }

    /// What can be chosen; the one that is chosen always can.
    pub fn choices(&self, chosen: &Version) -> Vec<Choice<Version>> {
        let mut choices = vec![Choice::new(Version::Now, t().history.now)];
        let file = |(at, it): (usize, &OpenedFile)| {
            Choice::new(Version::File(at), (t().history.file)(&it.name))
        };
        choices.extend(self.files.iter().enumerate().map(file));
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
