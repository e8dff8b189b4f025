//! Goals by the year that they are due (003).

use std::collections::BTreeMap;

use crate::document::sight::{self, Sight};
use crate::document::table::{heading_cell, of_lines, over, row, table};
use crate::document::targets;
use crate::order;
use crate::paper::{Block, Cell, Line};
use crate::plan::{GoalId, Node, PartKind, Period};
use crate::text::{case::capitalised, name};

/// What is due in the years, by the goal that it stands under; nothing where nothing has a year.
pub fn years(sight: &Sight) -> Vec<Block> {
    let due = due(sight);
    let years = order::set(due.iter().map(|it| it.year));
    if years.is_empty() {
        return Vec::new();
    }
    let areas = areas(sight, due);
    let deepest = areas.iter().map(|it| it.line.len()).max().unwrap_or(1);
    let mut headings: Vec<String> = (0..deepest)
        .map(|depth| capitalised(&name::level(&sight.plan.about, depth, sight.language)))
        .collect();
    headings.extend(years.iter().map(ToString::to_string));
    let columns: Vec<(&str, u16)> = headings.iter().map(|it| (it.as_str(), 30)).collect();
    let mut table = table((sight.texts().part)(PartKind::Years).to_owned(), &columns);
    for (at, area) in areas.iter().enumerate() {
        let mut cells = leads(sight, &areas, at, deepest);
        let of_year = |year: &i16| of_lines(area.years.get(year).cloned().unwrap_or_default());
        cells.extend(years.iter().map(of_year));
        table.rows.push(row(cells));
    }
    vec![Block::Table(table)]
}

/// Something due in a year, under a goal.
struct Due {
    under: Option<GoalId>,
    year: i16,
    line: Line,
}

/// A row: the goals that it stands under, and what is due in each year.
struct Area {
    /// The outermost first.
    line: Vec<GoalId>,
    years: BTreeMap<i16, Vec<Line>>,
}

/// Goals with a year, and targets with one, in reading order.
fn due(sight: &Sight) -> Vec<Due> {
    let mut all = Vec::new();
    for row in sight.outline.rows() {
        match row.node {
            Node::Goal(id) => all.extend(goal(sight, id)),
            Node::Indicator(id) => all.extend(indicator(sight, id)),
        }
    }
    all
}

fn goal(sight: &Sight, id: GoalId) -> Option<Due> {
    let goal = sight.plan.goals.get(&id)?;
    Some(Due {
        under: goal.parent,
        year: goal.due.map(Period::year)?,
        line: sight::line(&goal.text),
    })
}

/// The targets of an indicator, where its goal has no year itself.
fn indicator(sight: &Sight, id: crate::plan::IndicatorId) -> Vec<Due> {
    let Some(indicator) = sight.plan.indicators.get(&id) else {
        return Vec::new();
    };
    let goal = sight.plan.goals.get(&indicator.goal);
    if goal.is_none_or(|it| it.due.is_some()) || !indicator.life.is_active() {
        return Vec::new();
    }
    let of = |target: &crate::plan::Target| {
        let words = targets::words(sight, indicator, target);
        Some(Due {
            under: Some(indicator.goal),
            year: target.due.map(Period::year)?,
            line: sight::line(&format!("{}: {words}", indicator.text)),
        })
    };
    indicator.targets.iter().filter_map(of).collect()
}

fn areas(sight: &Sight, due: Vec<Due>) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for it in due {
        let goal = it
            .under
            .and_then(|id| Some((id, sight.plan.goals.get(&id)?)));
        let mut line: Vec<GoalId> = goal.map_or_else(Vec::new, |(id, goal)| {
            let above = sight.plan.ancestors(goal).map(|(id, _)| id);
            std::iter::once(id).chain(above).collect()
        });
        line.reverse();
        let at = areas.iter().position(|area| area.line == line);
        let at = at.unwrap_or_else(|| {
            let years = BTreeMap::new();
            areas.push(Area { line, years });
            areas.len() - 1
        });
        areas[at].years.entry(it.year).or_default().push(it.line);
    }
    areas
}

/// The cells that lead a row: a goal that the row above stands under too reaches down to it.
fn leads(sight: &Sight, areas: &[Area], at: usize, deepest: usize) -> Vec<Cell> {
    let line = &areas[at].line;
    let mut cells = Vec::new();
    for depth in 0..deepest {
        let Some(id) = line.get(depth) else {
            cells.push(Cell::default());
            continue;
        };
        let shares = |other: &Area| other.line.get(..=depth) == line.get(..=depth);
        if at > 0 && shares(&areas[at - 1]) {
            continue;
        }
        let rows = areas[at..].iter().take_while(|it| shares(it)).count();
        let text = sight.plan.goals.get(id).map_or("", |it| &it.text);
        cells.push(over(heading_cell(text), rows));
    }
    cells
}
