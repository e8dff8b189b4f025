//! What may stand in a cell.

use crate::book::Cell;
use crate::document::Reading;
use crate::fulfilment::Score;
use crate::paper::{Block, Run};
use crate::plan::{Day, Decimal, Period, Value};
use crate::text::catalogue::status::StatusTexts;

/// Decimals of what a status is worth: more than anybody compares, and no thirds without an end.
const WORTH_PLACES: u32 = 6;

/// Digits that a spreadsheet keeps of a figure.
const DIGITS: u32 = 15;

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

/// A figure that may have been worked out. One without an end has as many decimals as anybody compares: more
/// than a spreadsheet keeps would be a text there.
pub fn worked(it: Option<Decimal>) -> Cell {
    figure(it.map(kept))
}

fn kept(it: Decimal) -> Decimal {
    let digits = it.mantissa().unsigned_abs().checked_ilog10();
    let excess = digits.map_or(0, |it| (it + 1).saturating_sub(DIGITS));
    let rounded = it.round_dp(WORTH_PLACES);
    match excess {
        0 => it,
        _ if rounded.is_zero() => it.round_dp(it.scale().saturating_sub(excess)),
        _ => rounded.normalize(),
    }
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
    figure(value.and_then(amount))
}

/// The same, of one that may have been worked out.
pub fn worked_number(value: Option<&Value>) -> Cell {
    worked(value.and_then(amount))
}

fn amount(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => Some(*number),
        _ => None,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(figure: &str, expected: &str) {
        let cell = worked(figure.parse().ok());
        assert_eq!(cell, Cell::Number(expected.parse().expect("a figure")));
    }

    #[test]
    fn what_was_worked_out_has_an_end() {
        check("8.90", "8.90");
        check("-123456789012345", "-123456789012345");
        check("65.28873226966053372527491987", "65.288732");
        check("-0.3333333333333333333333333333", "-0.333333");
        check(
            "0.0000000012345678901234567890",
            "0.00000000123456789012346",
        );
        check("123456789012345678", "123456789012345678");
    }
}
