//! What stands otherwise than at the occasion before.

use std::collections::BTreeMap;

use crate::document::sight::Sight;
use crate::document::table::{cell, heading_cell, of_lines, row, table};
use crate::document::written::since;
use crate::document::{prose, sight};
use crate::fulfilment::Score;
use crate::order;
use crate::paper::{Block, Line, Row, Run};
use crate::plan::{Decimal, EarlierStanding, GoalId, LevelKey, Node, PartKind};
use crate::text::case::capitalised;
use crate::text::{name, why};

/// The goals of the index that have another status or value, those that are new, and those that are
/// gone; nothing at the first occasion.
pub fn changes(sight: &Sight) -> Vec<Block> {
    let Some(earlier) = &sight.earlier else {
        return Vec::new();
    };
    let standings = earlier.standings.iter().map(|it| (it.of, it));
    let before: BTreeMap<Node, &EarlierStanding> = order::map(standings);
    let parts = sight.results.index.parts.iter();
    let mut rows: Vec<Row> = parts
        .filter_map(|part| match part.node {
            Node::Goal(id) => changed(sight, &before, id),
            Node::Indicator(_) => None,
        })
        .collect();
    rows.extend(earlier.standings.iter().filter_map(|it| gone(sight, it)));
    let since = since(sight, earlier);
    if rows.is_empty() {
        let sentence = (sight.texts().sentence.unchanged)(&since);
        return vec![prose::paragraph(&sentence)];
    }
    let level = sight.plan.rules.index_level.into();
    let level = capitalised(&name::level(&sight.plan.about, level, sight.language));
    let then = capitalised(&since);
    let columns = [
        (level.as_str(), 36),
        (then.as_str(), 20),
        (sight.texts().word.now, 20),
        (sight.words().why, 40),
    ];
    let caption = (sight.texts().part)(PartKind::Changes).to_owned();
    let mut table = table(caption, &columns);
    table.rows = rows;
    vec![Block::Table(table)]
}

type Before<'s> = BTreeMap<Node, &'s EarlierStanding>;

fn changed(sight: &Sight, before: &Before, id: GoalId) -> Option<Row> {
    let goal = sight.plan.goals.get(&id)?;
    let now = sight.results.goal(id)?;
    let then = before.get(&Node::Goal(id));
    let value = now.value.map(Score::value);
    let is_same = |it: &&EarlierStanding| it.status == now.status && it.value == value;
    if then.is_some_and(is_same) {
        return None;
    }
    let then_cell = match then {
        Some(it) => of_lines(stood(sight, it.status.as_ref(), it.value)),
        None => cell(sight.texts().word.new),
    };
    Some(row(vec![
        heading_cell(&goal.text),
        then_cell,
        of_lines(stood(sight, now.status.as_ref(), value)),
        of_lines(causes(sight, before, id)),
    ]))
}

/// A goal that was there then and is not now.
fn gone(sight: &Sight, it: &EarlierStanding) -> Option<Row> {
    let is_goal = matches!(it.of, Node::Goal(_)) && !it.text.is_empty();
    is_goal.then(|| {
        row(vec![
            heading_cell(&it.text),
            of_lines(stood(sight, it.status.as_ref(), it.value)),
            cell(sight.texts().word.gone),
            cell(""),
        ])
    })
}

fn stood(sight: &Sight, status: Option<&LevelKey>, value: Option<Decimal>) -> Vec<Line> {
    let mut lines = vec![Line {
        status: Some(sight.status(status)),
        runs: Vec::new(),
    }];
    let value = value.map(|it| why::score(Score::of(it), sight.language));
    lines.extend(value.map(|it| sight::worded(&it)));
    lines
}

/// The parts of a goal that have another status.
fn causes(sight: &Sight, before: &Before, id: GoalId) -> Vec<Line> {
    let parts = sight.results.goal(id).map(|it| it.parts.as_slice());
    let parts = parts.unwrap_or_default().iter();
    let line = |node: Node| {
        let (text, now) = match node {
            Node::Goal(id) => {
                let goal = sight.plan.goals.get(&id)?;
                (&goal.text, &sight.results.goal(id)?.status)
            }
            Node::Indicator(id) => {
                let indicator = sight.plan.indicators.get(&id)?;
                (&indicator.text, &sight.results.indicator(id)?.status)
            }
        };
        let then = before.get(&node)?;
        let [was, is] = [&then.status, now].map(|it| sight.status(it.as_ref()).word);
        let told = format!(": {} → {}", was.to_lowercase(), is.to_lowercase());
        let told = sight::of_runs(vec![Run::theirs(text), Run::plain(&told)]);
        (then.status != *now).then_some(told)
    };
    parts.filter_map(|part| line(part.node)).collect()
}
