//! The browser application: the only crate root that knows Leptos and the browser.
//!
//! `shell` shows the view that the address (`route`) asks for; `screens` are the views; they read
//! and change the open plan through `session` and `commands`, and the list of plans through
//! `library`. `storage` keeps texts, `platform` wraps the browser, `widgets` know no plan.

mod commands;
mod language;
mod library;
mod office;
mod parts;
mod pasting;
mod platform;
mod route;
mod samples;
mod screens;
mod session;
mod shell;
mod storage;
mod when;
mod widgets;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

fn main() {
    platform::life::on_panic();
    // Leptos has no executor of its own before something is mounted.
    spawn_local(async {
        let library = library::Library::open().await;
        mount_to_body(move || view! { <shell::Shell library/> });
        platform::place::keep();
        platform::life::ready();
    });
}
