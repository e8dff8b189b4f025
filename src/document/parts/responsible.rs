//! Who answers for what: goals, indicators and activities under each name.

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
        people.of(name).0.push(sight::line(text));
    }
    for (_, activity) in &sight.plan.activities {
        let line = sight::line(&activity.text);
        people.of(&activity.responsible).1.push(line);
    }
    let mut named: Vec<Person> = people.0;
    named.retain(|it| !it.0.is_empty());
    order::sort_by_key(&mut named, |it| collation::sort_key(&it.0));
    if named.is_empty() {
        return Vec::new();
    }
    let columns = [
        (sight.words().responsible, 24),
        (sight.texts().word.answers, 48),
        ((sight.texts().part)(PartKind::Activities), 40),
    ];
    let caption = (sight.texts().part)(PartKind::Responsible).to_owned();
    let mut table = table(caption, &columns);
    let rows = named.into_iter().map(|(name, (nodes, activities))| {
        row(vec![
            heading_cell(&name),
            of_lines(nodes),
            of_lines(activities),
        ])
    });
    table.rows.extend(rows);
    vec![Block::Table(table)]
}

/// A name with its goals and indicators, and its activities.
type Person = (String, (Vec<Line>, Vec<Line>));

#[derive(Default)]
struct People(Vec<Person>);

impl People {
    fn of(&mut self, name: &str) -> &mut (Vec<Line>, Vec<Line>) {
        let name = name.trim();
        let at = self.0.iter().position(|(it, _)| it == name);
        let at = at.unwrap_or_else(|| {
            self.0.push((name.to_owned(), Default::default()));
            self.0.len() - 1
        });
        &mut self.0[at].1
    }
}
