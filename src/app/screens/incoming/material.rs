//! The first step: the file, or a field to paste into, and how far the reading has come.

use std::time::Duration;

use leptos::html;
use leptos::prelude::*;

use super::words::told;
use super::work::{Stage, Work};
use crate::language::t;
use crate::widgets::{
    Banner, BannerTone, Button, ButtonKind, Choice, Disclosure, FileButton, FileDrop, SelectField,
};

/// The sorts of file that are offered first.
const SORTS: &str = ".csv,.txt,.tsv,.json,.xlsx,.xlsm,text/csv,text/plain,application/json";

/// The file or the text.
#[component]
pub fn Material(work: Work) -> impl IntoView {
    let texts = &t().incoming;
    let open = Callback::new(move |files| work.open(files));
    view! {
        <section class="step" aria-labelledby="incoming-material">
            <h2 id="incoming-material">{texts.material}</h2>
            <p class="soft">{texts.material_how}</p>
            <div class="stack">
                <FileDrop on_files=open>
                    <p class="soft">{texts.drop}</p>
                    <FileButton label=texts.choose accept=SORTS kind=ButtonKind::Primary on_files=open/>
                </FileDrop>
                <PasteField work/>
                {move || progress(work)}
                <Sheets work/>
            </div>
        </section>
    }
}

/// The field to paste into. A paste is read at once, what is typed when asked to.
#[component]
fn PasteField(work: Work) -> impl IntoView {
    let texts = &t().incoming;
    let area = NodeRef::<html::Textarea>::new();
    let read = move || {
        // Asked after a paste, when the view may be gone already.
        if let Some(area) = area.try_get_untracked().flatten() {
            work.read_text(area.value());
        }
    };
    view! {
        <Disclosure summary=move || texts.paste>
            <div class="field">
                <label for="incoming-area">{texts.area}</label>
                <textarea
                    node_ref=area
                    id="incoming-area"
                    class="textarea paste-area"
                    spellcheck="false"
                    autocomplete="off"
                    on:paste=move |_| set_timeout(read, Duration::ZERO)
                ></textarea>
            </div>
            <div class="cluster">
                <Button label=texts.read small=true on_press=move |()| read()/>
            </div>
        </Disclosure>
    }
}

/// How far the reading has come, or what came of it.
fn progress(work: Work) -> Option<AnyView> {
    let texts = &t().workbook;
    let name = work.name.get();
    match work.stage.get() {
        Stage::Nothing => None,
        Stage::Busy(rows) => Some(
            view! {
                <div class="busy">
                    <progress aria-label=(texts.reading)(&name, 0)></progress>
                    <span>{(texts.reading)(&name, rows)}</span>
                    <Button label=texts.cancel small=true on_press=move |()| work.cancel()/>
                </div>
            }
            .into_any(),
        ),
        Stage::Failed(why) => Some(
            view! {
                <Banner tone=BannerTone::Error title=(texts.failed)(&name)>{told(&why)}</Banner>
            }
            .into_any(),
        ),
        Stage::Read => Some(view! { <ReadAs work name/> }.into_any()),
    }
}

/// What was read, and what of the file says nothing.
#[component]
fn ReadAs(work: Work, name: String) -> impl IntoView {
    let texts = &t().incoming;
    let notes = move || {
        let mut notes = Vec::new();
        if let Some(laid) = work.laid.get() {
            notes.push((texts.read_as)(&name, laid.readings.list.len()));
            let blank = laid.readings.blank_rows;
            notes.extend((blank > 0).then(|| (texts.blank_rows)(blank)));
        }
        let replaced = work.found.get().map_or(0, |found| found.replaced);
        notes.extend((replaced > 0).then(|| (texts.replaced)(replaced)));
        notes.join(" ")
    };
    let notes = Memo::new(move |_| notes());
    view! {
        <Show when=move || notes.with(|notes| !notes.is_empty())>
            <p>{notes}</p>
        </Show>
    }
}

/// Which sheet of a workbook is read, where several hold something.
#[component]
fn Sheets(work: Work) -> impl IntoView {
    let texts = &t().workbook;
    let several = Memo::new(move |_| work.sheets.with(|all| all.len() > 1));
    let choices = Signal::derive(move || {
        let sheets = work.sheets.get().into_iter().enumerate();
        let named =
            |(at, (_, sheet)): (usize, (usize, uppfyllt::book::Summary))| match sheet.is_hidden {
                true => Choice::new(at, (texts.hidden)(&sheet.name)),
                false => Choice::new(at, sheet.name),
            };
        sheets.map(named).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || several.get()>
            <SelectField
                label=texts.sheet
                choices
                value=work.sheet
                on_change=move |sheet| work.turn_to(sheet)
            />
        </Show>
    }
}
