//! Texts: those that cells share, and those that stand in a cell. Of rich text the letters are kept, of
//! East Asian text not the guide to its pronunciation.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;
use uppfyllt::book::Excess;

use super::escapes;
use super::limits;
use super::xml::{self, Stop, Xml};

/// The texts that cells refer to by their number.
pub fn read(text: &str) -> Result<Vec<String>, Stop> {
    let mut xml = xml::open(text);
    let mut texts = Vec::new();
    loop {
        match xml.read_event()? {
            Event::Start(tag) if tag.local_name().as_ref() == "si" => {
                texts.push(item(&mut xml, tag.name())?);
            }
            Event::Eof => return Ok(texts),
            _ => {}
        }
        if texts.len() > limits::TEXTS {
            return Err(Excess::Texts.into());
        }
    }
}

/// A text up to the end of its tag, put together from its runs.
pub fn item(xml: &mut Xml, end: QName) -> Result<String, Stop> {
    let mut text = String::new();
    loop {
        match xml.read_event()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "t" => text.push_str(&run(xml, &tag)?),
                "rPh" => _ = xml.read_to_end(tag.name())?,
                _ => {}
            },
            Event::End(tag) if tag.name() == end => return Ok(text),
            Event::Eof => return Err(Stop::Broken),
            _ => {}
        }
    }
}

/// Space around a text counts only where the file says so.
fn run(xml: &mut Xml, tag: &BytesStart) -> Result<String, Stop> {
    let is_kept = xml::attribute(tag, "space").is_some_and(|value| value == "preserve");
    let text = xml::text(xml, tag.name())?;
    let text = if is_kept {
        &text
    } else {
        text.trim_matches([' ', '\t', '\n'])
    };
    Ok(escapes::resolved(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(item: &str, expected: &str) {
        let text = format!("<x:sst xmlns:x='a'><x:si>{item}</x:si></x:sst>");
        assert_eq!(read(&text), Ok(vec![expected.to_owned()]));
    }

    #[test]
    fn runs_are_one_text_and_pronunciation_is_left_out() {
        check(
            "<x:r><x:t>Mål</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t xml:space='preserve'> 1</x:t></x:r>",
            "Mål 1",
        );
        check(
            "<x:t>東京</x:t><x:rPh sb='0' eb='2'><x:t>とうきょう</x:t></x:rPh><x:phoneticPr/>",
            "東京",
        );
    }

    #[test]
    fn signs_are_resolved_and_space_is_kept_where_it_counts() {
        check("<x:t>a &amp; b &#229;&#xE4; &lt;</x:t>", "a & b åä <");
        check("<x:t>\n  a \n</x:t>", "a");
        check("<x:t xml:space='preserve'> a </x:t>", " a ");
        check("<x:t>rad_x000D_\r\nrad</x:t>", "rad\r\nrad");
        check("<x:t><![CDATA[<b>]]></x:t>", "<b>");
        check("", "");
    }

    #[test]
    fn unknown_entities_and_cut_texts_are_broken() {
        assert_eq!(read("<sst><si><t>&bomb;</t></si></sst>"), Err(Stop::Broken));
        assert_eq!(read("<sst><si><t>a"), Err(Stop::Broken));
    }

    #[test]
    fn the_claimed_number_of_texts_is_not_believed() {
        let text = "<sst count='9' uniqueCount='18446744073709551615'><si><t>a</t></si></sst>";
        assert_eq!(read(text), Ok(vec!["a".to_owned()]));
    }
}
