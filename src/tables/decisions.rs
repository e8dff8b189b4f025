//! Decisions on the plan, the earliest first.

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::order;
use crate::plan::{Decision, DecisionId};
use crate::text::name;

/// Every decision; one without a day comes first.
pub fn decisions(sight: &Sight) -> Body<'_> {
    let (words, about) = (sight.words(), &sight.texts().about);
    let decisions = sight.plan.decisions.iter();
    let mut decisions: Vec<(DecisionId, &Decision)> =
        decisions.map(|(id, it)| (*id, it.as_ref())).collect();
    order::sort_by_key(&mut decisions, |(id, it)| (it.date, *id));
    Layout::new()
        .brief(about.date, |it: &(DecisionId, &Decision)| {
            cell::day(it.1.date)
        })
        .name(words.decision, |it| cell::text((about.decision)(it.1.kind)))
        .name(about.body, |it| cell::text(&it.1.body))
        .brief(about.paragraph, |it| cell::text(&it.1.paragraph))
        .name(about.dnr, |it| cell::text(&it.1.dnr))
        .name(words.froze, |it| cell::text(&frozen_by(sight, it.0)))
        .prose(words.note, |it| cell::text(&it.1.note))
        .id(words.id, |it| cell::text(&it.0.to_string()))
        .of(decisions)
}

/// The occasions that a decision froze.
fn frozen_by(sight: &Sight, id: DecisionId) -> String {
    let occasions = sight.plan.occasions_by_day().into_iter();
    let occasions = occasions.filter_map(|id| sight.plan.occasions.get(&id));
    let frozen = occasions.filter(|it| it.frozen == Some(id));
    let names: Vec<String> = frozen
        .map(|it| name::occasion(it, sight.language))
        .collect();
    names.join(", ")
}
