//! The lines above a table: what it shows, of what plan, at what time.

use super::{Listing, sight::Sight};
use crate::plan::Plan;
use crate::text::{date, name};

/// The lines above a table; empty ones are left out.
pub fn preface(sight: &Sight, listing: &Listing) -> Vec<String> {
    let about = &sight.plan.about;
    let whose = [about.committee.as_str(), about.municipality.as_str()];
    let whose: Vec<&str> = whose.into_iter().filter(|it| !it.is_empty()).collect();
    let mut lines = vec![
        listing.texts(sight.language).name.to_owned(),
        about.title.clone(),
        whose.join(", "),
    ];
    lines.extend(subject(&sight.plan, listing));
    if listing.is_at_occasion() {
        lines.extend(when(sight));
    }
    if listing.is_selection() {
        lines.push(sight.words().selected.to_owned());
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The one indicator or table of the economy that the table is about.
fn subject(plan: &Plan, listing: &Listing) -> Option<String> {
    match listing {
        Listing::Observations(Some(id)) => Some(plan.indicators.get(id)?.text.clone()),
        Listing::Economy(Some(id)) => {
            let table = plan.budgets.get(id)?;
            let texts = [table.title.as_str(), table.unit.as_str()];
            let texts: Vec<&str> = texts.into_iter().filter(|it| !it.is_empty()).collect();
            Some(texts.join(", "))
        }
        _ => None,
    }
}

/// The occasion with its date, and what has frozen it.
fn when(sight: &Sight) -> Vec<String> {
    let Some(occasion) = sight.occasion() else {
        return Vec::new();
    };
    let (texts, language) = (sight.texts(), sight.language);
    let title = name::occasion(occasion, language);
    let as_of = (texts.overview.as_of)(&date::long(occasion.date, language));
    let decision = occasion.frozen.and_then(|id| sight.plan.decisions.get(&id));
    let frozen = decision.map(|it| (texts.occasions.frozen_by)(&name::decision(it, language)));
    std::iter::once(format!("{title}. {as_of}"))
        .chain(frozen)
        .collect()
}
