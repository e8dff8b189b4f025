//! Activities under goals and indicators, in reading order.

use std::collections::BTreeMap;

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::order;
use crate::plan::{Activity, ActivityId, GoalId, Node, Outline, Rank};

/// Every activity. What it stands under that is no longer there is left empty.
pub fn activities(sight: &Sight) -> Body<'_> {
    let (words, texts) = (sight.words(), &sight.texts().tree.activity);
    Layout::new()
        .prose(words.goal, |it: &(ActivityId, &Activity)| {
            let goal = goal(sight, it.1.under);
            cell::any_text(goal.map(|id| text(sight, Node::Goal(id))))
        })
        .prose(words.indicator, |it| match it.1.under {
            Node::Goal(_) => cell::text(""),
            indicator @ Node::Indicator(_) => cell::text(text(sight, indicator)),
        })
        .prose(words.activity, |it| cell::text(&it.1.text))
        .name(words.responsible, |it| cell::text(&it.1.responsible))
        .brief(words.start, |it| cell::day(it.1.start))
        .brief(words.due, |it| cell::day(it.1.due))
        .brief(words.state, |it| cell::text((texts.state)(it.1.status)))
        .prose(words.note, |it| cell::text(&it.1.note))
        .id(words.id, |it| cell::text(&it.0.to_string()))
        .of(in_order(sight))
}

/// The activities in the order of what they stand under, then in their own.
fn in_order<'a>(sight: &'a Sight) -> Vec<(ActivityId, &'a Activity)> {
    let rows = Outline::of(&sight.plan).rows().into_iter().enumerate();
    let places: BTreeMap<Node, usize> = order::map(rows.map(|(at, row)| (row.node, at)));
    let activities = sight.plan.activities.iter();
    let mut activities: Vec<(ActivityId, &Activity)> =
        activities.map(|(id, it)| (*id, it.as_ref())).collect();
    let place = |(id, it): &(ActivityId, &'a Activity)| -> (usize, &'a Rank, ActivityId) {
        let place = places.get(&it.under).copied();
        (place.unwrap_or(usize::MAX), &it.rank, *id)
    };
    order::sort_by_key(&mut activities, place);
    activities
}

/// The goal that it stands under, at one remove where it is an indicator's.
fn goal(sight: &Sight, under: Node) -> Option<GoalId> {
    match under {
        Node::Goal(id) => Some(id),
        Node::Indicator(id) => sight.plan.indicators.get(&id).map(|it| it.goal),
    }
}

fn text(sight: &Sight, node: Node) -> &str {
    let plan = &sight.plan;
    match node {
        Node::Goal(id) => plan.goals.get(&id).map_or("", |it| &it.text),
        Node::Indicator(id) => plan.indicators.get(&id).map_or("", |it| &it.text),
    }
}
