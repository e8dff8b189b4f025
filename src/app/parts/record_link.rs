//! Where in the application a record is seen and changed.

use uppfyllt::plan::{Node, OccasionId, Plan, RecordKey, Subject};

use super::ROW;
use crate::route::{Material, Query, Route, View};

/// The address of the view that shows a record; none where the plan does not have it, or no view shows it.
pub fn href_of(plan: &Plan, record: &RecordKey) -> Option<String> {
    plan.record(record)?;
    let (view, occasion) = place(plan, record)?;
    let href = Route::Plan(plan.id, view).href();
    let mut query = Query::default().at(occasion);
    query.set(ROW, row(record));
    Some(query.on(&href))
}

/// The row of the view that the record is, where it is one.
fn row(record: &RecordKey) -> Option<String> {
    Some(match record {
        RecordKey::Chapter(id) => id.to_string(),
        RecordKey::Risk(id) => id.to_string(),
        RecordKey::GlossaryTerm(id) => id.to_string(),
        _ => return None,
    })
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
