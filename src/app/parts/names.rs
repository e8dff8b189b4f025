//! What the plan calls things, or the usual word where it does not say.

use uppfyllt::plan::{About, Decision, Occasion, Origin, Plan, SeriesKey};
use uppfyllt::text::date;

use crate::language::{language, t};

/// One goal of a level.
pub fn level_name(about: &About, level: usize) -> String {
    let named = about.levels.get(level).map(|level| level.name.clone());
    named
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| t().status.goal.to_owned())
}

/// Several goals of a level.
pub fn level_plural(about: &About, level: usize) -> String {
    let Some(named) = about.levels.get(level) else {
        return t().status.goals.to_owned();
    };
    let words = [&named.plural, &named.name];
    let word = words.into_iter().find(|word| !word.is_empty());
    word.cloned().unwrap_or_else(|| t().status.goals.to_owned())
}

/// Goals that were handed down.
pub fn given_name(plan: &Plan) -> String {
    match plan.about.given_name.is_empty() {
        true => (t().status.origin)(Origin::Given).to_owned(),
        false => plan.about.given_name.clone(),
    }
}

/// An occasion: its own title, or its kind and date.
pub fn occasion_title(occasion: &Occasion) -> String {
    if !occasion.title.is_empty() {
        return occasion.title.clone();
    }
    let kind = (t().status.occasion)(occasion.kind);
    format!("{kind} {}", date::short(occasion.date, language()))
}

/// “Antagen, kommunfullmäktige 2019-03-01, § 40, KS19/12”.
pub fn decision_title(decision: &Decision) -> String {
    let date = decision.date.map(|day| day.to_string()).unwrap_or_default();
    let place = format!("{} {date}", decision.body);
    let kind = (t().about.decision)(decision.kind);
    let parts = [kind, place.trim(), &decision.paragraph, &decision.dnr];
    let stated: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    stated.join(", ")
}

/// Whose figures a series holds: of which unit, of women or of men; none for all together.
pub fn whose(plan: &Plan, series: &SeriesKey) -> Option<String> {
    let unit = series.unit.and_then(|id| plan.units.get(&id));
    let unit = unit.map(|it| it.name.clone());
    let gender = (!series.gender.is_total()).then(|| (t().status.gender)(series.gender));
    let parts: Vec<String> = unit.into_iter().chain(gender.map(str::to_owned)).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
