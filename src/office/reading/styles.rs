//! What the formats of cells make of their figures. Not here: fonts, fills and frames.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};
use uppfyllt::book::Excess;

use super::formats::{self, Shown};
use super::limits;
use super::xml::{self, Stop};

/// What the formats make of a figure, in the order in which cells refer to them.
pub fn read(text: &str) -> Result<Vec<Shown>, Stop> {
    let mut xml = xml::open(text);
    let mut codes = BTreeMap::new();
    let mut shown = Vec::new();
    let mut list = String::new();
    loop {
        match xml.read_event()? {
            Event::Start(tag) => match (list.as_str(), tag.local_name().as_ref()) {
                (_, name @ ("numFmts" | "cellXfs" | "cellStyleXfs" | "dxfs")) => {
                    name.clone_into(&mut list)
                }
                ("numFmts", "numFmt") => codes.extend(coded(&tag)),
                ("cellXfs", "xf") => shown.push(format(&tag, &codes)),
                _ => {}
            },
            Event::Eof => return Ok(shown),
            _ => {}
        }
        if shown.len().max(codes.len()) > limits::TEXTS {
            return Err(Excess::Texts.into());
        }
    }
}

fn coded(tag: &BytesStart) -> Option<(usize, Shown)> {
    let code = xml::attribute(tag, "formatCode")?;
    Some((xml::number(tag, "numFmtId")?, formats::coded(&code)))
}

/// A code in the file goes before what its number means everywhere.
fn format(tag: &BytesStart, codes: &BTreeMap<usize, Shown>) -> Shown {
    let id = xml::number(tag, "numFmtId").unwrap_or(0);
    let of_file = codes.get(&id).copied();
    of_file.unwrap_or_else(|| formats::numbered(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_those_of_cells() {
        let text = r#"<styleSheet>
            <numFmts count="2"><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/><numFmt numFmtId="165" formatCode="0.0 %"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
            <dxfs><dxf><numFmt numFmtId="165" formatCode="yyyy"/></dxf></dxfs>
        </styleSheet>"#;
        let shown = [Shown::Figure, Shown::Share, Shown::Day, Shown::Figure];
        assert_eq!(read(text), Ok(shown.to_vec()));
    }
}
