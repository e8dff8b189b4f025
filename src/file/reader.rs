//! From a document of the current version to a plan: record by record, everything wrong told.
//!
//! Each record becomes a tree by itself, which is added to the checksum, read and let go, so that a plan is never held
//! as a tree. Before it does it is weighed, and what it becomes is kept account of ([`weight`](super::weight)).

mod lists;

use std::{collections::BTreeMap, sync::Arc};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{
    Cover, Fault, FileError, Note, Place, Problem,
    checksum::{Checksum, Sum},
    extra,
    kinds::{self, Known, LISTS, Read},
    known::shortened,
    measured::Measured,
    part::Part,
    weight::{RECORD, Room, Weight},
};
use crate::{
    json::{self, Unknown},
    order,
    plan::{AssessmentKey, Extra, Plan, PlanId, Record, RecordKey},
};

/// Most problems that are told of one file.
const MOST_TOLD: usize = 100;

/// Most rounds of leaving out what refers to things left out.
const MOST_ROUNDS: usize = 64;

/// A plan in the making.
pub struct Reader {
    plan: Plan,
    problems: Vec<Problem>,
    notes: Vec<Note>,
    unknown: usize,
    records: usize,
    judged: BTreeMap<AssessmentKey, usize>,
    measured: Measured,
    cover: Map<String, Value>,
    sum: Sum,
    room: Room,
}

impl Reader {
    /// An empty plan of this id, and so much room.
    pub fn new(id: PlanId, room: Room) -> Self {
        Self {
            plan: Plan::new(id),
            problems: Vec::new(),
            notes: Vec::new(),
            unknown: 0,
            records: 0,
            judged: BTreeMap::new(),
            measured: Measured::default(),
            cover: Map::new(),
            sum: Sum::begun(),
            room,
        }
    }

    /// Reads every part of the document, its fields in the order of their names. Gives the checksum of it and the
    /// fields of its cover.
    pub fn document(
        &mut self,
        fields: &[(String, Part<'_>)],
    ) -> Result<(Checksum, Map<String, Value>), FileError> {
        let mut before = "{";
        for (name, part) in fields.iter().filter(|(name, _)| name != "checksum") {
            self.sum.add(before);
            self.sum.add(&json::text(&name.as_str().into()));
            self.sum.add(":");
            self.part(name, *part)?;
            before = ",";
        }
        self.sum.add("}");
        let measured = std::mem::take(&mut self.measured);
        measured.into_observations(&mut self.plan.observations);
        let sum = std::mem::replace(&mut self.sum, Sum::begun());
        Ok((sum.finish(), std::mem::take(&mut self.cover)))
    }

    fn part(&mut self, name: &str, part: Part<'_>) -> Result<(), FileError> {
        if let Some(list) = LISTS.iter().find(|list| list.name == name) {
            return self.rows(list.name, part, &|reader, row| reader.listed(list, row));
        }
        match name {
            "assessments" => self.rows("assessments", part, &Self::assessment)?,
            "observations" => self.observations("observations", part)?,
            "about" => {
                if let Some(about) = self.page("about", part)? {
                    self.plan.about = about;
                }
            }
            "rules" => {
                if let Some(rules) = self.page("rules", part)? {
                    self.plan.rules = rules;
                }
            }
            "format" | "version" | "id" | "revision" => _ = self.tree(part)?,
            _ => {
                let tree = self.tree(part)?;
                let weight = RECORD + name.len() + Weight::of(part.text()).as_tree();
                if Cover::NAMES.contains(&name) {
                    self.room.keep(2 * weight)?; // the tree, and what is made of it
                    self.cover.insert(name.to_owned(), tree);
                } else {
                    self.room.keep(weight)?;
                    self.unknown += 1;
                    self.plan.extra.insert(extra::escaped(name), tree);
                }
            }
        }
        Ok(())
    }

    /// The tree of a part, which is added to the checksum.
    fn tree(&mut self, part: Part<'_>) -> Result<Value, FileError> {
        let tree = part.tree(&self.room)?;
        self.sum.add(&json::text_of(&tree, part.text().len()));
        Ok(tree)
    }

    /// The plan, if nothing is wrong with it.
    pub fn whole(mut self) -> Result<(Plan, Vec<Note>), FileError> {
        if !self.problems.is_empty() {
            order::sort_by_key(&mut self.problems, |it| rank(it.place.table));
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
        part: Part<'_>,
    ) -> Result<Option<Arc<T>>, FileError> {
        let tree = self.tree(part)?;
        self.keep_record(part)?;
        match self.fields(whole(name), tree) {
            Some(fields) => self.record(&whole(name), fields, kinds::read),
            None => Ok(None),
        }
    }

    fn keep_unknown(&mut self, path: &str, value: &Value) -> Result<(), FileError> {
        let weight = Weight::of(&json::text(value));
        self.room.keep(RECORD + path.len() + weight.as_tree())
    }

    fn keep_record(&mut self, part: Part<'_>) -> Result<(), FileError> {
        let weight = Weight::of(part.text());
        self.room.keep(RECORD + weight.as_records())
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
        place: &Place,
        mut fields: Map<String, Value>,
        read: fn(&Value) -> Read<'_, T>,
    ) -> Result<Option<Arc<T>>, FileError> {
        let literal = fields.remove_entry("extra");
        let fields = Value::Object(fields);
        match read(&fields) {
            Err(wrong) => {
                self.problem(place.clone(), wrong);
                Ok(None)
            }
            Ok((mut record, unknown)) => {
                let only = Arc::get_mut(&mut record).expect("a record just read has one owner");
                let extra = lifted(&|| only.tree(), &unknown, literal);
                self.unknown += extra.len();
                for (path, value) in &extra {
                    self.keep_unknown(path, value)?;
                }
                *only.extra() = extra;
                Ok(Some(record))
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

/// In which order problems are told: as the parts of a plan are written.
fn rank(table: &str) -> usize {
    let lists = LISTS.iter().map(|list| list.name);
    let tables = ["about", "rules"].into_iter().chain(lists);
    let tables = tables.chain(["assessments", "observations"]);
    tables.take_while(|name| *name != table).count()
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
