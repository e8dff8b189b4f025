//! Documents of a plan: a template and the plan's figures become a [`Document`].
//!
//! [`of`] goes through the parts of a template. What somebody has written there comes first, in a
//! small markup with linked figures ([`Link`](link::Link)); then what the part derives from the plan. The
//! sentences that the figures write ([`written`]) are markup too, with every figure linked, so that
//! whoever edits them keeps the links. At a frozen occasion everything, the template included, is
//! taken from the plan as it stood. Whoever writes a text is shown how it reads by a [`Reading`], and
//! what it can be linked to by [`offer`]. [`html`] writes a document as a page of its own; Word files
//! are written in `office`. Argued in `docs/documents.md`.

mod earlier;
mod figure;
pub mod html;
pub mod markup;
pub mod offer;
mod parts;
mod prose;
mod reading;
mod shape;
mod sight;
mod source;
mod svg;
mod table;
mod targets;
#[cfg(test)]
mod tests;
mod written;

use crate::paper::{Block, Document, Heading, Words};
use crate::plan::{About, OccasionId, Plan, Template, TemplateId, TemplateKind, TemplatePart};
use crate::text::{Catalogue, Language, name};
use sight::Sight;

pub use crate::plan::link;
pub use earlier::earlier;
pub use reading::Reading;
pub use shape::Shape;
pub use written::written;

/// The language of what stands in plans: they are those of Swedish committees.
const WRITTEN: Language = Language::Swedish;

/// The document that a template makes of a plan at an occasion, or of its latest values.
pub fn of(
    plan: &Plan,
    template: &Template,
    occasion: Option<OccasionId>,
    language: Language,
) -> Document {
    let sight = Sight::of(plan, occasion, language);
    let mut blocks = Vec::new();
    for part in template.parts.iter().filter(|it| !it.off) {
        let body = parts::part(&sight, template, part);
        if part.new_page && !blocks.is_empty() && !body.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(body);
    }
    if template.numbered {
        number(&mut blocks);
    }
    Document {
        title: title(&sight.plan, template, occasion, language),
        author: owner(&sight.plan.about),
        language: tag(language).to_owned(),
        written: tag(WRITTEN).to_owned(),
        words: words(&sight),
        blocks,
    }
}

/// The document of one of the plan's templates, as that stood where the occasion is frozen; `None`
/// where there is no such template.
pub fn printed(
    plan: &Plan,
    template: TemplateId,
    occasion: Option<OccasionId>,
    language: Language,
) -> Option<Document> {
    let then = occasion.map(|id| crate::file::plan_at(plan, id));
    let seen = then.as_deref().unwrap_or(plan);
    let template = seen.templates.get(&template)?;
    Some(of(plan, template, occasion, language))
}

/// The figure that a link leads to, as a text shows it; `None` where it leads nowhere.
pub fn figure(
    plan: &Plan,
    link: &link::Link,
    occasion: Option<OccasionId>,
    language: Language,
) -> Option<String> {
    figure::figure(&Sight::of(plan, occasion, language), link)
}

/// What a document is called.
pub fn title(
    plan: &Plan,
    template: &Template,
    occasion: Option<OccasionId>,
    language: Language,
) -> String {
    let about = &plan.about;
    let texts = Catalogue::of(language);
    let occasion = occasion.and_then(|id| plan.occasions.get(&id));
    match (template.kind, occasion) {
        _ if !template.title.is_empty() => template.title.clone(),
        (TemplateKind::Report, Some(occasion)) => {
            (texts.document.report_title)(&name::occasion(occasion, language))
        }
        _ if about.title.is_empty() => texts.frame.untitled.to_owned(),
        _ => about.title.clone(),
    }
}

fn owner(about: &About) -> String {
    let named = [about.municipality.as_str(), about.committee.as_str()];
    let named: Vec<&str> = named.into_iter().filter(|it| !it.is_empty()).collect();
    named.join(", ")
}

/// What a part's heading says; nothing of a title page.
fn heading(sight: &Sight, part: &TemplatePart) -> String {
    match part.heading.is_empty() {
        true => (sight.texts().part)(part.kind).to_owned(),
        false => part.heading.clone(),
    }
}

fn words(sight: &Sight) -> Words {
    let word = &sight.texts().word;
    Words {
        page: word.page.to_owned(),
        notes: word.notes.to_owned(),
        back: word.back.to_owned(),
    }
}

/// The language as word processors know it.
fn tag(language: Language) -> &'static str {
    match language {
        Language::Swedish => "sv-SE",
        Language::English => "en-GB",
    }
}

/// Gives every heading its number: 1, 1.1, 1.1.1.
fn number(blocks: &mut [Block]) {
    let mut counts: Vec<usize> = Vec::new();
    for block in blocks {
        let Block::Heading(Heading { level, number, .. }) = block else {
            continue;
        };
        counts.resize(usize::from(*level).max(1), 0);
        if let Some((last, outer)) = counts.split_last_mut() {
            *last += 1;
            // A level that is left out counts as begun, so that no number comes twice.
            outer.iter_mut().for_each(|it| *it = (*it).max(1));
        }
        let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
        *number = counts.join(".");
    }
}
