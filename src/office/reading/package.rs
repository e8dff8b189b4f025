//! What the workbook consists of: its sheets and where they lie, the texts and formats that they share,
//! and from when it counts days. Not here: what stands in any of them.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};
use uppfyllt::book::{Excess, Refusal};

use super::container::Container;
use super::kinds;
use super::limits;
use super::moments::Epoch;
use super::xml::{self, Stop};

/// The main part, where nothing says otherwise.
const WORKBOOK: &str = "xl/workbook.xml";

/// The parts of a workbook.
#[derive(Default)]
pub struct Package {
    /// Its sheets of cells, in order.
    pub sheets: Vec<Listed>,
    /// The part with the texts that cells share.
    pub strings: Option<String>,
    /// The part with the formats of cells.
    pub styles: Option<String>,
    /// From when it counts days.
    pub epoch: Epoch,
}

/// A sheet as the workbook lists it.
pub struct Listed {
    /// What it is called.
    pub name: String,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
    /// The part that it is in.
    pub part: String,
}

/// What a part refers to, by the id that it uses for it.
type Relations = BTreeMap<String, Relation>;

struct Relation {
    /// The last word of its kind: `worksheet`, `styles`.
    kind: String,
    /// The part that is meant.
    part: String,
}

impl Package {
    /// Finds the main part and what it refers to.
    ///
    /// # Errors
    /// When the container holds no workbook, or a broken one.
    pub fn read(container: &mut Container) -> Result<Self, Refusal> {
        let main = main_part(container)?;
        if container.names().any(|name| name == "xl/workbook.bin") {
            return Err(Refusal::BinaryExcel);
        }
        let Some(text) = container.optional(&main)? else {
            return Err(kinds::without_workbook(container.names()));
        };
        let relations = relations(container, &main)?;
        let listed = listed(&text, &relations).map_err(|stop| stop.at(&main))?;
        let shared = |kind: &str| {
            let is_kind = |relation: &&Relation| relation.kind == kind;
            relations.values().find(is_kind).map(|it| it.part.clone())
        };
        Ok(Self {
            strings: shared("sharedStrings"),
            styles: shared("styles"),
            ..listed
        })
    }
}

/// The part that the container as a whole has for something, by the last word of what it is for.
pub fn related(container: &mut Container, kind: &str) -> Result<Option<String>, Refusal> {
    let mut relations = relations(container, "")?.into_values();
    Ok(relations.find(|it| it.kind == kind).map(|it| it.part))
}

fn main_part(container: &mut Container) -> Result<String, Refusal> {
    let main = related(container, "officeDocument")?.unwrap_or_else(|| WORKBOOK.to_owned());
    let is_other = ["word/", "ppt/", "visio/"]
        .into_iter()
        .any(|folder| main.to_lowercase().starts_with(folder));
    if is_other {
        return Err(Refusal::OtherOffice);
    }
    Ok(main)
}

fn relations(container: &mut Container, of: &str) -> Result<Relations, Refusal> {
    let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
    let part = format!("{folder}/_rels/{file}.rels");
    let Some(text) = container.optional(&part)? else {
        return Ok(Relations::new());
    };
    parsed(&text, folder).map_err(|stop| stop.at(&part))
}

fn parsed(text: &str, folder: &str) -> Result<Relations, Stop> {
    let mut xml = xml::open(text);
    let mut relations = Relations::new();
    loop {
        match xml.read_event()? {
            Event::Start(tag) if tag.local_name().as_ref() == "Relationship" => {
                relations.extend(relation(&tag, folder));
            }
            Event::Eof => return Ok(relations),
            _ => {}
        }
    }
}

fn relation(tag: &BytesStart, folder: &str) -> Option<(String, Relation)> {
    let kind = xml::attribute(tag, "Type")?;
    let relation = Relation {
        kind: kind.rsplit('/').next()?.to_owned(),
        part: resolved(folder, &xml::attribute(tag, "Target")?),
    };
    Some((xml::attribute(tag, "Id")?.into_owned(), relation))
}

/// A target as seen from a folder; with a slash first, from the root.
fn resolved(folder: &str, target: &str) -> String {
    let start = if target.starts_with('/') { "" } else { folder };
    let mut path: Vec<&str> = Vec::new();
    for step in start.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => _ = path.pop(),
            name => path.push(name),
        }
    }
    path.join("/")
}

fn listed(text: &str, relations: &Relations) -> Result<Package, Stop> {
    let mut xml = xml::open(text);
    let mut package = Package::default();
    loop {
        match xml.read_event()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "sheet" => package.sheets.extend(sheet(&tag, relations)?),
                "workbookPr" if xml::is_set(&tag, "date1904") => package.epoch = Epoch::Of1904,
                _ => {}
            },
            Event::Eof => return Ok(package),
            _ => {}
        }
        if package.sheets.len() > limits::SHEETS {
            return Err(Excess::Sheets.into());
        }
    }
}

/// A sheet of cells; charts, dialogues and macros have none.
fn sheet(tag: &BytesStart, relations: &Relations) -> Result<Option<Listed>, Stop> {
    let id = xml::attribute(tag, "id").ok_or(Stop::Broken)?;
    let relation = relations.get(id.as_ref()).ok_or(Stop::Broken)?;
    let state = xml::attribute(tag, "state");
    Ok((relation.kind == "worksheet").then(|| Listed {
        name: xml::attribute(tag, "name").unwrap_or_default().into_owned(),
        is_hidden: matches!(state.as_deref(), Some("hidden" | "veryHidden")),
        part: relation.part.clone(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_seen_from_where_they_stand() {
        assert_eq!(resolved("xl", "worksheets/a.xml"), "xl/worksheets/a.xml");
        assert_eq!(resolved("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(resolved("xl/bok", "../../b.xml"), "b.xml");
    }
}
