//! Fail the n-th call to the storage, for every n: what was called saved is there afterwards, and what was not was said
//! not to be.
//!
//! The work is short and whole: begin a plan, edit it three times, load the page again. A second, undisturbed load then
//! shows what is truly kept.

use e2e::{Build, Page, on};
use serde_json::{Value, json};

use super::{act, before_loading, no_longer};

const FAILING: &str = include_str!("failing.js");

/// Begins a plan and renames it three times; tells the plan, the last title called saved, and whether there was a warning.
/// Whoever is told that something was not saved tries again, as told.
const WORK: &str = "
    const warnings = () => [...document.querySelectorAll('.banner:is(.warning, .error), .notice.error')]
        .map((it) => it.innerText.trim());
    const heard = new Set();
    const answer = (what, is) => person.until(what, () => { warnings().forEach((it) => heard.add(it)); return is(); });

    const isOpen = () => location.hash.endsWith('/mal') && document.querySelector('input[type=search]');
    const isRefused = () => warnings().some((it) => it.includes('inte påbörjad'));
    const isUnopened = () => document.querySelector('main h1')?.innerText === 'Den sparade planen går inte att läsa';
    const isSettled = () => isOpen() || isUnopened();
    await person.press('Målkedja');
    await answer('waited for the plan', () => isSettled() || isRefused());
    if (isRefused()) {
        await person.press('Målkedja');
        await answer('waited for the plan again', isSettled);
    }
    const plan = location.hash.replace('/mal', '');
    const unopened = isUnopened();
    person.go(plan + '/om');
    if (unopened) return { plan, saved: null, warned: ['unopened'] };
    let saved = null;
    for (const title of ['ett', 'två', 'tre']) {
        await person.fill('Titel', title);
        const isAtRest = () => !person.saveState().startsWith('Sparar');
        await answer('waited for an answer', isAtRest);
        if (person.saveState() === 'Inte sparat') {
            await person.press('Försök igen');
            await person.pause();
            await answer('waited for another answer', isAtRest);
        }
        if (person.saveState().startsWith('Sparat')) saved = title;
    }
    return { plan, saved, warned: [...heard] };";

/// What the page shows of a plan: its title, or else its words.
const LOOK: &str = "
    const find = () => [...document.querySelectorAll('input')].find((it) => it.labels?.[0]?.textContent === 'Titel');
    await person.until('waited for the plan', () => find() || document.querySelector('.empty'));
    return { title: find()?.value ?? null, words: document.body.innerText };";

#[test]
fn the_nth_call_is_refused_for_every_n() {
    for_every_call("call", "refused");
}

#[test]
fn the_nth_transaction_is_undone_for_every_n() {
    for_every_call("transaction", "undone");
}

#[test]
fn the_nth_transaction_is_done_but_never_answered_for_every_n() {
    for_every_call("transaction", "unheard");
}

fn for_every_call(every: &str, fate: &str) {
    on(Build::File, |page| {
        let undisturbed = work_with(page, every, fate, 0);
        let calls = undisturbed.calls;
        assert_eq!(undisturbed.saved.as_deref(), Some("tre"));
        assert_eq!(undisturbed.warned, [""; 0]);
        assert!(calls > 10, "{calls} calls");
        let mut warned = 0;
        for failing in 1..=calls {
            let done = work_with(page, every, fate, failing);
            done.assert_kept(failing);
            warned += usize::from(!done.warned.is_empty());
        }
        eprintln!("measured: {calls} calls, {warned} were missed with a warning");
        assert!(warned > 3, "only {warned} failures were noticed at all");
    });
}

struct Done {
    calls: u64,
    saved: Option<String>,
    warned: Vec<String>,
    /// On the load that may have been disturbed, and after it.
    loaded: Value,
    kept: Value,
}

impl Done {
    #[track_caller]
    fn assert_kept(&self, failing: u64) {
        let Self {
            saved,
            warned,
            loaded,
            kept,
            ..
        } = self;
        let Some(saved) = saved else {
            assert!(
                !warned.is_empty(),
                "call {failing}: nothing was saved, and nobody was told"
            );
            return;
        };
        let is_kept = |found: &Value| edit(found["title"].as_str()) >= edit(Some(saved));
        assert!(
            is_kept(kept),
            "call {failing}: {saved} was called saved; {kept}"
        );
        let words = loaded["words"].as_str().unwrap_or_default();
        let is_told = words.contains("lagring") || words.contains("går inte att läsa");
        assert!(
            is_kept(loaded) || is_told,
            "call {failing}, on loading: {saved} was called saved; {words}"
        );
    }
}

/// Which of the edits made this title; 0 for none of them.
fn edit(title: Option<&str>) -> usize {
    let edits = ["ett", "två", "tre"];
    let at = edits.iter().position(|edit| title == Some(edit));
    at.map_or(0, |at| at + 1)
}

/// Does the work in an empty browser while one call fails; 0 for none.
#[track_caller]
fn work_with(page: &Page, every: &str, fate: &str, failing: u64) -> Done {
    page.leave();
    page.clear_storage();
    page.script("window.name = '0'", &[]);
    let settings = json!({ "every": every, "fate": fate, "failing": failing });
    let script = before_loading(page, &FAILING.replace("SETTINGS", &settings.to_string()));
    page.visit("#/");
    let done = act(page, WORK);
    let calls_of_work = calls(page);
    page.reload();
    let loaded = act(page, LOOK);
    let calls = calls(page);
    no_longer(page, &script);
    let is_disturbed = failing > calls_of_work;
    let kept = if is_disturbed {
        page.reload();
        act(page, LOOK)
    } else {
        loaded.clone()
    };
    Done {
        calls,
        saved: done["saved"].as_str().map(str::to_owned),
        warned: serde_json::from_value(done["warned"].clone()).expect("warnings are texts"),
        loaded,
        kept,
    }
}

fn calls(page: &Page) -> u64 {
    let calls = page.script("return Number(window.name)", &[]);
    calls.as_u64().expect("calls are counted")
}
