//! Styles, which carry the names that word processors know, and the numbering of lists.

use super::xml;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const SPACE: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;

/// A style of paragraphs: its id, its name, what it is based on, of paragraphs, of letters.
type Style = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const STYLES: &[Style] = &[
    (
        "Title",
        "Title",
        "Normal",
        r#"<w:keepNext/><w:spacing w:before="1200" w:after="240"/>"#,
        r#"<w:b/><w:sz w:val="52"/>"#,
    ),
    (
        "Subtitle",
        "Subtitle",
        "Normal",
        r#"<w:spacing w:after="60"/>"#,
        r#"<w:color w:val="546066"/><w:sz w:val="26"/>"#,
    ),
    (
        "TOCHeading",
        "TOC Heading",
        "Normal",
        r#"<w:keepNext/><w:spacing w:before="240" w:after="120"/>"#,
        r#"<w:b/><w:sz w:val="32"/>"#,
    ),
    (
        "TOC1",
        "toc 1",
        "Normal",
        r#"<w:tabs><w:tab w:val="right" w:pos="9866"/></w:tabs><w:spacing w:after="60"/>"#,
        "",
    ),
    (
        "TOC2",
        "toc 2",
        "Normal",
        r#"<w:tabs><w:tab w:val="right" w:pos="9866"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="240"/>"#,
        "",
    ),
    (
        "Caption",
        "caption",
        "Normal",
        r#"<w:keepNext/><w:spacing w:before="200" w:after="80"/>"#,
        r#"<w:b/><w:sz w:val="20"/>"#,
    ),
    (
        "ListBullet",
        "List Bullet",
        "Normal",
        r#"<w:contextualSpacing/>"#,
        "",
    ),
    (
        "ListNumber",
        "List Number",
        "Normal",
        r#"<w:contextualSpacing/>"#,
        "",
    ),
    (
        "Note",
        "Note",
        "Normal",
        r#"<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="0B5563"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F2F0E9"/><w:ind w:left="170"/>"#,
        "",
    ),
    (
        "TableText",
        "Table Text",
        "Normal",
        r#"<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>"#,
        r#"<w:sz w:val="18"/>"#,
    ),
    (
        "TableSmall",
        "Table Text Small",
        "TableText",
        "",
        r#"<w:sz w:val="14"/>"#,
    ),
    (
        "TableNote",
        "Table Note",
        "Normal",
        r#"<w:spacing w:before="40" w:after="80"/>"#,
        r#"<w:color w:val="546066"/><w:sz w:val="16"/>"#,
    ),
    (
        "FootnoteText",
        "footnote text",
        "Normal",
        r#"<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>"#,
        r#"<w:sz w:val="18"/>"#,
    ),
    (
        "Footer",
        "footer",
        "Normal",
        r#"<w:tabs><w:tab w:val="right" w:pos="9866"/></w:tabs><w:spacing w:after="0"/>"#,
        r#"<w:color w:val="546066"/><w:sz w:val="16"/>"#,
    ),
];

/// The letters of each level of headings, in half points.
const HEADINGS: [u8; 6] = [36, 28, 24, 22, 22, 22];

/// The part of the styles, in the language of the document.
pub fn styles(language: &str) -> String {
    let language = xml::text(language);
    let mut part = format!(
        r#"{HEAD}<w:styles {SPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{language}" w:eastAsia="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#
    );
    for (at, size) in (0u8..).zip(HEADINGS) {
        let level = at + 1;
        part.push_str(&format!(
            r#"<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="{at}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>"#
        ));
    }
    for (id, name, base, of_paragraph, of_letters) in STYLES {
        part.push_str(&format!(
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/><w:qFormat/><w:pPr>{of_paragraph}</w:pPr><w:rPr>{of_letters}</w:rPr></w:style>"#
        ));
    }
    part.push_str(LETTERS_AND_TABLES);
    part.push_str("</w:styles>");
    part
}

const LETTERS_AND_TABLES: &str = concat!(
    r#"<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5563"/><w:u w:val="single"/></w:rPr></w:style>"#,
    r#"<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>"#,
    r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
    r#"<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="7F8A8E"/><w:left w:val="nil"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="7F8A8E"/><w:right w:val="nil"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="E1DDD3"/><w:insideV w:val="nil"/></w:tblBorders></w:tblPr></w:style>"#,
);

/// The part of the numbering: bullets, and a list for each that counts from its first number.
pub fn numbering(lists: &[u32]) -> String {
    let bullets = levels(|at| ("bullet", ["•", "–", "·"][at].to_owned()));
    let numbers = levels(|at| ("decimal", format!("%{}.", at + 1)));
    let mut part = format!(
        r#"{HEAD}<w:numbering {SPACE}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>{bullets}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>{numbers}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#
    );
    for (id, first) in (2..).zip(lists) {
        part.push_str(&format!(
            r#"<w:num w:numId="{id}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{first}"/></w:lvlOverride></w:num>"#
        ));
    }
    part.push_str("</w:numbering>");
    part
}

/// Three levels, each set in further.
fn levels(of: fn(usize) -> (&'static str, String)) -> String {
    let level = |at: usize| {
        let (format, text) = of(at);
        let left = 360 * (at + 1);
        format!(
            r#"<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="360"/></w:pPr></w:lvl>"#
        )
    };
    (0..3).map(level).collect()
}
