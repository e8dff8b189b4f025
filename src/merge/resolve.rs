//! From choices to the one change that leads from our plan to the merged one.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Choice, Choices, Extent, Merge, Part,
    leaves::{self, Side, Three},
    rename, rules,
};
use crate::{
    edit::{Change, Sides},
    plan::{Plan, Record, RecordKey, Touch},
};

/// What became of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The change from our plan to the merged one.
    pub change: Change,
    /// Items that stay as ours though something else was chosen: together with the other choices
    /// they would break a rule that every plan keeps.
    pub held: BTreeSet<usize>,
}

impl Merge {
    /// The change that the choices make; where nobody has chosen, what is incoming comes in and
    /// what is in conflict stays ours. Whatever is chosen, the plan stays sound.
    pub fn resolve(&self, choices: &Choices) -> Resolved {
        let items = self.items.iter().enumerate();
        let choice = |(at, item): (usize, &super::Item)| {
            choices.of(at).unwrap_or_else(|| item.default_choice())
        };
        let mut chosen: Vec<Choice> = items.map(choice).collect();
        let held = self.hold_back(&mut chosen);
        let parts = self.chosen(&chosen);
        Resolved {
            change: Change::of(steps(&mut self.ours.clone(), &self.theirs, parts)),
            held,
        }
    }

    /// Turns to ours what would break a rule, item by item, until nothing does: our plan is sound.
    fn hold_back(&self, chosen: &mut [Choice]) -> BTreeSet<usize> {
        let mut held = BTreeSet::new();
        loop {
            let parts = self
                .chosen(chosen)
                .filter(|(part, _)| !part.is_measurement());
            let (plan, touched) = tried(&self.ours, &self.theirs, parts);
            let broken = rules::broken(&plan, &touched);
            if broken.is_empty() {
                return held;
            }
            let open: Vec<usize> = (0..chosen.len())
                .filter(|at| chosen[*at] != Choice::Ours)
                .collect();
            let involved = broken.iter().map(|broken| rules::involves(&plan, broken));
            let involved: Vec<_> = involved.collect();
            let hang = |at: &usize| {
                let parts = &self.items[*at].parts;
                parts.iter().any(|part| involved.iter().any(|it| it(part)))
            };
            let culprits: Vec<usize> = open.iter().copied().filter(hang).collect();
            let culprits = if culprits.is_empty() { open } else { culprits };
            culprits.iter().for_each(|at| chosen[*at] = Choice::Ours);
            held.extend(culprits);
        }
    }

    fn chosen<'m>(&'m self, chosen: &[Choice]) -> impl Iterator<Item = (&'m Part, Choice)> {
        let items = self.items.iter().zip(chosen);
        items.flat_map(|(item, choice)| item.parts.iter().map(|part| (part, *choice)))
    }
}

/// Our plan with these choices made, unchecked, and the records that they put in place.
pub fn tried<'p>(
    ours: &Plan,
    theirs: &Plan,
    chosen: impl Iterator<Item = (&'p Part, Choice)>,
) -> (Plan, Vec<RecordKey>) {
    let mut plan = ours.clone();
    let steps = steps(&mut plan, theirs, chosen);
    let touched = steps.iter().map(Touch::key).collect();
    (plan, touched)
}

/// Makes the choices on our plan, record by record.
fn steps<'p>(
    plan: &mut Plan,
    theirs: &Plan,
    chosen: impl Iterator<Item = (&'p Part, Choice)>,
) -> Vec<Touch> {
    let mut steps = Vec::new();
    let mut leaves: BTreeMap<RecordKey, BTreeSet<&[String]>> = BTreeMap::new();
    for (part, choice) in chosen {
        match (&part.extent, choice) {
            (_, Choice::Ours) => {}
            (Extent::Leaf(path), Choice::Theirs) => {
                leaves.entry(part.record).or_default().insert(path);
            }
            (Extent::Leaf(_) | Extent::OnlyOurs, Choice::Both) => {}
            (Extent::OnlyOurs, Choice::Theirs) => steps.extend(plan.take(&part.record)),
            (Extent::OnlyTheirs, _) | (Extent::Twice, Choice::Theirs) => {
                steps.extend(theirs.record(&part.record).map(|record| plan.put(record)));
            }
            (Extent::Twice, Choice::Both) => {
                let record = rename::renamed(plan, theirs, part.record);
                steps.extend(record.map(|record| plan.put(record)));
            }
        }
    }
    for (key, paths) in leaves {
        let record = with_leaves(plan, theirs, key, &paths);
        steps.extend(record.map(|record| plan.put(record)));
    }
    steps
}

/// Our record with these leaves of theirs.
fn with_leaves(
    ours: &Plan,
    theirs: &Plan,
    key: RecordKey,
    paths: &BTreeSet<&[String]>,
) -> Option<Record> {
    let mut sides = Sides::between(ours, theirs, &key)?;
    let record = Three {
        base: None,
        ours: Some(&sides.before),
        theirs: Some(&sides.after),
    };
    let merged = leaves::merged(record, &mut |path, _| {
        let is_chosen = paths.iter().any(|it| it.iter().eq(path.iter().copied()));
        if is_chosen { Side::Theirs } else { Side::Ours }
    });
    sides.after = merged?;
    sides.into_touch()?.after()
}
