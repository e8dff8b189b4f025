//! What bytes are that are no workbook: told by what is in them, never by the name of the file.

use uppfyllt::book::Refusal;

/// How many bytes tell what a file is.
const START: usize = 4096;

/// The refusal of a file that is no packed container.
pub fn not_packed(bytes: &[u8]) -> Option<Refusal> {
    const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    if bytes.is_empty() {
        Some(Refusal::Empty)
    } else if bytes.starts_with(b"PK") {
        None
    } else if bytes.starts_with(COMPOUND) {
        Some(compound(bytes))
    } else {
        Some(unpacked(&bytes[..bytes.len().min(START)]))
    }
}

/// The refusal of a container without a workbook in it, by the names of its files.
pub fn without_workbook<'a>(names: impl Iterator<Item = &'a str> + Clone) -> Refusal {
    let has = |name: &str| names.clone().any(|it| it == name);
    let has_in = |folder: &str| names.clone().any(|it| it.starts_with(folder));
    if has("xl/workbook.bin") {
        Refusal::BinaryExcel
    } else if has("content.xml") && has("mimetype") {
        Refusal::OpenDocument
    } else if ["word/", "ppt/", "visio/"].into_iter().any(has_in) {
        Refusal::OtherOffice
    } else if has("[content_types].xml") {
        Refusal::Damaged("xl/workbook.xml".into())
    } else {
        Refusal::Archive
    }
}

/// Excel 97–2003 keeps workbooks in compound files, and so does every Excel those with a password. The
/// directory in a compound file names what is in it, in UTF-16.
fn compound(bytes: &[u8]) -> Refusal {
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let is_encrypted = bytes.windows(name.len()).any(|window| window == name);
    if is_encrypted {
        Refusal::Encrypted
    } else {
        Refusal::OldExcel
    }
}

fn unpacked(start: &[u8]) -> Refusal {
    let is_wide = start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]);
    let is_control = |byte: &u8| *byte < b' ' && !b"\t\n\r\x0C".contains(byte);
    let text = String::from_utf8_lossy(start).to_lowercase();
    let text = text.replace('\0', "");
    let text = text
        .trim_start_matches(['\u{feff}', '\u{fffd}'])
        .trim_start();
    let has = |word: &&str| text.contains(word);
    let is_page = text.starts_with('<') && ["<html", "<table", "<!doctype html"].iter().any(has);
    if has(&"urn:schemas-microsoft-com:office:spreadsheet") {
        Refusal::OldExcel
    } else if is_page || text.starts_with("mime-version:") {
        Refusal::WebPage
    } else if text.starts_with(['<', '%', '{']) || (!is_wide && start.iter().any(is_control)) {
        Refusal::Unknown
    } else {
        Refusal::PlainText
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Option<Refusal>) {
        assert_eq!(not_packed(bytes), expected);
    }

    #[test]
    fn files_are_told_by_what_is_in_them() {
        check(b"", Some(Refusal::Empty));
        check(b"PK\x03\x04", None);
        check(b"Enhet;2024\r\n\xC5land;8,9\r\n", Some(Refusal::PlainText));
        check(b"\xFF\xFEE\0n\0h\0e\0t\0", Some(Refusal::PlainText));
        check(b"%PDF-1.7", Some(Refusal::Unknown));
        check(b"\x89PNG\r\n\x1A\n", Some(Refusal::Unknown));
        check(b"{\"format\":\"uppfyllt\"}", Some(Refusal::Unknown));
    }

    #[test]
    fn pages_and_xml_saved_as_workbooks_are_told_apart() {
        let xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\
            <Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">";
        check(b"\xEF\xBB\xBF\n<!DOCTYPE HTML><p>", Some(Refusal::WebPage));
        check(b"<meta charset=utf-8><table><tr>", Some(Refusal::WebPage));
        check(b"MIME-Version: 1.0\r\n", Some(Refusal::WebPage));
        check(xml.as_bytes(), Some(Refusal::OldExcel));
        check(b"<svg/>", Some(Refusal::Unknown));
    }

    #[test]
    fn a_password_is_told_from_an_old_workbook() {
        let mut old = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        old.extend([0; 600]);
        check(&old, Some(Refusal::OldExcel));
        old.extend("EncryptedPackage".bytes().flat_map(|byte| [byte, 0]));
        check(&old, Some(Refusal::Encrypted));
    }

    #[test]
    fn containers_are_told_by_their_files() {
        let of = |names: &[&str]| without_workbook(names.iter().copied());
        assert_eq!(of(&["xl/workbook.bin"]), Refusal::BinaryExcel);
        assert_eq!(of(&["mimetype", "content.xml"]), Refusal::OpenDocument);
        assert_eq!(of(&["word/document.xml"]), Refusal::OtherOffice);
        assert_eq!(of(&["svar/bok.xlsx", "läs.txt"]), Refusal::Archive);
        assert_eq!(
            of(&["[content_types].xml"]),
            Refusal::Damaged("xl/workbook.xml".into())
        );
    }
}
