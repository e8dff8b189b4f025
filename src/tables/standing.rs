//! Goals and indicators as they stand at an occasion: one per row, in reading order.

use super::{
    cell,
    layout::{Body, Layout},
    measured::Measured,
    sight::Sight,
    stand::Stand,
};
use crate::book::Cell;
use crate::plan::{Goal, Node, Outline, Row};

/// The plan's tree with the statuses, values, deadlines and comments of the occasion.
pub fn standing(sight: &Sight) -> Body<'_> {
    let (words, texts) = (sight.words(), sight.texts());
    let rows = Outline::of(&sight.seen).rows().into_iter();
    let origin = |it: &Entry| cell::any_text(it.goal.origin.map(texts.status.origin));
    Layout::new()
        .brief(words.level, |it: &Entry| cell::count(it.depth + 1))
        .name(words.sort, |it| cell::text(&it.sort))
        .prose(words.goal, |it| cell::text(&it.goal.text))
        .prose(words.indicator, |it| {
            cell::any_text(it.measured.as_ref().map(|it| it.indicator.text.as_str()))
        })
        .name(words.origin, origin)
        .name(words.responsible, |it| cell::text(it.responsible()))
        .name(words.status, |it| it.stand.status())
        .prose(words.reason, |it| it.stand.reason())
        .name(words.forecast, |it| it.stand.forecast())
        .brief(words.worth, |it| it.stand.worth())
        .brief(words.latest, |it| it.measured(Measured::figure))
        .name(words.other, |it| it.measured(Measured::other))
        .brief(words.measure, |it| it.measured(Measured::unit))
        .brief(words.period, |it| it.measured(Measured::period))
        .brief(words.condition, |it| it.measured(Measured::condition))
        .brief(words.target, |it| it.measured(Measured::target))
        .brief(words.due, Entry::due)
        .prose(words.comment, |it| it.stand.comment())
        .prose(words.analysis, |it| it.stand.analysis())
        .id(words.id, |it| cell::text(&it.id()))
        .of(rows.filter_map(|row| Entry::of(sight, row)).collect())
}

/// A goal, or an indicator with its goal.
struct Entry<'a> {
    node: Node,
    depth: usize,
    sort: String,
    goal: &'a Goal,
    measured: Option<Measured<'a>>,
    stand: Stand<'a>,
}

impl<'a> Entry<'a> {
    fn of(sight: &'a Sight, Row { node, depth }: Row) -> Option<Self> {
        let (goal, measured) = match node {
            Node::Goal(id) => (id, None),
            Node::Indicator(id) => {
                let measured = Measured::of(sight, id)?;
                (measured.indicator.goal, Some(measured))
            }
        };
        let kind = measured.as_ref().map(|it| it.indicator.kind);
        let sort = kind.map_or_else(|| sight.level(depth), |kind| sight.kind(kind).to_owned());
        Some(Self {
            node,
            depth,
            sort,
            goal: sight.seen.goals.get(&goal)?,
            measured,
            stand: sight.stand(node)?,
        })
    }

    fn responsible(&self) -> &str {
        let measured = self.measured.as_ref();
        measured.map_or(&self.goal.responsible, |it| &it.indicator.responsible)
    }

    /// What only an indicator has.
    fn measured(&self, cell: fn(&Measured<'a>) -> Cell) -> Cell {
        self.measured.as_ref().map_or(Cell::Empty, cell)
    }

    fn due(&self) -> Cell {
        let measured = self.measured.as_ref();
        measured.map_or_else(|| cell::period(self.goal.due), Measured::due)
    }

    fn id(&self) -> String {
        match self.node {
            Node::Goal(id) => id.to_string(),
            Node::Indicator(id) => id.to_string(),
        }
    }
}
