//! The answers of Kolada's interface, as saved or pasted JSON.
//!
//! An answer is `{"values": [{"kpi", "municipality" or "ou", "period", "values": [{"gender", "value",
//! "status"}]}]}`, a list of such answers, or the list of their values alone. Counts and the address of
//! the next page are passed over: what counts is what is there.

use serde_json::Value as Json;

use super::{
    Problem, ProblemKind, Reading, Readings, Refusal, Said, headings, period, readings::Names,
};
use crate::{
    exchange::table::Place,
    json,
    plan::{Decimal, Gender, Missing, Period},
};

/// Deepest nesting of lists and objects that is read.
const MAX_DEPTH: usize = 64;

/// Largest answer that is read, in bytes: unlike a table it is taken in at once.
const MAX_BYTES: usize = 64 << 20;

/// Whether a text begins like JSON.
pub fn is_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with(['{', '['])
}

/// The measurements of an answer. A reading's row is the number of its value among all of the file, as
/// far as they are told apart by indicator, municipality and period; its column the number of the
/// figure in it.
///
/// # Errors
/// It is no answer of Kolada, or too big to be read.
pub fn read(text: &str) -> Result<Readings, Refusal> {
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > MAX_BYTES {
        return Err(Refusal::Bytes { found: text.len() });
    }
    if is_too_deep(text) {
        return Err(Refusal::TooDeep);
    }
    let tree = json::parse(text).map_err(|error| Refusal::BrokenJson { line: error.line() })?;
    let mut entries = Vec::new();
    collect(&tree, &mut entries).ok_or(Refusal::OtherJson)?;
    let mut answer = Answer::default();
    for (at, entry) in entries.into_iter().enumerate() {
        answer.entry(at + 1, entry);
    }
    Ok(Readings {
        indicators: answer.indicators.list,
        units: answer.units.list,
        ..answer.readings
    })
}

/// The values of an answer or of a list of answers.
fn collect<'a>(tree: &'a Json, entries: &mut Vec<&'a Json>) -> Option<()> {
    match tree {
        Json::Array(items) => items.iter().try_for_each(|item| collect(item, entries)),
        Json::Object(fields) if fields.contains_key("kpi") => {
            entries.push(tree);
            Some(())
        }
        Json::Object(fields) => collect(fields.get("values").filter(|it| it.is_array())?, entries),
        _ => None,
    }
}

#[derive(Default)]
struct Answer {
    indicators: Names,
    units: Names,
    readings: Readings,
}

impl Answer {
    fn entry(&mut self, row: usize, entry: &Json) {
        let place = Place { row, column: 1 };
        let text = |field| entry.get(field).and_then(Json::as_str);
        let Some(kpi) = text("kpi") else {
            return self.tell(place, ProblemKind::Form { field: "kpi" });
        };
        let Some(unit) = text("municipality").or_else(|| text("ou")) else {
            return self.tell(
                place,
                ProblemKind::Form {
                    field: "municipality",
                },
            );
        };
        let Some(period) = entry.get("period").and_then(of_period) else {
            return self.tell(place, ProblemKind::Form { field: "period" });
        };
        let Some(values) = entry.get("values").and_then(Json::as_array) else {
            return self.tell(place, ProblemKind::Form { field: "values" });
        };
        let indicator = self.indicators.place(kpi.trim(), "");
        let unit = self.units.place(unit.trim(), "");
        for (at, value) in values.iter().enumerate() {
            let place = Place {
                row,
                column: at + 1,
            };
            match figure(value) {
                Ok((gender, said)) => self.readings.list.push(Reading {
                    place,
                    indicator,
                    unit,
                    gender,
                    period,
                    said,
                    told: None,
                }),
                Err(kind) => self.tell(place, kind),
            }
        }
    }

    fn tell(&mut self, place: Place, kind: ProblemKind) {
        self.readings.problems.push(Problem { place, kind });
    }
}

fn of_period(value: &Json) -> Option<Period> {
    match value {
        Json::Number(number) => period::read(&number.to_string()),
        Json::String(text) => period::read(text),
        _ => None,
    }
}

fn figure(value: &Json) -> Result<(Gender, Said), ProblemKind> {
    let is_deleted = value.get("isdeleted").and_then(Json::as_bool);
    if is_deleted == Some(true) {
        return Err(ProblemKind::TakenBack);
    }
    let gender = match value.get("gender") {
        None | Some(Json::Null) => Some(Gender::Total),
        Some(gender) => gender
            .as_str()
            .and_then(|it| headings::of_gender(&it.to_lowercase())),
    };
    let gender = gender.ok_or(ProblemKind::Form { field: "gender" })?;
    let said = match value.get("value") {
        Some(Json::Null) => Said::Missing(why(value.get("status"))),
        Some(Json::Number(number)) => {
            let value = decimal(&number.to_string());
            Said::Number {
                value: value.ok_or(ProblemKind::Form { field: "value" })?,
                unit: None,
            }
        }
        _ => return Err(ProblemKind::Form { field: "value" }),
    };
    Ok((gender, said))
}

fn decimal(text: &str) -> Option<Decimal> {
    let plain = Decimal::from_str_exact(text);
    plain.or_else(|_| Decimal::from_scientific(text)).ok()
}

/// Why there is no figure: the signs of Kolada's tables, or the words of its interface.
fn why(status: Option<&Json>) -> Missing {
    let status = status.and_then(Json::as_str).unwrap_or_default();
    match status.trim().to_lowercase().as_str() {
        ".." | "private" | "confidential" => Missing::Confidential,
        "." | "not applicable" => Missing::NotApplicable,
        "-" | "missing" => Missing::NonResponse,
        _ => Missing::NotMeasured,
    }
}

/// Whether lists and objects lie deeper in each other than is read; texts are passed over.
fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return true;
        }
    }
    false
}
