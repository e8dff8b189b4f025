//! Activities with how far they have come (003, 004).

use std::collections::BTreeMap;

use crate::document::sight::Sight;
use crate::document::table::{cell, heading_cell, over, row, table, written};
use crate::order;
use crate::paper::{Block, Row};
use crate::plan::{Activity, Effect, GoalId, Node, PartKind};
use crate::text::date;
use crate::text::number::{self, Money};

/// The activities by goal, in reading order.
pub fn activities(sight: &Sight) -> Vec<Block> {
    let all = in_order(sight);
    if all.is_empty() {
        return Vec::new();
    }
    let has_effect = all.iter().any(|(_, it)| it.effect.is_some());
    let words = sight.words();
    let level = sight.called(all.iter().map(|(goal, _)| *goal));
    let mut columns = vec![
        (level.as_str(), 28),
        (words.activity, 40),
        (words.responsible, 18),
        (words.due, 14),
        (words.state, 14),
    ];
    if has_effect {
        columns.push((sight.texts().word.effect, 18));
    }
    let caption = sight.caption((sight.texts().part)(PartKind::Activities));
    let mut table = table(caption, &columns);
    for (at, (goal, activity)) in all.iter().enumerate() {
        let rest = all[at..].iter().take_while(|(it, _)| it == goal);
        let is_first = at == 0 || all[at - 1].0 != *goal;
        let text = sight.plan.goals.get(goal).map_or("", |it| &it.text);
        let lead = is_first.then(|| over(heading_cell(text), rest.count()));
        let mut row = told(sight, activity, has_effect);
        row.cells.splice(0..0, lead);
        table.rows.push(row);
    }
    vec![Block::Table(table)]
}

fn told(sight: &Sight, it: &Activity, has_effect: bool) -> Row {
    let due = it.due.map(|day| date::short(day, sight.language));
    let state = (sight.catalogue().tree.activity.state)(it.status);
    let mut cells = vec![
        written(&it.text),
        written(&it.responsible),
        cell(&due.unwrap_or_default()),
        cell(state),
    ];
    if has_effect {
        let effect = it.effect.map(|it| effect(sight, it));
        cells.push(cell(&effect.unwrap_or_default()));
    }
    row(cells)
}

fn effect(sight: &Sight, it: Effect) -> String {
    let amount = number::amount(it.amount, Money::Thousands, sight.language);
    (sight.catalogue().economy.effect)(&amount, it.year)
}

/// Each with its goal, in the order of what they stand under and then in their own.
pub fn in_order<'s>(sight: &'s Sight) -> Vec<(GoalId, &'s Activity)> {
    let rows = sight.outline.rows().into_iter().enumerate();
    let places: BTreeMap<Node, usize> = order::map(rows.map(|(at, row)| (row.node, at)));
    let goal = |under: Node| match under {
        Node::Goal(id) => Some(id),
        Node::Indicator(id) => sight.plan.indicators.get(&id).map(|it| it.goal),
    };
    let all = sight.plan.activities.iter();
    let all = all.filter_map(|(id, it)| Some((goal(it.under)?, *id, it.as_ref())));
    let mut all: Vec<_> = all.collect();
    order::sort_by_key(&mut all, |(goal, id, it)| {
        let goal = places.get(&Node::Goal(*goal)).copied();
        (goal, places.get(&it.under).copied(), it.rank.clone(), *id)
    });
    all.into_iter().map(|(goal, _, it)| (goal, it)).collect()
}
