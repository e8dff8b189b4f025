//! Who answers for what: everything that has a name on it, under each name.

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::book::Cell;
use crate::order;
use crate::plan::{Goal, Node, Outline, Row};
use crate::text::collation;

/// Goals and indicators in reading order, activities and units under each name in the order of the
/// alphabet; last what nobody answers for. What does not say is answered for as the goal above it.
pub fn responsible(sight: &Sight) -> Body<'_> {
    let words = sight.words();
    let mut lines: Vec<Line> = nodes(sight).collect();
    lines.extend(activities(sight));
    lines.extend(units(sight));
    order::sort_by_key(&mut lines, |it| {
        (it.who.is_empty(), collation::sort_key(it.who), it.who)
    });
    Layout::new()
        .name(words.responsible, |it: &Line| cell::text(it.who))
        .name(words.sort, |it| cell::text(&it.sort))
        .prose(words.what, |it| cell::text(it.what))
        .prose(words.inherited, |it| cell::text(it.inherited))
        .brief(words.due, |it| it.due.clone())
        .name(words.status, |it| it.status.clone())
        .id(words.id, |it| cell::text(&it.id))
        .of(lines)
}

/// Something with the name of whoever answers for it.
struct Line<'a> {
    who: &'a str,
    sort: String,
    what: &'a str,
    /// The goal above it that says the name; empty where it says it itself.
    inherited: &'a str,
    due: Cell,
    status: Cell,
    id: String,
}

fn nodes<'a>(sight: &'a Sight) -> impl Iterator<Item = Line<'a>> {
    let rows = Outline::of(&sight.seen).rows().into_iter();
    rows.filter_map(move |row| node(sight, row))
}

fn node<'a>(sight: &'a Sight, Row { node, depth }: Row) -> Option<Line<'a>> {
    let seen = &sight.seen;
    let status = sight.stand(node)?.status();
    match node {
        Node::Goal(id) => {
            let goal = seen.goals.get(&id)?;
            let (who, inherited) = said(&goal.responsible, above(sight, goal));
            Some(Line {
                who,
                inherited,
                sort: sight.level(depth),
                what: &goal.text,
                due: cell::period(goal.due),
                status,
                id: id.to_string(),
            })
        }
        Node::Indicator(id) => {
            let indicator = seen.indicators.get(&id)?;
            let goal = seen.goals.get(&indicator.goal)?;
            let goals = std::iter::once(goal.as_ref()).chain(above(sight, goal));
            let (who, inherited) = said(&indicator.responsible, goals);
            let target = sight.results.indicator(id)?.target;
            Some(Line {
                who,
                inherited,
                sort: sight.kind(indicator.kind).to_owned(),
                what: &indicator.text,
                due: cell::period(target.and_then(|it| it.due)),
                status,
                id: id.to_string(),
            })
        }
    }
}

/// Who answers for something: whom it names itself, otherwise whom the nearest of these goals names,
/// and then the goal's wording.
fn said<'a>(own: &'a str, mut goals: impl Iterator<Item = &'a Goal>) -> (&'a str, &'a str) {
    if !own.is_empty() {
        return (own, "");
    }
    let found = goals.find(|it| !it.responsible.is_empty());
    found.map_or(("", ""), |it| (&it.responsible, &it.text))
}

fn above<'a>(sight: &'a Sight, goal: &'a Goal) -> impl Iterator<Item = &'a Goal> {
    sight.seen.ancestors(goal).map(|(_, goal)| goal)
}

fn activities<'a>(sight: &'a Sight) -> impl Iterator<Item = Line<'a>> {
    let state = sight.texts().tree.activity.state;
    sight.plan.activities.iter().map(move |(id, it)| Line {
        who: &it.responsible,
        inherited: "",
        sort: sight.words().activity.to_owned(),
        what: &it.text,
        due: cell::day(it.due),
        status: cell::text(state(it.status)),
        id: id.to_string(),
    })
}

/// The units that say who reports for them.
fn units<'a>(sight: &'a Sight) -> impl Iterator<Item = Line<'a>> {
    let units = sight.plan.own_units().into_iter();
    units.filter_map(move |id| {
        let unit = sight.plan.units.get(&id)?;
        (!unit.responsible.is_empty()).then(|| Line {
            who: &unit.responsible,
            inherited: "",
            sort: sight.words().unit.to_owned(),
            what: &unit.name,
            due: Cell::Empty,
            status: Cell::Empty,
            id: id.to_string(),
        })
    })
}
