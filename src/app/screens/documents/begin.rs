//! The shapes that a document can begin with.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::document::Shape;
use uppfyllt::plan::{Plan, Rank, Record, Template};

use crate::language::{language, t};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::Button;

/// Begins a document of a shape.
#[component]
pub fn Begin() -> impl IntoView {
    let session = Session::here();
    let texts = &t().documents;
    let shape = move |shape: Shape| {
        let about = shape.texts(language());
        let label = format!("{}: {}", texts.begin_this, about.name);
        let locked = Signal::derive(move || !session.can_edit());
        view! {
            <li>
                <h3>{about.name}</h3>
                <p>{about.holds}</p>
                <Button label on_press=move |()| begin(session, shape) disabled=locked/>
            </li>
        }
    };
    view! {
        <section class="screen-only">
            <h2>{texts.begin}</h2>
            <p class="soft">{texts.begin_what}</p>
            <ul class="documents-begin">{Shape::ALL.map(shape).collect_view()}</ul>
        </section>
    }
}

/// Puts a document of the shape into the plan, after the others, and goes to it.
fn begin(session: Session, shape: Shape) {
    let template = Template {
        rank: session.with_untracked(last_rank),
        ..shape.template()
    };
    let id = session.fresh();
    if session
        .put(Record::Template(id, Arc::new(template)))
        .is_ok()
    {
        Route::Plan(session.id(), View::Document(id)).go();
    }
}

fn last_rank(plan: &Plan) -> Rank {
    let last = plan.templates.iter().map(|(_, it)| &it.rank).max();
    last.map(Rank::next).unwrap_or_default()
}
