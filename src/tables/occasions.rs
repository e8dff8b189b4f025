//! Goals by occasions: how each has stood at every follow-up, then the index and the forecast.

use super::{
    cell,
    layout::{Body, Layout, Making},
    sight::Sight,
    stand::Stand,
};
use crate::book::Cell;
use crate::fulfilment::Filter;
use crate::plan::{GoalId, Node, OccasionId};
use crate::text::name;

/// The goals of a level, otherwise of the level that makes the index, with two columns for every
/// occasion, the earliest first. Nothing where there is no occasion.
pub fn occasions(sight: &Sight, level: Option<usize>) -> Making<'_> {
    let occasions = sight.plan.occasions_by_day().into_iter().map(Some);
    look(sight, occasions.chain([None]).collect(), level)
}

/// Looks at the plan at these occasions, one by one.
fn look(sight: &Sight, mut unseen: Vec<Option<OccasionId>>, level: Option<usize>) -> Making<'_> {
    match unseen.pop() {
        None => listed(sight, level).into(),
        Some(occasion) => Making::after(move || {
            sight.at(occasion);
            look(sight, unseen, level)
        }),
    }
}

fn listed(sight: &Sight, level: Option<usize>) -> Body<'_> {
    let words = sight.words();
    let occasions = occasions_of(sight);
    let lines = match occasions.is_empty() {
        true => Vec::new(),
        false => lines(sight, level),
    };
    let mut layout = Layout::new().prose(words.goal, |it: &Line| cell::text(it.words(sight)));
    for (title, then) in occasions {
        layout = layout
            .name(&(words.status_at)(&title), move |it| {
                it.at(then).map_or(Cell::Empty, |it| it.0)
            })
            .brief(&(words.worth_at)(&title), move |it| {
                it.at(then).map_or(Cell::Empty, |it| it.1)
            });
    }
    layout.of(lines)
}

/// The plan at every occasion, each under a name that no other has.
fn occasions_of(sight: &Sight) -> Vec<(String, &Sight)> {
    let mut named: Vec<(String, &Sight)> = Vec::new();
    for id in sight.plan.occasions_by_day() {
        let Some((occasion, then)) = sight.plan.occasions.get(&id).zip(sight.at(Some(id))) else {
            continue;
        };
        let title = name::occasion(occasion, sight.language);
        let numbered = (2..).map(|n| format!("{title} ({n})"));
        let free = |it: &String| named.iter().all(|(taken, _)| taken != it);
        let found = std::iter::once(title.clone()).chain(numbered).find(free);
        named.push((found.unwrap_or(title), then));
    }
    named
}

/// What a row tells of.
enum Line<'a> {
    Goal(GoalId, &'a str),
    Index,
    Forecast,
}

/// The goals of a level as the plan has them now, in reading order; then the index and its forecast.
fn lines(sight: &Sight, level: Option<usize>) -> Vec<Line<'_>> {
    let filter = Filter {
        level: level.or(Some(sight.plan.rules.index_level.into())),
        ..Filter::default()
    };
    let Some(now) = sight.at(None) else {
        return Vec::new();
    };
    let goals = now.results.goals(&sight.plan, &filter).into_iter();
    let mut lines: Vec<Line> = goals.map(|id| Line::Goal(id, now.goal(id))).collect();
    if !lines.is_empty() {
        lines.extend([Line::Index, Line::Forecast]);
    }
    lines
}

impl<'a> Line<'a> {
    fn words(&self, sight: &'a Sight) -> &'a str {
        match self {
            Self::Goal(_, words) => words,
            Self::Index => sight.words().index,
            Self::Forecast => sight.words().forecast,
        }
    }

    /// Status and value at an occasion; nothing where the goal was not there then.
    fn at(&self, then: &Sight) -> Option<(Cell, Cell)> {
        let now = |it: Stand| (it.status(), it.worth());
        let index = then.index(&then.results.index);
        match self {
            Self::Goal(id, _) => then.stand(Node::Goal(*id)).map(now),
            Self::Index => Some(now(index)),
            Self::Forecast => Some((index.forecast(), index.forecast_worth())),
        }
    }
}
