//! From a document of the current version to a plan: record by record, everything wrong told.

use std::{collections::BTreeMap, sync::Arc};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{
    Fault, FileError, Limit, MAX_RECORDS, Note, Place, Problem, extra,
    kinds::{self, Known, LISTS, List, Listed, Read},
    known::{self, shortened},
    series,
};
use crate::{
    json::{self, Step, Unknown},
    order,
    plan::{AssessmentKey, Extra, Plan, PlanId, Record, RecordKey, Series, SeriesKey},
};

/// Most problems that are told of one file.
const MOST_TOLD: usize = 100;

/// Most rounds of leaving out what refers to things left out.
const MOST_ROUNDS: usize = 64;

/// A record of a list: its place and its fields.
type Row = (Place, Map<String, Value>);

/// A plan in the making.
pub struct Reader {
    plan: Plan,
    problems: Vec<Problem>,
    notes: Vec<Note>,
    unknown: usize,
    records: usize,
}

impl Reader {
    /// An empty plan of this id.
    pub fn new(id: PlanId) -> Self {
        Self {
            plan: Plan::new(id),
            problems: Vec::new(),
            notes: Vec::new(),
            unknown: 0,
            records: 0,
        }
    }

    /// Reads every part of the document.
    pub fn document(&mut self, mut document: Map<String, Value>) -> Result<(), FileError> {
        for name in ["format", "version", "id", "revision"] {
            document.remove(name);
        }
        if let Some(about) = self.page("about", document.remove("about")) {
            self.plan.about = about;
        }
        if let Some(rules) = self.page("rules", document.remove("rules")) {
            self.plan.rules = rules;
        }
        for list in LISTS {
            self.list(list, document.remove(list.name))?;
        }
        self.assessments("assessments", document.remove("assessments"))?;
        self.observations("observations", document.remove("observations"));
        self.unknown += document.len();
        let rest = document.into_iter();
        let rest = rest.map(|(name, value)| (extra::escaped(&name), value));
        self.plan.extra.extend(rest);
        Ok(())
    }

    /// The plan, if nothing is wrong with it.
    pub fn whole(mut self) -> Result<(Plan, Vec<Note>), FileError> {
        if !self.problems.is_empty() {
            return Err(FileError::Problems(self.problems));
        }
        let broken = self.plan.broken();
        if !broken.is_empty() {
            return Err(FileError::Broken(broken));
        }
        self.note_unknown();
        Ok((self.plan, self.notes))
    }

    /// The plan without what is wrong with it.
    pub fn understood(mut self) -> Result<(Plan, Vec<Note>), FileError> {
        let problems = std::mem::take(&mut self.problems);
        self.notes.extend(problems.into_iter().map(Note::LeftOut));
        for _ in 0..MOST_ROUNDS {
            let broken = self.plan.broken();
            if broken.is_empty() {
                self.note_unknown();
                return Ok((self.plan, self.notes));
            }
            for broken in broken {
                match &broken.record {
                    RecordKey::Rules => _ = self.plan.put(Record::Rules(Arc::default())),
                    key => _ = self.plan.take(key),
                }
                self.notes.push(Note::LeftOutBroken(broken));
            }
        }
        Err(FileError::Broken(self.plan.broken()))
    }

    fn note_unknown(&mut self) {
        let fields = self.unknown;
        let note = (fields > 0).then_some(Note::Unknown { fields });
        self.notes.extend(note);
    }

    fn problem(&mut self, place: Place, (field, fault): (String, Fault)) {
        if self.problems.len() < MOST_TOLD {
            self.problems.push(Problem {
                place,
                field,
                fault,
            });
        }
    }

    /// A part of the document that is one record.
    fn page<T: Known + DeserializeOwned>(
        &mut self,
        name: &'static str,
        value: Option<Value>,
    ) -> Option<Arc<T>> {
        let fields = self.fields(whole(name), value?)?;
        self.record(whole(name), fields, kinds::read)
    }

    /// A list of records that have an id.
    fn list(&mut self, list: &List, value: Option<Value>) -> Result<(), FileError> {
        for (place, mut fields) in self.rows(list.name, value)? {
            let id = match fields.remove("id") {
                None => Err(Fault::Missing),
                Some(id) => {
                    let found = || shortened(&id);
                    let uuid = id.as_str().and_then(|id| Uuid::try_parse(id).ok());
                    uuid.ok_or_else(|| Fault::NoValue { found: found() })
                }
            };
            match id {
                Err(fault) => self.problem(place, ("id".to_owned(), fault)),
                Ok(id) => {
                    if let Some(it) = self.record(place.clone(), fields, list.read) {
                        self.put(place, id, &it);
                    }
                }
            }
        }
        Ok(())
    }

    /// Puts a record in its table; the second of an id gets another, made of what it says.
    fn put(&mut self, place: Place, id: Uuid, it: &Arc<dyn Listed>) {
        let mut free = id;
        let mut record = Arc::clone(it).under(free);
        while let Some(other) = self.plan.record(&record.key()) {
            if other == record {
                return self.notes.push(Note::Same(place));
            }
            free = json::derived(free, &it.tree());
            record = Arc::clone(it).under(free);
        }
        if free != id {
            let id = free.to_string();
            self.notes.push(Note::Rekeyed { place, id });
        }
        self.plan.put(record);
    }

    fn assessments(&mut self, name: &'static str, value: Option<Value>) -> Result<(), FileError> {
        let mut met: BTreeMap<AssessmentKey, usize> = BTreeMap::new();
        for (place, mut fields) in self.rows(name, value)? {
            let row = place.row.unwrap_or_default();
            let mut key = Map::new();
            key.extend(
                ["occasion", "subject"]
                    .iter()
                    .filter_map(|it| fields.remove_entry(*it)),
            );
            let key = self.key(&place, &Value::Object(key));
            let it = self.record(place.clone(), fields, kinds::read);
            let (Some(key), Some(it)) = (key, it) else {
                continue;
            };
            let record = Record::Assessment(key, it);
            let earlier = *met.entry(key).or_insert(row);
            if earlier == row {
                self.plan.put(record);
            } else if self.plan.record(&record.key()) == Some(record) {
                self.notes.push(Note::Same(place));
            } else {
                self.problem(place, (String::new(), Fault::Contradicts { row: earlier }));
            }
        }
        Ok(())
    }

    fn key(&mut self, place: &Place, value: &Value) -> Option<AssessmentKey> {
        known::read(value)
            .map_err(|wrong| self.problem(place.clone(), wrong))
            .map(|(key, unknown)| {
                self.unknown += unknown.len();
                key
            })
            .ok()
    }

    fn observations(&mut self, name: &'static str, value: Option<Value>) {
        let Some(value) = value else { return };
        let part = json::object([(name.to_owned(), value)]);
        let Some(rows) = part[name].as_array() else {
            return self.problem(whole(name), (String::new(), sort(&part[name])));
        };
        let mut measured = Measured::default();
        let mut unknown: Vec<Unknown<'_>> = Vec::new();
        for (index, value) in rows.iter().enumerate() {
            match known::read::<series::Row>(value) {
                Ok((row, passed)) => {
                    unknown.extend(passed.into_iter().map(|(path, value)| {
                        let within = [Step::Field(name), Step::Item(index)];
                        (within.into_iter().chain(path).collect(), value)
                    }));
                    if let Err(wrong) = measured.add(index + 1, row) {
                        self.problem(place(name, index, value), wrong);
                    }
                }
                Err(wrong) => self.problem(place(name, index, value), wrong),
            }
        }
        for (key, (_, series)) in measured.0 {
            self.plan.observations.put_series(key, series);
        }
        self.unknown += unknown.len();
        self.plan.extra.extend(extra::lifted(&part, &unknown));
    }

    /// The records of a list, as far as they are objects.
    fn rows(&mut self, name: &'static str, value: Option<Value>) -> Result<Vec<Row>, FileError> {
        let rows = match value {
            None => Vec::new(),
            Some(Value::Array(rows)) => rows,
            Some(other) => {
                self.problem(whole(name), (String::new(), sort(&other)));
                Vec::new()
            }
        };
        self.records += rows.len();
        if self.records > MAX_RECORDS {
            return Err(FileError::TooBig(Limit::Records));
        }
        let rows = rows.into_iter().enumerate();
        Ok(rows
            .filter_map(|(index, row)| {
                let place = place(name, index, &row);
                self.fields(place.clone(), row).map(|row| (place, row))
            })
            .collect())
    }

    fn fields(&mut self, place: Place, value: Value) -> Option<Map<String, Value>> {
        match value {
            Value::Object(fields) => Some(fields),
            other => {
                self.problem(place, (String::new(), sort(&other)));
                None
            }
        }
    }

    /// A record from its fields, those it does not know lifted into its `extra`.
    fn record<T: Known + ?Sized>(
        &mut self,
        place: Place,
        mut fields: Map<String, Value>,
        read: fn(&Value) -> Read<'_, T>,
    ) -> Option<Arc<T>> {
        let literal = fields.remove_entry("extra");
        let fields = Value::Object(fields);
        match read(&fields) {
            Err(wrong) => {
                self.problem(place, wrong);
                None
            }
            Ok((mut record, unknown)) => {
                let only = Arc::get_mut(&mut record).expect("a record just read has one owner");
                let extra = lifted(&|| only.tree(), &unknown, literal);
                self.unknown += extra.len();
                *only.extra() = extra;
                Some(record)
            }
        }
    }
}

/// What a record keeps: the fields that it does not know, and a field that is really called `extra`.
fn lifted(
    tree: &dyn Fn() -> Value,
    unknown: &[Unknown<'_>],
    literal: Option<(String, Value)>,
) -> Extra {
    let is_inside = unknown.iter().any(|(path, _)| path.len() > 1);
    let written = if is_inside { tree() } else { Value::Null };
    let mut extra = extra::lifted(&written, unknown);
    extra.extend(literal);
    extra
}

/// Measurements met so far, with the row where each series began.
#[derive(Default)]
struct Measured(BTreeMap<SeriesKey, (usize, Series)>);

impl Measured {
    fn add(&mut self, number: usize, row: series::Row) -> Result<(), (String, Fault)> {
        let key = row.key();
        let measurements = row.measurements()?;
        let (first, series) = self.0.entry(key).or_insert((number, Series::new()));
        if series.is_empty() && measurements.is_sorted_by(|one, next| one.0 < next.0) {
            *series = order::map(measurements); // as written, and faster
            return Ok(());
        }
        for (period, it) in measurements {
            let row = *first;
            match series.insert(period, it) {
                Some(other) if series.get(&period) != Some(&other) => {
                    return Err((period.to_string(), Fault::Contradicts { row }));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn whole(table: &'static str) -> Place {
    Place {
        table,
        row: None,
        id: None,
    }
}

fn place(table: &'static str, index: usize, value: &Value) -> Place {
    let id = value.get("id").or(value.get("indicator"));
    Place {
        table,
        row: Some(index + 1),
        id: id.map(shortened),
    }
}

fn sort(value: &Value) -> Fault {
    Fault::Sort {
        found: shortened(value),
    }
}
