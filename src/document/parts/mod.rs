//! What each part of a document tells.

mod activities;
mod chain;
mod changes;
mod chapters;
mod charts;
mod decisions;
mod economy;
mod forecast;
mod glossary;
mod goals;
mod key_figures;
mod proposal;
mod responsible;
mod risks;
mod said;
mod scorecard;
mod standing;
mod title;
mod years;

use super::sight::Sight;
use super::written::sentences;
use super::{heading, prose};
use crate::paper::Block;
use crate::plan::{PartKind, Template, TemplatePart};

/// How far the heading of a part can be set in.
const DEEPEST: u8 = 2;

/// A part with its heading; nothing where it has nothing to tell.
pub fn part(sight: &Sight, template: &Template, part: &TemplatePart) -> Vec<Block> {
    let level = part.depth.min(DEEPEST) + 1;
    let occasion = sight.results.occasion;
    let own = template.text(part.id, occasion);
    if part.kind == PartKind::TitlePage {
        return title::page(sight, template, part, own.unwrap_or_default());
    }
    if part.kind == PartKind::Contents {
        return vec![Block::Contents(heading(sight, part))];
    }
    let mut body = match own {
        Some(text) => prose::blocks(sight, text, level),
        None => prose::worded(sight, &sentences(sight, part.kind, template.kind), level),
    };
    body.extend(derived(sight, template, part, level));
    if body.is_empty() || has_headings_of_its_own(part) {
        return body;
    }
    body.insert(0, headed(sight, part, level));
    body
}

/// Whether a part has anything to tell.
pub fn tells(sight: &Sight, template: &Template, part: &TemplatePart) -> bool {
    match part.kind {
        PartKind::Charts => charts::any(sight),
        _ => !self::part(sight, template, part).is_empty(),
    }
}

/// Chapters that no part names stand under their own headings, unless the part has one.
fn has_headings_of_its_own(part: &TemplatePart) -> bool {
    part.kind == PartKind::Chapters && part.heading.is_empty()
}

/// The heading of a part; of a chapter, the chapter's own.
pub fn title(sight: &Sight, part: &TemplatePart) -> String {
    let chapter = match part.kind {
        PartKind::Chapter(id) => sight.plan.chapters.get(&id),
        _ => None,
    };
    let chapter = chapter.map(|it| it.title.clone());
    let named = chapter.filter(|title| part.heading.is_empty() && !title.is_empty());
    named.unwrap_or_else(|| heading(sight, part))
}

/// The heading of a part as a block: somebody's where they have named it, or the chapter.
fn headed(sight: &Sight, part: &TemplatePart, level: u8) -> Block {
    let title = self::title(sight, part);
    match title == heading(sight, part) && part.heading.is_empty() {
        true => prose::heading_worded(level, &title),
        false => prose::heading(level, &title),
    }
}

fn derived(sight: &Sight, template: &Template, part: &TemplatePart, level: u8) -> Vec<Block> {
    match part.kind {
        PartKind::Text
        | PartKind::TitlePage
        | PartKind::Contents
        | PartKind::Summary
        | PartKind::Outlook => Vec::new(),
        PartKind::Proposal => proposal::decided(sight),
        PartKind::Chapter(id) => chapters::one(sight, id, level),
        PartKind::Chapters => {
            let named = !part.heading.is_empty();
            chapters::others(sight, template, level + u8::from(named))
        }
        PartKind::Goals => goals::goals(sight, level),
        PartKind::Chain => chain::chain(sight),
        PartKind::Years => years::years(sight),
        PartKind::Scorecard => scorecard::scorecard(sight, level),
        PartKind::Standing => standing::standing(sight),
        PartKind::Analysis => said::analysis(sight, level),
        PartKind::Forecast => forecast::forecast(sight),
        PartKind::Changes => changes::changes(sight),
        PartKind::Responsible => responsible::responsible(sight),
        PartKind::Activities => activities::activities(sight),
        PartKind::KeyFigures => key_figures::key_figures(sight),
        PartKind::Charts => charts::charts(sight),
        PartKind::Economy => economy::words(sight, level, part.drawn),
        PartKind::Tables => economy::tables(sight, level, part.drawn),
        PartKind::Risks => risks::risks(sight),
        PartKind::Glossary => glossary::glossary(sight),
        PartKind::Decisions => decisions::decisions(sight),
    }
}
