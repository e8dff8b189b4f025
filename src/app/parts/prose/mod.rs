//! A text with looks and linked figures, as it is written and as it is read.
//!
//! The text is one field of plain letters, so that the browser's undo, spelling and copying hold in it.
//! Buttons type the markup (`toolbar`); beside it stands how it reads (`read`), from one look at the
//! plan ([`Reader`]) that is taken anew when the plan changes, not with every letter.

mod figure;
mod link;
mod read;
mod toolbar;

use std::ops::Range;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::{ev, html};
use uppfyllt::document::Reading;
use uppfyllt::document::markup::{self, Mark};
use uppfyllt::plan::OccasionId;

use crate::language::{language, t};
use crate::session::Session;
use crate::widgets::{TextArea, end_of, has_keyboard, is_from, selection, type_over};
use figure::AskFigure;
use link::AskLink;
pub use read::BlocksView;
use toolbar::Toolbar;

/// The level of the headings around a text that stands alone.
const LEVEL: u8 = 1;

/// The plan as texts are read against it. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Reader(Memo<Arc<Reading>>);

impl Reader {
    /// Reads at an occasion, or the latest values. Nothing is looked at before it is asked for.
    pub fn at(session: Session, occasion: Signal<Option<OccasionId>>) -> Self {
        // A reading is made anew for each change, and never compared.
        let read = move |_: Option<&Arc<Reading>>| {
            let occasion = occasion.get();
            Arc::new(session.with(|plan| Reading::of(plan, occasion, language())))
        };
        Self(Memo::new_with_compare(read, |_, _| true))
    }

    /// Reads, and again when the plan changes.
    pub fn with<T>(self, read: impl FnOnce(&Reading) -> T) -> T {
        self.0.with(|reading| read(reading))
    }
}

/// What is being written, for the buttons and questions around it.
#[derive(Clone, Copy)]
struct Writing {
    area: NodeRef<html::Textarea>,
    /// What was selected when the keyboard left the field, in UTF-16 units; none before it was there.
    left: RwSignal<Option<Range<u32>>>,
    asked: RwSignal<Option<Asked>>,
}

/// A question about what is to be put into the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Link,
    Figure,
}

impl Writing {
    /// What is selected, or was when the keyboard left; the end of a text that it never was in.
    fn chosen(self) -> Range<u32> {
        let left = self.left.get_untracked();
        match self.area.get_untracked() {
            Some(area) if has_keyboard(&area) => selection(&area),
            Some(area) => left.unwrap_or_else(|| end_of(&area)),
            None => left.unwrap_or_default(),
        }
    }

    /// Keeps what is selected while the keyboard is elsewhere.
    fn leave(self, event: &ev::FocusEvent) {
        let area = self.area.get_untracked();
        if let Some(area) = area.filter(|it| is_from(event, it)) {
            self.left.set(Some(selection(&area)));
        }
    }

    /// Puts a mark around what is selected, or takes it away.
    fn mark(self, mark: Mark) {
        let Some(area) = self.area.get_untracked() else {
            return;
        };
        let chosen = self.chosen();
        let put = markup::put(&area.value(), wide(&chosen), mark);
        type_over(&area, &narrow(&put.over), &put.with, &narrow(&put.selected));
    }

    /// Puts a text in place of what is selected, when what was asked is off the page.
    fn insert(self, text: String) {
        let Some(area) = self.area.get_untracked() else {
            return;
        };
        let over = self.chosen();
        self.asked.set(None);
        request_animation_frame(move || {
            let end = over.start + narrow(&(0..text.encode_utf16().count())).end;
            type_over(&area, &over, &text, &(end..end));
        });
    }

    /// The words that are selected.
    fn selected(self) -> String {
        let Some(area) = self.area.get_untracked() else {
            return String::new();
        };
        let chosen = wide(&self.chosen());
        let units = area.value().encode_utf16().collect::<Vec<_>>();
        units
            .get(chosen)
            .map(String::from_utf16_lossy)
            .unwrap_or_default()
    }

    /// Ctrl+B and Ctrl+I, as everywhere.
    fn on_key(self, event: &ev::KeyboardEvent) {
        let is_command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        let mark = match event.key().as_str() {
            "b" if is_command => Mark::Strong,
            "i" if is_command => Mark::Emphasis,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        self.mark(mark);
    }
}

/// A stretch of a field as the library counts it.
fn wide(it: &Range<u32>) -> Range<usize> {
    it.start as usize..it.end as usize
}

/// A stretch as the browser counts it; a field never holds as much as would not fit.
fn narrow(it: &Range<usize>) -> Range<u32> {
    let count = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    count(it.start)..count(it.end)
}

/// A text in the markup of documents: written in one field, read beside it.
#[component]
pub fn Prose(
    /// What the text is.
    #[prop(into)]
    label: Signal<String>,
    /// The stored text.
    #[prop(into)]
    value: Signal<String>,
    /// Takes the new text when the person is done, only if it differs.
    #[prop(into)]
    on_commit: Callback<String>,
    /// The occasion that figures are of; none for the latest values.
    #[prop(into)]
    occasion: Signal<Option<OccasionId>>,
    /// Can be read, not changed.
    #[prop(optional, into)]
    read_only: Signal<bool>,
    /// The plan as it is read, where many texts share one look at it.
    #[prop(optional)]
    reader: Option<Reader>,
    /// One of many fields: how it reads is shown once there is a text, below it.
    #[prop(optional)]
    compact: bool,
) -> impl IntoView {
    let session = Session::here();
    let reader = reader.unwrap_or_else(|| Reader::at(session, occasion));
    let writing = Writing {
        area: NodeRef::new(),
        left: RwSignal::new(None),
        asked: RwSignal::new(None),
    };
    let shown = RwSignal::new(value.get_untracked());
    let hint = Signal::derive(move || match read_only.get() {
        true => String::new(),
        false => t().prose.markup.to_owned(),
    });
    let is_empty = Memo::new(move |_| shown.with(|text| text.trim().is_empty()));
    let class = if compact {
        "prose-editor wide"
    } else {
        "prose-editor"
    };
    view! {
        <div class=class><div class="prose-sides">
            <div
                class="prose-write"
                on:blur:capture=move |event| writing.leave(&event)
                on:keydown=move |event| {
                    if !read_only.get_untracked() {
                        writing.on_key(&event);
                    }
                }
            >
                <Show when=move || !read_only.get()><Toolbar writing label/></Show>
                <TextArea
                    label
                    value
                    on_commit
                    hint
                    read_only
                    on_shown=move |text| shown.set(text)
                    element=writing.area
                />
            </div>
            {move || (!compact || !is_empty.get()).then(|| view! { <Reads label shown is_empty reader/> })}
        </div><AskLink writing/><AskFigure writing reader/></div>
    }
}

/// How the text reads. The plan is not looked at for a text that is not there.
#[component]
fn Reads(
    label: Signal<String>,
    shown: RwSignal<String>,
    is_empty: Memo<bool>,
    reader: Reader,
) -> impl IntoView {
    let blocks = move || match is_empty.get() {
        true => Vec::new(),
        false => shown.with(|text| reader.with(|it| it.blocks(text, LEVEL))),
    };
    view! {
        <section class="prose-read" aria-label=move || (t().prose.reads_of)(&label.get())>
            <h4>{t().prose.reads}</h4>
            {move || match blocks() {
                blocks if blocks.is_empty() => view! { <p class="soft">{t().prose.empty}</p> }.into_any(),
                blocks => view! { <BlocksView blocks/> }.into_any(),
            }}
        </section>
    }
}
