//! A newer version of the application has been here, or is: the older one shows what there is, and leaves it alone.

use std::time::Duration;

use e2e::{Build, Look, Page, on};
use serde_json::{Value, json};

use super::{begin, id_of, rename, rows, see_save_state, see_saved, see_title};

/// Opens the database as a version does that has changed its tables, and keeps it open.
const NEWER: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        const [{ version }] = (await indexedDB.databases()).filter((it) => it.name === 'uppfyllt');
        const opening = indexedDB.open('uppfyllt', version + 1);
        opening.onsuccess = () => { window.newer = opening.result; done('opened'); };
        opening.onerror = opening.onblocked = (event) => done(event.type);
    })();";

/// How long a page gets to do what it must not.
const A_WHILE: Duration = Duration::from_secs(2);

/// All rows, wherever they lie.
#[track_caller]
fn all_rows(page: &Page) -> [Vec<(String, String, u64, String)>; 2] {
    rows::Place::BOTH.map(|place| rows::all(page, place))
}

/// Tries to edit, and finds that nothing is written.
#[track_caller]
fn edits_in_vain(page: &Page) {
    let before = all_rows(page);
    let title = page.field("Titel");
    assert!(title.attribute("readonly").is_some(), "it can be edited");
    title.fill("Skrivet av en äldre");
    std::thread::sleep(A_WHILE);
    assert_eq!(all_rows(page), before);
    see_save_state(page, "Skrivskyddad");
}

/// What is left on the page by a script is gone once it is loaded anew.
fn mark(page: &Page) {
    page.script("window.isTheSamePage = true", &[]);
}

fn is_the_same(page: &Page) -> bool {
    page.script("return window.isTheSamePage === true", &[]) == json!(true)
}

#[test]
fn an_older_tab_turns_read_only_when_a_newer_version_changes_the_tables() {
    on(Build::Hosted, |page| {
        let plan = begin(page, "Från början");
        rename(page, "Sparad av den äldre");
        see_saved(page);
        mark(page);
        let older = page.tab();
        page.open_tab(&format!("{plan}/om"));
        see_title(page, "Sparad av den äldre");
        let opened = page.script_async(NEWER, &[]);
        assert_eq!(opened, json!("opened"), "the older tabs let go of it");

        page.turn_to(&older);
        see_save_state(page, "Skrivskyddad");
        page.see("En nyare version av Uppfyllt används i en annan flik.");
        page.axe();
        see_title(page, "Sparad av den äldre");
        edits_in_vain(page);
        assert!(is_the_same(page), "it has loaded itself anew");

        // Whoever loads it again sees the plan, still without writing, and once.
        page.reload();
        see_title(page, "Sparad av den äldre");
        see_save_state(page, "Skrivskyddad");
        mark(page);
        edits_in_vain(page);
        assert!(is_the_same(page), "it loads itself anew again and again");
        page.button("Spara som fil").click();
        assert!(page.download().text().contains("Sparad av den äldre"));
    });
}

#[test]
fn a_change_of_an_unknown_kind_ends_all_writing_and_is_kept() {
    on(Build::File, |page| {
        let plan = begin(page, "Från början");
        rename(page, "Sparad av den äldre");
        see_saved(page);
        write_as_newer(page, id_of(&plan));
        let written = all_rows(page);

        // A tab that was open finds it as soon as it wants to write.
        page.field("Titel").fill("Skrivet av en äldre");
        see_save_state(page, "Skrivskyddad");
        page.see("En sparad ändring kan inte läsas av den här versionen.");
        page.axe();
        std::thread::sleep(A_WHILE);
        assert_eq!(all_rows(page), written);

        // So does one that is opened; what was typed before anybody knew is not lost, and not saved either.
        page.reload();
        see_title(page, "Skrivet av en äldre");
        see_save_state(page, "Skrivskyddad");
        assert_eq!(all_rows(page), written);
        edits_in_vain(page);
    });
}

/// Adds a change to the journal that no version of today knows, sealed and noted on the card as all are.
#[track_caller]
fn write_as_newer(page: &Page, plan: &str) {
    let journal = rows::of(page, "journal").into_iter();
    let (number, latest) = journal.max_by_key(|row| row.0).expect("a change");
    let (header, body) = latest.split_once('\n').expect("a header");
    let chain = header.split(' ').nth(3).expect("a checksum");
    let mut entry: Value = serde_json::from_str(body).expect("a change is JSON");
    entry["cause"] = json!({ "tomorrow": 1 });
    let context = format!("{number} {chain}/{plan}");
    let id = "01990000-0000-7000-8000-00000000ffff";
    let (record, chain) = sealed("record", &context, id, &entry.to_string());
    rows::put(page, "journal", plan, number + 1, &record);

    let (_, card) = rows::of(page, "cards").pop().expect("a card");
    let (_, body) = card.split_once('\n').expect("a header");
    let (card, _) = sealed("card", plan, &format!("{} {chain}", number + 1), body);
    rows::put(page, "cards", plan, 0, &card);
}

/// A row with its header, as `src/file/journal/sealed.rs` describes it, and its checksum.
fn sealed(kind: &str, context: &str, fields: &str, body: &str) -> (String, String) {
    let mut bytes = Vec::new();
    for part in [kind, "1", context, fields, body] {
        bytes.extend((part.len() as u64).to_le_bytes());
        bytes.extend(part.as_bytes());
    }
    let sum = format!("{:08x}", crc32(&bytes));
    (format!("uppfyllt {kind} 1 {sum} {fields}\n{body}"), sum)
}

/// The checksum of zip, gzip and PNG, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(sum & 1))
        })
    })
}

#[test]
fn the_checksum_is_that_of_the_application() {
    assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
}
