//! The first step: the field to paste into, and how to copy a table from where it is.

use std::time::Duration;

use leptos::ev::ClipboardEvent;
use leptos::prelude::*;

use super::work::{Found, Reading, Work};
use crate::language::t;
use crate::parts::FromFile;
use crate::pasting;
use crate::widgets::{Banner, BannerTone, Button};

/// The field to paste into.
#[component]
pub fn Material(work: Work) -> impl IntoView {
    let texts = &t().paste;
    // Typing is read when asked to; a paste at once, as soon as the field has taken it.
    let taking = StoredValue::new(false);
    let paste = move |event: ClipboardEvent| {
        let whole = is_whole(work);
        let cells = pasting::cells_in(&event).filter(|_| whole || work.holds_cells());
        taking.set_value(true);
        work.forget_file();
        set_timeout(
            move || {
                taking.try_set_value(false);
                match cells {
                    Some(cells) => work.read_cells(cells, whole),
                    None => work.read_text(),
                }
            },
            Duration::ZERO,
        );
    };
    let input = move |_| {
        work.forget_file();
        if !taking.get_value() {
            work.unread.set(true);
        }
    };
    view! {
        <section class="step" aria-labelledby="paste-material">
            <h2 id="paste-material">{texts.material}</h2>
            <p class="soft">{texts.material_how}</p>
            <div>
                <div class="field">
                    <label for="paste-area">{texts.area}</label>
                    <textarea
                        node_ref=work.area
                        id="paste-area"
                        aria-describedby="paste-area-note"
                        class="textarea paste-area"
                        spellcheck="false"
                        autocomplete="off"
                        on:paste=paste
                        on:input=input
                    ></textarea>
                    <p class="hint" id="paste-area-note">{move || note(work)}</p>
                </div>
                <div class="cluster">
                    <Button label=texts.read_text small=true on_press=move |()| work.read_text()/>
                    <Button
                        label=texts.clear
                        small=true
                        on_press=move |()| work.clear()
                    />
                </div>
                <FromFile
                    on_text=move |file| work.read_file(file)
                    on_cells=move |file| work.read_file_cells(file)
                />
                {move || match work.reading.get() {
                    Reading::TooBig(too_big) => Some(view! {
                        <Banner tone=BannerTone::Error title=texts.too_big_title>{(texts.too_big)(too_big)}</Banner>
                    }),
                    _ => None,
                }}
            </div>
        </section>
    }
}

/// A paste replaces everything: the field is empty, or all of it is selected.
fn is_whole(work: Work) -> bool {
    let Some(area) = work.area.get_untracked() else {
        return true;
    };
    let length = area.text_length();
    let at = |position: Result<Option<u32>, _>| position.ok().flatten().unwrap_or_default();
    length == 0 || (at(area.selection_start()) == 0 && at(area.selection_end()) == length)
}

fn note(work: Work) -> String {
    let texts = &t().paste;
    match work.reading.get() {
        _ if work.unread.get() => texts.unread.to_owned(),
        Reading::Read(found) => {
            let Found {
                rows,
                width,
                as_cells,
                ..
            } = *found;
            (texts.read_as)(rows, width, as_cells)
        }
        Reading::Busy => texts.reading.to_owned(),
        Reading::Nothing | Reading::TooBig(_) => texts.area_hint.to_owned(),
    }
}

/// How to copy a table, while there is none.
#[component]
pub fn Guide() -> impl IntoView {
    let ways = t().paste.guide.map(|(from, how)| {
        view! {
            <div>
                <h3>{from}</h3>
                <p>{how}</p>
            </div>
        }
    });
    view! {
        <section class="paste-guide" aria-labelledby="paste-guide">
            <h2 id="paste-guide">{t().paste.guide_title}</h2>
            <div class="columns ruled">{ways.into_iter().collect_view()}</div>
        </section>
    }
}
