//! Plan files coming in: why one does not open, what is worth knowing of one that did.

use super::frame::noun;
use crate::edit::{Broken, Kind, Rule};
use crate::file::{Fault, FileError, Foreign, Limit, Note, Place, Problem};
use crate::text::catalogue::opening::OpeningTexts;

pub const TEXTS: OpeningTexts = OpeningTexts {
    failed: "The file was not opened.",
    under: |name, at, of| match of {
        1 => format!("Opening {name}."),
        _ => format!("Opening {name} ({at} of {of})."),
    },
    stop: "Cancel",
    unreadable: "The browser could not read the file. It may have been moved or be locked by another program.",
    not_kept: "The plan could not be kept in the browser. The file is untouched.",
    error,
    note,
};

fn error(error: &FileError) -> String {
    match error {
        FileError::Empty => "The file is empty.".to_owned(),
        FileError::Foreign(foreign) => self::foreign(*foreign).to_owned(),
        FileError::NotText { at } => format!("The file is no text (byte {at}). It may be damaged."),
        FileError::Cut { bytes } => {
            format!(
                "The file ends in the middle, after {bytes} bytes. Ask for it again, or open an earlier copy."
            )
        }
        FileError::TooBig(limit) => match limit {
            Limit::Bytes => "The file is larger than 64 MB, and no plan is.",
            Limit::Depth => "The file is nested deeper than any plan.",
            Limit::Memory | Limit::Records => "The file holds more than any plan and cannot be opened. Nothing is changed. Open an earlier plan file, or ask for the file once more.",
        }
        .to_owned(),
        FileError::Syntax(at) => format!(
            "The file is not written as a plan file from line {}, character {}.",
            at.line, at.column
        ),
        FileError::HalfCharacter(at) => format!(
            "On line {}, character {} stands half a character, which no text can hold.",
            at.line, at.column
        ),
        FileError::Number(at) => format!(
            "The number on line {}, character {} cannot be kept exactly.",
            at.line, at.column
        ),
        FileError::FieldTwice(at) => format!(
            "The same field stands twice, the second before line {}, character {}.",
            at.line, at.column
        ),
        FileError::Unrescued(_) => {
            "No whole plan can be made of the file. Keep it, and open an earlier plan file."
                .to_owned()
        }
        FileError::Problems(problems) => {
            listed("The file has faults", problems.iter().map(problem))
        }
        FileError::Broken(broken) => listed(
            "The file breaks the plan’s rules",
            broken.iter().map(self::broken),
        ),
    }
}

fn foreign(foreign: Foreign) -> &'static str {
    match foreign {
        Foreign::Workbook => {
            "It is an Excel workbook. Copy the table in it and paste that instead."
        }
        Foreign::Document => "It is a Word document. Copy the table in it and paste that instead.",
        Foreign::Pdf => "It is a PDF. Copy the table in it and paste that instead.",
        Foreign::OldOffice | Foreign::RichText => {
            "It is a document of an office program. Copy the table in it and paste that instead."
        }
        Foreign::OtherText => {
            "It is a text file, no plan file. If it is a table, it can be pasted."
        }
        Foreign::WebPage => "It is a saved web page. The plan file ends in .json.",
        Foreign::Zip | Foreign::Gzip => {
            "It is a compressed archive. Unpack it and open the plan file in it."
        }
        Foreign::Picture => "It is a picture.",
        Foreign::Xml => "It is an XML file, no plan file.",
        Foreign::OtherJson => "It is a JSON file, but no plan file of Uppfyllt.",
    }
}

fn problem(problem: &Problem) -> String {
    let field = match problem.field.is_empty() {
        true => String::new(),
        false => format!(", {}", problem.field),
    };
    let at = format!("{}{field}", place(&problem.place));
    format!("{at} ({})", fault(&problem.fault))
}

fn fault(fault: &Fault) -> String {
    match fault {
        Fault::Missing => "missing".to_owned(),
        Fault::Sort { found } => format!("{found} is of the wrong sort"),
        Fault::NoChoice { found, choices } => {
            format!("{found} is none of {}", choices.join(", "))
        }
        Fault::NoValue { found } => format!("{found} cannot be read"),
        Fault::Contradicts { row } => format!("contradicts row {row}"),
        Fault::NoMeasurement => "belongs to a measurement that is not there".to_owned(),
    }
}

fn broken(broken: &Broken) -> String {
    let kind = |key| noun(Kind::of(key)).0;
    let rule = match &broken.rule {
        Rule::Refers(other) => format!("the {} referred to is not there", kind(other)),
        Rule::GoalTree | Rule::UnitTree => "lies under itself".to_owned(),
        Rule::Quotient => "is a quotient of itself or of another quotient".to_owned(),
        Rule::Weight => "the weight is less than 0".to_owned(),
        Rule::Scale => "levels, values and thresholds of the scale do not agree".to_owned(),
        Rule::Level => "the scale has no such status".to_owned(),
        Rule::Cells => "a row has not one cell for each column".to_owned(),
    };
    format!("{} ({rule})", kind(&broken.record))
}

fn place(place: &Place) -> String {
    match place.row {
        Some(row) => format!("{}, row {row}", place.table),
        None => place.table.to_owned(),
    }
}

fn listed(what: &str, places: impl Iterator<Item = String>) -> String {
    let places: Vec<String> = places.collect();
    let shown = places
        .iter()
        .take(5)
        .cloned()
        .collect::<Vec<_>>()
        .join("; ");
    match places.len() {
        0..=5 => format!("{what}: {shown}."),
        all => format!("{what}: {shown} and {} more.", all - 5),
    }
}

fn note(note: &Note) -> String {
    match note {
        Note::Checksum { .. } => "The file’s checksum does not hold: it was edited by hand or damaged. Check its contents.".to_owned(),
        Note::NoChecksum => "The file has no checksum, so nobody can tell whether it is whole.".to_owned(),
        Note::Migrated { from } => format!("The file was of an older version ({from}) and was made over into the new."),
        Note::Same(at) => format!("{}: stood twice, alike, and is there once now.", place(at)),
        Note::Rekeyed { place: at, .. } => format!("{}: had the id of another record. Both are there.", place(at)),
        Note::Unknown { fields } => format!("{fields} fields are unknown to this version. They are kept."),
        Note::BaseLost => "The file is a copy, but the starting point that it should carry cannot be read. When it is merged with another plan, every difference is shown.".to_owned(),
        Note::LeftOut(it) => format!("{}: is not understood by this version and not shown.", problem(it)),
        Note::LeftOutBroken(it) => format!("{}: not shown.", broken(it)),
        Note::Rescued { whole: true } => "The plan is restored from what was kept in a browser.".to_owned(),
        Note::Rescued { whole: false } => "The plan is restored from what was kept in a browser. Some of it was damaged: check the latest changes, and keep the file.".to_owned(),
    }
}
