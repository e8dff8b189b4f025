//! The longest of all tests, under a name that lets it begin first: the browser's process is killed while somebody works, again and again on one profile: nothing that the header called
//! saved is ever lost, and what comes back is what once stood there, nothing else.
//!
//! A person in the page edits four fields in turn without a pause, so that nearly every kill comes in mid-save: edit n
//! writes “n” into field n mod 4. What is found after a kill must be the state after some edit, and none before the last
//! that was called saved. (Between asking for that and killing some more may have been.)

use e2e::{Build, Page, on};

use crate::storage::{act, begin};

const KILLS: u32 = 200;

/// Edits on and on; `window.acknowledged` is the last edit that the header called saved.
const WORK: &str = "
    const fields = ['Titel', 'Kommun', 'Nämnd', 'Källa'];
    let edit = START;
    window.acknowledged = edit;
    (async () => {
        for (;;) {
            edit += 1;
            await person.fill(fields[edit % 4], String(edit));
            await person.saved();
            window.acknowledged = edit;
        }
    })();";

#[test]
fn two_hundred_kills_lose_nothing_that_was_called_saved() {
    on(Build::File, |page| {
        let plan = begin(page, "0");
        let title_page = format!("{plan}/om");
        let mut moments = Moments(0x9e37_79b9);
        let mut acknowledged = 0;
        for kill in 1..=KILLS {
            let last = last_edit(page, kill - 1, acknowledged);
            act(page, &WORK.replace("START", &last.to_string()));
            std::thread::sleep(moments.next());
            let heard = page.kill_browser_after("return window.acknowledged");
            acknowledged = heard.as_u64().expect("edits are counted");
            page.reopen_at(&title_page);
        }
        last_edit(page, KILLS, acknowledged);
        eprintln!("measured: {acknowledged} edits were called saved");
        assert!(acknowledged > u64::from(KILLS), "hardly anything was done");
    });
}

/// The edit after which the plan stands as it is found. It must not come before one that was called saved.
#[track_caller]
fn last_edit(page: &Page, kills: u32, acknowledged: u64) -> u64 {
    let found = found(page);
    let last = found.iter().max().copied().unwrap_or_default();
    let expected = state_after(last);
    assert_eq!(
        found, expected,
        "after {kills} kills: never was this the state"
    );
    assert!(
        last >= acknowledged,
        "after {kills} kills: edit {acknowledged} was called saved; the last found is {last}"
    );
    last
}

/// The four fields as the page shows them.
#[track_caller]
fn found(page: &Page) -> [u64; 4] {
    let values = act(
        page,
        "const values = [];
         for (const name of ['Titel', 'Kommun', 'Nämnd', 'Källa']) values.push(Number((await person.field(name)).value));
         return values;",
    );
    serde_json::from_value(values).expect("four numbers")
}

/// The fields after an edit: each holds the last number that went into it.
fn state_after(edit: u64) -> [u64; 4] {
    [0, 1, 2, 3].map(|field| {
        let since = (edit + 4 - field) % 4;
        edit.saturating_sub(since)
    })
}

/// Moments spread evenly over a fifth of a second, the same at each run.
struct Moments(u32);

impl Moments {
    fn next(&mut self) -> std::time::Duration {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        std::time::Duration::from_millis(u64::from(self.0 >> 16) % 200)
    }
}

#[test]
fn the_expected_states_are_those_of_a_person_typing() {
    let mut fields = [0; 4];
    for edit in 1..=9 {
        fields[(edit % 4) as usize] = edit;
        assert_eq!(state_after(edit), fields);
    }
}
