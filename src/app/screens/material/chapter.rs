//! One chapter: at a glance while it is closed, to be written in while it is open.

use leptos::html;
use leptos::prelude::*;
use uppfyllt::document::markup::{Gist, gist};
use uppfyllt::plan::{Chapter, ChapterId, ChapterKind, RecordKey};

use super::board::{Actions, Board};
use super::chapters::{Opened, usual_title};
use crate::language::t;
use crate::parts::Prose;
use crate::widgets::{Choice, SelectField, TextField};

/// A chapter.
#[component]
pub fn ChapterItem(board: Board, opened: Opened, id: ChapterId) -> impl IntoView {
    let texts = &t().material.chapters;
    let session = board.session;
    let open = Memo::new(move |_| opened.open.with(|open| open.contains(&id)));
    let title = of(board, id, |it| it.title.clone());
    let title = Signal::derive(move || match title.get() {
        none if none.is_empty() => texts.untitled.to_owned(),
        title => title,
    });
    let told = session.derive(move |plan| {
        let chapter = plan.chapters.get(&id);
        let (kind, Gist { first, words }) = chapter
            .map(|it| (it.kind, gist(&it.body)))
            .unwrap_or_default();
        let kind = (t().difference.choice.chapter)(kind);
        (format!("{kind} · {}", (texts.words)(words)), first)
    });
    let button = NodeRef::<html::Button>::new();
    board.follow(
        RecordKey::Chapter(id),
        Callback::new(move |()| {
            // Focus fails only for an element that has left the page.
            button.get_untracked().map(|it| it.focus());
        }),
    );
    view! {
        <li class="chapter">
            <div class="chapter-head">
                <h2>
                    // On paper the title is read, not pressed.
                    <button
                        class="screen-only"
                        node_ref=button
                        type="button"
                        aria-expanded=move || if open.get() { "true" } else { "false" }
                        on:click=move |_| opened.turn(id)
                    >
                        <span class="twist-icon"></span>
                        <span>{title}</span>
                    </button>
                    <span class="print-only">{title}</span>
                </h2>
                <Actions board of=RecordKey::Chapter(id) name=title remove=texts.remove/>
            </div>
            <p class="note">{move || told.get().0}</p>
            <Show
                when=move || open.get()
                fallback=move || view! { <p class="chapter-first">{move || told.get().1}</p> }
            >
                <Fields board opened id/>
            </Show>
        </li>
    }
}

#[component]
fn Fields(board: Board, opened: Opened, id: ChapterId) -> impl IntoView {
    let field = &t().difference.field;
    let begins = opened.added.get_untracked() == Some(id);
    opened.added.set(None);
    let title = of(board, id, |it| it.title.clone());
    let body = of(board, id, |it| it.body.clone());
    let kind = of(board, id, |it| it.kind);
    let kinds = ChapterKind::ALL.map(|it| Choice::new(it, (t().difference.choice.chapter)(it)));
    let write = move |text: String| {
        board.chapter(id, &|it| text.trim().clone_into(&mut it.title));
    };
    view! {
        <div class="chapter-fields stack">
            <div class="fields screen-only">
                <TextField label=field.heading value=title on_commit=write read_only=board.locked() begins/>
                <SelectField
                    label=t().about.kind
                    choices=kinds.to_vec()
                    value=kind
                    on_change=move |to| board.chapter(id, &|it| turn(it, to))
                    disabled=board.locked()
                />
            </div>
            <Prose
                label=field.body
                value=body
                on_commit=move |text: String| board.chapter(id, &|it| it.body.clone_from(&text))
                occasion=board.session.occasion()
                read_only=board.locked()
            />
        </div>
    }
}

/// Makes a chapter one of another kind. A usual heading is left for the new one.
fn turn(chapter: &mut Chapter, kind: ChapterKind) {
    if chapter.title == usual_title(chapter.kind) {
        usual_title(kind).clone_into(&mut chapter.title);
    }
    chapter.kind = kind;
}

/// A part of a chapter; the default of one that is gone.
fn of<T>(board: Board, id: ChapterId, read: fn(&Chapter) -> T) -> Memo<T>
where
    T: Default + PartialEq + Send + Sync + 'static,
{
    board.session.derive(move |plan| {
        let chapter = plan.chapters.get(&id);
        chapter.map(|it| read(it)).unwrap_or_default()
    })
}
