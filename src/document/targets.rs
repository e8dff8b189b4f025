//! What an indicator is to reach, in the plan's own words or in those of its rules.

use super::sight::Sight;
use crate::fulfilment::InForce;
use crate::plan::{Condition, Indicator, Target};
use crate::text::{date, why};

/// Every target in words: “minst 90 % senast 2022”.
pub fn all(sight: &Sight, indicator: &Indicator) -> Vec<String> {
    let targets = indicator.targets.iter();
    let words = targets.map(|target| words(sight, indicator, target));
    words.filter(|it| !it.is_empty()).collect()
}

/// The targets that the indicator's own text does not tell already.
pub fn untold(sight: &Sight, indicator: &Indicator) -> Vec<String> {
    let text = indicator.text.to_lowercase();
    let told = |target: &&Target| {
        let wording = target.wording.to_lowercase();
        !wording.is_empty() && text.contains(wording.trim_end_matches('.'))
    };
    let targets = indicator.targets.iter().filter(|it| !told(it));
    let words = targets.map(|target| words(sight, indicator, target));
    words.filter(|it| !it.is_empty()).collect()
}

/// A target in words, with when it is due.
pub fn words(sight: &Sight, indicator: &Indicator, target: &Target) -> String {
    let in_force = InForce {
        id: target.id,
        due: target.due,
        condition: target.condition,
        stage: target.stage,
        overdue: false,
    };
    match (target.wording.as_str(), target.condition) {
        ("", Condition::Judged) => String::new(),
        ("", _) => why::target(&in_force, &indicator.measure, &sight.plan, sight.language),
        (wording, _) => match target.due {
            Some(due) => format!("{wording} ({})", date::period(due, sight.language)),
            None => wording.to_owned(),
        },
    }
}
