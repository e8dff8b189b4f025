//! The big list of naughty strings in every text field: it stays text, does nothing, and is kept to the letter.

use e2e::{Build, Key, Look, Page, on};
use serde_json::{Value, json};

use crate::material::paste;

const LIST: &str = include_str!("../../../data/naughty-strings.json");

/// Fields for text that are to be seen and may be written in. Of the outline it is the line that the details are of;
/// a search keeps nothing, a number takes no other text, and a measurement is kept when it is added.
const FIELDS: &str = "
    const rooms = ['.outline-row.selected', 'aside.details', 'main:not(:has(aside.details))'];
    const kinds = rooms.flatMap((room) => [`${room} input[type=text]`, `${room} textarea`]);
    const fields = [...document.querySelectorAll(kinds.join())]
        .filter((it) => it.checkVisibility() && !it.readOnly && it.inputMode !== 'decimal' && !it.closest('.entry'));";

/// What pasted or typed text could have become, had it been taken for markup or run.
const HARM: &str = "
    const foreign = 'script, img, iframe, object, embed, video, audio, base, link, style, meta, form, marquee, plaintext, b';
    const made = [...document.querySelectorAll('main ' + foreign.split(', ').join(', main '))].map((it) => it.outerHTML);
    return [...made, ...(window.harm ?? [])]";

/// All strings in one, for a field of one line.
fn whole_list() -> String {
    let strings: Vec<String> = serde_json::from_str(LIST).expect("the list is a list of strings");
    assert!(strings.len() > 400);
    strings.join(" ").replace(['\r', '\n'], " ")
}

#[test]
fn every_field_keeps_every_naughty_string_as_text() {
    on(Build::File, |page| {
        watch_for_harm(page);
        let list = whole_list();
        let plan = begin(page);
        let mut filled = Vec::new();
        for view in views(page, &plan) {
            open(page, &view);
            let values = fill_all(page, &list);
            assert_ne!(values, json!([]), "there is nothing to write in at {view}");
            filled.push((view, values));
        }
        saved(page);
        no_harm(page);
        page.kill_browser();
        page.reopen();
        watch_for_harm(page);
        for (view, values) in &filled {
            open(page, view);
            assert!(
                page.eventually(|| values_of(page) == *values),
                "not all is kept at {view}"
            );
        }
        no_harm(page);
    });
}

/// A plan with one of everything that has words: of a template, with a decision, an activity and a measurement.
fn begin(page: &Page) -> String {
    page.visit("#/");
    page.button("Målkedja").click();
    page.see("Sparat");
    let hash = page.script("return location.hash", &[]);
    let plan = hash
        .as_str()
        .unwrap_or_default()
        .split('/')
        .take(3)
        .collect::<Vec<_>>()
        .join("/");
    page.visit(&format!("{plan}/om"));
    page.heading("Om planen").see();
    page.button("Lägg till beslut").click();
    page.field("Instans").see();
    page.button("Nytt tillfälle").click();
    page.button("Lägg till tillfället").click();
    page.field("Egen titel").see();
    plan
}

/// The addresses of the views in which something can be written: the title page, the outline, the first goal and the
/// first indicator with all that opens, and the indicator's own page.
fn views(page: &Page, plan: &str) -> Vec<String> {
    page.visit(&format!("{plan}/mal"));
    page.button("Markera flera").see();
    let details = page.script(
        "return ['mal', 'indikator'].map((kind) => document.querySelector(`.end a[href*='/${kind}/']`).hash)",
        &[],
    );
    let [goal, indicator] = [0, 1].map(|at| details[at].as_str().unwrap_or_default().to_owned());
    let own_page = indicator.replace("/indikator/", "/indikatorer/");
    for view in [&goal, &indicator] {
        open(page, view);
        page.button("Lägg till aktivitet").click();
    }
    page.button("Lägg till målvärde").click();
    open(page, &own_page);
    page.field("Period").fill("2026");
    page.field("Värde").fill("1");
    page.button("Lägg till").click();
    page.field("Not för 2026").see();
    // The reason is written on the indicator's own page first: among the details it stands once there is one.
    vec![format!("{plan}/om"), goal, own_page, indicator]
}

/// Opens a view with everything in it that opens.
fn open(page: &Page, view: &str) {
    page.visit("#/hjalp");
    page.heading("Ordlista").see();
    page.visit(view);
    assert!(page.eventually(
        || page.script(&format!("{FIELDS} return fields.length > 0"), &[]) == json!(true)
    ));
    page.script(
        "document.querySelectorAll('main details:not([open]) > summary').forEach((it) => it.click())",
        &[],
    );
    page.script_async(
        "requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))",
        &[],
    );
}

/// Writes the list into every field; what the fields then show, since a date or an id is refused and given back.
fn fill_all(page: &Page, list: &str) -> Value {
    let count = page
        .script(&format!("{FIELDS} return fields.length"), &[])
        .as_u64()
        .unwrap_or_default();
    let mut kept = 0;
    for at in 0..count {
        let focus = format!("{FIELDS} const it = fields[arguments[0]]; it.focus(); it.select()");
        page.script(&focus, &[json!(at)]);
        page.cdp("Input.insertText", json!({ "text": list }));
        page.press(Key::Tab);
        let refused = format!(
            "{FIELDS} const it = fields[arguments[0]]; if (!it.ariaInvalid) return it.value; it.focus(); return true"
        );
        match page.script(&refused, &[json!(at)]) {
            Value::Bool(true) => page.press(Key::Escape),
            Value::String(value) if value == list || value == list.trim() => kept += 1,
            other => panic!("field {at} does not hold the list but {other}"),
        }
    }
    assert!(kept * 2 > count, "most fields take any text");
    values_of(page)
}

fn values_of(page: &Page) -> Value {
    page.script(
        &format!("{FIELDS} return fields.map((it) => it.value)"),
        &[],
    )
}

fn saved(page: &Page) {
    page.see("Sparat");
    assert!(page.eventually(|| !page.text().contains("Sparar")));
}

/// Hears of dialogs, and of errors that markup makes when it is run.
fn watch_for_harm(page: &Page) {
    page.script(
        "window.harm = [];
         for (const name of ['alert', 'confirm', 'prompt', 'open'])
             window[name] = (words) => { window.harm.push(name + ': ' + words) };",
        &[],
    );
}

#[track_caller]
fn no_harm(page: &Page) {
    assert_eq!(page.script(HARM, &[]), json!([]));
}

/// What the nastiest of them do key by key, and as a table.
#[test]
fn typed_and_pasted_markup_stays_text() {
    on(Build::Hosted, |page| {
        watch_for_harm(page);
        // What the policy would refuse to run it tells of, even where nothing would have run.
        page.expect_error("Executing inline event handler");
        let rows = "<img src=x onerror=alert(1)>\t● <script>alert(2)</script>\n";
        let html = "<table><tr><th>Nämndmål<th>Indikator</tr>
            <tr><td>&lt;img src=x onerror=alert(1)&gt;<img src=x onerror=alert(3)><td>● &lt;script&gt;alert(2)&lt;/script&gt;<script>alert(4)</script></tr>
            <tr><td><svg onload=alert(5)></svg>A mål<td><iframe src='javascript:alert(6)'></iframe>● B</tr></table>";
        page.visit("#/klistra-in");
        paste(page, &format!("Nämndmål\tIndikator\n{rows}"), html);
        page.see("2 mål, 2 indikatorer");
        page.see("<img src=x onerror=alert(1)>");
        no_harm(page);
        page.field("Planens titel").focus();
        page.type_text("</title><script>alert(7)</script>");
        page.button("Skapa planen").click();
        page.see("</title><script>alert(7)</script>");
        page.link("Mål och indikatorer").click();
        page.field("Indikator").nth(0).see();
        page.field("Indikator").nth(0).focus();
        page.type_text("\"><svg/onload=alert(8)> {{7*7}} ${alert(9)}");
        page.press(Key::Tab);
        page.see("Sparat");
        no_harm(page);
        page.reload();
        page.see("</title><script>alert(7)</script>");
        assert!(
            page.field("Indikator")
                .nth(0)
                .value()
                .contains("{{7*7}} ${alert(9)}")
        );
    });
}
