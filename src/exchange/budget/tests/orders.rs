//! The same tables in another order, or laid out otherwise, are read alike.

use proptest::prelude::*;

use super::*;
use crate::exchange::table::RawCell;

/// The tables with the lines that belong to them.
fn parts() -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for block in EKERO.split("\n\n") {
        let begins = ["Resultatrapport", "Verksam", "Investeringar"];
        let is_title = !block.contains('\t') && begins.iter().any(|it| block.starts_with(it));
        match parts.last_mut().filter(|_| !is_title) {
            Some(part) => *part = format!("{part}\n\n{block}"),
            None => parts.push(block.to_owned()),
        }
    }
    parts
}

/// Where groups of columns begin: at a heading of the first line, past the labels.
fn chunks(table: &[Vec<&str>], labels: usize) -> Vec<std::ops::Range<usize>> {
    let width = table.iter().map(Vec::len).max().unwrap_or(0);
    let head = &table[0];
    let mut begins: Vec<usize> = (labels..width)
        .filter(|at| head.get(*at).is_some_and(|it| !it.is_empty()))
        .collect();
    begins.push(width);
    begins.windows(2).map(|it| it[0]..it[1]).collect()
}

/// A part with its groups of columns in the order of these keys.
fn reordered(part: &str, keys: &[u32]) -> String {
    let block = |block: &str| {
        if !block.contains('\t') {
            return block.to_owned();
        }
        let table: Vec<Vec<&str>> = block.lines().map(|it| it.split('\t').collect()).collect();
        let labels = if block.starts_with("Investering") {
            2
        } else {
            1
        };
        let mut placed: Vec<_> = chunks(&table, labels)
            .into_iter()
            .zip(keys.iter().cycle())
            .collect();
        order::sort_by_key(&mut placed, |(_, key)| **key);
        let line = |cells: &Vec<&str>| {
            let moved = placed.iter().flat_map(|(chunk, _)| chunk.clone());
            let places = (0..labels).chain(moved);
            let texts = places.map(|at| cells.get(at).copied().unwrap_or_default());
            texts.collect::<Vec<_>>().join("\t")
        };
        table.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    part.split("\n\n")
        .map(block)
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// What a table is read as, whatever the order of its columns.
fn seen(draft: &Draft) -> String {
    let table = &draft.table;
    let row = |id| table.rows.iter().position(|it| it.id == id);
    let check = |it: Check| {
        format!(
            "{:?} {} {} {:?}",
            row(it.row),
            it.stated,
            it.computed,
            it.along
        )
    };
    let mut checks: Vec<String> = checks(draft).into_iter().map(check).collect();
    order::sort(&mut checks);
    let rows = table.rows.iter();
    let rows: Vec<String> = rows
        .map(|it| format!("{} {:?} {} {:?}", it.label, it.role, it.depth, it.accrual))
        .collect();
    let about = (
        &table.kind,
        &table.title,
        &table.scope,
        table.until,
        &table.footnotes,
    );
    format!("{about:?}\n{}\n{}", rows.join("\n"), checks.join("\n"))
}

fn all_seen(text: &str) -> Vec<String> {
    let mut all: Vec<String> = drafts(text).iter().map(seen).collect();
    order::sort(&mut all);
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_of_tables_and_columns_changes_nothing(
        tables in Just(parts()).prop_shuffle(),
        keys in proptest::collection::vec(any::<u32>(), 7),
    ) {
        let moved: Vec<String> = tables.iter().map(|it| reordered(it, &keys)).collect();
        prop_assert_eq!(all_seen(&moved.join("\n\n")), all_seen(EKERO));
    }
}

/// A table whose day only another table tells, before it and after it.
#[test]
fn a_day_is_taken_from_whichever_table_tells_it() {
    let [dated, vague] = [0, 2].map(|at| parts()[at].clone());
    for text in [
        [&*dated, &*vague].join("\n\n"),
        [&*vague, &*dated].join("\n\n"),
    ] {
        let days: Vec<Option<Day>> = drafts(&text).iter().map(|it| it.table.until).collect();
        assert_eq!(days, [Day::new(2020, 8, 31); 2]);
    }
}

/// The activities as a word processor lays them out: headings that reach over their columns and their labels.
#[test]
fn merged_headings_stand_over_their_columns() {
    let part = &parts()[2];
    let mut lines = part.lines();
    let title = lines.next().expect("a title");
    let table: Vec<Vec<&str>> = lines
        .filter(|it| !it.is_empty())
        .map(|it| it.split('\t').collect())
        .collect();
    let over = chunks(&table, 1).into_iter().map(|chunk| {
        let is_alone = table[1][chunk.start].is_empty();
        RawCell {
            text: table[0][chunk.start].to_owned(),
            colspan: chunk.len(),
            rowspan: if is_alone { 2 } else { 1 },
        }
    });
    let corner = RawCell {
        text: "tkr".to_owned(),
        colspan: 1,
        rowspan: 2,
    };
    let own = table[1]
        .iter()
        .filter(|it| !it.is_empty())
        .map(|it| RawCell::single(*it));
    let body = table[2..]
        .iter()
        .map(|row| row.iter().map(|it| RawCell::single(*it)).collect());
    let laid_out: Vec<Vec<RawCell>> = [
        vec![RawCell::single(title)],
        Vec::new(),
        std::iter::once(corner).chain(over).collect(),
        own.collect(),
    ]
    .into_iter()
    .chain(body)
    .collect();
    let grid = Grid::from_rows(laid_out).expect("small enough");
    let laid_out: Vec<String> = read(&grid, None, &mut ids()).iter().map(seen).collect();
    assert_eq!(laid_out, drafts(part).iter().map(seen).collect::<Vec<_>>());
}
