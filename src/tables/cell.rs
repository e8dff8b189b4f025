//! What may stand in a cell.

use crate::book::Cell;
use crate::document::Reading;
use crate::fulfilment::Score;
use crate::paper::{Block, Run};
use crate::plan::{Day, Decimal, Period, Value};
use crate::text::catalogue::status::StatusTexts;

/// Decimals of what a status is worth: more than anybody compares, and no thirds without an end.
const WORTH_PLACES: u32 = 6;

/// A text; nothing where it is empty.
pub fn text(text: &str) -> Cell {
    match text {
        "" => Cell::Empty,
        text => Cell::Text(text.to_owned()),
    }
}

/// A text in the markup of documents, its linked figures looked up, a line for each of its blocks.
pub fn prose(reading: Option<&Reading>, it: &str) -> Cell {
    let Some(reading) = reading.filter(|_| !it.is_empty()) else {
        return text(it);
    };
    let words = |runs: &[Run]| -> String { runs.iter().map(|it| it.text.as_str()).collect() };
    let mut lines = Vec::new();
    for block in reading.blocks(it, 1) {
        match block {
            Block::Paragraph(runs) | Block::Note(runs) => lines.push(words(&runs)),
            Block::Heading(heading) => lines.push(heading.text),
            Block::List(items) => lines.extend(items.iter().map(|it| words(&it.runs))),
            Block::Title(_)
            | Block::Subtitle(_)
            | Block::Table(_)
            | Block::Picture(_)
            | Block::Contents(_)
            | Block::PageBreak => {}
        }
    }
    text(&lines.join("\n"))
}

/// A text that may be missing.
pub fn any_text(it: Option<&str>) -> Cell {
    it.map_or(Cell::Empty, text)
}

/// A figure that may be missing.
pub fn figure(it: Option<Decimal>) -> Cell {
    it.map_or(Cell::Empty, Cell::Number)
}

/// A number of things.
pub fn count(count: usize) -> Cell {
    Cell::Number(count.into())
}

/// A day that may be missing.
pub fn day(it: Option<Day>) -> Cell {
    it.map_or(Cell::Empty, Cell::Day)
}

/// A period that may be missing. A single day is a day; a spreadsheet knows no other periods.
pub fn period(it: Option<Period>) -> Cell {
    match it {
        None => Cell::Empty,
        Some(Period::Day(day)) => Cell::Day(day),
        Some(period) => Cell::Text(period.to_string()),
    }
}

/// What a status is worth, 0 to 1.
pub fn worth(it: Option<Score>) -> Cell {
    figure(it.map(rounded))
}

/// How much more a status is worth than another.
pub fn gain(before: Option<Score>, now: Option<Score>) -> Cell {
    let both = before.zip(now);
    figure(both.map(|(before, now)| (rounded(now) - rounded(before)).normalize()))
}

fn rounded(score: Score) -> Decimal {
    score.value().round_dp(WORTH_PLACES).normalize()
}

/// The figure of a measurement, where it is one.
pub fn number(value: Option<&Value>) -> Cell {
    match value {
        Some(Value::Number(number)) => Cell::Number(*number),
        _ => Cell::Empty,
    }
}

/// What stands in place of the figure of a measurement.
pub fn other(value: Option<&Value>, words: &StatusTexts) -> Cell {
    match value {
        None | Some(Value::Number(_)) => Cell::Empty,
        Some(Value::Choice(choice)) => text(choice),
        Some(Value::Progress(progress)) => text((words.progress)(*progress)),
        Some(Value::Missing(missing)) => text((words.missing)(*missing)),
    }
}
