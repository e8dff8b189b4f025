//! Goals of all levels side by side with their indicators (000).

use std::collections::BTreeSet;

use crate::document::sight::{self, Sight};
use crate::document::table::{of_lines, over, row, table};
use crate::paper::{Block, Cell, Line};
use crate::plan::{GoalId, Node, PartKind};
use crate::text::case::capitalised;
use crate::text::name;

/// A row for each goal that has no goals under it, or has indicators of its own.
pub fn chain(sight: &Sight) -> Vec<Block> {
    let rows = sight.outline.rows().into_iter();
    let goals: Vec<(GoalId, usize)> = rows
        .filter_map(|row| match row.node {
            Node::Goal(id) => Some((id, row.depth)),
            Node::Indicator(_) => None,
        })
        .collect();
    let Some(deepest) = goals.iter().map(|(_, depth)| *depth).max() else {
        return Vec::new();
    };
    let levels = (0..=deepest).map(|depth| {
        let level = name::level(&sight.plan.about, depth, sight.language);
        capitalised(&level)
    });
    let mut headings: Vec<String> = levels.collect();
    headings.push(sight.catalogue().status.indicators.to_owned());
    let columns: Vec<(&str, u16)> = headings.iter().map(|it| (it.as_str(), 30)).collect();
    let caption = sight.caption((sight.texts().part)(PartKind::Chain));
    let mut table = table(caption, &columns);
    let mut told: BTreeSet<GoalId> = BTreeSet::new();
    for (id, depth) in goals.iter().copied().filter(|(id, _)| is_row(sight, *id)) {
        let line = line_to(sight, id);
        let mut cells = Vec::new();
        for goal in line {
            if told.insert(goal) {
                cells.push(over(goal_cell(sight, goal), rows_of(sight, goal)));
            }
        }
        let empty = deepest - depth;
        cells.extend((0..empty).map(|_| Cell::default()));
        cells.push(of_lines(indicator_lines(sight, id)));
        table.rows.push(row(cells));
    }
    vec![Block::Table(table)]
}

/// The goal with those above it, the outermost first.
fn line_to(sight: &Sight, id: GoalId) -> Vec<GoalId> {
    let Some(goal) = sight.plan.goals.get(&id) else {
        return Vec::new();
    };
    let above = sight.plan.ancestors(goal).map(|(id, _)| id);
    let mut line: Vec<GoalId> = std::iter::once(id).chain(above).collect();
    line.reverse();
    line
}

fn is_row(sight: &Sight, id: GoalId) -> bool {
    sight.outline.goals(Some(id)).is_empty() || !sight.outline.indicators(id).is_empty()
}

/// How many rows a goal and those under it have.
fn rows_of(sight: &Sight, id: GoalId) -> usize {
    let mut open = vec![id];
    let mut rows = 0;
    while let Some(id) = open.pop() {
        rows += usize::from(is_row(sight, id));
        open.extend(sight.outline.goals(Some(id)));
    }
    rows
}

fn goal_cell(sight: &Sight, id: GoalId) -> Cell {
    let text = sight.plan.goals.get(&id).map_or("", |it| &it.text);
    let mut lines = Vec::new();
    if sight.results.occasion.is_some() {
        let status = sight.results.goal(id).and_then(|it| it.status.as_ref());
        lines.push(Line {
            status: Some(sight.status(status)),
            runs: Vec::new(),
        });
    }
    lines.extend(sight::lines(text));
    Cell {
        is_heading: true,
        ..of_lines(lines)
    }
}

/// The indicators in use, each with its status at the occasion.
fn indicator_lines(sight: &Sight, goal: GoalId) -> Vec<Line> {
    let ids = sight.outline.indicators(goal).iter();
    let lines = ids.filter_map(|id| {
        let indicator = sight.plan.indicators.get(id)?;
        let result = sight.results.indicator(*id)?;
        let judged = sight.results.occasion.is_some() && result.is_followed();
        let line = Line {
            status: judged.then(|| sight.status(result.status.as_ref())),
            ..sight::line(&indicator.text)
        };
        indicator.life.is_active().then_some(line)
    });
    lines.collect()
}
