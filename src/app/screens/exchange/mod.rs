//! Sending and receiving: files that come in are gone through, and land as one change.

mod item;
mod review;
mod send;
mod share;
mod work;

use leptos::prelude::*;

use crate::language::t;
use crate::parts::OpenFiles;
use crate::session::Session;
use review::Review;
use send::Send;
use share::Share;

/// Sending and receiving.
#[component]
pub fn Exchange() -> impl IntoView {
    let session = Session::here();
    let texts = &t().exchange;
    let title = session.derive(|plan| plan.about.title.clone());
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{title}</p>
                <h1>{texts.title}</h1>
                <p class="soft">{texts.explained}</p>
            </div>
        </div>
        <Review/>
        <section class="ways one" aria-labelledby="receive">
            <h2 id="receive">{texts.take_in}</h2>
            <OpenFiles title=texts.drop text=texts.take_in_explained choose=texts.choose/>
        </section>
        <Send/>
        <Share/>
    }
}
