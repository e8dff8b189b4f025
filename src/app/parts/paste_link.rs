//! Pasting a link with a plan in it, as a mail has left it: what can be mended is shown.

use leptos::prelude::*;

use crate::language::t;
use crate::library::same_link;
use crate::route::go_to_letters;
use crate::widgets::{Button, TextField};

/// The way in by a link that does not open by itself.
#[component]
pub fn PasteLink() -> impl IntoView {
    let texts = &t().link;
    let pasted = RwSignal::new(String::new());
    let refuse = move |text: String| {
        let link = same_link(&text);
        link.err().map(|error| {
            let (title, told) = (texts.error)(&error);
            format!("{title}. {told}")
        })
    };
    let show = move |()| {
        if let Ok(letters) = same_link(&pasted.get_untracked()) {
            go_to_letters(&letters);
        }
    };
    view! {
        <div class="paste-link">
            <h3>{texts.paste_title}</h3>
            <p>{texts.paste}</p>
            <TextField
                label=texts.pasted
                hide_label=true
                value=pasted
                refuse
                on_commit=move |text| pasted.set(text)
            />
            <Button label=texts.show on_press=show/>
        </div>
    }
}
