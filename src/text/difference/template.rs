//! Templates of documents: their parts by their headings, and what is written in them.

use serde_json::Value;

use super::{
    Teller,
    list::joined,
    read::{At, parse},
};
use crate::{
    plan::{
        OccasionId, PartId, PartKind, PartText, PartTextKey, RecordKey, TemplateId, TemplatePart,
    },
    text::date,
};

pub fn parts(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let parts: Vec<TemplatePart> = parse(value)?;
    Some(joined(parts.iter().map(|it| heading(at.teller, it))))
}

pub fn part(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it: TemplatePart| heading(at.teller, &it))
}

pub fn kind(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it| kind_in_words(at.teller, it))
}

pub fn texts(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    let texts: Vec<PartText> = parse(value)?;
    Some(joined(texts.into_iter().map(|it| it.text)))
}

pub fn text(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it: PartText| it.text)
}

/// A part of a template by its heading; none where no copy has it.
pub fn part_label(teller: &Teller<'_>, template: TemplateId, id: &str) -> Option<String> {
    let id: PartId = id.parse().ok()?;
    let found = teller.find(|plan| {
        let template = plan.templates.get(&template)?;
        template.parts.iter().find(|it| it.id == id)
    });
    found.map(|it| heading(teller, it))
}

/// Where a text stands: its part, and its occasion.
pub fn text_label(teller: &Teller<'_>, template: TemplateId, key: &str) -> Option<String> {
    let key: PartTextKey = key.parse().ok()?;
    let part = part_label(teller, template, &key.part.to_string())?;
    let day = |id: OccasionId| teller.find(|plan| plan.occasions.get(&id).map(|it| it.date));
    let occasion = key.occasion.and_then(day);
    let occasion = occasion.map(|day| date::short(day, teller.language));
    Some((teller.texts().document.template.text)(
        &part,
        occasion.as_deref(),
    ))
}

fn heading(teller: &Teller<'_>, part: &TemplatePart) -> String {
    match part.heading.is_empty() {
        true => kind_in_words(teller, part.kind),
        false => part.heading.clone(),
    }
}

fn kind_in_words(teller: &Teller<'_>, kind: PartKind) -> String {
    match kind {
        PartKind::Chapter(id) => teller.title(&RecordKey::Chapter(id)),
        kind => (teller.texts().document.part)(kind).to_owned(),
    }
}
