//! Sending and receiving: files that come in are gone through, and land as one change.

mod item;
mod origin;
mod review;
mod send;
mod share;
mod work;

use leptos::prelude::*;

use crate::language::t;
use crate::parts::OpenFiles;
use crate::route::{Route, View};
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
        <Measurements/>
        <Send/>
        <Share/>
    }
}

/// The way to measurements that come from elsewhere than the plan's own files.
#[component]
fn Measurements() -> impl IntoView {
    let texts = &t().incoming;
    let href = Route::Plan(Session::here().id(), View::Incoming).href();
    view! {
        <section class="send" aria-labelledby="measurements">
            <h2 id="measurements">{texts.way}</h2>
            <p class="soft">{texts.way_how}</p>
            <p><a class="button" href=href>{texts.title}</a></p>
        </section>
    }
}
