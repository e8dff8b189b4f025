//! What comes in as files of all sorts, and what is made of it.

mod answers;
mod laws;
mod tables;

use std::sync::Arc;

use super::*;
use crate::text::incoming::words;

/// The table that a text is, read in small steps.
pub fn table(text: &str) -> LongTable {
    let mut reader = LongReader::new(text.to_owned()).expect("something to read");
    while reader.step(2).expect("within limits") != Progress::Done {}
    reader.finish()
}

/// The readings of a table with these columns, read in small steps.
pub fn transcribe(table: LongTable, columns: Columns) -> Readings {
    let mut transcript = Transcript::new(Arc::new(table), columns, words());
    while transcript.step(2) != Progress::Done {}
    transcript.finish()
}

/// The readings of a text with the columns that are proposed.
pub fn readings(text: &str) -> Readings {
    let table = table(text);
    let columns = Columns::of(&table, &words());
    transcribe(table, columns)
}

/// One line for each reading, problem and question.
pub fn shown(readings: &Readings) -> String {
    let name = |name: &Name| match (name.code.as_str(), name.text.as_str()) {
        ("", text) => text.to_owned(),
        (code, "") => code.to_owned(),
        (code, text) => format!("{code}:{text}"),
    };
    let said = |said: &Said| match said {
        Said::Number { value, unit: None } => value.to_string(),
        Said::Number {
            value,
            unit: Some(unit),
        } => format!("{value} {unit}"),
        Said::Missing(missing) => format!("{missing:?}"),
        Said::Word { text, means: None } => format!("“{text}”"),
        Said::Word {
            text,
            means: Some(means),
        } => format!("“{text}” {means:?}"),
    };
    let told = |told: &Told| {
        let retrieved = told
            .retrieved
            .map(|day| day.to_string())
            .unwrap_or_default();
        format!(" [{}|{}|{retrieved}]", told.note, told.source)
    };
    let reading = |it: &Reading| {
        format!(
            "{}:{} {} | {} | {:?} | {} | {}{}",
            it.place.row,
            it.place.column,
            name(&readings.indicators[it.indicator]),
            name(&readings.units[it.unit]),
            it.gender,
            it.period,
            said(&it.said),
            it.told.as_deref().map(told).unwrap_or_default(),
        )
    };
    let problem = |it: &Problem| format!("! {}:{} {:?}", it.place.row, it.place.column, it.kind);
    let question = |it: &Question| format!("? column {}, {} waiting", it.column, it.waiting);
    let mut lines: Vec<String> = readings.list.iter().map(reading).collect();
    lines.extend(readings.problems.iter().map(problem));
    lines.extend(readings.questions.iter().map(question));
    lines.join("\n")
}
