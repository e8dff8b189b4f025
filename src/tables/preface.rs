//! The lines above a table: what it shows, of what plan, at what time.

use super::{Listing, sight::Sight};
use crate::plan::Plan;
use crate::text::{Catalogue, Language, date, name};

/// The lines above a table; empty ones are left out.
pub fn preface(sight: &Sight, listing: &Listing) -> Vec<String> {
    let when = match listing.is_at_occasion() {
        true => when(sight),
        false => Vec::new(),
    };
    lines(sight.plan, listing, sight.language, when)
}

/// The lines above a table of the plan, with those that say of what time it is.
pub fn lines(plan: &Plan, listing: &Listing, language: Language, when: Vec<String>) -> Vec<String> {
    let about = &plan.about;
    let whose = [about.committee.as_str(), about.municipality.as_str()];
    let whose: Vec<&str> = whose.into_iter().filter(|it| !it.is_empty()).collect();
    let mut lines = vec![
        listing.texts(language).name.to_owned(),
        about.title.clone(),
        whose.join(", "),
    ];
    lines.extend(subject(plan, listing));
    lines.extend(when);
    if listing.is_selection() {
        let words = &Catalogue::of(language).tables.words;
        lines.push(words.selected.to_owned());
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
