//! The title page: what, whose, for when, and how it was decided.

use crate::document::sight::Sight;
use crate::document::{owner, prose, title};
use crate::order;
use crate::paper::Block;
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
    let lines = [
        Some(owner(&sight.plan.about)),
        of_plan,
        when(sight, template),
    ];
    let lines = lines.into_iter().flatten().chain(decided(sight, template));
    let mut blocks = vec![Block::Title(title)];
    blocks.extend(lines.filter(|it| !it.is_empty()).map(Block::Subtitle));
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
    let decisions = decisions.into_iter();
    decisions
        .map(|it| name::decision(it, sight.language))
        .collect()
}
