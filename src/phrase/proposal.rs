//! The rules that an indicator's own words state and that it does not have yet.

use super::{Counted, Phrase, Rule, read};
use crate::plan::{
    Condition, Gender, Indicator, IndicatorId, IndicatorKind, Plan, SeriesKey, Since, Target,
    TargetId,
};

/// A rule that stands in an indicator's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Where it stands.
    pub stands: Stands,
    /// What it says, as it would be taken.
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

/// What of the plan decides over what an indicator's words may propose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// The plan has units that report.
    pub has_units: bool,
    /// Figures of the whole have been reported: to make it of units' figures would hide them.
    pub is_reported: bool,
}

impl Scene {
    /// The scene of an indicator.
    pub fn of(plan: &Plan, indicator: IndicatorId) -> Self {
        let whole = SeriesKey {
            indicator,
            unit: None,
            gender: Gender::Total,
        };
        let mut units = plan.units.iter();
        Self {
            has_units: units.any(|(_, unit)| unit.role.is_own()),
            is_reported: plan.observations.series(&whole).is_some(),
        }
    }
}

impl Proposal {
    /// The rules in an indicator's words that differ from those it has, and are in its unit. A key
    /// figure is never judged, so its words propose nothing.
    pub fn all(indicator: &Indicator, scene: Scene) -> Vec<Self> {
        if indicator.kind == IndicatorKind::KeyFigure {
            return Vec::new();
        }
        let read = |text: &str| read(text)?.in_place(indicator, scene);
        let targets = indicator.targets.iter();
        let worded = targets.filter_map(|target| in_wording(target, read));
        worded.chain(in_text(indicator, read)).collect()
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
}

impl Phrase {
    /// The phrase as this indicator may take it: a change starts at its baseline if it has one, else
    /// at the year before.
    fn in_place(self, indicator: &Indicator, scene: Scene) -> Option<Self> {
        let since = match indicator.baseline {
            Some(_) => Since::Baseline,
            None => Since::YearBefore,
        };
        let phrase = Self {
            counted: self.counted(indicator, scene)?,
            rule: self.rule.map(|rule| rule.since(since)),
            ..self
        };
        let measured = indicator.baseline.and_then(|it| it.period);
        let same_start = match (phrase.base, measured) {
            (Some(named), Some(measured)) => named.year() == measured.year(),
            _ => true,
        };
        let says = phrase.rule.is_some() || phrase.counted.is_some();
        (says && same_start && phrase.is_in_unit_of(&indicator.measure)).then_some(phrase)
    }

    /// What its figure would be made of; the outer `None` where figures already reported would be hidden
    /// by a rule that holds for the parts alone.
    fn counted(&self, indicator: &Indicator, scene: Scene) -> Option<Option<Counted>> {
        let free = indicator.figure.is_reported() && !scene.is_reported;
        match &self.counted {
            Some(Counted::EachOf(_)) if !free && indicator.figure.is_reported() => None,
            Some(Counted::UnitsDone | Counted::ShareOfUnitsDone) if !free || !scene.has_units => {
                Some(None)
            }
            counted => Some(counted.clone()),
        }
    }
}

fn in_wording(target: &Target, read: impl Fn(&str) -> Option<Phrase>) -> Option<Proposal> {
    let stated = super::read(&target.wording)?.rule?;
    let phrase = read(&target.wording)?;
    let due_is_news = target.due.is_none() && phrase.due.is_some();
    let is_news = !stated.is_met_by(&target.condition) || due_is_news;
    is_news.then_some(Proposal {
        stands: Stands::InWording(target.id),
        phrase: match stated.is_met_by(&target.condition) {
            true => phrase.keeping(target.condition),
            false => phrase,
        },
    })
}

impl Phrase {
    /// The phrase with what a person has chosen where its words leave it open.
    fn keeping(self, condition: Condition) -> Self {
        Self {
            rule: Some(Rule::Is(condition)),
            ..self
        }
    }
}

/// The text speaks only where no target has a rule or a wording of its own.
fn in_text(indicator: &Indicator, read: impl Fn(&str) -> Option<Phrase>) -> Option<Proposal> {
    let waits = |it: &Target| it.condition == Condition::Judged && it.wording.is_empty();
    let open = indicator.targets.iter().all(waits);
    let phrase = open.then(|| read(&indicator.text)).flatten()?;
    let counts_already = phrase.rule.is_none() && !indicator.figure.is_reported();
    let target = indicator.targets.first().map(|it| it.id);
    (!counts_already).then_some(Proposal {
        stands: Stands::InText(target.filter(|_| phrase.rule.is_some())),
        phrase,
    })
}
