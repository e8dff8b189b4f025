//! What the plan calls things, or the usual word where it does not say.

use super::{Catalogue, Language, date};
use crate::plan::{About, Decision, Goal, Occasion, Origin, Plan, SeriesKey};

/// One goal of a level; 0 is the outermost.
pub fn level(about: &About, level: usize, language: Language) -> String {
    let named = about.levels.get(level).map(|level| level.name.as_str());
    let usual = Catalogue::of(language).status.goal;
    named
        .filter(|name| !name.is_empty())
        .unwrap_or(usual)
        .to_owned()
}

/// Several goals of a level.
pub fn level_plural(about: &About, level: usize, language: Language) -> String {
    let named = about.levels.get(level);
    let words = named.map(|it| [it.plural.as_str(), it.name.as_str()]);
    let word = words.into_iter().flatten().find(|word| !word.is_empty());
    word.unwrap_or(Catalogue::of(language).status.goals)
        .to_owned()
}

/// A goal by the name of its level.
pub fn level_of(goal: &Goal, plan: &Plan, language: Language) -> String {
    let over = |goal: &Goal| plan.goals.get(&goal.parent?).map(AsRef::as_ref);
    let above = std::iter::successors(over(goal), |goal| over(goal));
    level(&plan.about, above.take(plan.goals.len()).count(), language)
}

/// Goals that were handed down.
pub fn given(about: &About, language: Language) -> String {
    match about.given_name.is_empty() {
        true => (Catalogue::of(language).status.origin)(Origin::Given).to_owned(),
        false => about.given_name.clone(),
    }
}

/// An occasion: its own title, or its kind and date.
pub fn occasion(occasion: &Occasion, language: Language) -> String {
    if !occasion.title.is_empty() {
        return occasion.title.clone();
    }
    let kind = (Catalogue::of(language).status.occasion)(occasion.kind);
    format!("{kind} {}", date::short(occasion.date, language))
}

/// “Antagen, kommunfullmäktige 2019-03-01, § 40, KS19/12”.
pub fn decision(decision: &Decision, language: Language) -> String {
    let date = decision.date.map(|day| date::short(day, language));
    let place = format!("{} {}", decision.body, date.unwrap_or_default());
    let kind = (Catalogue::of(language).about.decision)(decision.kind);
    let parts = [kind, place.trim(), &decision.paragraph, &decision.dnr];
    let stated: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    stated.join(", ")
}

/// Whose figures a series holds: of which unit, of women or of men; none for all together.
pub fn whose(plan: &Plan, series: &SeriesKey, language: Language) -> Option<String> {
    let unit = series.unit.and_then(|id| plan.units.get(&id));
    let unit = unit.map(|it| it.name.clone());
    let gender = Catalogue::of(language).status.gender;
    let gender = (!series.gender.is_total()).then(|| gender(series.gender));
    let parts: Vec<String> = unit.into_iter().chain(gender.map(str::to_owned)).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
