//! Opening a plan file.

use std::borrow::Cow;

use serde_json::Value;

use super::journal::RescueFile;
use super::{
    Cover, FORMAT, Fault, FileError, Foreign, Note, Place, Problem, VERSION, bytes,
    checksum::Checksum, known::shortened, migrate, parse, part::Part, reader::Reader, rescued,
    weight::Room,
};
use crate::{
    json,
    plan::{Plan, PlanId},
};

/// A plan file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The plan, whole in every respect.
    pub plan: Plan,
    /// How many times the plan had been changed when the file was written.
    pub revision: u64,
    /// Whether it may be changed.
    pub access: Access,
    /// What goes with it from hand to hand.
    pub cover: Cover,
    /// What is worth knowing of it.
    pub notes: Vec<Note>,
}

/// Whether an opened plan may be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may.
    ReadWrite,
    /// It may not.
    ReadOnly {
        /// Why not.
        why: ReadOnly,
        /// The text of the file as it came: what “save a copy” must give.
        original: String,
    },
}

/// Why an opened plan may not be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// The file is of a newer version: to write it would lose what this version does not know.
    NewerVersion {
        /// Its version.
        version: u64,
    },
}

/// The fields of a document, in the order of their names.
type Fields<'t> = Vec<(String, Part<'t>)>;

/// Opens a plan file: the whole plan, or why not.
pub fn read(bytes: &[u8]) -> Result<Opened, FileError> {
    let text = bytes::text(bytes)?;
    parse::check(&text)?;
    let made = match &text {
        Cow::Borrowed(_) => 0,
        Cow::Owned(text) => text.len(),
    };
    let room = Room::beside(bytes.len() + made);
    let document = Part::whole(&text).fields()?;
    if value(&document, "format", &room)?
        .as_ref()
        .and_then(Value::as_str)
        != Some(FORMAT)
    {
        return rescue(&text, &room);
    }
    match version(&document, &room)? {
        version if version > VERSION => {
            let opened = read_newer(&document, room)?;
            drop(document);
            let original = text.into_owned();
            let why = ReadOnly::NewerVersion { version };
            let access = Access::ReadOnly { why, original };
            Ok(Opened { access, ..opened })
        }
        VERSION => read_current(&document, room, Vec::new()),
        version => {
            let (text, notes) = migrated(&text, version, &room)?;
            read_current(&Part::whole(&text).fields()?, room, notes)
        }
    }
}

/// The plan that a text holds which this version wrote.
pub fn read_own(text: &str) -> Option<Plan> {
    let document = Part::whole(text).fields().ok()?;
    let opened = read_current(&document, Room::beside(text.len()), Vec::new());
    Some(opened.ok()?.plan)
}

/// Opens what is no plan file, and may be a rescue file.
fn rescue(text: &str, room: &Room) -> Result<Opened, FileError> {
    let tree = Part::whole(text).tree(room)?;
    let rescue = RescueFile::of(tree).ok_or(FileError::Foreign(Foreign::OtherJson))?;
    rescued::open(rescue)
}

/// The text of an older document brought up to date, and what is worth knowing of it.
fn migrated(text: &str, version: u64, room: &Room) -> Result<(String, Vec<Note>), FileError> {
    let Value::Object(mut document) = Part::whole(text).tree(room)? else {
        return Err(FileError::Foreign(Foreign::OtherJson));
    };
    let said = document.remove("checksum");
    let found = Checksum::of(json::text(&Value::Object(document.clone())).as_bytes());
    let checked = checked(said.as_ref(), found);
    let notes = checked
        .into_iter()
        .chain([Note::Migrated { from: version }]);
    migrate::to_current(&mut document, version);
    Ok((json::text(&Value::Object(document)), notes.collect()))
}

/// Opens a document of this version.
fn read_current(
    document: &Fields<'_>,
    room: Room,
    mut notes: Vec<Note>,
) -> Result<Opened, FileError> {
    let problem = |problem| FileError::Problems(vec![problem]);
    let revision = revision(document, &room)?.map_err(problem)?;
    let mut reader = Reader::new(plan_id(document, &room)?, room);
    let (sum, cover) = reader.document(document)?;
    if notes.is_empty() {
        let said = value(document, "checksum", &room)?;
        notes.extend(checked(said.as_ref(), sum));
    }
    let (plan, found) = reader.whole()?;
    notes.extend(found);
    let (cover, is_base_lost) = Cover::take(cover).of(&plan);
    notes.extend(is_base_lost.then_some(Note::BaseLost));
    Ok(Opened {
        plan,
        revision,
        access: Access::ReadWrite,
        cover,
        notes,
    })
}

/// As much as can be understood of a newer file; its checksum may follow other rules.
fn read_newer(document: &Fields<'_>, room: Room) -> Result<Opened, FileError> {
    let revision = revision(document, &room)?.unwrap_or_default();
    let mut reader = Reader::new(plan_id(document, &room)?, room);
    reader.document(document)?;
    let (plan, notes) = reader.understood()?;
    Ok(Opened {
        plan,
        revision,
        access: Access::ReadWrite,
        cover: Cover::default(),
        notes,
    })
}

/// What the checksum in a file says of its contents, of which this one was found.
fn checked(said: Option<&Value>, found: Checksum) -> Option<Note> {
    let Some(said) = said else {
        return Some(Note::NoChecksum);
    };
    let matches = said.as_str().and_then(|text| text.parse().ok()) == Some(found);
    let said = shortened(said);
    (!matches).then_some(Note::Checksum { said, found })
}

/// A field of the document.
fn value(document: &Fields<'_>, name: &str, room: &Room) -> Result<Option<Value>, FileError> {
    let field = document.iter().find(|(it, _)| it == name);
    field.map(|(_, part)| part.tree(room)).transpose()
}

fn version(document: &Fields<'_>, room: &Room) -> Result<u64, FileError> {
    let problem = |problem| FileError::Problems(vec![problem]);
    let version = number("version", value(document, "version", room)?).map_err(problem)?;
    if version == 0 {
        let found = "0".to_owned();
        return Err(problem(wrong("version", Fault::NoValue { found })));
    }
    Ok(version)
}

fn revision(document: &Fields<'_>, room: &Room) -> Result<Result<u64, Problem>, FileError> {
    Ok(match value(document, "revision", room)? {
        None => Ok(0),
        said => number("revision", said),
    })
}

fn plan_id(document: &Fields<'_>, room: &Room) -> Result<PlanId, FileError> {
    let id = value(document, "id", room)?;
    let id = id.ok_or_else(|| wrong("id", Fault::Missing));
    let id = id.and_then(|said| {
        let found = shortened(&said);
        let id = said.as_str().and_then(|id| id.parse().ok());
        id.ok_or_else(|| wrong("id", Fault::NoValue { found }))
    });
    id.map_err(|problem| FileError::Problems(vec![problem]))
}

fn number(name: &'static str, said: Option<Value>) -> Result<u64, Problem> {
    let value = said.ok_or_else(|| wrong(name, Fault::Missing))?;
    let found = || shortened(&value);
    value
        .as_u64()
        .ok_or_else(|| wrong(name, Fault::Sort { found: found() }))
}

fn wrong(name: &'static str, fault: Fault) -> Problem {
    Problem {
        place: Place {
            table: name,
            row: None,
            id: None,
        },
        field: String::new(),
        fault,
    }
}
