//! A page for each perspective: goals, levels to reach, indicators, activities (004).

use crate::document::sight::{self, Sight};
use crate::document::source::source;
use crate::document::table::{cell, heading_cell, of_lines, over, row, table, written};
use crate::document::{prose, targets};
use crate::order;
use crate::paper::{Block, Cell, Item, Line, Row, Run};
use crate::plan::{Activity, GoalId, Indicator, IndicatorId, Node, Rank};
use crate::text::{case::capitalised, name, why};

/// The perspectives, which are the outermost goals, each on a page of its own.
pub fn scorecard(sight: &Sight, level: u8) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (at, id) in sight.outline.goals(None).iter().enumerate() {
        let Some(goal) = sight.plan.goals.get(id) else {
            continue;
        };
        if at > 0 {
            blocks.push(Block::PageBreak);
        }
        let perspective = capitalised(&name::level(&sight.plan.about, 0, sight.language));
        let heading = format!("{perspective}: {}", goal.text);
        blocks.push(prose::heading(level + 1, &heading));
        blocks.extend(prose::blocks(sight, &goal.description, level + 1));
        blocks.extend(goals(sight, *id));
        blocks.extend(activities(sight, *id));
    }
    blocks
}

/// The goals of a perspective that have indicators, with what they are to reach.
fn goals(sight: &Sight, perspective: GoalId) -> Option<Block> {
    let words = sight.words();
    let level = match sight.outline.goals(Some(perspective)).is_empty() {
        true => 0,
        false => 1,
    };
    let level = capitalised(&name::level(&sight.plan.about, level, sight.language));
    let own = &sight.texts().word;
    let mut columns = vec![
        (level.as_str(), 30),
        (own.level, 24),
        (words.indicator, 30),
        (words.frequency, 14),
    ];
    let is_followed_up = sight.results.occasion.is_some();
    if is_followed_up {
        columns.push((words.latest, 18));
    }
    let text = sight.plan.goals.get(&perspective).map_or("", |it| &it.text);
    let mut table = table(sight.caption(text), &columns);
    table.theirs = true;
    for id in below(sight, perspective) {
        table.rows.extend(rows(sight, id, is_followed_up));
    }
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

fn rows(sight: &Sight, goal: GoalId, is_followed_up: bool) -> Vec<Row> {
    let ids = sight.outline.indicators(goal).iter();
    let indicators = ids.filter_map(|id| Some((*id, sight.plan.indicators.get(id)?.as_ref())));
    let active: Vec<(IndicatorId, &Indicator)> =
        indicators.filter(|(_, it)| it.life.is_active()).collect();
    let text = sight.plan.goals.get(&goal).map_or("", |it| &it.text);
    let count = active.len();
    let rows = active.into_iter().enumerate().map(|(at, (id, it))| {
        let lead = (at == 0).then(|| over(heading_cell(text), count));
        let frequency = it.frequency.map(sight.catalogue().status.frequency);
        let reached = targets::all(sight, it);
        let cells = [
            of_lines(reached.iter().map(|it| sight::line(it)).collect()),
            written(&it.text),
            cell(frequency.unwrap_or_default()),
        ];
        let latest = is_followed_up.then(|| latest(sight, id, it));
        row(lead.into_iter().chain(cells).chain(latest).collect())
    });
    rows.collect()
}

/// The status of an indicator and its latest value.
pub fn latest(sight: &Sight, id: IndicatorId, indicator: &Indicator) -> Cell {
    let Some(result) = sight.results.indicator(id) else {
        return Cell::default();
    };
    let mut lines = Vec::new();
    if result.is_followed() {
        lines.push(Line {
            status: Some(sight.status(result.status.as_ref())),
            runs: Vec::new(),
        });
    }
    if let Some(latest) = &result.latest {
        let value = why::value(&latest.value, &indicator.measure, sight.language);
        let period = crate::text::date::period_short(latest.period, sight.language);
        lines.push(sight::worded(&format!("{value} ({period})")));
        lines.extend(source(sight, id, latest.period));
    }
    of_lines(lines)
}

/// What is done, as a list.
fn activities(sight: &Sight, perspective: GoalId) -> Vec<Block> {
    let goals = below(sight, perspective);
    let is_below = |under: Node| match under {
        Node::Goal(id) => goals.contains(&id),
        Node::Indicator(id) => {
            let indicator = sight.plan.indicators.get(&id);
            indicator.is_some_and(|it| goals.contains(&it.goal))
        }
    };
    let all = sight.plan.activities.iter();
    let mut ranked: Vec<(&Rank, &Activity)> = all
        .filter(|(_, it)| is_below(it.under))
        .map(|(_, it)| (&it.rank, it.as_ref()))
        .collect();
    if ranked.is_empty() {
        return Vec::new();
    }
    order::sort_by_key(&mut ranked, |(rank, _)| *rank);
    let item = |(_, it): (&Rank, &Activity)| Item {
        runs: vec![Run::theirs(&it.text)],
        ..Item::default()
    };
    let heading = (sight.texts().part)(crate::plan::PartKind::Activities);
    vec![
        Block::Paragraph(vec![Run::strong(heading)]),
        Block::List(ranked.into_iter().map(item).collect()),
    ]
}

/// A goal and those under it, in reading order.
fn below(sight: &Sight, id: GoalId) -> Vec<GoalId> {
    let mut below = Vec::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        below.push(id);
        open.extend(sight.outline.goals(Some(id)).iter().rev());
    }
    below
}
