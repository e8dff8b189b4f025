//! The chapters of the plan in their order. Only those that are open can be written in, so that long
//! texts do not all load at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::order;
use uppfyllt::plan::{Chapter, ChapterId, ChapterKind, Record, RecordKey};

use super::Nothing;
use super::board::Board;
use super::chapter::ChapterItem;
use crate::language::t;
use crate::widgets::{Button, ButtonKind, Icon, Menu, MenuItem};

/// Which chapters are open. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Opened {
    /// Those that can be written in.
    pub open: RwSignal<BTreeSet<ChapterId>>,
    /// The one just added, whose heading is written first.
    pub added: RwSignal<Option<ChapterId>>,
}

impl Opened {
    /// Opens a chapter, or closes it.
    pub fn turn(self, id: ChapterId) {
        self.open.update(|open| {
            if !open.remove(&id) {
                open.insert(id);
            }
        });
    }
}

/// Every chapter.
#[component]
pub fn Chapters(board: Board) -> impl IntoView {
    let texts = &t().material.chapters;
    let ids = board.session.derive(|plan| {
        let all = plan.chapters_in_order().into_iter();
        all.map(|(id, _)| id).collect::<Vec<ChapterId>>()
    });
    let opened = Opened {
        open: RwSignal::new(at_first(board, &ids.get_untracked())),
        added: RwSignal::new(None),
    };
    let any = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let empty = move || {
        view! {
            <Nothing title=texts.empty_title text=texts.empty><AddChapter board opened/></Nothing>
        }
    };
    view! {
        <Show when=move || any.get() fallback=empty>
            <div class="cluster screen-only">
                <AddChapter board opened/>
                <OpenAll opened ids/>
            </div>
            <ol class="chapters">
                <For each=move || ids.get() key=|id| *id let:id>
                    <ChapterItem board opened id/>
                </For>
            </ol>
        </Show>
    }
}

/// The one chapter that there is, or the one that the address leads to.
fn at_first(board: Board, ids: &[ChapterId]) -> BTreeSet<ChapterId> {
    match (board.focus.get_untracked(), ids) {
        (Some(RecordKey::Chapter(id)), _) => order::set([id]),
        (_, [id]) => order::set([*id]),
        _ => BTreeSet::new(),
    }
}

/// Adds a chapter of a kind, which gives it its usual heading.
#[component]
fn AddChapter(board: Board, opened: Opened) -> impl IntoView {
    let add = move |kind: ChapterKind| {
        let id = board.session.fresh();
        let chapter = Chapter {
            rank: board.last(RecordKey::Chapter(id)),
            kind,
            title: usual_title(kind).to_owned(),
            ..Chapter::default()
        };
        if board.add(Record::Chapter(id, Arc::new(chapter))) {
            opened.added.set(Some(id));
            opened.turn(id);
        }
    };
    let items = move |()| -> Vec<MenuItem> {
        let can_edit = untrack(|| board.session.can_edit());
        let item = |kind: ChapterKind| {
            let label = (t().difference.choice.chapter)(kind);
            MenuItem::new(label, move || untrack(|| add(kind))).enabled(can_edit)
        };
        ChapterKind::ALL.into_iter().map(item).collect()
    };
    view! {
        <Menu
            label=t().material.chapters.add
            items=Callback::new(items)
            icon=Icon::Add
            icon_only=false
        />
    }
}

#[component]
fn OpenAll(opened: Opened, ids: Memo<Vec<ChapterId>>) -> impl IntoView {
    let texts = &t().material.chapters;
    let open = opened.open;
    let all = Memo::new(move |_| {
        ids.with(|ids| open.with(|open| ids.iter().all(|id| open.contains(id))))
    });
    let label = move || {
        if all.get() {
            texts.close_all
        } else {
            texts.open_all
        }
        .to_owned()
    };
    let turn = move |()| match all.get_untracked() {
        true => open.set(BTreeSet::new()),
        false => open.set(order::set(ids.get_untracked())),
    };
    view! {
        <Show when=move || ids.with(|ids| ids.len() > 1)>
            <Button label=Signal::derive(label) kind=ButtonKind::Quiet on_press=turn/>
        </Show>
    }
}

/// The heading that a chapter of a kind begins with.
pub fn usual_title(kind: ChapterKind) -> &'static str {
    match kind {
        ChapterKind::Other => "",
        kind => (t().difference.choice.chapter)(kind),
    }
}
