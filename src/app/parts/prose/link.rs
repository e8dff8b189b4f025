//! The question about a link: its words and its address.

use leptos::prelude::*;
use uppfyllt::document::markup;

use super::{Asked, Writing};
use crate::language::t;
use crate::widgets::{Button, ButtonKind, Dialog, TextField};

/// Asks for words and an address, and puts the link into the text.
#[component]
pub fn AskLink(writing: Writing) -> impl IntoView {
    let texts = &t().prose.ask_link;
    let words = RwSignal::new(String::new());
    let address = RwSignal::new(String::new());
    let wrong = RwSignal::new(false);
    let open = Signal::derive(move || writing.asked.get() == Some(Asked::Link));
    Effect::new(move |_| {
        if open.get() {
            words.set(writing.selected());
            address.set(String::new());
            wrong.set(false);
        }
    });
    let insert = move |()| {
        let link = markup::link(&words.get_untracked(), &address.get_untracked());
        match link {
            Some(link) => writing.insert(link),
            None => wrong.set(true),
        }
    };
    view! {
        <Dialog
            open
            on_close=move |()| writing.asked.set(None)
            title=t().prose.link
            close_label=t().frame.close
            actions=move || view! { <Button label=texts.insert kind=ButtonKind::Primary on_press=insert/> }
        >
            <div class="fields">
                <TextField label=texts.words value=words on_commit=move |text| words.set(text)/>
                <TextField
                    label=texts.address
                    value=address
                    hint=texts.hint
                    on_commit=move |text| address.set(text)
                />
            </div>
            // It stays until the next press: what came and went while one presses would move the button.
            <div class="field">
                <p class="error" role="alert">{move || wrong.get().then_some(texts.no_address)}</p>
            </div>
        </Dialog>
    }
}
