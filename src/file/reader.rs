//! From a document of the current version to a plan: record by record, everything wrong told.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{
    Fault, FileError, Limit, MAX_RECORDS, Note, Place, Problem,
    extra::{self, Known},
    known::{self, Step, Unknown, shortened},
    series,
};
use crate::plan::{
    About, Activity, AssessmentKey, BudgetTable, Chapter, Decision, GlossaryTerm, Goal, Id,
    Indicator, Occasion, Plan, PlanId, Record, RecordKey, Risk, Rules, Series, SeriesKey, Unit,
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
        self.page("about", document.remove("about"), |it: Arc<About>| {
            Record::About(it)
        });
        self.page("rules", document.remove("rules"), |it: Arc<Rules>| {
            Record::Rules(it)
        });
        let mut take = |name| (name, document.remove(name));
        self.table::<Goal>(take("goals"), Record::Goal)?;
        self.table::<Indicator>(take("indicators"), Record::Indicator)?;
        self.table::<Unit>(take("units"), Record::Unit)?;
        self.table::<Occasion>(take("occasions"), Record::Occasion)?;
        self.table::<Activity>(take("activities"), Record::Activity)?;
        self.table::<Decision>(take("decisions"), Record::Decision)?;
        self.table::<Chapter>(take("chapters"), Record::Chapter)?;
        self.table::<Risk>(take("risks"), Record::Risk)?;
        self.table::<GlossaryTerm>(take("glossary"), Record::GlossaryTerm)?;
        self.table::<BudgetTable>(take("budgets"), Record::BudgetTable)?;
        self.assessments(take("assessments"))?;
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
    fn page<T: Known>(
        &mut self,
        name: &'static str,
        value: Option<Value>,
        record: fn(Arc<T>) -> Record,
    ) {
        let place = whole(name);
        let page = value.map(|value| self.fields(place.clone(), value));
        if let Some(Some(fields)) = page
            && let Some(it) = self.record(place, fields)
        {
            self.plan.put(record(Arc::new(it)));
        }
    }

    /// A list of records that have an id.
    fn table<T: Known>(
        &mut self,
        (name, value): (&'static str, Option<Value>),
        record: fn(Id<T>, Arc<T>) -> Record,
    ) -> Result<(), FileError> {
        for (place, mut fields) in self.rows(name, value)? {
            let id = match fields.remove("id") {
                None => Err(Fault::Missing),
                Some(id) => {
                    id.as_str()
                        .and_then(|id| id.parse().ok())
                        .ok_or_else(|| Fault::NoValue {
                            found: shortened(&id),
                        })
                }
            };
            match id {
                Err(fault) => self.problem(place, ("id".to_owned(), fault)),
                Ok(id) => {
                    if let Some(it) = self.record(place.clone(), fields) {
                        self.put(place, id, Arc::new(it), record);
                    }
                }
            }
        }
        Ok(())
    }

    /// Puts a record in its table; the second of an id gets another, made of what it says.
    fn put<T: Known>(
        &mut self,
        place: Place,
        id: Id<T>,
        it: Arc<T>,
        record: fn(Id<T>, Arc<T>) -> Record,
    ) {
        let mut free = id;
        while let Some(other) = self.plan.record(&record(free, Arc::clone(&it)).key()) {
            if other == record(free, Arc::clone(&it)) {
                return self.notes.push(Note::Same(place));
            }
            free = Id::new(derived(free.uuid(), it.as_ref()));
        }
        if free != id {
            let id = free.to_string();
            self.notes.push(Note::Rekeyed { place, id });
        }
        self.plan.put(record(free, it));
    }

    fn assessments(
        &mut self,
        (name, value): (&'static str, Option<Value>),
    ) -> Result<(), FileError> {
        let mut met: BTreeMap<AssessmentKey, usize> = BTreeMap::new();
        for (place, mut fields) in self.rows(name, value)? {
            let row = place.row.unwrap_or_default();
            let key = ["occasion", "subject"].into_iter();
            let key = key.filter_map(|field| fields.remove_entry(field)).collect();
            let key = self.key(&place, &Value::Object(key));
            let it = self.record(place.clone(), fields);
            let (Some(key), Some(it)) = (key, it) else {
                continue;
            };
            let record = Record::Assessment(key, Arc::new(it));
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
        let part = Value::Object(Map::from_iter([(name.to_owned(), value)]));
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
    fn record<T: Known>(&mut self, place: Place, mut fields: Map<String, Value>) -> Option<T> {
        let literal = fields.remove_entry("extra");
        let fields = Value::Object(fields);
        match known::read::<T>(&fields) {
            Err(wrong) => {
                self.problem(place, wrong);
                None
            }
            Ok((mut record, unknown)) => {
                let is_inside = unknown.iter().any(|(path, _)| path.len() > 1);
                let written = if is_inside {
                    json!(record)
                } else {
                    Value::Null
                };
                let mut extra = extra::lifted(&written, &unknown);
                extra.extend(literal);
                self.unknown += extra.len();
                *record.extra() = extra;
                Some(record)
            }
        }
    }
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
            *series = measurements.into_iter().collect(); // as written, and much faster
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

/// An id made of what the record says, so that the same file gives the same plan everywhere: the
/// 128-bit FNV-1a of former id and contents.
fn derived<T: Serialize>(id: Uuid, record: &T) -> Uuid {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let contents = json!(record).to_string();
    let bytes = id.as_bytes().iter().chain(contents.as_bytes());
    let hash = bytes.fold(OFFSET, |hash, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(PRIME)
    });
    uuid::Builder::from_custom_bytes(hash.to_be_bytes()).into_uuid()
}
