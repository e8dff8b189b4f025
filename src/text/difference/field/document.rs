//! The title page, the rules, and the prose and tables of the plan document.

use super::{Field, field};
use crate::text::{
    Catalogue,
    difference::{list, place, read, template},
};

pub fn about(name: &str, texts: &Catalogue) -> Option<Field> {
    let about = &texts.about;
    match name {
        "title" => field(about.plan_title, read::text),
        "municipality" => field(about.municipality, read::text),
        "knownAs" => field(texts.units.known_as, list::aliases),
        "committee" => field(about.committee, read::text),
        "kind" => field(about.kind, read::plan_kind),
        "fromYear" => field(about.from_year, read::year),
        "toYear" => field(about.to_year, read::year),
        "levels" => field(about.levels, list::goal_levels),
        "givenName" => field(about.given_name, read::text),
        "source" => field(about.source, read::text),
        "note" => field(about.note, read::text),
        "dismissed" => field(texts.check.dismissed, list::dismissals),
        _ => None,
    }
}

/// A finding of the check that somebody lets stand.
pub fn dismissal(name: &str, texts: &Catalogue) -> Option<Field> {
    match name {
        "reason" => field(texts.check.reason, read::text),
        "key" => field(texts.check.dismissed, read::text),
        "by" => field(texts.check.by, read::text),
        "on" => field(texts.about.date, read::day),
        _ => None,
    }
}

pub fn rules(name: &str, texts: &Catalogue) -> Option<Field> {
    match name {
        "scale" => field(texts.about.scale, list::scale),
        "combine" => field(texts.trial.combine, read::combine),
        "indexLevel" => field(texts.about.index_level, read::depth),
        _ => None,
    }
}

/// When an indicator that misses its target is partly there.
pub fn partial(name: &str, texts: &Catalogue) -> Option<Field> {
    let about = &texts.about;
    match name {
        "way" => field(about.way, read::decimal),
        "floor" => field(about.floor, read::decimal),
        "cap" => field(about.cap, read::decimal),
        _ => None,
    }
}

/// A level of the scale.
pub fn level(name: &str, texts: &Catalogue) -> Option<Field> {
    let about = &texts.about;
    match name {
        "name" => field(about.name, read::text),
        "mark" => field(about.shape, read::mark),
        "value" => field(about.value, read::decimal),
        "from" => field(about.from, read::decimal),
        _ => None,
    }
}

pub fn chapter(name: &str, texts: &Catalogue) -> Option<Field> {
    let words = &texts.difference;
    match name {
        "rank" => field(words.place.label, place::rank),
        "kind" => field(texts.about.kind, read::chapter_kind),
        "title" => field(words.field.heading, read::text),
        "body" => field(words.field.body, read::text),
        _ => None,
    }
}

pub fn risk(name: &str, texts: &Catalogue) -> Option<Field> {
    let words = &texts.difference;
    match name {
        "rank" => field(words.place.label, place::rank),
        "text" => field(words.field.risk, read::text),
        "likelihood" => field(words.field.likelihood, read::count),
        "consequence" => field(words.field.consequence, read::count),
        "action" => field(words.field.action, read::text),
        "responsible" => field(texts.tree.details.responsible, read::text),
        _ => None,
    }
}

/// A template of a document.
pub fn template(name: &str, texts: &Catalogue) -> Option<Field> {
    let words = &texts.document.template;
    match name {
        "rank" => field(texts.difference.place.label, place::rank),
        "kind" => field(texts.about.kind, read::template_kind),
        "title" => field(texts.difference.field.heading, read::text),
        "numbered" => field(words.numbered, read::flag),
        "parts" => field(words.parts, template::parts),
        "texts" => field(words.texts, template::texts),
        _ => None,
    }
}

/// A part of a template.
pub fn template_part(name: &str, texts: &Catalogue) -> Option<Field> {
    let words = &texts.document.template;
    match name {
        "kind" => field(words.tells, template::kind),
        "heading" => field(texts.difference.field.heading, read::text),
        "depth" => field(words.depth, read::count),
        "newPage" => field(words.new_page, read::flag),
        "drawn" => field(words.drawn, read::flag),
        "off" => field(words.off, read::flag),
        _ => None,
    }
}

/// A term of the glossary.
pub fn term(name: &str, texts: &Catalogue) -> Option<Field> {
    let words = &texts.difference.field;
    match name {
        "term" => field(words.term, read::text),
        "explanation" => field(words.explanation, read::text),
        _ => None,
    }
}
