//! Fail the n-th call to the storage, for every n: what was called saved is there afterwards, and what was not was said
//! not to be.
//!
//! The work is short and whole: begin a plan, edit it three times, load the page again. A second, undisturbed load then
//! shows what is truly kept.

use e2e::{Build, Page, on};
use serde_json::{Value, json};

use super::{act, before_loading};

const FAILING: &str = include_str!("failing.js");

/// Begins a plan and renames it three times; tells the plan, the last title called saved, and whether there was a warning.
/// Whoever is told that something was not saved tries again, as told.
const WORK: &str = "
    const warnings = () => [...document.querySelectorAll('.banner, .notice, [role=alert]')]
        .filter((it) => it.checkVisibility()).map((it) => it.innerText.trim()).filter(Boolean);
    const heard = new Set();
    const listen = () => warnings().forEach((warning) => heard.add(warning));
    const answer = (is) => person.until('waited for an answer', () => { listen(); return is() || warnings().length; });

    const isOpen = () => /^#.plan.*mal$/.test(location.hash) && document.querySelector('input[type=search]');
    await person.press('Målkedja');
    await answer(isOpen);
    if (!isOpen()) {
        await person.press('Målkedja');
        await person.until('waited for the plan', isOpen);
    }
    const plan = location.hash.replace(/.mal$/, '');
    person.go(plan + '/om');
    let saved = null;
    for (const title of ['ett', 'två', 'tre']) {
        await person.fill('Titel', title);
        const isSaved = () => person.saveState().startsWith('Sparat');
        await answer(isSaved);
        if (person.saveState() === 'Inte sparat') {
            await person.press('Försök igen');
            await person.saved();
        }
        if (isSaved()) saved = title;
    }
    listen();
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
        before_loading(page, FAILING);
        let undisturbed = work_with(page, every, fate, 0);
        let (calls, warned) = (&undisturbed.calls, &undisturbed.warned);
        assert_eq!(undisturbed.saved.as_deref(), Some("tre"));
        assert!(
            *calls > 10 && warned.is_empty(),
            "{calls} calls, {warned:?}"
        );
        let mut disturbed = 0;
        for failing in 1..=undisturbed.calls {
            let done = work_with(page, every, fate, failing);
            done.assert_kept(failing);
            disturbed += usize::from(!done.warned.is_empty());
        }
        assert!(
            disturbed > 5,
            "only {disturbed} failures were noticed at all"
        );
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
        assert_eq!(
            kept["title"],
            json!(saved),
            "call {failing}: {saved} was called saved; {kept}"
        );
        let words = loaded["words"].as_str().unwrap_or_default();
        let is_told = words.contains("lagring") || words.contains("går inte att läsa");
        assert!(
            loaded["title"] == json!(saved) || is_told,
            "call {failing}, on loading: {saved} was called saved; {words}"
        );
    }
}

/// Does the work in an empty browser while one call fails; 0 for none.
#[track_caller]
fn work_with(page: &Page, every: &str, fate: &str, failing: u64) -> Done {
    page.clear_storage();
    page.script(
        "sessionStorage.clear(); Object.assign(sessionStorage, arguments[0]); location.hash = '#/'",
        &[json!({ "every": every, "fate": fate, "failing": failing.to_string() })],
    );
    page.reload();
    let done = act(page, WORK);
    let calls_of_work = calls(page);
    page.reload();
    let loaded = act(page, LOOK);
    let calls = calls(page);
    let is_disturbed = failing > calls_of_work;
    let kept = if is_disturbed {
        page.script("sessionStorage.failing = 0", &[]);
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
    let calls = page.script("return Number(sessionStorage.calls)", &[]);
    calls.as_u64().expect("calls are counted")
}
