//! Which of an indicator's targets counts.

use crate::plan::{Condition, Day, Period, Target, TargetId};

/// The target that counts at an occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The target.
    pub id: TargetId,
    /// When it shall be reached; none where the plan does not say.
    pub due: Option<Period>,
    /// Its rule.
    pub condition: Condition,
    /// An interim target, still to be reached.
    pub stage: bool,
    /// Its time had passed at the occasion.
    pub overdue: bool,
}

/// The target in force on a day, given which conditions the value then known reaches.
///
/// Targets follow each other by the day they are due, those without one last. In force is the first
/// that is not yet past its day; when all are past, the last stays. An interim target (delmål) that
/// the value reaches gives way to the next. Without a day, the first counts.
pub fn in_force(
    targets: &[Target],
    on: Option<Day>,
    reaches: impl Fn(Condition) -> bool,
) -> Option<InForce> {
    let turn = |target: &&Target| (target.due.is_none(), target.due);
    let passed = |target: &Target| match (target.due, on) {
        (Some(due), Some(day)) => due.ends_before(day),
        _ => false,
    };
    let reached = |target: &Target| target.stage && reaches(target.condition);
    let counts = |target: &&Target| !passed(target) && !reached(target);
    // Of several due at once the first that is listed comes first, as in a stable sorting.
    let next = targets.iter().filter(counts).min_by_key(turn);
    let target = next.or_else(|| targets.iter().max_by_key(turn))?;
    Some(InForce {
        id: target.id,
        due: target.due,
        condition: target.condition,
        stage: target.stage,
        overdue: passed(target),
    })
}
