//! Why there is no plan to read, and what can be done about it.

use leptos::prelude::*;

use crate::language::t;
use crate::library::LookError;
use crate::parts::{OpenFiles, PasteLink};
use crate::route::Route;

/// A page that says what happened and what to do.
#[component]
pub fn Trouble(error: LookError) -> impl IntoView {
    let (title, text) = told(&error);
    let start = &t().start;
    // What a mail has broken can be mended out of the mail.
    let pasting = matches!(error, LookError::Link(_));
    view! {
        <div class="page-head"><h1>{title}</h1></div>
        <p class="lede">{text}</p>
        <section class="ways" aria-labelledby="ways">
            <h2 id="ways" class="visually-hidden">{start.open_or_paste}</h2>
            {pasting.then(|| view! { <PasteLink/> })}
            <OpenFiles title=start.open_title text=start.open choose=start.choose_file/>
        </section>
        <p class="leave"><a href=Route::Start.href()>{t().frame.to_start}</a></p>
    }
}

fn told(error: &LookError) -> (&'static str, String) {
    use crate::library::FetchError::{NotFound, TooBig, Unreachable};
    let texts = &t().link;
    let (title, text) = match error {
        LookError::Link(error) => return (texts.error)(error),
        LookError::File(error) => return (texts.no_plan, (t().opening.error)(error)),
        LookError::Bomb => texts.bomb,
        LookError::NoUnpacker => texts.no_unpacker,
        LookError::Astray => texts.astray,
        LookError::FromFile => texts.from_file,
        LookError::Fetch(NotFound) => texts.not_found,
        LookError::Fetch(Unreachable) => texts.unreachable,
        LookError::Fetch(TooBig) => texts.too_big,
    };
    (title, text.to_owned())
}
