//! Goal by goal: the indicators with their status, when they are to be reached, and what has
//! happened (002).

use crate::document::sight::{self, Sight};
use crate::document::source::source;
use crate::document::table::{aside, cell, group, of_lines, over, row, table};
use crate::paper::{Block, Cell, Line, Row, Run};
use crate::plan::{Assessment, GoalId, IndicatorId, Node, PartKind, Subject};
use crate::text::{case::capitalised, date, name, why};

/// How many columns there are.
const COLUMNS: usize = 4;

/// A row for each indicator that is followed, and for each goal without one that is judged itself.
/// The goals above stand on rows of their own.
pub fn standing(sight: &Sight) -> Vec<Block> {
    let words = sight.words();
    let level = sight.plan.rules.index_level.into();
    let level = capitalised(&name::level(&sight.plan.about, level, sight.language));
    let columns: [(&str, u16); COLUMNS] = [
        (&level, 28),
        (words.indicator, 30),
        (sight.texts().word.deadline, 16),
        (words.comment, 40),
    ];
    let caption = sight.caption((sight.texts().part)(PartKind::Standing));
    let mut table = table(caption, &columns);
    for outline in sight.outline.rows() {
        if let Node::Goal(id) = outline.node {
            table.rows.extend(goal(sight, id));
        }
    }
    match table.rows.iter().any(|it| !it.is_strong) {
        true => vec![Block::Table(table)],
        false => Vec::new(),
    }
}

fn goal(sight: &Sight, id: GoalId) -> Vec<Row> {
    let ids = sight.outline.indicators(id).iter().copied();
    let is_followed = |id: &IndicatorId| {
        let result = sight.results.indicator(*id);
        result.is_some_and(|it| it.is_followed())
    };
    let followed: Vec<IndicatorId> = ids.filter(is_followed).collect();
    let text = sight.plan.goals.get(&id).map_or("", |it| &it.text);
    let said = sight.said(Subject::Goal(id));
    if followed.is_empty() && !sight.outline.goals(Some(id)).is_empty() {
        return vec![group(text, COLUMNS)];
    }
    let lead = over(goal_cell(sight, id, text), followed.len());
    if followed.is_empty() {
        let comment = said.map_or_else(Vec::new, comment);
        return vec![row(vec![
            lead,
            Cell::default(),
            cell(""),
            of_lines(comment),
        ])];
    }
    let mut lead = Some(lead);
    let rows = followed.into_iter().map(|id| {
        let cells = indicator(sight, id);
        row(lead.take().into_iter().chain(cells).collect())
    });
    rows.collect()
}

fn goal_cell(sight: &Sight, id: GoalId, text: &str) -> Cell {
    let status = sight.results.goal(id).and_then(|it| it.status.as_ref());
    let mut lines = vec![Line {
        status: Some(sight.status(status)),
        runs: Vec::new(),
    }];
    lines.extend(sight::lines(text));
    Cell {
        is_heading: true,
        ..of_lines(lines)
    }
}

/// What, when, and what has happened.
fn indicator(sight: &Sight, id: IndicatorId) -> Vec<Cell> {
    let (Some(indicator), Some(result)) =
        (sight.plan.indicators.get(&id), sight.results.indicator(id))
    else {
        return vec![Cell::default(); COLUMNS - 1];
    };
    let mut lines = vec![Line {
        status: Some(sight.status(result.status.as_ref())),
        ..sight::line(&indicator.text)
    }];
    if let Some(latest) = &result.latest {
        let value = why::value(&latest.value, &indicator.measure, sight.language);
        let period = date::period_short(latest.period, sight.language);
        let label = sight.words().latest;
        lines.push(aside(Run::plain(&format!("{label}: {value} ({period})"))));
        lines.extend(source(sight, id, latest.period));
    }
    let due = result.target.as_ref().and_then(|it| it.due);
    let due = due.map(|it| date::period_short(it, sight.language));
    let said = sight.said(Subject::Indicator(id));
    let comment = said.map_or_else(Vec::new, comment);
    vec![
        of_lines(lines),
        cell(&due.unwrap_or_default()),
        of_lines(comment),
    ]
}

/// What has happened, and why a person set the status.
fn comment(said: &Assessment) -> Vec<Line> {
    let mut lines = sight::lines(&said.comment);
    let reason = said.reason.lines().map(Run::theirs);
    lines.extend(reason.map(aside));
    lines
}
