//! Opening a plan file: by button or by dropping it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::language::t;
use crate::library::{Library, OpenError};
use crate::route::{Route, View};
use crate::widgets::{Banner, BannerPlace, BannerTone, ButtonKind, FileButton, FileDrop};

/// The way in by a plan file; what is wrong with a file is told here.
#[component]
pub fn OpenFile() -> impl IntoView {
    let texts = &t().start;
    let library = Library::here();
    let error = RwSignal::new(None::<String>);
    let open = Callback::new(move |files| {
        error.set(None);
        spawn_local(async move {
            match library.open_files(files).await {
                Ok(id) => Route::Plan(id, View::Overview).go(),
                Err((name, wrong)) => {
                    let _ = error.try_set(Some(format!("{name}: {}", told(&wrong))));
                }
            }
        });
    });
    view! {
        <FileDrop on_files=open>
            <h3>{texts.open_title}</h3>
            <p>{texts.open}</p>
            <FileButton
                label=texts.choose_file
                accept=".json,application/json"
                kind=ButtonKind::Primary
                on_files=open
            />
            {move || error.get().map(|message| view! {
                <Banner tone=BannerTone::Error place=BannerPlace::Part title=t().opening.failed>{message}</Banner>
            })}
        </FileDrop>
    }
}

fn told(error: &OpenError) -> String {
    let texts = &t().opening;
    match error {
        OpenError::File(error) => (texts.error)(error),
        OpenError::Unreadable => texts.unreadable.to_owned(),
        OpenError::Store(_) => texts.not_kept.to_owned(),
    }
}
