//! How the occasion before stood: kept when an occasion is frozen, so that its document tells what
//! has changed the same for ever.

use crate::file::{plan_at, unsealed};
use crate::fulfilment::{Results, Score};
use crate::plan::{Earlier, EarlierStanding, Node, OccasionId, Outline, Plan};

/// How the occasion before one stood: as a frozen one has kept it, and otherwise as the plan has it;
/// `None` where there was no occasion before.
pub fn earlier(plan: &Plan, occasion: OccasionId) -> Option<Earlier> {
    match plan.occasions.get(&occasion).and_then(|it| unsealed(it)) {
        Some(copy) => {
            let kept = copy.occasions.get(&occasion)?.earlier.as_deref();
            kept.cloned()
        }
        None => stood(plan, plan.occasion_before(occasion)?),
    }
}

fn stood(plan: &Plan, id: OccasionId) -> Option<Earlier> {
    let then = plan_at(plan, id);
    let occasion = then.occasions.get(&id)?;
    let results = Results::of(&then, Some(id));
    let rows = Outline::of(&then).rows().into_iter();
    let standings = rows.filter_map(|row| standing(plan, &then, &results, row.node));
    Some(Earlier {
        kind: occasion.kind,
        date: occasion.date,
        title: occasion.title.clone(),
        index: results.index.value.map(Score::value),
        standings: standings.collect(),
    })
}

fn standing(plan: &Plan, then: &Plan, results: &Results, of: Node) -> Option<EarlierStanding> {
    let (status, value, text) = match of {
        Node::Goal(id) => {
            let (it, goal) = (results.goal(id)?, then.goals.get(&id)?);
            // Told when it is gone, where it was one of those that make the index.
            let is_told = results.index.parts.iter().any(|part| part.node == of);
            let is_gone = is_told && !plan.goals.has(&id);
            let text = is_gone.then(|| goal.text.clone());
            (&it.status, it.value, text)
        }
        Node::Indicator(id) => {
            let (it, indicator) = (results.indicator(id)?, then.indicators.get(&id)?);
            let text = (!plan.indicators.has(&id)).then(|| indicator.text.clone());
            (&it.status, it.value, text)
        }
    };
    Some(EarlierStanding {
        of,
        status: status.clone(),
        value: value.map(Score::value),
        text: text.unwrap_or_default(),
    })
}
