//! Laws: whatever comes in, there is an answer.

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;

fn pieces() -> impl Strategy<Value = String> {
    let pieces = vec![
        "Indikator",
        "Period",
        "Utfall",
        "Kön",
        "2024",
        "aug-26",
        "1.234",
        "8,5",
        "-",
        "..",
        "K",
        "\"",
        "\"\"",
        ";",
        ";",
        "\t",
        ",",
        "\n",
        "\r",
        "\r\n",
        "'=1",
        "\u{feff}",
        "\0",
        "é",
        "Kvinnor 2024",
        "__proto__",
    ];
    vec(select(pieces), 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_a_text_or_a_refusal(bytes in vec(any::<u8>(), 0..400)) {
        if let Ok(decoded) = decode(&bytes) {
            prop_assert!(!decoded.text.trim().is_empty());
        }
    }

    #[test]
    fn a_text_is_the_same_in_slices(pieces in vec(select(vec![
        &b"a"[..], b"\xC3\xA5", b"\xC3", b"\xF0\x9F\x98\x80", b"\xE2\x82", b"\x80", b"\x80\x80\x80\x80\x80", b"\xFF", b"\n",
        b"\xE5", b"a\0", b"=\xD8\0\xDE", b"\xD8=\xDE\0", b"\0a",
    ]), 0..60), mark in select(vec![&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF"]), size in 1_usize..20) {
        let bytes = [mark, &pieces.concat()].concat();
        let whole = decode(&bytes);
        let in_slices = crate::exchange::series::Decoding::new(&bytes).and_then(|mut it| {
            while it.step(size) {}
            it.finish()
        });
        prop_assert_eq!(in_slices, whole);
    }

    #[test]
    fn any_table_is_read_whole(text in pieces()) {
        if text.trim().is_empty() || text.trim_start_matches('\u{feff}').is_empty() {
            return Ok(());
        }
        let table = table(&text);
        let columns = Columns::of(&table, &words());
        let below = table.len().saturating_sub(columns.first_row());
        let width = columns.columns.len();
        let readings = transcribe(table, columns);
        prop_assert!(readings.list.len() <= below * width.max(1));
        let mut steps = Transcript::new(Arc::new(super::table(&text)), Columns::of(&super::table(&text), &words()), words());
        while steps.step(1_000) != Progress::Done {}
        prop_assert_eq!(steps.finish(), readings);
    }

    #[test]
    fn any_text_is_an_answer_or_a_refusal(text in "[\\[\\]{}\":,a-z0-9 ]{0,80}") {
        let _ = kolada::read(&text);
    }
}
