//! Notes at the foot of a page.

use super::body::Body;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const SPACES: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#,
    r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
);
/// The line between a text and its notes, and between a text and what is left of the notes before.
const LINES: &str = concat!(
    r#"<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"#,
    r#"<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"#,
);
/// What the settings say of the lines.
pub const SETTINGS: &str =
    r#"<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>"#;

/// The sign in the text, which leads to the note.
pub fn reference(number: usize) -> String {
    format!(
        r#"<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>"#
    )
}

/// The part of the notes; none where there are none.
pub fn part(body: &Body) -> Option<String> {
    let notes = (1..).zip(&body.notes).map(|(number, said)| {
        format!(
            r#"<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{said}</w:p></w:footnote>"#
        )
    });
    let notes: String = notes.collect();
    let has_notes = !notes.is_empty();
    has_notes.then(|| format!("{HEAD}<w:footnotes {SPACES}>{LINES}{notes}</w:footnotes>"))
}
