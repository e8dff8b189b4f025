//! Bytes that somebody made up or damaged, for every reader.

use std::sync::LazyLock;

use proptest::{collection::vec, prelude::*, sample::Index};
use uppfyllt::exchange::series::{LongReader, Progress, decode};
use uppfyllt::file::{self, link};

use crate::answers;
use crate::measured::{MEMORY, within};

/// A plan file with every kind of record that the examples have.
static EXAMPLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/examples/ekero.json");
    std::fs::read(path).expect("an example")
});

/// What every reader says of the same bytes; that it says anything is what is tested.
fn read_by_all(bytes: &[u8]) {
    let _ = file::read(bytes);
    let Ok(decoded) = decode(bytes) else {
        return;
    };
    let _ = link::unpack(&decoded.text);
    let _ = answers(decoded.text.clone());
    if let Ok(mut reader) = LongReader::new(decoded.text) {
        while let Ok(Progress::Going { .. }) = reader.step(1_000) {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bytes_made_up(
        start in prop_oneof![Just(""), Just("{"), Just("[[["), Just("\u{feff}"), Just("#/lank/A"), Just("kpi;period\n")],
        rest in vec(any::<u8>(), 0..2_000),
    ) {
        let bytes = [start.as_bytes(), &rest].concat();
        within(MEMORY, || read_by_all(&bytes));
    }

    #[test]
    fn a_plan_file_flipped_and_cut(flips in vec((any::<Index>(), any::<u8>()), 0..6), cut in any::<Index>(), is_cut: bool) {
        let mut bytes = EXAMPLE.clone();
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        within(MEMORY, || read_by_all(&bytes));
    }
}
