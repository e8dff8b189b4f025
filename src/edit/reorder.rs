//! Records that stand in an order of their own: chapters and risks.
//!
//! Goals and indicators stand in a tree; how they are moved is told by [`super::Spot`].

use std::sync::Arc;

use super::Edit;
use crate::plan::{Plan, Rank, Record, RecordKey};

/// The records of the same kind in their order; none of a kind that has no such order.
pub fn in_order(plan: &Plan, like: RecordKey) -> Vec<RecordKey> {
    let ranked = ranked(plan, like).into_iter();
    ranked.map(|(key, _)| key).collect()
}

/// The rank after all records of the same kind.
pub fn last_rank(plan: &Plan, like: RecordKey) -> Rank {
    let last = ranked(plan, like).pop();
    last.map(|(_, rank)| rank.next()).unwrap_or_default()
}

/// The edit that brings a record to a place, counted from 0, among those of its kind. It does
/// nothing where there is no such record or place.
pub fn reorder(plan: &Plan, key: RecordKey, to: usize) -> Edit {
    let all = ranked(plan, key);
    let ranks: Vec<&Rank> = all.iter().map(|(_, rank)| *rank).collect();
    let from = all.iter().position(|(it, _)| *it == key).unwrap_or(to);
    let moved = Rank::moved(&ranks, from, to).into_iter();
    let record = |(at, rank): (usize, Rank)| with_rank(plan.record(&all[at].0)?, rank);
    Edit::Many(moved.filter_map(record).map(Edit::Put).collect())
}

fn ranked(plan: &Plan, like: RecordKey) -> Vec<(RecordKey, &Rank)> {
    match like {
        RecordKey::Chapter(_) => {
            let all = plan.chapters_in_order().into_iter();
            all.map(|(id, it)| (RecordKey::Chapter(id), &it.rank))
                .collect()
        }
        RecordKey::Risk(_) => {
            let all = plan.risks_in_order().into_iter();
            all.map(|(id, it)| (RecordKey::Risk(id), &it.rank))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn with_rank(record: Record, rank: Rank) -> Option<Record> {
    match record {
        Record::Chapter(id, mut it) => {
            Arc::make_mut(&mut it).rank = rank;
            Some(Record::Chapter(id, it))
        }
        Record::Risk(id, mut it) => {
            Arc::make_mut(&mut it).rank = rank;
            Some(Record::Risk(id, it))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Chapter, PlanId, Risk, sample};

    const COUNT: usize = 4;

    /// A plan with chapters and risks; the risks in the middle share a rank, as merged ones may.
    fn plan() -> Plan {
        let mut plan = Plan::new(PlanId::new(uuid::Uuid::nil()));
        let first = Rank::default();
        let (second, last) = (first.next(), first.next().next());
        let shared = [first, second.clone(), second, last];
        for (n, rank) in shared.into_iter().enumerate() {
            let (id, chapter) = (sample::id(n), Chapter::default());
            let rank_now = last_rank(&plan, RecordKey::Chapter(id));
            let chapter = Chapter {
                rank: rank_now,
                ..chapter
            };
            let risk = Risk {
                rank,
                ..Risk::default()
            };
            let chapter = Record::Chapter(id, Arc::new(chapter));
            let risk = Record::Risk(sample::id(n), Arc::new(risk));
            let both = [chapter, risk].map(Edit::Put).to_vec();
            plan.apply(Edit::Many(both)).expect("a sound edit");
        }
        plan
    }

    /// The order after bringing the record of one place to another; those others are where they were.
    #[track_caller]
    fn check(key: fn(usize) -> RecordKey) {
        for (from, to) in (0..COUNT).flat_map(|it| (0..COUNT).map(move |to| (it, to))) {
            let mut plan = plan();
            let mut wanted: Vec<RecordKey> = (0..COUNT).map(key).collect();
            let moved = wanted.remove(from);
            wanted.insert(to, moved);
            plan.apply(reorder(&plan, moved, to)).expect("a sound edit");
            assert_eq!(in_order(&plan, moved), wanted, "{from} to {to}");
        }
    }

    #[test]
    fn a_record_comes_where_it_is_brought() {
        check(|n| RecordKey::Chapter(sample::id(n)));
        check(|n| RecordKey::Risk(sample::id(n)));
    }

    #[test]
    fn what_is_not_there_is_left_alone() {
        let plan = plan();
        let nothing = Edit::Many(Vec::new());
        let gone = RecordKey::Chapter(sample::id(COUNT));
        assert_eq!(reorder(&plan, gone, 1), nothing);
        assert_eq!(
            reorder(&plan, RecordKey::Chapter(sample::id(0)), COUNT),
            nothing
        );
        assert_eq!(reorder(&plan, RecordKey::About, 0), nothing);
        assert!(in_order(&plan, RecordKey::About).is_empty());
    }
}
