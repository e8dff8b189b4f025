//! Tables of the economy in words: what could not be read of one, and what contradicts what.

use super::{Catalogue, Language, number};
use crate::economy::{Finding, Place, Stated};
use crate::exchange::budget::Fault;
use crate::plan::{BudgetColumn, ColumnKey, Decimal, Plan};

/// Why something of a pasted table could not be read, and what becomes of it.
pub fn fault(fault: &Fault, language: Language) -> String {
    let words = &Catalogue::of(language).economy.fault;
    match fault {
        Fault::NoFigure(text) => (words.no_figure)(text),
        Fault::Ambiguous(text) => (words.ambiguous)(text),
        Fault::TooLarge(text) => (words.too_large)(text),
        Fault::NoParts(label) => (words.no_parts)(label),
    }
}

/// What contradicts what, with its places: “Samma uppgift har två värden: 73 780 (…) och 82 230 (…).”
pub fn finding(finding: &Finding, plan: &Plan, language: Language) -> String {
    let words = &Catalogue::of(language).economy.finding;
    let shown = |figure: Decimal| number::plain(figure.normalize(), language);
    let told = |it: &Place| place(it, plan, language);
    match finding {
        Finding::Wrong { table, check } => {
            let place = told(&Place {
                table: *table,
                row: check.row,
                column: check.column,
            });
            let (stated, computed) = (shown(check.stated), shown(check.computed));
            let wrong = (words.wrong)(&place, &stated, check.along, &computed);
            let by = check.difference().map(|it| shown(it.abs()));
            let by = by.map(|it| (words.by)(&it, &shown(check.bound)));
            [wrong, by.unwrap_or_default()]
                .join(" ")
                .trim_end()
                .to_owned()
        }
        Finding::Apart { one, other, .. } => {
            let [first, second] = [one, other].map(|it| [shown(it.value), told(&it.place)]);
            let apart = (words.apart)([&first[0], &first[1]], [&second[0], &second[1]]);
            let same = [one, other]
                .into_iter()
                .filter_map(|it| same(it, plan, language));
            std::iter::once(apart)
                .chain(same)
                .collect::<Vec<_>>()
                .join(" ")
        }
    }
}

/// A figure's table, row and column.
fn place(place: &Place, plan: &Plan, language: Language) -> String {
    let words = &Catalogue::of(language).economy;
    let table = plan.budgets.get(&place.table);
    let row = table.and_then(|it| it.rows.iter().find(|row| row.id == place.row));
    (words.finding.place)(
        table.map_or(words.gone, |it| &it.title),
        row.map_or(words.gone, |it| &it.label),
        &column(place, place.column, plan, language),
    )
}

fn same(stated: &Stated, plan: &Plan, language: Language) -> Option<String> {
    let words = &Catalogue::of(language).economy.finding;
    let place = &stated.place;
    let [this, other] = [place.column, stated.same_as?].map(|it| column(place, it, plan, language));
    Some((words.same)(&this, &other))
}

fn column(place: &Place, key: ColumnKey, plan: &Plan, language: Language) -> String {
    let table = plan.budgets.get(&place.table);
    let found = table.and_then(|it| it.columns.iter().find(|column| column.key == key));
    let gone = Catalogue::of(language).economy.gone;
    found.map_or_else(|| gone.to_owned(), BudgetColumn::name)
}
