//! Who answers for what: goals, indicators, activities and risks under each name.

use super::activities;
use crate::document::sight::{self, Sight};
use crate::document::table::{heading_cell, of_lines, row, table};
use crate::order;
use crate::paper::{Block, Line};
use crate::plan::{Node, PartKind};
use crate::text::collation;

/// A row for each name, by the alphabet; nothing where nobody has been named.
pub fn responsible(sight: &Sight) -> Vec<Block> {
    let mut people = People::default();
    for outline in sight.outline.rows() {
        let (name, text) = match outline.node {
            Node::Goal(id) => match sight.plan.goals.get(&id) {
                Some(it) => (&it.responsible, &it.text),
                None => continue,
            },
            Node::Indicator(id) => match sight.plan.indicators.get(&id) {
                Some(it) if it.life.is_active() => (&it.responsible, &it.text),
                _ => continue,
            },
        };
        people.answers(name, NODES, text);
    }
    for (_, activity) in activities::in_order(sight) {
        people.answers(&activity.responsible, ACTIVITIES, &activity.text);
    }
    for (_, risk) in sight.plan.risks_in_order() {
        people.answers(&risk.responsible, RISKS, &risk.text);
    }
    let mut named: Vec<Person> = people.0;
    named.retain(|it| !it.name.is_empty());
    order::sort_by_key(&mut named, |it| collation::sort_key(&it.name));
    if named.is_empty() {
        return Vec::new();
    }
    let part = sight.texts().part;
    let headings = [
        (sight.texts().word.answers, 48),
        (part(PartKind::Activities), 40),
        (part(PartKind::Risks), 40),
    ];
    // Risks have a column where somebody answers for one.
    let has = |of: &usize| *of != RISKS || named.iter().any(|it| !it.of[RISKS].is_empty());
    let shown: Vec<usize> = (0..headings.len()).filter(has).collect();
    let mut columns = vec![(sight.words().responsible, 24)];
    columns.extend(shown.iter().map(|of| headings[*of]));
    let mut table = table(part(PartKind::Responsible).to_owned(), &columns);
    let rows = named.iter().map(|person| {
        let cells = shown.iter().map(|of| of_lines(person.of[*of].clone()));
        let name = heading_cell(&person.name);
        row(std::iter::once(name).chain(cells).collect())
    });
    table.rows.extend(rows);
    vec![Block::Table(table)]
}

/// Goals and indicators, among what a person answers for.
const NODES: usize = 0;
const ACTIVITIES: usize = 1;
const RISKS: usize = 2;

/// A name with what it answers for.
struct Person {
    name: String,
    of: [Vec<Line>; 3],
}

#[derive(Default)]
struct People(Vec<Person>);

impl People {
    fn answers(&mut self, name: &str, of: usize, text: &str) {
        let name = name.trim();
        let at = self.0.iter().position(|it| it.name == name);
        let at = at.unwrap_or_else(|| {
            self.0.push(Person {
                name: name.to_owned(),
                of: Default::default(),
            });
            self.0.len() - 1
        });
        self.0[at].of[of].push(sight::line(text));
    }
}
