//! Sentences that the figures write: markup with every figure linked, for a person to keep or edit.

use super::figure::count;
use super::link::{Link, Linked, Stand, Time, What, Where};
use super::markup::escaped;
use super::sight::Sight;
use crate::plan::{Earlier, Occasion, OccasionId, PartKind, Plan, TemplateKind};
use crate::text::catalogue::document::{SentenceTexts, Share};
use crate::text::{Language, name};

/// What a part says where nobody has written anything; empty for a part that has no sentences.
pub fn written(
    plan: &Plan,
    part: PartKind,
    of: TemplateKind,
    occasion: Option<OccasionId>,
    language: Language,
) -> String {
    sentences(&Sight::of(plan, occasion, language), part, of)
}

/// The same, of a plan already looked at.
pub fn sentences(sight: &Sight, part: PartKind, of: TemplateKind) -> String {
    match part {
        PartKind::Summary => summary(sight),
        PartKind::Proposal => proposal(sight, of),
        _ => String::new(),
    }
}

fn summary(sight: &Sight) -> String {
    let goals = name::level_plural(
        &sight.plan.about,
        sight.plan.rules.index_level.into(),
        sight.language,
    );
    let indicators = sight.catalogue().status.indicators.to_lowercase();
    let standing = [
        shares(sight, What::Goals, &goals.to_lowercase()),
        shares(sight, What::Indicators, &indicators),
    ];
    let paragraphs = [
        joined(standing),
        joined([index(sight), moved(sight), forecast(sight)]),
    ];
    let paragraphs = paragraphs.into_iter().filter(|it| !it.is_empty());
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// “Av 15 nämndsmål är åtta uppnådda och sju delvis uppnådda.”
fn shares(sight: &Sight, what: What, whole: &str) -> Option<String> {
    let share = |which: Where, level: Option<&str>| {
        let count = count(sight, what, &which)?;
        let written = linked(Link::Count(what, which));
        Some((count, written, level.map(str::to_owned)))
    };
    let (all, all_written, _) = share(Where::All, None)?;
    let levels = sight.plan.rules.scale.0.iter();
    let levels = levels.filter_map(|it| share(Where::At(it.key.clone()), Some(&it.name)));
    let shares = levels.chain(share(Where::NotAssessed, None));
    let shares: Vec<_> = shares.filter(|(count, ..)| *count > 0).collect();
    if shares.iter().all(|(.., level)| level.is_none()) {
        return None; // none is assessed, which another sentence says
    }
    let is_goals = what == What::Goals;
    let shares: Vec<Share> = shares
        .iter()
        .map(|(count, written, level)| Share {
            count: *count,
            written,
            level: level.as_deref(),
            is_goals,
        })
        .collect();
    let whole_share = Share {
        count: all,
        written: &all_written,
        level: None,
        is_goals,
    };
    (all > 0).then(|| (sentence(sight).shares)(&whole_share, &escaped(whole), &shares))
}

fn index(sight: &Sight) -> Option<String> {
    let index = &sight.results.index;
    if index.value.is_none() {
        let is_asked = sight.results.occasion.is_some() && !index.parts.is_empty();
        return is_asked.then(|| sentence(sight).nothing.to_owned());
    }
    let day = sight.day().map(|_| linked(Link::Day));
    let status = linked(Link::Standing(Stand::Now));
    let value = linked(Link::Index(Time::Now));
    Some((sentence(sight).index)(day.as_deref(), &value, &status))
}

fn moved(sight: &Sight) -> Option<String> {
    sight.earlier.as_ref()?.index?;
    sight.results.index.value?;
    let [before, now] = [Time::Before, Time::Now].map(|time| linked(Link::Index(time)));
    Some((sentence(sight).moved)(
        &linked(Link::DayBefore),
        &before,
        &now,
    ))
}

fn forecast(sight: &Sight) -> Option<String> {
    sight.results.index.outlook.as_ref()?.value?;
    let value = linked(Link::Index(Time::Forecast));
    let status = linked(Link::Standing(Stand::Forecast));
    Some((sentence(sight).forecast)(&value, &status))
}

fn proposal(sight: &Sight, of: TemplateKind) -> String {
    let texts = sentence(sight);
    let about = &sight.plan.about;
    let committee = match about.committee.is_empty() {
        true => texts.committee.to_owned(),
        false => escaped(&about.committee),
    };
    match (of, sight.day()) {
        (TemplateKind::Report, Some(_)) => (texts.approve)(&committee, &linked(Link::Day)),
        _ => (texts.adopt)(&committee, &escaped(&about.title)),
    }
}

/// The occasion before, by its name.
pub fn since(sight: &Sight, earlier: &Earlier) -> String {
    let occasion = Occasion {
        title: earlier.title.clone(),
        ..Occasion::new(earlier.kind, earlier.date)
    };
    crate::text::case::lowered(&name::occasion(&occasion, sight.language))
}

fn linked(link: Link) -> String {
    Linked::from(link).to_string()
}

fn joined<const COUNT: usize>(sentences: [Option<String>; COUNT]) -> String {
    let told = sentences.into_iter().flatten();
    told.collect::<Vec<_>>().join(" ")
}

fn sentence(sight: &Sight) -> &'static SentenceTexts {
    &sight.texts().sentence
}
