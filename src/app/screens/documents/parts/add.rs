//! A further part: what kinds there are, and what each tells.

use leptos::prelude::*;
use uppfyllt::order;
use uppfyllt::plan::{ChapterId, PartKind, Plan, Rank};

use super::edited::Edited;
use crate::language::t;
use crate::widgets::{Button, ButtonKind, Dialog, Icon};

/// Adds a part: a button and its dialog.
#[component]
pub fn AddPart(edited: Edited) -> impl IntoView {
    let texts = &t().parts;
    let open = RwSignal::new(false);
    let chapters = edited.session.derive(chapters);
    let has = move |kind: PartKind| {
        edited.template.with(|it| {
            let mut parts = it.iter().flat_map(|it| &it.parts);
            kind != PartKind::Text && parts.any(|it| it.kind == kind)
        })
    };
    let choose = move |kind| {
        open.set(false);
        edited.add(kind);
    };
    let offer = move |kind: PartKind, name: String| {
        let tells = move || match has(kind) {
            true => texts.there,
            false => (texts.tells)(kind),
        };
        view! {
            <li>
                <Button label=name kind=ButtonKind::Link on_press=move |()| choose(kind) disabled=Signal::derive(move || has(kind))/>
                <p class="soft small">{tells}</p>
            </li>
        }
    };
    let kinds = move || {
        let named = |kind| offer(kind, (t().document.part)(kind).to_owned());
        PartKind::ALL.map(named).into_iter().collect_view()
    };
    let of_plan = move || {
        let named = |(id, title)| offer(PartKind::Chapter(id), title);
        let chapters = chapters.get().into_iter().map(named).collect_view();
        view! { <h3>{texts.chapters}</h3><ul class="kinds">{chapters}</ul> }
    };
    view! {
        <p class="screen-only">
            <Button label=texts.add icon=Icon::Add on_press=move |()| open.set(true) disabled=edited.locked/>
        </p>
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=texts.add
            close_label=t().frame.close
            wide=true
        >
            <p>{texts.add_what}</p>
            <ul class="kinds">{kinds()}</ul>
            <Show when=move || chapters.with(|it| !it.is_empty())>{of_plan}</Show>
        </Dialog>
    }
}

/// The plan's chapters by their titles, in order.
fn chapters(plan: &Plan) -> Vec<(ChapterId, String)> {
    let chapters = plan.chapters.iter();
    let mut ranked: Vec<(&Rank, ChapterId)> = chapters.map(|(id, it)| (&it.rank, *id)).collect();
    order::sort(&mut ranked);
    let title = |id: ChapterId| {
        let title = plan.chapters.get(&id).map_or("", |it| &it.title);
        match title.is_empty() {
            true => t().parts.untitled_chapter.to_owned(),
            false => title.to_owned(),
        }
    };
    ranked.into_iter().map(|(_, id)| (id, title(id))).collect()
}
