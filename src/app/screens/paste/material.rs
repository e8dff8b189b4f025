//! The first step: the field to paste into, and how to copy a table from where it is.

use leptos::ev::ClipboardEvent;
use leptos::prelude::*;

use super::work::{Found, Reading, Work};
use crate::language::t;
use crate::pasting;
use crate::widgets::{Banner, BannerTone, Button};

/// What the field is about to take.
#[derive(Clone, Copy)]
enum Coming {
    /// Key strokes and the like.
    Typed,
    /// A paste, read as text once it is in the field.
    Text,
    /// A paste that has been read as cells.
    Cells,
}

/// The field to paste into.
#[component]
pub fn Material(work: Work) -> impl IntoView {
    let texts = &t().paste;
    // A paste is read as soon as the field has taken it; typing is read when asked to.
    let coming = StoredValue::new(Coming::Typed);
    let paste = move |event: ClipboardEvent| {
        let whole = is_whole(work);
        match pasting::cells_in(&event) {
            Some(cells) if whole || work.holds_cells() => {
                coming.set_value(Coming::Cells);
                work.read_cells(cells, whole);
            }
            _ => coming.set_value(Coming::Text),
        }
    };
    let input = move |_| {
        match coming.get_value() {
            Coming::Text => work.read_text(),
            Coming::Cells => {}
            Coming::Typed => work.unread.set(true),
        }
        coming.set_value(Coming::Typed);
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
