//! What goes wrong with the browser's storage, and what must happen instead: nothing shown as saved is ever lost,
//! and where nothing can be saved it is said.

mod cleared;
mod damaged;
mod every_call;
mod full;
mod leaving;
mod moved;
mod newer;
mod size;
mod stopped;
mod tabs;
mod unavailable;

use e2e::{Look, Page};
use serde_json::{Value, json};

/// A person inside the page, for what must be quick.
const PERSON: &str = include_str!("person.js");

/// Keeps hold of the wasm's memory, as `window.wasmMemory`.
const KEEP_MEMORY: &str = "
    const keep = (instance) => { window.wasmMemory = instance.exports.memory; return instance; };
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
        construct: (type, given) => keep(new type(...given)),
    });
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const make = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await make.apply(WebAssembly, given);
            keep(made.instance ?? made);
            return made;
        };
    }";

/// Begins a plan from a template, names it and waits until that is saved. Returns the plan's address.
#[track_caller]
pub fn begin(page: &Page, title: &str) -> String {
    page.button("Målkedja").click();
    page.field("Sök i planen").see();
    let hash = page.script("return location.hash", &[]);
    let plan = hash
        .as_str()
        .and_then(|hash| hash.strip_suffix("/mal"))
        .expect("a template opens as a goal tree")
        .to_owned();
    page.visit(&format!("{plan}/om"));
    rename(page, title);
    see_saved(page);
    plan
}

/// Gives the plan another title, on its title page.
#[track_caller]
fn rename(page: &Page, title: &str) {
    page.field("Titel").fill(title);
}

/// Waits until the title page shows this title.
#[track_caller]
fn see_title(page: &Page, title: &str) {
    let mut shown = String::new();
    let is_there = page.eventually(|| {
        shown = page.field("Titel").value();
        shown == title
    });
    assert!(is_there, "the plan is called “{shown}”, not “{title}”");
}

/// Waits until the header says that everything is saved.
#[track_caller]
fn see_saved(page: &Page) {
    see_save_state(page, "Sparat");
}

#[track_caller]
fn see_save_state(page: &Page, state: &str) {
    let is_so = page.eventually(|| save_state(page).starts_with(state));
    assert!(is_so, "the header says “{}”", save_state(page));
}

fn save_state(page: &Page) -> String {
    let words = "return document.querySelector('header [role=status] > span')?.textContent ?? ''";
    page.script(words, &[])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// The plan's id, out of its address.
fn id_of(plan: &str) -> &str {
    plan.trim_start_matches("#/plan/")
}

/// Runs a script in every page that is loaded from now on, before anything of the page's own.
#[track_caller]
fn before_loading(page: &Page, source: &str) -> Value {
    let added = page.cdp(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": source }),
    );
    added["identifier"].clone()
}

/// Takes such a script away again.
#[track_caller]
fn no_longer(page: &Page, script: &Value) {
    page.cdp(
        "Page.removeScriptToEvaluateOnNewDocument",
        json!({ "identifier": script }),
    );
}

/// Lets the person in the page do something; fails with what went wrong for them.
#[track_caller]
pub fn act(page: &Page, script: &str) -> Value {
    let body = format!(
        "const done = arguments[arguments.length - 1];
         {PERSON}
         (async () => {{ {script} }})().then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
    );
    let outcome = page.script_async(&body, &[]);
    assert!(outcome["error"].is_null(), "{}", outcome["error"]);
    outcome["value"].clone()
}

/// The rows in IndexedDB and in its second copy, reached as any script of the page can.
mod rows {
    use super::*;

    /// Where rows lie.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Place {
        /// IndexedDB.
        Original,
        /// The storage bucket.
        Copy,
    }

    impl Place {
        pub const BOTH: [Self; 2] = [Self::Original, Self::Copy];

        fn factory(self) -> &'static str {
            match self {
                Self::Original => "indexedDB",
                Self::Copy => "(await navigator.storageBuckets.open('uppfyllt')).indexedDB",
            }
        }
    }

    /// Runs the body of an asynchronous function with `tables(mode)`, which gives the open tables.
    #[track_caller]
    fn run(page: &Page, place: Place, body: &str, argument: Value) -> Value {
        let script = format!(
            "const [argument, done] = arguments;
             const settled = (request) => new Promise((resolve, reject) => {{
                 request.onsuccess = () => resolve(request.result);
                 request.onerror = request.onblocked = () => reject(request.error ?? 'blocked');
             }});
             (async () => {{
                 const factory = {};
                 const opening = factory.open('uppfyllt');
                 // To look must not leave an empty database behind.
                 opening.onupgradeneeded = () => opening.transaction.abort();
                 const database = await settled(opening).catch((error) => {{
                     if (error.name !== 'AbortError') throw error;
                 }});
                 if (!database) return null;
                 const names = [...database.objectStoreNames];
                 const transaction = database.transaction(names, 'readwrite');
                 const ended = new Promise((resolve, reject) => {{
                     transaction.oncomplete = resolve;
                     transaction.onabort = () => reject(transaction.error);
                 }});
                 const result = await (async () => {{ {body} }})();
                 await ended;
                 database.close();
                 return result ?? null;
             }})().then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));",
            place.factory()
        );
        let outcome = page.script_async(&script, &[argument]);
        assert!(outcome["error"].is_null(), "{}", outcome["error"]);
        outcome["value"].clone()
    }

    /// All rows of a place: table, plan, number and text.
    #[track_caller]
    pub fn all(page: &Page, place: Place) -> Vec<(String, String, u64, String)> {
        let body = "const rows = [];
            for (const name of names) {
                const table = transaction.objectStore(name);
                const keys = await settled(table.getAllKeys()), texts = await settled(table.getAll());
                keys.forEach(([plan, number], at) => rows.push([name, plan, number, texts[at]]));
            }
            return rows;";
        let rows = run(page, place, body, Value::Null);
        let rows: Option<_> = serde_json::from_value(rows).expect("texts under plan and number");
        rows.unwrap_or_default()
    }

    /// The rows of one table in IndexedDB: number and text.
    #[track_caller]
    pub fn of(page: &Page, table: &str) -> Vec<(u64, String)> {
        let rows = all(page, Place::Original).into_iter();
        rows.filter(|row| row.0 == table)
            .map(|(_, _, number, text)| (number, text))
            .collect()
    }

    /// Puts a row into both places, as an accident would leave it.
    #[track_caller]
    pub fn put(page: &Page, table: &str, plan: &str, number: u64, text: &str) {
        for place in Place::BOTH {
            let body = "const [table, plan, number, text] = argument;
                transaction.objectStore(table).put(text, [plan, number]);";
            run(page, place, body, json!([table, plan, number, text]));
        }
    }
}
