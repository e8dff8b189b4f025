//! Everything in which two copies differ, record by record and leaf by leaf.

use serde_json::Value;

use super::{
    item::{Changed, Extent, Part},
    leaves::{self, Side, Three},
    rename,
};
use crate::{
    edit::Sides,
    json, order,
    plan::{Observation, ObservationKey, Period, Plan, RecordKey, Series, SeriesKey},
};

/// Two copies of a plan, and the plan that both were made of, where it is known.
#[derive(Clone, Copy)]
pub struct Copies<'a> {
    pub base: Option<&'a Plan>,
    pub ours: &'a Plan,
    pub theirs: &'a Plan,
}

/// Every difference, in the order of the records. Whole records carry no values yet: most of them
/// may be ours alone, of which nobody asks ([`Copies::fill`]).
///
/// Measurements that only we have edited or added are left out: nothing hangs on them.
pub fn parts(copies: &Copies<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    for record in copies.ours.unmeasured() {
        differing(copies, record.key(), &mut parts);
    }
    for record in copies.theirs.unmeasured() {
        let key = record.key();
        if copies.ours.record(&key).is_none() {
            differing(copies, key, &mut parts);
        }
    }
    measured(copies, &mut parts);
    order::sort_by_key(&mut parts, |part| part.record);
    parts
}

impl Copies<'_> {
    /// Gives a part that is a whole record its values.
    pub fn fill(&self, part: &mut Part) {
        let tree = |plan: &Plan| tree(plan, &part.record);
        if part.path().is_empty() {
            (part.base, part.ours, part.theirs) =
                (self.base.and_then(tree), tree(self.ours), tree(self.theirs));
        }
    }

    /// Who has changed what the three hold.
    fn changed<T: PartialEq>(
        &self,
        base: &Option<T>,
        ours: &Option<T>,
        theirs: &Option<T>,
    ) -> Changed {
        match self.base {
            Some(_) if base == theirs => Changed::ByUs,
            Some(_) if base == ours => Changed::ByThem,
            _ => Changed::ByBoth,
        }
    }
}

/// The record of this key as a tree.
fn tree(plan: &Plan, key: &RecordKey) -> Option<Value> {
    let tree = Sides::of(&plan.still(key))?.after;
    (!tree.is_null()).then_some(tree)
}

fn differing(copies: &Copies<'_>, key: RecordKey, parts: &mut Vec<Part>) {
    let base = copies.base.and_then(|plan| plan.record(&key));
    let (ours, theirs) = (copies.ours.record(&key), copies.theirs.record(&key));
    if ours == theirs {
        return;
    }
    let changed = copies.changed(&base, &ours, &theirs);
    match (&ours, &theirs) {
        (Some(_), None) => parts.push(whole(key, Extent::OnlyOurs, changed)),
        (None, _) => parts.push(whole(key, Extent::OnlyTheirs, changed)),
        (Some(_), Some(_)) if copies.base.is_some() && base.is_none() && rename::has_id(&key) => {
            if !rename::is_kept_already(copies.ours, copies.theirs, key) {
                parts.push(whole(key, Extent::Twice, Changed::ByBoth));
            }
        }
        (Some(_), Some(_)) => leaf_by_leaf(copies, key, parts),
    }
}

fn whole(record: RecordKey, extent: Extent, changed: Changed) -> Part {
    Part {
        record,
        extent,
        changed,
        base: None,
        ours: None,
        theirs: None,
    }
}

fn leaf_by_leaf(copies: &Copies<'_>, key: RecordKey, parts: &mut Vec<Part>) {
    if let Some(sides) = Sides::between(copies.ours, copies.theirs, &key) {
        let base = copies.base.and_then(|plan| tree(plan, &key));
        leaves(
            copies,
            key,
            [base.as_ref(), Some(&sides.before), Some(&sides.after)],
            parts,
        );
    }
}

/// The leaves of a record that differ, from its trees in base, ours and theirs.
fn leaves(
    copies: &Copies<'_>,
    record: RecordKey,
    [base, ours, theirs]: [Option<&Value>; 3],
    parts: &mut Vec<Part>,
) {
    let three = Three { base, ours, theirs };
    leaves::merged(three, &mut |path, at| {
        parts.push(Part {
            record,
            extent: Extent::Leaf(path.iter().map(|name| (*name).to_owned()).collect()),
            changed: copies.changed(&at.base, &at.ours, &at.theirs),
            base: at.base.cloned(),
            ours: at.ours.cloned(),
            theirs: at.theirs.cloned(),
        });
        Side::Ours
    });
}

/// Differing measurements. Series that are equal, most of them, are not looked into.
fn measured(copies: &Copies<'_>, parts: &mut Vec<Part>) {
    let keys = |plan: &Plan| {
        plan.observations
            .iter()
            .map(|(key, _)| *key)
            .collect::<Vec<_>>()
    };
    for key in order::set(keys(copies.ours).into_iter().chain(keys(copies.theirs))) {
        let of = |plan: &'_ Plan| plan.observations.series(&key).map(std::ptr::from_ref);
        if of(copies.ours) != of(copies.theirs) {
            in_series(copies, key, parts);
        }
    }
}

fn in_series(copies: &Copies<'_>, series: SeriesKey, parts: &mut Vec<Part>) {
    let none = Series::new();
    let ours = copies.ours.observations.series(&series).unwrap_or(&none);
    let theirs = copies.theirs.observations.series(&series).unwrap_or(&none);
    if ours == theirs {
        return;
    }
    let base = copies
        .base
        .and_then(|plan| plan.observations.series(&series));
    let base = base.unwrap_or(&none);
    let is_rooted = [copies.ours, copies.theirs].iter().all(|plan| {
        let unit = series.unit.is_none_or(|unit| plan.units.has(&unit));
        unit && plan.indicators.has(&series.indicator)
    });
    for (period, ours, theirs) in unlike(ours, theirs) {
        let base = base.get(&period);
        let changed = copies.changed(&base, &ours, &theirs);
        let both = ours.is_some() && theirs.is_some();
        if changed == Changed::ByUs && (both || is_rooted) {
            continue;
        }
        let key = RecordKey::Observation(ObservationKey { series, period });
        match (ours, theirs) {
            (Some(_), None) => parts.push(whole(key, Extent::OnlyOurs, changed)),
            (None, _) => parts.push(whole(key, Extent::OnlyTheirs, changed)),
            (Some(_), Some(_)) => {
                let trees = [base, ours, theirs].map(|it| it.map(json::tree));
                leaves(copies, key, trees.each_ref().map(Option::as_ref), parts);
            }
        }
    }
}

/// A period with what either series has for it.
type Pair<'s> = (Period, Option<&'s Observation>, Option<&'s Observation>);

/// Where two series differ: both are walked once, side by side.
fn unlike<'s>(ours: &'s Series, theirs: &'s Series) -> Vec<Pair<'s>> {
    let mut unlike = Vec::new();
    let (mut ours, mut theirs) = (ours.iter().peekable(), theirs.iter().peekable());
    loop {
        let next = [ours.peek(), theirs.peek()];
        let Some(period) = next.into_iter().flatten().map(|(period, _)| **period).min() else {
            return unlike;
        };
        let one = ours.next_if(|(at, _)| **at == period).map(|(_, it)| it);
        let other = theirs.next_if(|(at, _)| **at == period).map(|(_, it)| it);
        if one != other {
            unlike.push((period, one, other));
        }
    }
}
