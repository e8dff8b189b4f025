//! Which differences are decided together.
//!
//! A record that only one side has is decided together with every difference that refers to it: so
//! a deleted goal meets what was added under it, an added goal brings what was moved there, and
//! whatever is chosen, no reference leads nowhere. What the other rules of a plan forbid together
//! is found by trying: all that comes in is put in place, and where that breaks a rule the
//! differences which it hangs on become one conflict.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    collect::{self, Copies},
    item::{Changed, Choice, Extent, Item, Part, Standing, Why},
    rename, resolve, rules,
};
use crate::{
    edit::{Rule, references},
    order,
    plan::{LevelKey, OccasionId, Plan, RecordKey},
};

/// The items of a merge.
pub fn items(copies: &Copies<'_>) -> Vec<Item> {
    let parts = collect::parts(copies);
    let mut groups = Groups::of(&parts);
    groups.join_references(copies);
    groups.join_levels(copies);
    groups.join_occasions(copies);
    groups.join_what_breaks(copies);
    let standings = groups.standings(copies);
    let mut items: BTreeMap<usize, Item> = BTreeMap::new();
    let roots = groups.roots();
    for (mut part, root) in parts.into_iter().zip(roots) {
        let Some(standing) = standings.get(&root).copied() else {
            continue; // ours alone
        };
        copies.fill(&mut part);
        let item = items.entry(root).or_insert_with(|| Item {
            standing,
            parts: Vec::new(),
        });
        item.parts.push(part);
    }
    items.into_values().collect()
}

/// The parts in groups: each part knows one that stands before it in its group, or itself.
struct Groups<'p> {
    parts: &'p [Part],
    over: Vec<usize>,
    forced: BTreeMap<usize, Why>,
}

impl<'p> Groups<'p> {
    fn of(parts: &'p [Part]) -> Self {
        Self {
            parts,
            over: (0..parts.len()).collect(),
            forced: BTreeMap::new(),
        }
    }

    /// The first part of a part's group. The way there is halved, so that no chain stays long.
    fn root(&mut self, mut at: usize) -> usize {
        while self.over[at] != at {
            self.over[at] = self.over[self.over[at]];
            at = self.over[at];
        }
        at
    }

    fn roots(&mut self) -> Vec<usize> {
        (0..self.parts.len()).map(|at| self.root(at)).collect()
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        let (first, second) = (one.min(other), one.max(other));
        self.over[second] = first;
    }

    fn join_all(&mut self, places: &[usize]) {
        for pair in places.windows(2) {
            self.join(pair[0], pair[1]);
        }
    }

    fn join_references(&mut self, copies: &Copies<'_>) {
        let whole = |extent: Extent| {
            let parts = self.parts.iter().enumerate();
            let parts = parts.filter(move |(_, part)| part.extent == extent);
            order::map(parts.map(|(at, part)| (part.record, at)))
        };
        let (ours, theirs) = (whole(Extent::OnlyOurs), whole(Extent::OnlyTheirs));
        for (at, part) in self.parts.iter().enumerate() {
            for other in referred(copies.ours, &ours, part, part.ours.as_ref()) {
                self.join(at, other);
            }
            for other in referred(copies.theirs, &theirs, part, part.theirs.as_ref()) {
                self.join(at, other);
            }
        }
    }

    /// A level that only one side has is decided together with the judgements that use it there.
    fn join_levels(&mut self, copies: &Copies<'_>) {
        for (plan, other) in [(copies.ours, copies.theirs), (copies.theirs, copies.ours)] {
            let levels = plan.rules.scale.0.iter().map(|level| &level.key);
            let levels = levels.filter(|level| other.rules.scale.level(level).is_none());
            let mut places = order::map(levels.map(|level| (level.as_str(), Vec::new())));
            for (at, part) in self.parts.iter().enumerate() {
                for level in levels_of(plan, part) {
                    places.entry(level).and_modify(|places| places.push(at));
                }
            }
            places.values().for_each(|places| self.join_all(places));
        }
    }

    /// What froze or opened an occasion is decided together with its judgements; those of an
    /// occasion that is frozen on both sides never come in by themselves.
    fn join_occasions(&mut self, copies: &Copies<'_>) {
        let mut judged: BTreeMap<OccasionId, Vec<usize>> = BTreeMap::new();
        let mut decided: BTreeMap<OccasionId, Vec<usize>> = BTreeMap::new();
        for (at, part) in self.parts.iter().enumerate() {
            match part.record {
                RecordKey::Assessment(key) => judged.entry(key.occasion).or_default().push(at),
                RecordKey::Occasion(id) if is_decision(part) => {
                    decided.entry(id).or_default().push(at);
                }
                _ => {}
            }
        }
        for (id, judgements) in judged {
            match decided.get_mut(&id) {
                Some(decision) => decision.extend(judgements),
                None if is_frozen(copies.ours, id) && is_frozen(copies.theirs, id) => {
                    self.forced
                        .extend(judgements.iter().map(|at| (*at, Why::Frozen)));
                }
                None => {}
            }
        }
        decided.values().for_each(|places| self.join_all(places));
    }

    /// Puts in place what comes in, with the conflicts as ours and then as theirs, until neither
    /// breaks a rule. Trying both makes it the same whoever merges.
    fn join_what_breaks(&mut self, copies: &Copies<'_>) {
        while [false, true]
            .iter()
            .any(|theirs| self.joined_what_breaks(copies, *theirs))
        {}
    }

    /// Whether there was something to join.
    fn joined_what_breaks(&mut self, copies: &Copies<'_>, conflicts_too: bool) -> bool {
        let standings = self.standings(copies);
        let roots = self.roots();
        let stands = |at: &usize| standings.get(&roots[*at]);
        let comes_in = |at: &usize| stands(at) == Some(&Standing::Incoming);
        let places = || (0..roots.len()).filter(|at| !self.parts[*at].is_measurement());
        let put = places().filter(|at| comes_in(at) || conflicts_too && stands(at).is_some());
        let chosen = put.map(|at| (&self.parts[at], Choice::Theirs));
        let (plan, touched) = resolve::tried(copies.ours, copies.theirs, chosen);
        let mut found = false;
        for broken in rules::broken(&plan, &touched) {
            let involves = rules::involves(&plan, &broken);
            let mut together: Vec<usize> =
                places().filter(|at| involves(&self.parts[*at])).collect();
            if !conflicts_too && !together.iter().any(comes_in) {
                together.extend(places().filter(comes_in)); // nothing is guessed: all of it is asked
            }
            let groups = order::set(together.iter().map(|at| roots[*at]));
            if groups.len() > 1 || together.iter().any(comes_in) {
                let why = Why::Breaks(broken.rule);
                self.forced.extend(together.first().map(|at| (*at, why)));
                self.join_all(&together);
                found = true;
            }
        }
        found
    }

    /// How the groups stand, by their first parts; those that only we have changed do not.
    fn standings(&mut self, copies: &Copies<'_>) -> BTreeMap<usize, Standing> {
        let mut members: BTreeMap<usize, Vec<&Part>> = BTreeMap::new();
        let mut forced: BTreeMap<usize, Why> = BTreeMap::new();
        let roots = self.roots();
        for ((at, part), root) in self.parts.iter().enumerate().zip(roots) {
            members.entry(root).or_default().push(part);
            if let Some(why) = self.forced.get(&at) {
                forced.entry(root).or_insert(*why);
            }
        }
        let standing = |(root, parts): (&usize, &Vec<&Part>)| {
            let by = |changed| parts.iter().all(|part| part.changed == changed);
            if by(Changed::ByUs) {
                return None;
            }
            let standing = match forced.get(root) {
                Some(why) => Standing::Conflict(*why),
                None if by(Changed::ByThem) => Standing::Incoming,
                None => Standing::Conflict(why(copies, parts)),
            };
            Some((*root, standing))
        };
        order::map(members.iter().filter_map(standing))
    }
}

/// The records that only this side has and that its version of the part refers to.
fn referred(
    plan: &Plan,
    whole: &BTreeMap<RecordKey, usize>,
    part: &Part,
    value: Option<&Value>,
) -> Vec<usize> {
    let mut places = Vec::new();
    if whole.is_empty() {
        return places;
    }
    let Some(record) = plan.record(&part.record) else {
        return places;
    };
    references(&record, &mut |key| {
        let is_here = || match (&part.extent, rename::uuid(&key)) {
            (Extent::Leaf(_), Some(id)) => value.is_some_and(|it| mentions(it, &id.to_string())),
            _ => true,
        };
        places.extend(whole.get(&key).filter(|_| is_here()));
    });
    places
}

/// Whether a text somewhere in the value is this one.
fn mentions(value: &Value, text: &str) -> bool {
    match value {
        Value::String(it) => it == text,
        Value::Array(items) => items.iter().any(|item| mentions(item, text)),
        Value::Object(fields) => fields.values().any(|it| mentions(it, text)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The levels that a part of the scale holds on one side, or that a part of a judgement uses there.
fn levels_of<'p>(plan: &'p Plan, part: &'p Part) -> Vec<&'p str> {
    let scale = || plan.rules.scale.0.iter().map(|level| level.key.as_str());
    match (part.record, part.path()) {
        (RecordKey::Rules, [field, level, ..]) if field == "scale" => vec![level],
        (RecordKey::Rules, [field]) if field == "scale" => scale().collect(),
        (RecordKey::Assessment(key), _) => {
            let judgement = plan.assessments.get(&key);
            let used = judgement.map(|it| [("status", &it.status), ("forecast", &it.forecast)]);
            let here = used
                .into_iter()
                .flatten()
                .filter(|(field, _)| part.touches(field));
            here.filter_map(|(_, level)| level.as_ref().map(LevelKey::as_str))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Whether it is what a decision froze: all of an occasion but its title.
fn is_decision(part: &Part) -> bool {
    let fields = ["frozen", "sealed", "date", "kind", "reopened"];
    let is_occasion = matches!(part.record, RecordKey::Occasion(_));
    is_occasion
        && part
            .path()
            .first()
            .is_some_and(|name| fields.contains(&name.as_str()))
}

fn is_frozen(plan: &Plan, id: OccasionId) -> bool {
    let occasion = plan.occasions.get(&id);
    occasion.is_some_and(|it| it.frozen.is_some())
}

fn why(copies: &Copies<'_>, parts: &[&Part]) -> Why {
    let Some(base) = copies.base else {
        return Why::NoBase;
    };
    let gone = |extent| {
        let mut parts = parts.iter().filter(|part| part.extent == extent);
        parts.any(|part| base.record(&part.record).is_some())
    };
    if parts.iter().any(|part| part.extent == Extent::Twice) {
        Why::AddedTwice
    } else if gone(Extent::OnlyOurs) {
        Why::TheyDeleted
    } else if gone(Extent::OnlyTheirs) {
        Why::WeDeleted
    } else if parts.iter().any(|part| is_decision(part)) {
        Why::Frozen
    } else if let [first, .., last] = parts
        && first.record == RecordKey::Rules
        && last.record != RecordKey::Rules
    {
        Why::Breaks(Rule::Level) // only its levels join the scale to others
    } else {
        Why::BothChanged
    }
}
