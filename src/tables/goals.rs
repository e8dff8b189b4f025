//! Goals one by one: status, value and forecast, and what has changed since the occasion before.

use super::{
    cell,
    layout::{Layout, Making},
    sight::Sight,
    stand::Stand,
};
use crate::book::Cell;
use crate::fulfilment::{Filter, Part};
use crate::plan::{Goal, GoalId, Node, Origin};
use crate::text::{case::capitalised, name};

/// The goals that a filter lets in, in reading order; last, what they come to together.
pub fn goals(sight: &Sight, filter: Filter) -> Making<'_> {
    Making::after(move || {
        let before = sight.before();
        Making::after(move || listed(sight, before, &filter))
    })
}

fn listed<'a>(sight: &'a Sight, before: Option<&'a Sight>, filter: &Filter) -> Making<'a> {
    let ids = sight.results.goals(&sight.seen, filter).into_iter();
    let lines: Vec<Line> = ids.filter_map(|id| Line::goal(sight, before, id)).collect();
    let is_any = !lines.is_empty();
    let goals = layout(sight).of(lines);
    Making::Made(match is_any {
        true => goals.with_last(together(sight, before, filter)),
        false => goals,
    })
}

/// What the goals come to together.
fn together(sight: &Sight, before: Option<&Sight>, filter: &Filter) -> Vec<Cell> {
    let words = sight.words();
    let index = sight.results.index(&sight.seen, filter);
    let whole = index.parts == sight.results.index.parts;
    layout(sight).row(&Line {
        goal: None,
        what: if whole { words.index } else { words.mean },
        stand: sight.index(&index),
        // Which goals a selection would have held then is another question.
        before: before
            .filter(|_| whole)
            .map(|then| then.index(&then.results.index)),
        parts: &index.parts,
    })
}

/// A goal, or what several come to together.
struct Line<'a> {
    goal: Option<(GoalId, &'a Goal)>,
    what: &'a str,
    stand: Stand<'a>,
    before: Option<Stand<'a>>,
    parts: &'a [Part],
}

impl<'a> Line<'a> {
    fn goal(sight: &'a Sight, before: Option<&'a Sight>, id: GoalId) -> Option<Self> {
        let goal = sight.seen.goals.get(&id)?;
        let node = Node::Goal(id);
        Some(Self {
            goal: Some((id, goal)),
            what: &goal.text,
            stand: sight.stand(node)?,
            before: before.and_then(|then| then.stand(node)),
            parts: &sight.results.goal(id)?.parts,
        })
    }

    fn of_goal(&self, cell: impl Fn(&Goal) -> Cell) -> Cell {
        self.goal.map_or(Cell::Empty, |(_, goal)| cell(goal))
    }

    fn then(&self, cell: fn(&Stand<'a>) -> Cell) -> Cell {
        self.before.as_ref().map_or(Cell::Empty, cell)
    }
}

fn layout<'a>(sight: &'a Sight) -> Layout<'a, Line<'a>> {
    let words = sight.words();
    let level = |goal: &Goal| cell::text(&name::level_of(goal, &sight.seen, sight.language));
    let above = |goal: &Goal| cell::any_text(goal.parent.map(|id| sight.goal(id)));
    let assessed = |it: &Line| it.parts.iter().filter(|part| part.value.is_some()).count();
    let worth_then = |it: &Line| it.before.as_ref().and_then(|then| then.worth);
    Layout::new()
        .prose(words.goal, |it: &Line| cell::text(it.what))
        .prose(words.above, move |it| it.of_goal(above))
        .name(words.sort, move |it| it.of_goal(level))
        .name(words.origin, |it| it.of_goal(|goal| origin(sight, goal)))
        .name(words.responsible, |it| {
            it.of_goal(|goal| cell::text(&goal.responsible))
        })
        .brief(words.due, |it| it.of_goal(|goal| cell::period(goal.due)))
        .name(words.status, |it| it.stand.status())
        .prose(words.reason, |it| it.stand.reason())
        .brief(words.worth, |it| it.stand.worth())
        .brief(words.assessed, move |it| cell::count(assessed(it)))
        .brief(words.parts, |it| cell::count(it.parts.len()))
        .name(words.forecast, |it| it.stand.forecast())
        .brief(words.forecast_worth, |it| it.stand.forecast_worth())
        .name(words.status_before, |it| it.then(Stand::status))
        .brief(words.worth_before, |it| it.then(Stand::worth))
        .brief(words.change, move |it| {
            cell::gain(worth_then(it), it.stand.worth)
        })
        .prose(words.comment, |it| it.stand.comment())
        .prose(words.analysis, |it| it.stand.analysis())
        .id(words.id, |it| {
            let id = it.goal.map(|(id, _)| id.to_string());
            cell::any_text(id.as_deref())
        })
}

/// Whose goal it is, in the plan's own word for what was handed down.
fn origin(sight: &Sight, goal: &Goal) -> Cell {
    match goal.origin {
        None => Cell::Empty,
        Some(Origin::Given) => {
            let given = name::given(&sight.seen.about, sight.language);
            cell::text(&capitalised(&given))
        }
        Some(own @ Origin::Own) => cell::text((sight.texts().status.origin)(own)),
    }
}
