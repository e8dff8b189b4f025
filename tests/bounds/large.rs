//! The largest files that are read, and those that are refused for their size.

use std::fmt::Write;

use uppfyllt::exchange::series::{
    LongReader, LongTable, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Progress, Refusal,
};
use uppfyllt::file;

use crate::answers;
use crate::measured::{MEMORY, cost, within};

/// The whole of a text, and how many steps of so many rows it took.
fn read(text: String, rows: usize) -> Result<(LongTable, usize), Refusal> {
    let mut reader = LongReader::new(text)?;
    let mut steps = 1;
    while reader.step(rows)? != Progress::Done {
        steps += 1;
    }
    Ok((reader.finish(), steps))
}

#[test]
fn a_million_rows_are_read_a_slice_at_a_time() {
    const SLICE: usize = 2_000;
    let mut text = String::from("Indikator;Enhet;Period;Utfall\n");
    for row in 1..MAX_ROWS {
        let year = 1990 + row % 40;
        writeln!(text, "Andel nöjda {row};Hemtjänst;{year};{},5", row % 100).expect("memory");
    }
    // The text is the caller's: what counts is what stands beside it.
    let (table, steps) = within(MEMORY, || read(text, SLICE)).expect("as many rows as are read");
    assert_eq!(table.len(), MAX_ROWS);
    assert!(steps >= MAX_ROWS / SLICE);
}

#[test]
fn a_slice_of_many_takes_no_longer_than_one_of_few() {
    let line = "Andel nöjda;Hemtjänst;2024;70,5\n";
    let mut reader = LongReader::new(line.repeat(200_000)).expect("something to read");
    let mut slices = Vec::new();
    loop {
        let (progress, cost) = cost(|| reader.step(1_000));
        slices.push(cost.time);
        if progress == Ok(Progress::Done) {
            break;
        }
    }
    // The middle of each half: what is read so far must not make the rest slower.
    let middle = |times: &[std::time::Duration]| {
        let mut times: Vec<_> = times.iter().map(std::time::Duration::as_nanos).collect();
        uppfyllt::order::sort(&mut times);
        times[times.len() / 2]
    };
    let (first, second) = slices.split_at(slices.len() / 2);
    assert!(middle(second) < middle(first) * 10, "{slices:?}");
}

#[test]
fn a_row_more_than_a_million_is_refused() {
    let text = "1\n".repeat(MAX_ROWS + 1);
    let refused = within(MEMORY, || read(text, 10_000)).map(|_| ());
    assert_eq!(refused, Err(Refusal::Rows));
}

#[test]
fn a_cell_more_than_a_thousand_is_refused() {
    let text = format!("a;b\n{}\n", ";".repeat(MAX_COLUMNS));
    let refused = within(MEMORY, || read(text, 10_000)).map(|_| ());
    let found = MAX_COLUMNS + 1;
    assert_eq!(refused, Err(Refusal::Columns { row: 2, found }));
}

#[test]
fn a_table_of_nothing_but_cells_is_refused_before_it_fills_the_memory() {
    let row = format!("{}\n", ";".repeat(MAX_COLUMNS - 1));
    let text = row.repeat(MAX_CELLS / MAX_COLUMNS + 1);
    let refused = within(MEMORY, || read(text, 10_000)).map(|_| ());
    assert_eq!(refused, Err(Refusal::Cells));
}

#[test]
fn what_lies_a_million_deep_is_refused_without_going_there() {
    const DEEP: usize = 1_000_000;
    for open in ["[", "{\"values\":", "[{\"kpi\":"] {
        let text = open.repeat(DEEP);
        assert!(within(64 << 20, || file::read(text.as_bytes())).is_err());
        let read = within(64 << 20, || answers(text)).map(|_| ());
        assert_eq!(read, Err(Refusal::TooDeep));
    }
}

/// An answer of Kolada with this many entries of this many values, none of which is one.
fn answer(entries: usize, values: usize) -> String {
    let values = "0,".repeat(values);
    let entry =
        format!(r#"{{"kpi":"N1","municipality":"0125","period":2024,"values":[{values}0]}}"#);
    let entries = vec![entry; entries].join(",");
    format!(r#"{{"values":[{entries}]}}"#)
}

#[test]
fn an_answer_of_a_single_entry_that_is_no_entry_is_refused_unread() {
    let text = answer(1, 10_000_000);
    let read = within(64 << 20, || answers(text));
    assert_eq!(read.map(|_| ()), Err(Refusal::OtherJson));
}

#[test]
fn an_answer_that_says_more_than_a_table_may_is_refused() {
    let text = answer(150, 10_000);
    let read = within(MEMORY, || answers(text));
    assert_eq!(read.map(|_| ()), Err(Refusal::Rows));
}
