//! Opening a plan file.

use serde_json::{Map, Value};

use super::journal::RescueFile;
use super::{
    Cover, FORMAT, Fault, FileError, Foreign, Note, Place, Problem, VERSION, bytes,
    checksum::Checksum, known::shortened, migrate, parse, reader::Reader, rescued,
    write::canonical,
};
use crate::plan::{Plan, PlanId};

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

/// Opens a plan file: the whole plan, or why not.
pub fn read(bytes: &[u8]) -> Result<Opened, FileError> {
    let text = bytes::text(bytes)?;
    let document = parse::object(&text)?;
    drop(text);
    if document.get("format").and_then(Value::as_str) != Some(FORMAT) {
        let rescue = RescueFile::of(document).ok_or(FileError::Foreign(Foreign::OtherJson))?;
        return rescued::open(&rescue);
    }
    match version(&document)? {
        version if version > VERSION => {
            read_newer(document, version, bytes::text(bytes)?.into_owned())
        }
        version => read_known(document, version),
    }
}

/// Opens the document of a version that is known.
pub fn read_known(mut document: Map<String, Value>, version: u64) -> Result<Opened, FileError> {
    let mut notes: Vec<Note> = checked(&mut document).into_iter().collect();
    if version < VERSION {
        migrate::to_current(&mut document, version);
        notes.push(Note::Migrated { from: version });
    }
    let revision = revision(&document).map_err(|problem| FileError::Problems(vec![problem]))?;
    let cover = Cover::take(&mut document);
    let mut reader = Reader::new(plan_id(&document)?);
    reader.document(document)?;
    let (plan, found) = reader.whole()?;
    notes.extend(found);
    let (cover, is_base_lost) = cover.of(&plan);
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
fn read_newer(
    mut document: Map<String, Value>,
    version: u64,
    original: String,
) -> Result<Opened, FileError> {
    document.remove("checksum");
    Cover::take(&mut document);
    let revision = revision(&document).unwrap_or_default();
    let mut reader = Reader::new(plan_id(&document)?);
    reader.document(document)?;
    let (plan, notes) = reader.understood()?;
    Ok(Opened {
        plan,
        revision,
        access: Access::ReadOnly {
            why: ReadOnly::NewerVersion { version },
            original,
        },
        cover: Cover::default(),
        notes,
    })
}

/// What the checksum says of the contents, which it is taken out of.
fn checked(document: &mut Map<String, Value>) -> Option<Note> {
    let Some(said) = document.remove("checksum") else {
        return Some(Note::NoChecksum);
    };
    let found = Checksum::of(canonical(document).as_bytes());
    let matches = said.as_str().and_then(|text| text.parse().ok()) == Some(found);
    let said = shortened(&said);
    (!matches).then_some(Note::Checksum { said, found })
}

fn version(document: &Map<String, Value>) -> Result<u64, FileError> {
    let version =
        number(document, "version").map_err(|problem| FileError::Problems(vec![problem]))?;
    if version == 0 {
        let found = "0".to_owned();
        let problem = wrong("version", Fault::NoValue { found });
        return Err(FileError::Problems(vec![problem]));
    }
    Ok(version)
}

fn revision(document: &Map<String, Value>) -> Result<u64, Problem> {
    match document.get("revision") {
        None => Ok(0),
        Some(_) => number(document, "revision"),
    }
}

fn plan_id(document: &Map<String, Value>) -> Result<PlanId, FileError> {
    let id = document
        .get("id")
        .ok_or_else(|| wrong("id", Fault::Missing));
    let id = id.and_then(|id| {
        let found = shortened(id);
        let id = id.as_str().and_then(|id| id.parse().ok());
        id.ok_or_else(|| wrong("id", Fault::NoValue { found }))
    });
    id.map_err(|problem| FileError::Problems(vec![problem]))
}

fn number(document: &Map<String, Value>, name: &'static str) -> Result<u64, Problem> {
    let value = document
        .get(name)
        .ok_or_else(|| wrong(name, Fault::Missing))?;
    let found = || shortened(value);
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
