//! The title page: what, whose, for when, and how it was decided.

use crate::document::sight::Sight;
use crate::document::{owner, prose, title};
use crate::order;
use crate::paper::{Block, Run};
use crate::plan::{Decision, DecisionKind, Template, TemplateKind, TemplatePart};
use crate::text::name;

/// The title page, with what somebody has written on it.
pub fn page(sight: &Sight, template: &Template, part: &TemplatePart, own: &str) -> Vec<Block> {
    let title = match part.heading.is_empty() {
        true => title(
            &sight.plan,
            template,
            sight.results.occasion,
            sight.language,
        ),
        false => part.heading.clone(),
    };
    let of_plan = (title != sight.plan.about.title).then(|| sight.plan.about.title.clone());
    let is_theirs = !part.heading.is_empty() || of_plan.is_none() || title == template.title;
    let theirs = [Some(owner(&sight.plan.about)), of_plan];
    let theirs = theirs.into_iter().flatten().map(|it| Run::theirs(&it));
    let worded = when(sight, template).into_iter();
    let worded = worded.chain(decided(sight, template));
    let worded = worded.map(|it| Run::plain(&it));
    let title = Run {
        theirs: is_theirs,
        ..Run::plain(&title)
    };
    let mut blocks = vec![Block::Title(title)];
    let lines = theirs.chain(worded).filter(|it| !it.text.is_empty());
    blocks.extend(lines.map(Block::Subtitle));
    blocks.extend(prose::blocks(sight, own, 1));
    blocks
}

fn when(sight: &Sight, template: &Template) -> Option<String> {
    let about = &sight.plan.about;
    match (template.kind, sight.day()) {
        (TemplateKind::Report, Some(day)) => {
            let kind = sight.occasion().map(|it| it.kind)?;
            let kind = (sight.catalogue().status.occasion)(kind);
            Some((sight.texts().as_of)(kind, &day))
        }
        _ => {
            let (from, to) = about.from_year.zip(about.to_year)?;
            Some((sight.texts().years)(from, to))
        }
    }
}

/// What has been decided: on the plan, or on the follow-up.
fn decided(sight: &Sight, template: &Template) -> Vec<String> {
    let decisions: Vec<&Decision> = match template.kind {
        TemplateKind::Plan => {
            let all = sight.plan.decisions.iter().map(|(_, it)| it.as_ref());
            let mut on_plan: Vec<_> = all.filter(|it| it.kind != DecisionKind::FollowUp).collect();
            order::sort_by_key(&mut on_plan, |it| it.date);
            on_plan
        }
        TemplateKind::Report => {
            let frozen = sight.occasion().and_then(|it| it.frozen);
            let decision = frozen.and_then(|id| sight.plan.decisions.get(&id));
            decision.map(AsRef::as_ref).into_iter().collect()
        }
    };
    let matter = sight.occasion().map_or("", |it| it.dnr.as_str());
    let is_told = matter.is_empty() || decisions.iter().any(|it| it.dnr == matter);
    let matter = (!is_told).then(|| (sight.texts().word.dnr)(matter));
    let decisions = decisions.into_iter();
    let decisions = decisions.map(|it| name::decision(it, sight.language));
    decisions.chain(matter).collect()
}
