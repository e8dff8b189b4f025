//! The decisions on the plan (001).

use crate::document::sight::Sight;
use crate::document::table::{cell, heading, row, table, written};
use crate::order;
use crate::paper::Block;
use crate::plan::{Decision, PartKind};
use crate::text::date;

/// The decisions by their day.
pub fn decisions(sight: &Sight) -> Vec<Block> {
    let all = sight.plan.decisions.iter();
    let mut all: Vec<_> = all.map(|(id, it)| (it.date, *id, it.as_ref())).collect();
    if all.is_empty() {
        return Vec::new();
    }
    order::sort_by_key(&mut all, |(date, id, _)| (*date, *id));
    let texts = &sight.catalogue().about;
    let columns = [
        (sight.words().decision, 20),
        (texts.body, 30),
        (texts.date, 14),
        (texts.paragraph, 12),
        (texts.dnr, 16),
        (sight.words().note, 30),
    ];
    let caption = (sight.texts().part)(PartKind::Decisions).to_owned();
    let mut table = table(caption, &columns);
    let told = |it: &Decision| {
        let day = it.date.map(|day| date::short(day, sight.language));
        row(vec![
            heading(cell((texts.decision)(it.kind))),
            written(&it.body),
            cell(&day.unwrap_or_default()),
            cell(&it.paragraph),
            cell(&it.dnr),
            written(&it.note),
        ])
    };
    table.rows = all.into_iter().map(|(.., it)| told(it)).collect();
    vec![Block::Table(table)]
}
