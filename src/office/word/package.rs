//! The container: the parts of the file by name, what leads from one to another, what the file is.

use std::io::{Cursor, Write};

use uppfyllt::paper::Document;
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

use super::body::Body;
use super::{fields, notes, styles, xml};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The bytes of the container. It carries no time of its own: there is no clock here.
pub fn packed(document: &Document, body: &Body) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for (name, part) in parts(document, body) {
        zip.start_file(name, options)?;
        zip.write_all(part.as_bytes())?;
    }
    for (id, picture) in (1..).zip(&body.pictures) {
        zip.start_file(format!("word/media/image{id}.png"), options)?;
        zip.write_all(picture)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The parts that are XML, by name.
pub fn parts(document: &Document, body: &Body) -> Vec<(&'static str, String)> {
    let mut parts = vec![
        ("[Content_Types].xml", types(body)),
        ("_rels/.rels", outermost()),
        ("docProps/core.xml", properties(document)),
        ("word/document.xml", body.xml.clone()),
        ("word/_rels/document.xml.rels", relations(body)),
        ("word/styles.xml", styles::styles(&document.language)),
        ("word/numbering.xml", styles::numbering(&body.lists)),
        ("word/settings.xml", settings(document, body)),
        ("word/footer1.xml", fields::footer(document)),
    ];
    if let Some(part) = notes::part(body) {
        parts.push(("word/footnotes.xml", part));
        let links = relationships(&addresses(&body.note_links));
        parts.push(("word/_rels/footnotes.xml.rels", links));
    }
    parts
}

fn types(body: &Body) -> String {
    let mut parts = vec![
        ("/word/document.xml", "document.main"),
        ("/word/styles.xml", "styles"),
        ("/word/numbering.xml", "numbering"),
        ("/word/settings.xml", "settings"),
        ("/word/footer1.xml", "footer"),
    ];
    if !body.notes.is_empty() {
        parts.push(("/word/footnotes.xml", "footnotes"));
    }
    let parts = parts.into_iter().map(|(name, sort)| {
        format!(r#"<Override PartName="{name}" ContentType="{WORD}.{sort}+xml"/>"#)
    });
    let parts: Vec<String> = parts.collect();
    format!(
        r#"{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#,
        parts.concat()
    )
}

fn outermost() -> String {
    format!(
        r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="document" Type="{OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="properties" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#
    )
}

/// Title, author and language, where screen readers and archives look for them.
fn properties(document: &Document) -> String {
    let [title, author, language] =
        [&document.title, &document.author, &document.language].map(|it| xml::text(it));
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><dc:language>{language}</dc:language></cp:coreProperties>"#
    )
}

fn relations(body: &Body) -> String {
    let mut own = vec![
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("footer", "footer1.xml"),
    ];
    if !body.notes.is_empty() {
        own.push(("footnotes", "footnotes.xml"));
    }
    let own = own.into_iter().map(|(sort, target)| {
        format!(r#"<Relationship Id="{sort}" Type="{OFFICE}/{sort}" Target="{target}"/>"#)
    });
    let pictures = (1..=body.pictures.len()).map(|id| {
        format!(
            r#"<Relationship Id="picture{id}" Type="{OFFICE}/image" Target="media/image{id}.png"/>"#
        )
    });
    let links = [addresses(&body.links)].into_iter();
    let all: String = own.chain(links).chain(pictures).collect();
    relationships(&all)
}

/// Addresses outside the file.
fn addresses(links: &[String]) -> String {
    let links = (1..).zip(links).map(|(id, link)| {
        let link = xml::text(link);
        format!(
            r#"<Relationship Id="link{id}" Type="{OFFICE}/hyperlink" Target="{link}" TargetMode="External"/>"#
        )
    });
    links.collect()
}

fn relationships(all: &str) -> String {
    format!(r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{all}</Relationships>"#)
}

/// As a Word of today lays a page out, and in the document's language.
fn settings(document: &Document, body: &Body) -> String {
    let language = xml::text(&document.language);
    let notes = match body.notes.is_empty() {
        true => "",
        false => notes::SETTINGS,
    };
    format!(
        r#"{HEAD}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{notes}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{language}"/></w:settings>"#
    )
}
