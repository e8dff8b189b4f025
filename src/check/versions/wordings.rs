//! Goals and indicators that are gone or reworded, and rules that were changed, without a decision (domain
//! §7: wording drift between two versions). Marks and letter case are no rewording.

use super::Pair;
use crate::check::{Finding, Kind, Path, Place, wording};
use crate::plan::RecordKey;

const TEXT: Path = &["text"];

pub fn findings(pair: &Pair<'_>) -> Vec<Finding> {
    if !pair.is_undecided() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (id, goal) in &pair.earlier.goals {
        let now = pair.now.goals.get(id).map(|it| it.text.as_str());
        found.extend(finding(RecordKey::Goal(*id), &goal.text, now));
    }
    for (id, indicator) in &pair.earlier.indicators {
        let now = pair.now.indicators.get(id).map(|it| it.text.as_str());
        found.extend(finding(RecordKey::Indicator(*id), &indicator.text, now));
    }
    if pair.earlier.rules != pair.now.rules {
        found.push(Finding::new(
            Kind::OtherRules,
            vec![Place::Record(RecordKey::Rules, &[])],
        ));
    }
    found
}

fn finding(key: RecordKey, before: &str, now: Option<&str>) -> Option<Finding> {
    let Some(now) = now else {
        let wording = before.to_owned();
        return Some(Finding::new(
            Kind::Gone { wording },
            vec![Place::Earlier(key, &[])],
        ));
    };
    if before == now || wording::words(before) == wording::words(now) {
        return None;
    }
    let kind = Kind::Reworded {
        before: before.to_owned(),
        after: now.to_owned(),
    };
    Some(Finding::new(
        kind,
        vec![Place::Record(key, TEXT), Place::Earlier(key, TEXT)],
    ))
}
