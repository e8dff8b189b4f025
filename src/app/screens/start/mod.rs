//! The start page: what this is, and six ways in.

mod kept;
mod samples;
mod specimen;

use leptos::prelude::*;

use crate::language::t;
use crate::parts::{OpenFiles, PasteLink};
use crate::route::Route;
use kept::Kept;
use samples::{Examples, Templates};
use specimen::Specimen;

/// The start page.
#[component]
pub fn Start() -> impl IntoView {
    let texts = &t().start;
    view! {
        <div class="hero">
            <div>
                <h1>{texts.promise}</h1>
                <p class="lede">{texts.lede}</p>
            </div>
            <Specimen/>
        </div>
        <Kept/>
        <section aria-labelledby="new">
            <h2 id="new" class="section-head">{texts.open_or_paste}</h2>
            <div class="ways">
                <OpenFiles title=texts.open_title text=texts.open choose=texts.choose_file/>
                <div>
                    <h3>{t().paste.title}</h3>
                    <p>{texts.paste}</p>
                    <a class="button" href=Route::Paste.href()>{t().paste.title}</a>
                </div>
                <PasteLink/>
            </div>
        </section>
        <Templates/>
        <Examples/>
        <Where/>
    }
}

/// Where the user's work is: the one thing to know before beginning.
#[component]
fn Where() -> impl IntoView {
    let texts = &t().start;
    let columns = texts.places.map(|(title, text)| {
        view! {
            <div>
                <h3>{title}</h3>
                <p>{text}</p>
            </div>
        }
    });
    view! {
        <section aria-labelledby="where">
            <h2 id="where" class="section-head">{texts.places_title}</h2>
            <div class="columns ruled">{columns.into_iter().collect_view()}</div>
        </section>
    }
}
