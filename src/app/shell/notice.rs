//! What was just done and may be taken back.

use leptos::prelude::*;

use crate::language::t;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Icon};

/// Tells of a deletion, with undo at hand. It stays until something else is done: nobody has to
/// be quick.
#[component]
pub fn Notice() -> impl IntoView {
    let session = Session::here();
    let notice = session.notice();
    view! {
        <div class="toasts" role="status">
            {move || notice.get().map(|done| {
                let words = (t().frame.done)(done.summary.verb, done.summary.kind, done.summary.count);
                view! {
                    <div class="toast">
                        <span>{capitalised(&words)}</span>
                        <Button label=t().frame.undo small=true on_press=move |()| session.undo()/>
                        <Button
                            label=t().frame.close
                            kind=ButtonKind::Quiet
                            icon=Icon::Close
                            icon_only=true
                            small=true
                            on_press=move |()| notice.set(None)
                        />
                    </div>
                }
            })}
        </div>
    }
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
