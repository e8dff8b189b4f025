//! Where in the application a record is seen and changed.

use uppfyllt::check::Written;
use uppfyllt::plan::{Node, OccasionId, Plan, RecordKey, Subject};

use super::{COLUMN, ROW};
use crate::route::{Material, Query, Route, View};

/// The address of the view that shows a record; none where the plan does not have it, or no view shows it.
pub fn href_of(plan: &Plan, record: &RecordKey) -> Option<String> {
    match record {
        // What follows from other cells is stated in none, and can be seen all the same.
        RecordKey::BudgetCell(key) => plan.budgets.get(&key.table).map(|_| ())?,
        _ => plan.record(record).map(|_| ())?,
    }
    let (view, occasion) = place(plan, record)?;
    let href = Route::Plan(plan.id, view).href();
    let mut query = Query::default().at(occasion);
    query.set(ROW, row(record));
    query.set(COLUMN, column(record));
    Some(query.on(&href))
}

/// The address of the view that a text is written in; none where the plan does not have it.
pub fn href_of_text(plan: &Plan, written: &Written) -> Option<String> {
    let (view, row) = match written {
        Written::Part(id, key) => (View::DocumentParts(*id), key.part.to_string()),
        Written::Row(id, row, _) => (View::EconomyTable(*id), row.to_string()),
        _ => return href_of(plan, &written.record()),
    };
    written.text(plan)?;
    let mut query = Query::default().at(written.occasion(plan));
    query.set(ROW, Some(row));
    Some(query.on(&Route::Plan(plan.id, view).href()))
}

/// The row of the view that the record is, where it is one.
fn row(record: &RecordKey) -> Option<String> {
    Some(match record {
        RecordKey::Chapter(id) => id.to_string(),
        RecordKey::Risk(id) => id.to_string(),
        RecordKey::GlossaryTerm(id) => id.to_string(),
        RecordKey::BudgetCell(key) => key.row.to_string(),
        _ => return None,
    })
}

/// The column of the view, of a cell.
fn column(record: &RecordKey) -> Option<String> {
    match record {
        RecordKey::BudgetCell(key) => Some(key.column.to_string()),
        _ => None,
    }
}

/// The view, and the occasion to look at.
fn place(plan: &Plan, record: &RecordKey) -> Option<(View, Option<OccasionId>)> {
    let tree = |node| View::Tree(Some(node));
    Some(match record {
        RecordKey::Goal(id) => (tree(Node::Goal(*id)), None),
        RecordKey::Indicator(id) => (tree(Node::Indicator(*id)), None),
        RecordKey::Activity(id) => (tree(plan.activities.get(id)?.under), None),
        RecordKey::Observation(key) => (View::Indicator(key.series.indicator), None),
        RecordKey::Assessment(key) => {
            let view = match key.subject {
                Subject::Plan => View::Overview,
                Subject::Goal(id) => tree(Node::Goal(id)),
                Subject::Indicator(id) => View::Indicator(id),
            };
            (view, Some(key.occasion))
        }
        RecordKey::Occasion(id) => (View::Overview, Some(*id)),
        RecordKey::About | RecordKey::Rules | RecordKey::Unit(_) | RecordKey::Decision(_) => {
            (View::About, None)
        }
        RecordKey::BudgetTable(id) => (View::EconomyTable(*id), None),
        RecordKey::BudgetCell(key) => (View::EconomyTable(key.table), None),
        RecordKey::Template(id) => (View::Document(*id), None),
        RecordKey::Chapter(_) => (View::Material(Material::Chapters), None),
        RecordKey::Risk(_) => (View::Material(Material::Risks), None),
        RecordKey::GlossaryTerm(_) => (View::Material(Material::Glossary), None),
    })
}
