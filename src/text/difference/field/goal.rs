//! Goals, what is measured and done under them, and by whom.

use super::{Field, field};
use crate::text::{
    Catalogue,
    difference::{budget, list, place, read, refer},
};

pub fn goal(name: &str, texts: &Catalogue) -> Option<Field> {
    let (details, place) = (&texts.tree.details, texts.difference.place.label);
    match name {
        "parent" => field(place, place::under_goal),
        "rank" => field(place, place::rank),
        "text" => field(texts.tree.indicator.wording, read::text),
        "description" => field(details.description, read::text),
        "origin" => field(details.origin, read::origin),
        "responsible" => field(details.responsible, read::text),
        "weight" => field(details.weight, read::weight),
        "due" => field(details.due, read::period),
        "contributes" => field(details.contributes, refer::goals),
        _ => None,
    }
}

pub fn indicator(name: &str, texts: &Catalogue) -> Option<Field> {
    let (own, place) = (&texts.tree.indicator, texts.difference.place.label);
    match name {
        "goal" => field(place, place::under_goal),
        "rank" => field(place, place::rank),
        "text" => field(own.wording, read::text),
        "earlier" => field(own.earlier, list::wordings),
        "kind" => field(own.kind, read::indicator_kind),
        "area" => field(own.area, read::text),
        "figure" => field(texts.target.made_of, read::figure),
        "units" => field(texts.target.reporters, refer::units),
        "baseline" => field(own.baseline, read::baseline),
        "targets" => field(own.targets, list::targets),
        "source" => field(own.source, read::text),
        "kolada" => field(own.kolada, list::kolada),
        "frequency" => field(own.frequency, read::frequency),
        "responsible" => field(texts.tree.details.responsible, read::text),
        "weight" => field(texts.tree.details.weight, read::weight),
        "life" => field(own.life, read::life),
        "note" => field(own.note, read::text),
        _ => None,
    }
}

/// How an indicator is measured.
pub fn measure(name: &str, texts: &Catalogue) -> Option<Field> {
    let own = &texts.tree.indicator;
    match name {
        "unit" => field(own.unit, read::text),
        "decimals" => field(own.decimals, read::decimals),
        "lowest" => field(own.lowest, read::decimal),
        "highest" => field(own.highest, read::decimal),
        "better" => field(own.better, read::better),
        _ => None,
    }
}

pub fn target(name: &str, texts: &Catalogue) -> Option<Field> {
    match name {
        "due" => field(texts.target.due, read::period),
        "condition" => field(texts.target.rule, read::condition),
        "wording" => field(texts.tree.indicator.wording, read::text),
        "stage" => field(texts.difference.field.stage, read::flag),
        _ => None,
    }
}

pub fn unit(name: &str, texts: &Catalogue) -> Option<Field> {
    let (units, place) = (&texts.units, texts.difference.place.label);
    match name {
        "parent" => field(place, place::under_unit),
        "rank" => field(place, place::rank),
        "name" => field(units.name, read::text),
        "knownAs" => field(units.known_as, list::aliases),
        "responsible" => field(units.responsible, read::text),
        "weight" => field(units.weight, read::weight),
        "role" => field(texts.difference.field.role, read::role),
        _ => None,
    }
}

pub fn activity(name: &str, texts: &Catalogue) -> Option<Field> {
    let (own, place) = (&texts.tree.activity, texts.difference.place.label);
    match name {
        "under" => field(place, place::under_node),
        "rank" => field(place, place::rank),
        "text" => field(own.text, read::text),
        "responsible" => field(texts.tree.details.responsible, read::text),
        "start" => field(own.start, read::day),
        "due" => field(own.due, read::day),
        "status" => field(own.status, read::activity_status),
        "effect" => field(texts.economy.field.effect, budget::effect),
        "note" => field(own.note, read::text),
        _ => None,
    }
}
