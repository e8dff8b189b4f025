//! A goal without indicator (domain §7): no goal under it, nothing in use that measures it, no other goal
//! that contributes to it, and nobody has judged it.

use super::Scene;
use crate::check::{Finding, Kind, Place};
use crate::order;
use crate::plan::{RecordKey, Subject};

pub fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let plan = scene.plan;
    let served = order::set(
        plan.goals
            .iter()
            .flat_map(|(_, goal)| goal.contributes.iter().copied()),
    );
    let judged = plan
        .assessments
        .iter()
        .filter_map(|(key, it)| match key.subject {
            Subject::Goal(id) if it.status.is_some() => Some(id),
            _ => None,
        });
    let judged = order::set(judged);
    let measured = order::set(scene.active().map(|(_, it)| it.goal));
    let bare = plan.goals.iter().filter(|(id, _)| {
        let leads_on = !scene.outline.goals(Some(**id)).is_empty() || served.contains(id);
        !leads_on && !measured.contains(id) && !judged.contains(id)
    });
    bare.map(|(id, _)| {
        Finding::new(
            Kind::UnmeasuredGoal,
            vec![Place::Record(RecordKey::Goal(*id), &[])],
        )
    })
    .collect()
}
