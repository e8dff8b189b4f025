//! The first step: the field to paste into, and a file.

use std::time::Duration;

use leptos::ev::ClipboardEvent;
use leptos::prelude::*;

use super::work::{Reading, Work};
use crate::language::t;
use crate::parts::FromFile;
use crate::pasting;
use crate::widgets::{Banner, BannerTone, Button};

/// The field to paste into.
#[component]
pub fn Material(work: Work) -> impl IntoView {
    let texts = &t().economy_screen;
    // A paste is read at once, as soon as the field has taken it. A word processor's text says nothing of cells that
    // reach over others: headings in two lines would stand over the wrong columns.
    let paste = move |event: ClipboardEvent| {
        let has_columns = pasting::text(&event).is_some_and(|it| it.contains('\t'));
        let cells = pasting::cells_and_lines_in(&event);
        let cells = cells.filter(|(_, is_laid)| *is_laid || !has_columns);
        work.forget_file();
        let read = move || match cells {
            Some((cells, _)) => work.read_cells(cells),
            None => work.read_text(),
        };
        set_timeout(read, Duration::ZERO);
    };
    let trouble = move || match work.reading.get() {
        Reading::TooBig(too_big) => Some((t().paste.too_big)(too_big)),
        Reading::NoTable => Some(texts.no_table_what.to_owned()),
        Reading::Nothing | Reading::Busy | Reading::Read => None,
    };
    view! {
        <section class="step" aria-labelledby="economy-material">
            <h2 id="economy-material">{t().paste.material}</h2>
            <p class="soft">{texts.paste_how}</p>
            <div>
                <div class="field">
                    <label for="economy-area">{t().paste.area}</label>
                    <textarea
                        node_ref=work.area
                        id="economy-area"
                        class="textarea paste-area"
                        spellcheck="false"
                        autocomplete="off"
                        on:paste=paste
                        on:input=move |_| work.forget_file()
                    ></textarea>
                </div>
                <Button label=t().paste.read_text small=true on_press=move |()| work.read_text()/>
                <FromFile
                    on_text=move |file| work.read_file(file)
                    on_cells=move |file| work.read_file_cells(file)
                />
                {move || trouble().map(|why| view! {
                    <Banner tone=BannerTone::Error title=texts.no_table>{why}</Banner>
                })}
            </div>
        </section>
    }
}
