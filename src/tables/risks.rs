//! Risks in their order, weighed where somebody has weighed them.

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::plan::{Decimal, Grade, Risk, RiskId};

/// Every risk. What has not been weighed has no value.
pub fn risks(sight: &Sight) -> Body<'_> {
    let texts = sight.texts();
    let (field, word) = (&texts.difference.field, &texts.document.word);
    let weight = |it: Option<u8>| cell::figure(it.map(Decimal::from));
    let grade = |it: u16| (texts.material.risks.grade)(Grade::of(it));
    Layout::new()
        .prose(field.risk, |it: &(RiskId, &Risk)| cell::text(&it.1.text))
        .brief(field.likelihood, move |it| weight(it.1.likelihood))
        .brief(field.consequence, move |it| weight(it.1.consequence))
        .brief(word.risk_value, |it| {
            cell::figure(it.1.value().map(Decimal::from))
        })
        .brief(texts.material.risks.grading, move |it| {
            cell::any_text(it.1.value().map(grade))
        })
        .prose(field.action, |it| cell::text(&it.1.action))
        .name(sight.words().responsible, |it| {
            cell::text(&it.1.responsible)
        })
        .id(sight.words().id, |it| cell::text(&it.0.to_string()))
        .of(sight.plan.risks_in_order())
}
