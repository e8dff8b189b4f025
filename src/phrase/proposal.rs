//! The rules that an indicator's own words state and that it does not have yet.

use super::{Phrase, read};
use crate::plan::{Condition, Indicator, IndicatorKind, Target, TargetId};

/// A rule that stands in an indicator's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Where it stands.
    pub stands: Stands,
    /// What it says.
    pub phrase: Phrase,
}

/// Where a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// In the wording of this target.
    InWording(TargetId),
    /// In the text of the indicator; a target that waits for its rule takes it, else a new one.
    InText(Option<TargetId>),
}

impl Proposal {
    /// The rules in an indicator's words that differ from those it has, and are in its unit. A key
    /// figure is never judged, so its words propose nothing.
    pub fn all(indicator: &Indicator) -> Vec<Self> {
        if indicator.kind == IndicatorKind::KeyFigure {
            return Vec::new();
        }
        let worded = indicator.targets.iter().filter_map(in_wording);
        let proposals = worded.chain(in_text(indicator));
        proposals
            .filter(|it| it.phrase.is_in_unit_of(&indicator.measure))
            .collect()
    }

    /// Whether no rule has to give way to it.
    pub fn fills_a_gap(&self, indicator: &Indicator) -> bool {
        let target = match self.stands {
            Stands::InWording(id) | Stands::InText(Some(id)) => id,
            Stands::InText(None) => return true,
        };
        let mut targets = indicator.targets.iter();
        targets.any(|it| it.id == target && it.condition == Condition::Judged)
    }

    /// Takes the rule into the indicator; `fresh` is the id of a new target.
    pub fn adopt(&self, indicator: &mut Indicator, fresh: TargetId) {
        match self.stands {
            Stands::InWording(target) => self.phrase.adopt(indicator, target, ""),
            Stands::InText(target) => {
                let wording = indicator.text.clone();
                self.phrase
                    .adopt(indicator, target.unwrap_or(fresh), &wording);
            }
        }
    }
}

fn in_wording(target: &Target) -> Option<Proposal> {
    let phrase = read(&target.wording)?;
    let due_is_news = target.due.is_none() && phrase.due.is_some();
    let is_news = phrase.condition != target.condition || due_is_news;
    is_news.then_some(Proposal {
        stands: Stands::InWording(target.id),
        phrase,
    })
}

/// The text speaks only where no target has a rule or a wording of its own.
fn in_text(indicator: &Indicator) -> Option<Proposal> {
    let waits = |it: &Target| it.condition == Condition::Judged && it.wording.is_empty();
    let open = indicator.targets.iter().all(waits);
    let phrase = open.then(|| read(&indicator.text)).flatten()?;
    Some(Proposal {
        stands: Stands::InText(indicator.targets.first().map(|it| it.id)),
        phrase,
    })
}
