//! Templates to begin from, and example plans to look at.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::language::{language, t};
use crate::library::Library;
use crate::route::{Route, View};
use crate::samples::{Example, Template};
use crate::widgets::{Banner, BannerTone, Button, ButtonKind};

/// Three templates.
#[component]
pub fn Templates() -> impl IntoView {
    let texts = &t().start;
    let library = Library::here();
    let failed = RwSignal::new(false);
    let cards = Template::ALL.into_iter().zip(texts.template).map(|(template, (title, text))| {
        view! {
            <div class="template">
                <Sketch template/>
                <h3>
                    <button type="button" on:click=move |_| begin(library, template, failed)>{title}</button>
                </h3>
                <p>{text}</p>
            </div>
        }
    });
    view! {
        <section aria-labelledby="templates">
            <h2 id="templates" class="section-head">{texts.templates}</h2>
            <NotBegun failed/>
            <div class="templates">{cards.collect_view()}</div>
        </section>
    }
}

/// A template in a few lines, as decoration.
#[component]
fn Sketch(template: Template) -> impl IntoView {
    let (edges, words) = match template {
        Template::GoalChain => (
            "M12 8h92v16h-92ZM52 34h70v15h-70ZM52 57h70v15h-70ZM30 24v41h22M30 42h22M122 42h14M122 64h14",
            "M142 42h46M142 64h34M20 16h60",
        ),
        Template::Scorecard => (
            "M12 8h84v31h-84ZM104 8h84v31h-84ZM12 46h84v31h-84ZM104 46h84v31h-84Z",
            "M22 19h40M22 29h60M114 19h44M114 29h58M22 57h34M22 67h58M114 57h50M114 67h40",
        ),
        Template::GoalsByYear => (
            "M12 8h176v16h-176ZM12 42h176M12 60h176M12 78h176M78 8v70M115 8v70M152 8v70",
            "M18 33h48M18 51h38M18 69h52M84 33h22M122 33h22M84 51h22M159 51h22M122 69h22M159 69h22",
        ),
    };
    view! {
        <svg viewBox="0 0 200 84" aria-hidden="true">
            <path d=edges/>
            <path class="words-line" d=words/>
        </svg>
    }
}

fn begin(library: Library, template: Template, failed: RwSignal<bool>) {
    let language = language();
    failed.set(false);
    spawn_local(async move {
        match library.begin(template, language).await {
            Some(id) => Route::Plan(id, View::Tree(None)).go(),
            None => tell(failed),
        }
    });
}

/// The view may be gone when the answer comes.
fn tell(failed: RwSignal<bool>) {
    let _ = failed.try_set(true);
}

/// A plan could not be begun, since it could not be kept.
#[component]
fn NotBegun(failed: RwSignal<bool>) -> impl IntoView {
    let texts = &t().start;
    move || {
        failed.get().then(|| {
            view! {
                <Banner tone=BannerTone::Error title=texts.not_begun>{texts.not_begun_explained}</Banner>
            }
        })
    }
}

/// Five example plans, each of another shape.
#[component]
pub fn Examples() -> impl IntoView {
    let texts = &t().start;
    let library = Library::here();
    let failed = RwSignal::new(false);
    let rows = Example::ALL.into_iter().zip(texts.examples).map(|(example, (title, text))| {
        view! {
            <li>
                <Button label=title kind=ButtonKind::Link on_press=move |()| look(library, example, failed)/>
                <p>{text}</p>
            </li>
        }
    });
    view! {
        <section aria-labelledby="examples-title">
            <h2 id="examples-title">{texts.examples_title}</h2>
            <NotBegun failed/>
            <ul class="examples ruled">{rows.collect_view()}</ul>
        </section>
    }
}

fn look(library: Library, example: Example, failed: RwSignal<bool>) {
    failed.set(false);
    spawn_local(async move {
        match library.look(example).await {
            Some(id) => Route::Plan(id, View::Overview).go(),
            None => tell(failed),
        }
    });
}
