//! Addresses that lead nowhere, and plans that cannot be opened.

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::plan::PlanId;

use crate::language::t;
use crate::library::Library;
use crate::route::Route;
use crate::session::LoadError;
use crate::widgets::Button;

/// Says that there is nothing here, and where to go.
#[component]
pub fn Lost(title: &'static str, text: &'static str) -> impl IntoView {
    view! {
        <div class="empty">
            <h1>{title}</h1>
            <p>{text}</p>
            <p>
                <a class="button primary" href=Route::Start.href()>{t().frame.to_start}</a>
            </p>
        </div>
    }
}

/// Says why a plan cannot be opened; what is stored of it can be downloaded.
#[component]
pub fn Unopened(id: PlanId, error: LoadError) -> impl IntoView {
    let texts = t();
    if error.is_missing() {
        return view! { <Lost title=texts.frame.no_plan_title text=texts.frame.no_plan/> }
            .into_any();
    }
    let library = Library::here();
    view! {
        <Lost title=texts.problem.unreadable text=texts.problem.unreadable_kept/>
        <p>
            <Button label=texts.problem.rescue on_press=move |()| rescue(library, id)/>
        </p>
    }
    .into_any()
}

fn rescue(library: Library, id: PlanId) {
    spawn_local(async move {
        // What cannot be read cannot be downloaded; the view says so already.
        let _ = library.rescue(id).await;
    });
}
