//! The answers of Kolada's interface, as saved or pasted JSON.
//!
//! An answer is `{"values": [{"kpi", "municipality" or "ou", "period", "values": [{"gender", "value",
//! "status"}]}]}`, a list of such answers, or the list of their values alone. Counts and the address of
//! the next page are passed over: what counts is what is there.

mod scan;

use serde_json::Value as Json;

use super::{
    MAX_ROWS, Problem, ProblemKind, Progress, Reading, Readings, Refusal, Said, headings, period,
    readings::Names,
};
use crate::{
    exchange::table::Place,
    json,
    plan::{Decimal, Gender, Missing, Period},
};
use scan::Scan;

/// Deepest nesting of lists and objects that is read.
const MAX_DEPTH: usize = 64;

/// Largest answer that is read, in bytes.
const MAX_BYTES: usize = 64 << 20;

/// Longest entry, in bytes: it is read as a tree, and says a few figures.
const MAX_ENTRY: usize = 1 << 20;

/// What an entry says first of all, and nothing else does.
const KPI: &str = "kpi";

/// Whether a text begins like JSON.
pub fn is_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with(['{', '['])
}

/// Reads an answer, a slice at a time: first where its entries lie, then what each says. A reading's row is the number
/// of its entry among all of the file, as far as they are told apart by indicator, municipality and period; its
/// column the number of the figure in it.
#[derive(Debug)]
pub struct Answers {
    text: String,
    stage: Stage,
    answer: Answer,
}

#[derive(Debug)]
enum Stage {
    Finding(Scan),
    /// The entries, and how many of them are read.
    Reading(Vec<(usize, usize)>, usize),
}

impl Answers {
    /// At the beginning of a text.
    ///
    /// # Errors
    /// It is too big to be read.
    pub fn new(mut text: String) -> Result<Self, Refusal> {
        if text.len() > MAX_BYTES {
            return Err(Refusal::Bytes { found: text.len() });
        }
        let mark = text.len() - text.trim_start_matches('\u{feff}').len();
        text.drain(..mark);
        Ok(Self {
            text,
            stage: Stage::Finding(Scan::default()),
            answer: Answer::default(),
        })
    }

    /// Goes on by about so many bytes.
    ///
    /// # Errors
    /// It is no answer of Kolada.
    pub fn step(&mut self, bytes: usize) -> Result<Progress, Refusal> {
        match &mut self.stage {
            Stage::Finding(scan) => {
                if !scan.step(&self.text, bytes.max(1))? {
                    let entries = std::mem::take(scan).finish(&self.text)?;
                    self.stage = Stage::Reading(entries, 0);
                }
                Ok(Progress::Going {
                    read: 0,
                    of: self.text.len(),
                })
            }
            Stage::Reading(entries, read) => {
                let mut taken = 0;
                while let Some((start, end)) = entries.get(*read).copied()
                    && taken < bytes.max(1)
                {
                    if end - start > MAX_ENTRY {
                        return Err(Refusal::OtherJson);
                    }
                    let entry = json::parse(&self.text[start..end]).map_err(|error| {
                        let before = scan::line(&self.text, start) - 1;
                        Refusal::BrokenJson {
                            line: before + error.line(),
                        }
                    })?;
                    taken += end - start;
                    *read += 1;
                    self.answer.entry(*read, &entry);
                    if self.answer.said() > MAX_ROWS {
                        return Err(Refusal::Rows);
                    }
                }
                Ok(match *read < entries.len() {
                    true => Progress::Going {
                        read: *read,
                        of: entries.len(),
                    },
                    false => Progress::Done,
                })
            }
        }
    }

    /// What has been read.
    pub fn finish(self) -> Readings {
        let answer = self.answer;
        Readings {
            indicators: answer.indicators.list,
            units: answer.units.list,
            ..answer.readings
        }
    }
}

/// The measurements of an answer, a few bytes at a time: for tests.
#[cfg(test)]
pub(in crate::exchange) fn read(text: &str) -> Result<Readings, Refusal> {
    let mut answers = Answers::new(text.to_owned())?;
    while answers.step(7)? != Progress::Done {}
    Ok(answers.finish())
}

#[derive(Debug, Default)]
struct Answer {
    indicators: Names,
    units: Names,
    readings: Readings,
}

impl Answer {
    /// How many figures were read or could not be.
    fn said(&self) -> usize {
        self.readings.list.len() + self.readings.problems.len()
    }

    fn entry(&mut self, row: usize, entry: &Json) {
        let place = Place { row, column: 1 };
        let text = |field| entry.get(field).and_then(Json::as_str);
        let Some(kpi) = text(KPI) else {
            return self.tell(place, ProblemKind::Form { field: KPI });
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
