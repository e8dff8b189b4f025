//! An indicator in the plan and not in the follow-up, or the reverse (domain §7).
//!
//! Asked of the last occasion, once half of the indicators are followed up there: until then it is under way.
//! The reverse is a judgement of what was retired before the occasion.

use super::Scene;
use crate::check::{Finding, Kind, Place};
use crate::plan::{
    AssessmentKey, Condition, Day, Frequency, Indicator, IndicatorId, Life, OccasionId, RecordKey,
    Subject,
};

pub fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let mut found = passed_over(scene);
    found.extend(after_all(scene));
    found
}

fn passed_over(scene: &Scene<'_>) -> Vec<Finding> {
    let Some((occasion, date)) = last(scene) else {
        return Vec::new();
    };
    let all = scene.judged().filter(|(_, it)| !it.targets.is_empty());
    let (followed, passed): (Vec<_>, Vec<_>) =
        all.partition(|(id, it)| is_followed(scene, occasion, date, *id, it));
    if followed.len() < passed.len() {
        return Vec::new();
    }
    let finding = |(id, _): (IndicatorId, &Indicator)| told(Kind::NotFollowedUp, id, occasion);
    passed.into_iter().map(finding).collect()
}

fn told(kind: Kind, id: IndicatorId, occasion: OccasionId) -> Finding {
    let records = [RecordKey::Indicator(id), RecordKey::Occasion(occasion)];
    Finding::new(kind, records.map(|it| Place::Record(it, &[])).into())
}

fn last(scene: &Scene<'_>) -> Option<(OccasionId, Day)> {
    let occasion = scene.occasion?;
    Some((occasion, scene.plan.occasions.get(&occasion)?.date))
}

/// Somebody has judged it there, or its latest figure is no older than how often it is measured, or it
/// is a milestone, which is done or not.
fn is_followed(
    scene: &Scene<'_>,
    occasion: OccasionId,
    date: Day,
    id: IndicatorId,
    it: &Indicator,
) -> bool {
    const DAYS: i64 = 366;
    let key = AssessmentKey {
        occasion,
        subject: Subject::Indicator(id),
    };
    if scene
        .plan
        .assessments
        .get(&key)
        .is_some_and(|it| it.status.is_some() || !it.comment.is_empty())
    {
        return true;
    }
    let years = if it.frequency == Some(Frequency::SecondYear) {
        2
    } else {
        1
    };
    let latest = scene
        .results
        .indicator(id)
        .and_then(|it| it.latest.as_ref());
    let milestone = it
        .targets
        .iter()
        .any(|it| it.condition == Condition::Milestone);
    latest.is_some_and(|it| milestone || date.days_since(it.period.end()) <= (years + 1) * DAYS)
}

fn after_all(scene: &Scene<'_>) -> Vec<Finding> {
    let judged = scene
        .plan
        .assessments
        .iter()
        .filter(|(_, it)| it.status.is_some() && !it.carried);
    let retired = judged.filter_map(|(key, _)| {
        let Subject::Indicator(id) = key.subject else {
            return None;
        };
        let date = scene.plan.occasions.get(&key.occasion)?.date;
        match scene.plan.indicators.get(&id)?.life {
            Life::Retired { on: Some(on), .. } if on < date => Some((id, key.occasion)),
            _ => None,
        }
    });
    retired
        .map(|(id, occasion)| told(Kind::FollowedUpAfterAll, id, occasion))
        .collect()
}
