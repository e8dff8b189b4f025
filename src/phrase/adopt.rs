//! Taking rules into a plan: a target gets the rule, what nobody has stated yet is filled in, and units
//! that words name are made where the plan has none of that name.

use std::sync::Arc;

use super::{Counted, Phrase, Proposal, Rule, Stands, others};
use crate::plan::{
    Benchmark, Condition, Figure, IdSource, Indicator, IndicatorId, Measure, Plan, Rank, Record,
    Since, Target, TargetId, Together, Unit, UnitId, UnitRole,
};

/// Rules on their way into a plan. It is not changed: what shall be put is collected, so that many
/// rules can be one edit and share the units that they make.
pub struct Adoption<'a, I> {
    plan: &'a Plan,
    ids: I,
    units: Vec<(UnitId, Unit)>,
    indicators: Vec<(IndicatorId, Indicator)>,
}

impl<'a, I: IdSource> Adoption<'a, I> {
    /// No rule yet; ids of what is new come from `ids`.
    pub fn new(plan: &'a Plan, ids: I) -> Self {
        Self {
            plan,
            ids,
            units: Vec::new(),
            indicators: Vec::new(),
        }
    }

    /// Takes a rule into an indicator; one that is gone is left alone.
    pub fn take(&mut self, id: IndicatorId, proposal: &Proposal) {
        let Some(indicator) = self.plan.indicators.get(&id) else {
            return;
        };
        let mut indicator = Indicator::clone(indicator);
        let phrase = &proposal.phrase;
        if let Some(condition) = phrase.rule.as_ref().map(|rule| self.condition(rule)) {
            let (target, wording) = match proposal.stands {
                Stands::InWording(target) => (target, String::new()),
                Stands::InText(Some(target)) => (target, indicator.text.clone()),
                Stands::InText(None) => (self.ids.fresh(), indicator.text.clone()),
            };
            phrase.set(&mut indicator, condition, target, &wording);
        }
        self.count(phrase.counted.as_ref(), &mut indicator);
        self.indicators.push((id, indicator));
    }

    /// What is to be put into the plan, in order.
    pub fn records(self) -> Vec<Record> {
        let units = self.units.into_iter();
        let units = units.map(|(id, unit)| Record::Unit(id, Arc::new(unit)));
        let indicators = self.indicators.into_iter();
        let indicators = indicators.map(|(id, it)| Record::Indicator(id, Arc::new(it)));
        units.chain(indicators).collect()
    }

    fn condition(&mut self, rule: &Rule) -> Condition {
        match rule.clone().since(Since::default()) {
            Rule::Is(condition) => condition,
            Rule::AsOthers { side, name } => Condition::Benchmark(Benchmark {
                side,
                unit: self.unit(&name, UnitRole::Comparison),
            }),
            // A rule with a start leaves nothing of it open.
            Rule::Moves { .. } => Condition::Judged,
        }
    }

    /// How the figure comes about, where nobody has said otherwise.
    fn count(&mut self, counted: Option<&Counted>, indicator: &mut Indicator) {
        if !indicator.figure.is_reported() {
            return;
        }
        match counted {
            Some(Counted::UnitsDone) => indicator.figure = Figure::Units(Together::Done),
            Some(Counted::ShareOfUnitsDone) => {
                indicator.figure = Figure::Units(Together::DoneShare)
            }
            Some(Counted::EachOf(names)) if indicator.units.is_empty() => {
                let units = names.iter().map(|name| self.unit(name, UnitRole::Own));
                indicator.units = units.collect();
                indicator.figure = Figure::Units(Together::Each);
            }
            Some(Counted::EachOf(_) | Counted::NotInTime) | None => {}
        }
    }

    /// The unit of a name and role: one that is there, or a new one, last of the outermost.
    fn unit(&mut self, name: &str, role: UnitRole) -> UnitId {
        let is_it = |unit: &Unit| unit.role == role && others::is_named(&unit.name, name);
        let there = self
            .plan
            .units
            .iter()
            .map(|(id, unit)| (*id, unit.as_ref()));
        let made = self.units.iter().map(|(id, unit)| (*id, unit));
        if let Some((id, _)) = there.chain(made).find(|(_, unit)| is_it(unit)) {
            return id;
        }
        let unit = Unit {
            name: name.to_owned(),
            role,
            rank: self.last_rank().next(),
            ..Unit::default()
        };
        let id = self.ids.fresh();
        self.units.push((id, unit));
        id
    }

    fn last_rank(&self) -> Rank {
        let there = self.plan.units.iter().map(|(_, unit)| &unit.rank);
        let made = self.units.iter().map(|(_, unit)| &unit.rank);
        there.chain(made).max().cloned().unwrap_or_default()
    }
}

impl Phrase {
    /// Whether the figures of the phrase may be figures of this measure: one of them states no unit,
    /// or both state the same.
    pub fn is_in_unit_of(&self, measure: &Measure) -> bool {
        self.unit.is_empty() || measure.unit.is_empty() || self.unit == measure.unit
    }

    /// Puts a rule into a target of the indicator, or into a new one with this id.
    ///
    /// Baseline, unit, scale, desired direction and deadline are taken only where there is none: what
    /// a person has written stands. Where that is another unit, the rule is not proposed at all
    /// ([`Proposal::all`]).
    fn set(
        &self,
        indicator: &mut Indicator,
        condition: Condition,
        target: TargetId,
        wording: &str,
    ) {
        let at = indicator.targets.iter().position(|it| it.id == target);
        let at = at.unwrap_or_else(|| {
            indicator.targets.push(Target {
                id: target,
                due: None,
                condition,
                wording: wording.to_owned(),
                stage: false,
            });
            indicator.targets.len() - 1
        });
        let target = &mut indicator.targets[at];
        target.condition = condition;
        if target.wording.is_empty() {
            wording.clone_into(&mut target.wording);
        }
        target.due = target.due.or(self.due);
        target.stage |= self.stage;
        indicator.baseline = indicator.baseline.or(self.baseline);
        let measure = &mut indicator.measure;
        measure.better = measure.better.or(self.wish);
        if measure.unit.is_empty() {
            measure.unit.clone_from(&self.unit);
        }
        if let (None, None, Some((lowest, highest))) = (measure.lowest, measure.highest, self.scale)
        {
            (measure.lowest, measure.highest) = (Some(lowest), Some(highest));
        }
    }
}
