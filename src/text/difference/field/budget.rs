//! The tables of the economy.

use super::{Field, field};
use crate::text::{
    Catalogue,
    difference::{budget, list, place, read, refer},
};

pub fn table(name: &str, texts: &Catalogue) -> Option<Field> {
    let (words, own) = (&texts.difference, &texts.economy.field);
    match name {
        "rank" => field(words.place.label, place::rank),
        "kind" => field(texts.about.kind, read::budget_kind),
        "title" => field(words.field.heading, read::text),
        "scope" => field(own.scope, read::text),
        "occasion" => field(words.field.occasion, refer::occasion),
        "until" => field(own.until, read::day),
        "unit" => field(words.field.amounts, read::text),
        "rounded" => field(own.rounded, read::weight),
        "columns" => field(words.field.columns, budget::columns),
        "rows" => field(words.field.rows, budget::rows),
        "footnotes" => field(words.field.footnotes, list::footnotes),
        _ => None,
    }
}

pub fn column(name: &str, texts: &Catalogue) -> Option<Field> {
    let (words, own) = (&texts.difference.field, &texts.economy.field);
    match name {
        "title" => field(words.heading, read::text),
        "group" => field(own.group, read::text),
        "kind" => field(own.kind, read::column_kind),
        "reach" => field(own.reach, read::reach),
        "year" => field(own.year, read::year),
        "side" => field(own.side, read::money_side),
        "formula" => field(own.formula, budget::formula),
        _ => None,
    }
}

pub fn row(name: &str, texts: &Catalogue) -> Option<Field> {
    let (words, own) = (&texts.difference.field, &texts.economy.field);
    match name {
        "label" => field(words.heading, read::text),
        "role" => field(own.role, read::row_role),
        "depth" => field(own.depth, read::count),
        "side" => field(own.side, read::money_side),
        "accrual" => field(own.accrual, read::accrual),
        "cells" => field(own.cells, budget::cells),
        "analysis" => field(own.analysis, read::text),
        "outlook" => field(own.outlook, read::text),
        _ => None,
    }
}
