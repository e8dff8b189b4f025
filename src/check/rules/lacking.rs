//! An indicator without target, unit of measure, baseline, source, frequency or responsible (domain §7).
//!
//! Each is asked for only where it would mean something: a milestone has no unit and no frequency, a count
//! and an index need no unit, what is taken from Kolada or from the units has its source. What most indicators
//! of the plan lack is told once, of them all: the plan does not work with it.

use std::sync::Arc;

use super::{Scene, compares};
use crate::check::{Finding, Kind, Lack, Path, Place, wording};
use crate::edit::Edit;
use crate::plan::{Condition, Figure, Indicator, IndicatorId, IndicatorKind, Record, RecordKey};

pub fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    Lack::ALL
        .into_iter()
        .flat_map(|lack| of(scene, lack))
        .collect()
}

/// What lacks one thing: most of all, most of one kind, or each for itself.
fn of(scene: &Scene<'_>, lack: Lack) -> Vec<Finding> {
    let (judged, followed): (Asked, Asked) =
        asked(scene, lack).partition(|(_, it)| it.kind == IndicatorKind::Judged);
    let all: Asked = judged.iter().chain(&followed).copied().collect();
    if let Some(finding) = most(scene, lack, &all, None) {
        return vec![finding];
    }
    let kinds = [
        (judged, IndicatorKind::Judged),
        (followed, IndicatorKind::KeyFigure),
    ];
    let told =
        kinds
            .into_iter()
            .flat_map(|(some, kind)| match most(scene, lack, &some, Some(kind)) {
                Some(finding) => vec![finding],
                None => each(scene, lack, some),
            });
    told.collect()
}

/// The indicators that something is asked of.
type Asked<'p> = Vec<(IndicatorId, &'p Indicator)>;

fn asked<'p>(
    scene: &'p Scene<'_>,
    lack: Lack,
) -> impl Iterator<Item = (IndicatorId, &'p Indicator)> {
    scene.active().filter(move |(_, it)| is_asked(lack, it))
}

fn most(
    scene: &Scene<'_>,
    lack: Lack,
    asked: &Asked<'_>,
    among: Option<IndicatorKind>,
) -> Option<Finding> {
    const SEVERAL: usize = 3;
    let lacking = asked.iter().filter(|(_, it)| !has(scene, lack, it));
    let places: Vec<Place> = lacking.map(|(id, _)| place(*id, lack)).collect();
    let kind = Kind::MostLack {
        lack,
        lacking: places.len(),
        asked: asked.len(),
        among,
    };
    let is_most = asked.len() >= SEVERAL && places.len() * 2 > asked.len();
    is_most.then(|| Finding::new(kind, places))
}

fn each(scene: &Scene<'_>, lack: Lack, asked: Asked<'_>) -> Vec<Finding> {
    let lacking = asked.into_iter().filter(|(_, it)| !has(scene, lack, it));
    let finding = |(id, it): (IndicatorId, &Indicator)| Finding {
        kind: Kind::Lacks(lack),
        places: vec![place(id, lack)],
        mend: mend(scene, lack, id, it),
    };
    lacking.map(finding).collect()
}

fn place(id: IndicatorId, lack: Lack) -> Place {
    Place::Record(RecordKey::Indicator(id), field(lack))
}

/// Whether it would mean something for this indicator.
fn is_asked(lack: Lack, it: &Indicator) -> bool {
    let judged = it.kind == IndicatorKind::Judged;
    let measured = !judged || it.targets.iter().any(|target| compares(target.condition));
    let starts = it
        .targets
        .iter()
        .any(|target| target.condition.bound().is_some());
    match lack {
        Lack::Target => judged,
        Lack::Unit => measured && !needs_no_unit(it),
        Lack::Baseline => judged && starts,
        Lack::Source => measured && it.figure.is_reported(),
        Lack::Frequency => measured && !matches!(it.figure, Figure::Quotient(_)),
        Lack::Responsible => true,
    }
}

fn has(scene: &Scene<'_>, lack: Lack, it: &Indicator) -> bool {
    match lack {
        Lack::Target => !it.targets.is_empty(),
        Lack::Unit => !it.measure.unit.is_empty(),
        Lack::Baseline => it.baseline.is_some(),
        Lack::Source => !it.source.is_empty() || !it.kolada.is_empty(),
        Lack::Frequency => it.frequency.is_some(),
        Lack::Responsible => !it.responsible.is_empty() || goal_answers(scene, it),
    }
}

/// Somebody answers for the goal, or for one above it.
fn goal_answers(scene: &Scene<'_>, it: &Indicator) -> bool {
    let Some(goal) = scene.plan.goals.get(&it.goal) else {
        return false;
    };
    let mut above = scene.plan.ancestors(goal);
    !goal.responsible.is_empty() || above.any(|(_, goal)| !goal.responsible.is_empty())
}

/// A count, an index, a figure on a scale: it is clear what the figure is of. A share of the budget is in per cent.
fn needs_no_unit(it: &Indicator) -> bool {
    let words = wording::words(&it.text);
    let counts = words
        .iter()
        .any(|word| word.starts_with("antal") || word.contains("index"));
    let counted = matches!(it.figure, Figure::Units(_));
    let scaled = it.measure.lowest.is_some() || it.measure.highest.is_some();
    let of_budget = it
        .targets
        .iter()
        .all(|target| matches!(target.condition, Condition::Budget(_) | Condition::Total(_)));
    counts || counted || scaled || (of_budget && !it.targets.is_empty())
}

fn field(lack: Lack) -> Path {
    match lack {
        Lack::Target => &["targets"],
        Lack::Unit => &["measure", "unit"],
        Lack::Baseline => &["baseline"],
        Lack::Source => &["source"],
        Lack::Frequency => &["frequency"],
        Lack::Responsible => &["responsible"],
    }
}

/// Per cent for what calls itself a share, and the first figure as the baseline.
fn mend(scene: &Scene<'_>, lack: Lack, id: IndicatorId, it: &Indicator) -> Option<Edit> {
    match lack {
        Lack::Unit => {
            let words = wording::words(&it.text);
            words
                .iter()
                .any(|word| word == "andel" || word == "andelen")
                .then_some(())?;
            let mut changed = it.clone();
            "%".clone_into(&mut changed.measure.unit);
            Some(Edit::Put(Record::Indicator(id, Arc::new(changed))))
        }
        Lack::Baseline => scene.first_as_baseline(id, it),
        Lack::Target | Lack::Source | Lack::Frequency | Lack::Responsible => None,
    }
}
