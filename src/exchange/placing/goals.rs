//! Goals: in columns by level, in bands across the table, on rows of their own, by year.

use super::{Placer, ProblemKind, Spot, columns::Column, tails::Tail};
use crate::exchange::{
    clean::{self, Item, Marker, items, whole},
    draft::{DraftGoal, Holder},
    roles::Role,
    sheet::Table,
    status::{self, Status},
    table::{Cell, Place, Row},
};
use crate::plan::Period;

/// One cell across the whole table.
pub(super) fn is_band(width: usize, row: &Row) -> bool {
    let mut cells = row.cells.iter();
    let Some(first) = cells.next() else {
        return false;
    };
    let covered = |cell: &Cell| cell.covered_by == Some(first.place);
    row.cells.len() > 1 && row.cells.len() == width && !first.is_blank() && cells.all(covered)
}

/// Whether bands stand above a column of goals, and so are a level of their own.
pub(super) fn has_bands(table: &Table, columns: &[Column]) -> bool {
    let goals = columns
        .iter()
        .position(|column| matches!(column.role, Role::Goal(_)));
    let has_goal = |row: &Row| {
        goals
            .and_then(|at| row.cells.get(at))
            .is_some_and(|cell| !cell.is_blank())
    };
    table.data().any(|row| is_band(columns.len(), row))
        && table
            .data()
            .any(|row| !is_band(columns.len(), row) && has_goal(row))
}

impl Placer {
    /// Puts the headings of the goal columns where levels have no names yet.
    pub(super) fn name_levels(&mut self, columns: &[Column]) {
        let first = usize::from(self.bands);
        let goals = columns
            .iter()
            .filter(|column| matches!(column.role, Role::Goal(_) | Role::Outline));
        let levels = &mut self.placed.draft.levels;
        for (depth, column) in goals.enumerate() {
            let depth = first + depth;
            levels.resize(levels.len().max(depth + 1), String::new());
            if levels[depth].is_empty() {
                levels[depth].clone_from(&column.heading);
            }
        }
    }

    /// A band across the table is a goal above all columns.
    pub(super) fn band(&mut self, columns: &[Column], row: &Row) -> bool {
        let Some(cell) = row.cells.first() else {
            return false;
        };
        if columns
            .first()
            .is_some_and(|column| column.role == Role::Ignore)
        {
            return false;
        }
        let level = if self.bands { 0 } else { 1 };
        let goal = self.enter(level, whole(&cell.text), cell.place);
        self.set_tail(0, Tail::Text(Holder::Goal(goal)));
        true
    }

    pub(super) fn goal_cell(&mut self, spot: Spot) {
        if let Role::Goal(level) = spot.column.role
            && !spot.cell.is_blank()
        {
            self.goals_of_level(usize::from(level), spot);
        }
    }

    /// A cell of a goal column holds one goal, or several with bullets.
    fn goals_of_level(&mut self, level: usize, spot: Spot) {
        let read = items(&spot.cell.text);
        let listed = read.len() > 1 && read.iter().all(|item| !item.markers.is_empty());
        let goals = match &read[..] {
            [_] => read,
            _ if listed => read,
            _ => vec![Item {
                text: whole(&spot.cell.text),
                ..Item::default()
            }],
        };
        for goal in goals {
            self.goal_item(level, goal, spot);
        }
    }

    pub(super) fn goal_item(&mut self, level: usize, item: Item, spot: Spot) {
        let mut text = item.text;
        let mut judged = None;
        for marker in item.markers.into_iter().rev() {
            match marker {
                Marker::Number(number) => text = format!("{number} {text}"),
                Marker::Symbol(symbol) if spot.column.symbols => judged = status::of_symbol(symbol),
                mark => self.note(spot.cell.place, ProblemKind::MarkDropped { mark }),
            }
        }
        let goal = self.enter(level, text, spot.cell.place);
        if let Some(mark) = judged {
            self.placed.draft.goals[goal].judgement.status = Some(Status::Judged(mark));
        }
        self.set_tail(spot.index, Tail::Text(Holder::Goal(goal)));
    }

    /// Makes this the current goal of its level: a new one, or the one known by the same wording.
    fn enter(&mut self, level: usize, text: String, place: Place) -> usize {
        self.leave_area();
        if let Some(grown) = self.grown.take() {
            self.know(grown);
        }
        let level = level.min(self.path.len().saturating_sub(1));
        let parent = self.path[..level].iter().rev().find_map(|goal| *goal);
        let key = (parent, clean::key(&text));
        let known = self.known.get(&key).copied();
        let goal = match known {
            Some(goal) => {
                if self.turned || self.path[level] != Some(goal) {
                    self.note(place, ProblemKind::GoalRepeated { text });
                }
                goal
            }
            None => {
                let goal = self.add_goal(DraftGoal {
                    parent,
                    text,
                    place,
                    ..DraftGoal::default()
                });
                self.known.insert(key, goal);
                goal
            }
        };
        self.turned = false;
        self.path[level] = Some(goal);
        self.path[level + 1..].fill(None);
        self.at.measured = vec![Holder::Goal(goal)];
        self.at.activities.clear();
        self.at.is_new = true;
        goal
    }

    /// Knows a goal by its wording; goals by year are not known.
    fn know(&mut self, at: usize) {
        let goal = &self.placed.draft.goals[at];
        if !goal.by_year {
            let key = (goal.parent, clean::key(&goal.text));
            self.known.entry(key).or_insert(at);
        }
    }

    fn add_goal(&mut self, goal: DraftGoal) -> usize {
        let goals = &mut self.placed.draft.goals;
        goals.push(goal);
        goals.len() - 1
    }

    /// Goals of a year lie under the goal of the row and are never merged.
    pub(super) fn goals_of_year(&mut self, year: i16, spot: Spot) {
        let parent = self.goal();
        for item in items(&spot.cell.text) {
            for mark in item.markers {
                self.note(spot.cell.place, ProblemKind::MarkDropped { mark });
            }
            let due = Some(Period::Year(year));
            let goal = self.add_goal(DraftGoal {
                parent,
                text: item.text,
                due,
                by_year: true,
                place: spot.cell.place,
                ..DraftGoal::default()
            });
            self.set_tail(spot.index, Tail::Text(Holder::Goal(goal)));
        }
    }

    /// The innermost goal that the row is at.
    pub(super) fn goal(&self) -> Option<usize> {
        self.path.iter().rev().find_map(|goal| *goal)
    }
}
