//! The lists of a document, record by record.

use std::sync::Arc;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Reader, place, sort, whole};
use crate::file::{
    Fault, FileError, Limit, MAX_RECORDS, Note, Place, extra,
    kinds::{self, List, Listed},
    known::{self, shortened},
    part::Part,
    series,
    weight::Weight,
};
use crate::{
    json,
    plan::{AssessmentKey, Record, Sealed},
};

/// The record of a list: its place, its fields, and the plan that it holds.
pub struct Row {
    place: Place,
    fields: Map<String, Value>,
    sealed: Option<Sealed>,
}

impl Reader {
    /// The elements of a list, one after the other.
    fn each(
        &mut self,
        name: &'static str,
        part: Part<'_>,
        read: &mut dyn FnMut(&mut Self, usize, Part<'_>) -> Result<(), FileError>,
    ) -> Result<(), FileError> {
        if !part.is_list() {
            let other = self.tree(part)?;
            self.problem(whole(name), (String::new(), sort(&other)));
            return Ok(());
        }
        self.sum.add("[");
        for (index, item) in part.items().enumerate() {
            if index > 0 {
                self.sum.add(",");
            }
            read(self, index, item)?;
        }
        self.sum.add("]");
        Ok(())
    }

    /// The records of a list, as far as they are objects.
    pub(super) fn rows(
        &mut self,
        name: &'static str,
        part: Part<'_>,
        read: &dyn Fn(&mut Self, Row) -> Result<(), FileError>,
    ) -> Result<(), FileError> {
        self.each(name, part, &mut |reader, index, item| {
            reader.records += 1;
            if reader.records > MAX_RECORDS {
                return Err(FileError::TooBig(Limit::Records));
            }
            let (tree, sealed) = match name {
                "occasions" => reader.occasion(item)?,
                _ => (reader.tree(item)?, None),
            };
            if sealed.is_none() {
                reader.keep_record(item)?;
            }
            let place = place(name, index, &tree);
            match reader.fields(place.clone(), tree) {
                Some(fields) => read(
                    reader,
                    Row {
                        place,
                        fields,
                        sealed,
                    },
                ),
                None => Ok(()),
            }
        })
    }

    /// An occasion and the plan that it holds, which becomes no tree.
    fn occasion(&mut self, part: Part<'_>) -> Result<(Value, Option<Sealed>), FileError> {
        let is_sealed = |(name, it): &(String, Part<'_>)| name == "sealed" && it.is_object();
        let fields = match part.is_object() {
            true => part.fields()?,
            false => Vec::new(),
        };
        if !fields.iter().any(is_sealed) {
            return Ok((self.tree(part)?, None));
        }
        let (mut others, mut sealed, mut before) = (Map::new(), None, "{");
        for field in fields {
            self.sum.add(before);
            self.sum.add(&json::text(&field.0.as_str().into()));
            self.sum.add(":");
            before = ",";
            if is_sealed(&field) {
                let length = field.1.text().len();
                self.room.keep(length)?;
                // The text as it is made, and the plan as it will be when somebody looks at it.
                let mut room = self.room;
                room.keep(length + Weight::of(field.1.text()).as_records())?;
                let text = field.1.canonical(&room)?;
                self.sum.add(&text);
                sealed = Some(Sealed::new(text));
            } else {
                self.keep_record(field.1)?;
                let tree = self.tree(field.1)?;
                others.insert(field.0, tree);
            }
        }
        self.sum.add("}");
        Ok((Value::Object(others), sealed))
    }

    /// A record that has an id.
    pub(super) fn listed(&mut self, list: &List, row: Row) -> Result<(), FileError> {
        let Row {
            place,
            mut fields,
            sealed,
        } = row;
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
                if let Some(it) = self.record(&place, fields, list.read)? {
                    self.put(place, id, &holding(it, sealed));
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

    pub(super) fn assessment(&mut self, row: Row) -> Result<(), FileError> {
        let Row {
            place, mut fields, ..
        } = row;
        let number = place.row.unwrap_or_default();
        let mut key = Map::new();
        key.extend(
            ["occasion", "subject"]
                .iter()
                .filter_map(|it| fields.remove_entry(*it)),
        );
        let key = self.key(&place, &Value::Object(key));
        let it = self.record(&place, fields, kinds::read)?;
        let (Some(key), Some(it)) = (key, it) else {
            return Ok(());
        };
        let record = Record::Assessment(key, it);
        let earlier = *self.judged.entry(key).or_insert(number);
        if earlier == number {
            self.plan.put(record);
        } else if self.plan.record(&record.key()) == Some(record) {
            self.notes.push(Note::Same(place));
        } else {
            self.problem(place, (String::new(), Fault::Contradicts { row: earlier }));
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

    pub(super) fn observations(
        &mut self,
        name: &'static str,
        part: Part<'_>,
    ) -> Result<(), FileError> {
        let mut names = extra::Numbered::default();
        self.each(name, part, &mut |reader, index, item| {
            let tree = reader.tree(item)?;
            reader.keep_record(item)?;
            let own = names.next(&tree);
            match known::read::<series::Row>(&tree) {
                Ok((row, unknown)) => {
                    let within = format!("{name}/{}", extra::escaped(&own));
                    for (path, value) in extra::lifted(&tree, &unknown) {
                        reader.keep_unknown(&path, &value)?;
                        reader.plan.extra.insert(format!("{within}/{path}"), value);
                    }
                    reader.unknown += unknown.len();
                    if let Err(wrong) = reader.measured.add(index + 1, row) {
                        reader.problem(place(name, index, &tree), wrong);
                    }
                }
                Err(wrong) => reader.problem(place(name, index, &tree), wrong),
            }
            Ok(())
        })
    }
}

/// The record with the plan that it holds.
fn holding(it: Arc<dyn Listed>, sealed: Option<Sealed>) -> Arc<dyn Listed> {
    if sealed.is_none() {
        return it;
    }
    match it.under(Uuid::nil()) {
        Record::Occasion(_, mut occasion) => {
            Arc::make_mut(&mut occasion).sealed = sealed;
            occasion
        }
        _ => unreachable!("only occasions hold plans"),
    }
}
