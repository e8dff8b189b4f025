//! The fields of records by the names in their trees: what each is called, and how its value is read.
//!
//! One line per field says both. `laws` holds that no field of any record lacks its line.

mod budget;
mod document;
mod goal;
mod report;

use super::{
    Teller, budget as told, list,
    read::{self, Read},
    template,
};
use crate::{
    plan::{RecordKey, Target},
    text::{Catalogue, case, date},
};

/// What a leaf is called, and how its values are read.
pub struct Field {
    pub label: String,
    pub read: Read,
}

/// One line: the label and the reader of a field.
fn field(label: &str, read: Read) -> Option<Field> {
    let label = label.to_owned();
    Some(Field { label, read })
}

/// The leaf that these names lead to.
pub fn of(teller: &Teller<'_>, record: &RecordKey, path: &[String]) -> Field {
    let texts = teller.texts();
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    let known = match names.as_slice() {
        [] => field(teller.words().field.whole, read::whole),
        [name] => of_record(record, name, texts),
        ["measure", name] => goal::measure(name, texts),
        ["detail", name] => report::detail(name, texts),
        ["partial", name] => {
            document::partial(name, texts).map(|it| within(texts.about.partial, it))
        }
        ["targets", id] => field(&target(teller, record, id), list::target),
        ["targets", id, name] => {
            goal::target(name, texts).map(|it| within(&target(teller, record, id), it))
        }
        ["knownAs", _] => field(texts.units.known_as, list::alias),
        ["dismissed", _] => field(texts.check.dismissed, list::dismissal),
        ["dismissed", _, name] => {
            document::dismissal(name, texts).map(|it| within(texts.check.dismissed, it))
        }
        ["scale", key] => field(&level(teller, key), list::level),
        ["scale", key, name] => {
            document::level(name, texts).map(|it| within(&level(teller, key), it))
        }
        ["rows" | "columns", ..] => in_table(teller, record, &names),
        ["parts" | "texts", ..] => in_template(teller, record, &names),
        _ => None,
    };
    known.unwrap_or_else(|| unknown(teller, names.last().copied().unwrap_or_default()))
}

/// A field of a record itself.
fn of_record(record: &RecordKey, name: &str, texts: &Catalogue) -> Option<Field> {
    match record {
        RecordKey::About => document::about(name, texts),
        RecordKey::Rules => document::rules(name, texts),
        RecordKey::Goal(_) => goal::goal(name, texts),
        RecordKey::Indicator(_) => goal::indicator(name, texts),
        RecordKey::Unit(_) => goal::unit(name, texts),
        RecordKey::Activity(_) => goal::activity(name, texts),
        RecordKey::Occasion(_) => report::occasion(name, texts),
        RecordKey::Assessment(_) => report::assessment(name, texts),
        RecordKey::Observation(_) => report::observation(name, texts),
        RecordKey::Decision(_) => report::decision(name, texts),
        RecordKey::Chapter(_) => document::chapter(name, texts),
        RecordKey::Risk(_) => document::risk(name, texts),
        RecordKey::GlossaryTerm(_) => document::term(name, texts),
        RecordKey::BudgetTable(_) => budget::table(name, texts),
        RecordKey::BudgetCell(_) => None,
        RecordKey::Template(_) => document::template(name, texts),
    }
}

/// A row or a column of a table, or a field of one.
fn in_table(teller: &Teller<'_>, record: &RecordKey, names: &[&str]) -> Option<Field> {
    let RecordKey::BudgetTable(table) = record else {
        return None;
    };
    let texts = teller.texts();
    let (words, gone) = (&texts.economy.field, || texts.economy.gone.to_owned());
    let row = |id| (words.row)(&told::row_label(teller, *table, id).unwrap_or_else(gone));
    let column = |key| told::column_label(teller, *table, key).unwrap_or_else(gone);
    match names {
        ["rows", id] => field(&row(id), told::row),
        ["rows", id, "cells", key] => {
            field(&column(key), read::decimal).map(|it| within(&row(id), it))
        }
        ["rows", id, name] => budget::row(name, texts).map(|it| within(&row(id), it)),
        ["columns", key] => field(&(words.column)(&column(key)), told::column),
        ["columns", key, name] => {
            let column = (words.column)(&column(key));
            budget::column(name, texts).map(|it| within(&column, it))
        }
        _ => None,
    }
}

/// A part of a template, or what is written in it.
fn in_template(teller: &Teller<'_>, record: &RecordKey, names: &[&str]) -> Option<Field> {
    let RecordKey::Template(id) = record else {
        return None;
    };
    let texts = teller.texts();
    let words = &texts.document.template;
    let part = |part| {
        let named = template::part_label(teller, *id, part);
        named.map_or_else(|| words.parts.to_owned(), |it| (words.part)(&it))
    };
    let text = |key| template::text_label(teller, *id, key);
    let text = |key| text(key).unwrap_or_else(|| words.texts.to_owned());
    match names {
        ["parts", id] => field(&part(id), template::part),
        ["parts", id, name] => document::template_part(name, texts).map(|it| within(&part(id), it)),
        ["texts", key] => field(&text(key), template::text),
        ["texts", key, "text"] => field(&text(key), read::text),
        _ => None,
    }
}

/// A field of something within the record: “Målvärde 2026: regel”.
fn within(whole: &str, it: Field) -> Field {
    let label = format!("{whole}: {}", case::lowered(&it.label));
    Field { label, ..it }
}

/// A field that this version does not know.
fn unknown(teller: &Teller<'_>, name: &str) -> Field {
    Field {
        label: (teller.words().field.unknown)(name),
        read: read::raw,
    }
}

/// A target by when it is due, or by its number where that tells it from no other.
fn target(teller: &Teller<'_>, record: &RecordKey, id: &str) -> String {
    let texts = &teller.texts().tree.indicator;
    let RecordKey::Indicator(indicator) = record else {
        return texts.targets.to_owned();
    };
    let found = teller.find(|plan| {
        let targets = &plan.indicators.get(indicator)?.targets;
        let at = targets.iter().position(|it| it.id.to_string() == id)?;
        Some((targets, at))
    });
    let Some((targets, at)) = found else {
        return texts.targets.to_owned();
    };
    let is_due = |it: &&Target| it.due == targets[at].due;
    match targets[at].due {
        Some(due) if targets.iter().filter(is_due).count() == 1 => {
            (teller.words().field.target)(&date::period(due, teller.language))
        }
        _ => (texts.target)(at + 1),
    }
}

/// A level of the scale by its name.
fn level(teller: &Teller<'_>, key: &str) -> String {
    let level = teller.find(|plan| {
        let levels = &plan.rules.scale.0;
        levels.iter().find(|it| it.key.as_str() == key)
    });
    match level {
        Some(level) => (teller.words().field.level)(&level.name),
        None => teller.texts().about.scale.to_owned(),
    }
}
