//! A target date in the past (domain §7), while the plan goes on and the target is not met; and a target that
//! was due before the plan begins, which is most often a slip of the pen.

use super::Scene;
use crate::check::{Finding, Kind, Place};
use crate::plan::{IndicatorId, Period, RecordKey};

pub fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let goes_on = goes_on(scene);
    let from = scene.plan.about.from_year;
    let mut found = Vec::new();
    for (id, indicator) in scene.judged() {
        let dues = || indicator.targets.iter().filter_map(|it| it.due);
        let early = dues().find(|due| from.is_some_and(|from| due.year() < from));
        if let (Some(due), Some(from)) = (early, from) {
            found.push(finding(id, Kind::DueBeforePlan { due, from }));
            continue;
        }
        let open = indicator.targets.iter().any(|it| it.due.is_none());
        let last = dues().max().filter(|due| is_past(scene, *due) && !open);
        if let Some(due) = last.filter(|_| goes_on && !is_met(scene, id)) {
            found.push(finding(id, Kind::DuePassed { due }));
        }
    }
    found
}

fn finding(id: IndicatorId, kind: Kind) -> Finding {
    Finding::new(
        kind,
        vec![Place::Record(RecordKey::Indicator(id), &["targets"])],
    )
}

/// The plan's last year is not over; where it names none, some target is still to come.
fn goes_on(scene: &Scene<'_>) -> bool {
    let mut dues = scene
        .judged()
        .flat_map(|(_, it)| it.targets.iter().filter_map(|it| it.due));
    match scene.plan.about.to_year {
        Some(year) => Period::Year(year)
            .checked()
            .is_some_and(|it| !is_past(scene, it)),
        None => dues.any(|due| !is_past(scene, due)),
    }
}

fn is_past(scene: &Scene<'_>, due: Period) -> bool {
    scene.on.is_some_and(|on| due.ends_before(on))
}

/// It stands at the best level of the scale.
fn is_met(scene: &Scene<'_>, id: IndicatorId) -> bool {
    let status = scene
        .results
        .indicator(id)
        .and_then(|it| it.status.as_ref());
    let best = scene.plan.rules.scale.0.first();
    status.is_some_and(|status| best.is_some_and(|level| level.key == *status))
}
