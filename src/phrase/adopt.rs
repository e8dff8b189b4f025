//! Taking a rule into an indicator: the target gets the rule, and what nobody has stated yet is filled in.

use super::Phrase;
use crate::plan::{Indicator, Measure, Target, TargetId};

impl Phrase {
    /// Whether the figures of the phrase may be figures of this measure: one of them states no unit,
    /// or both state the same.
    pub fn is_in_unit_of(&self, measure: &Measure) -> bool {
        self.unit.is_empty() || measure.unit.is_empty() || self.unit == measure.unit
    }

    /// The indicator with this phrase as the rule of one of its targets, or of a new one with this id.
    ///
    /// Baseline, unit, scale, desired direction and deadline are taken only where there is none: what
    /// a person has written stands. Where that is another unit, the rule is not proposed at all
    /// ([`Proposal::all`](super::Proposal::all)).
    pub fn adopt(&self, indicator: &mut Indicator, target: TargetId, wording: &str) {
        let at = indicator.targets.iter().position(|it| it.id == target);
        let at = at.unwrap_or_else(|| {
            indicator.targets.push(Target {
                id: target,
                due: None,
                condition: self.condition,
                wording: wording.to_owned(),
                stage: false,
            });
            indicator.targets.len() - 1
        });
        let target = &mut indicator.targets[at];
        target.condition = self.condition;
        if target.wording.is_empty() {
            wording.clone_into(&mut target.wording);
        }
        target.due = target.due.or(self.due);
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
