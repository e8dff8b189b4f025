//! What is known of a table's columns before its rows are placed.

use std::collections::BTreeSet;

use crate::exchange::{
    clean::{self, Marker, items},
    number::Point,
    roles::Role,
    sheet::Table,
    status,
};
use crate::plan::Mark;

/// One column.
pub(super) struct Column {
    pub role: Role,
    /// Its heading, cleaned.
    pub heading: String,
    /// The symbols before its texts are statuses.
    pub symbols: bool,
    /// What a square stands for here.
    pub square: Mark,
    /// What a point in its figures means.
    pub point: Point,
    /// Its values are said of activities, not of indicators or goals.
    pub of_activities: bool,
}

/// The columns of a table. Columns without a role are left out of the plan, and told so.
pub(super) fn columns(table: &Table, roles: &[Role]) -> Vec<Column> {
    let width = table.width();
    let role = |index: usize| roles.get(index).copied().unwrap_or(Role::Ignore);
    let roles: Vec<Role> = (0..width).map(role).collect();
    (0..width)
        .map(|index| column(table, &roles, index))
        .collect()
}

fn column(table: &Table, roles: &[Role], index: usize) -> Column {
    let role = roles[index];
    let marks = if may_hold_symbols(role) {
        marks(table, index)
    } else {
        Marks::default()
    };
    let point = match role {
        Role::Outcome(_) | Role::Baseline(_) => Point::of(texts(table, index)),
        _ => Point::Unknown,
    };
    Column {
        role,
        heading: clean::whole(table.heading(index)),
        symbols: marks.are_statuses(roles),
        square: if marks.shapes.contains(&SHAPE_NOT) {
            Mark::Square
        } else {
            Mark::Triangle
        },
        point,
        of_activities: is_of_activities(roles, index),
    }
}

fn texts(table: &Table, index: usize) -> impl Iterator<Item = &str> {
    table
        .data()
        .filter_map(move |row| row.cells.get(index))
        .map(|cell| cell.text.as_str())
}

fn may_hold_symbols(role: Role) -> bool {
    matches!(
        role,
        Role::Goal(_) | Role::Outline | Role::Indicator | Role::KeyFigure
    )
}

/// The shapes and symbols that stand before the texts of a column.
#[derive(Default)]
struct Marks {
    shapes: BTreeSet<u8>,
    plain: bool,
}

const SHAPE_PARTLY: u8 = 1;
const SHAPE_NOT: u8 = 3;

fn marks(table: &Table, index: usize) -> Marks {
    let mut marks = Marks::default();
    for text in texts(table, index) {
        for marker in items(text).into_iter().flat_map(|item| item.markers) {
            let Marker::Symbol(symbol) = marker else {
                continue;
            };
            marks.plain |= status::is_plain_status(symbol);
            marks
                .shapes
                .extend(status::of_symbol(symbol).map(|mark| match mark {
                    Mark::Circle => 0,
                    Mark::Diamond => SHAPE_PARTLY,
                    Mark::Square => 2,
                    Mark::Triangle => SHAPE_NOT,
                }));
        }
    }
    marks
}

impl Marks {
    /// Several shapes are statuses. A single shape is one where nobody uses it as a bullet, or,
    /// square apart, where the table follows up.
    fn are_statuses(&self, roles: &[Role]) -> bool {
        let follows_up = roles
            .iter()
            .any(|role| matches!(role, Role::Comment | Role::Deadline));
        let tells_status = roles.contains(&Role::Status);
        let one = self
            .shapes
            .first()
            .is_some_and(|shape| *shape != 2 && follows_up && !tells_status);
        self.plain || self.shapes.len() > 1 || one || self.shapes.contains(&SHAPE_PARTLY)
    }
}

/// Responsibility and deadline right of the activities are theirs; so is all else where the table
/// has no indicators right of its activities or none at all.
fn is_of_activities(roles: &[Role], index: usize) -> bool {
    let measured = |role: &Role| matches!(role, Role::Indicator | Role::KeyFigure | Role::Outline);
    let nearest = roles[..index]
        .iter()
        .rev()
        .find(|role| measured(role) || **role == Role::Activity);
    let own = matches!(roles[index], Role::Responsible | Role::Deadline);
    nearest == Some(&Role::Activity) && (own || !roles.iter().any(measured))
}
