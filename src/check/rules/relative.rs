//! A target that is counted from a value that nobody has stated (domain §7: “−10 %” without a baseline).
//!
//! From the baseline, where there is none; from the year before, where nothing has been measured; or in words
//! that nobody has made a rule of yet.

use super::Scene;
use crate::check::{Finding, Kind, Place, wording};
use crate::phrase::{self, Rule};
use crate::plan::{By, Condition, Indicator, IndicatorId, RecordKey, Since, Target};

pub fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, indicator) in scene.judged() {
        let bare = indicator
            .targets
            .iter()
            .find(|it| lacks_start(scene, id, indicator, it));
        found.extend(bare.map(|target| finding(scene, id, indicator, target)));
    }
    found
}

fn lacks_start(scene: &Scene<'_>, id: IndicatorId, indicator: &Indicator, target: &Target) -> bool {
    let measured = scene.plan.observations.of(id).next().is_some();
    match target.condition {
        Condition::Moves(it) => match it.since {
            Since::Baseline => indicator.baseline.is_none(),
            Since::YearBefore => it.by != By::Any && indicator.baseline.is_none() && !measured,
        },
        Condition::Judged => {
            let words = if target.wording.is_empty() {
                &indicator.text
            } else {
                &target.wording
            };
            indicator.baseline.is_none() && !measured && words.contains('%') && is_relative(words)
        }
        _ => false,
    }
}

/// “Minskar med 10 %”, and in short “minus 10 %”.
fn is_relative(words: &str) -> bool {
    let short = wording::words(words);
    if matches!(short.as_slice(), [sign, _, percent] if percent == "%" && (sign == "minus" || sign == "plus"))
    {
        return true;
    }
    let rule = phrase::read(words).and_then(|it| it.rule);
    matches!(
        rule,
        Some(Rule::Moves {
            by: By::Percent(_) | By::Amount(_),
            ..
        })
    )
}

fn finding(scene: &Scene<'_>, id: IndicatorId, indicator: &Indicator, target: &Target) -> Finding {
    let wording = if target.wording.is_empty() {
        &indicator.text
    } else {
        &target.wording
    };
    Finding {
        kind: Kind::NothingToCountFrom {
            wording: wording.clone(),
        },
        places: vec![Place::Record(RecordKey::Indicator(id), &["baseline"])],
        mend: scene.first_as_baseline(id, indicator),
    }
}
