//! The windowed list as a list and as a table.

use super::state::{Part, RowKey, Window};
use leptos::ev::FocusEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Node};

/// A list of any length.
///
/// `row` renders the inside of a row from its key, in an `<li>` that says its place among all rows. With few rows
/// the list is as high as they are; with many it scrolls by itself, as high as the class `window` lets it be.
#[component]
pub fn WindowedList<K, V, F>(
    /// The keys of all rows, in order, each once.
    #[prop(into)]
    rows: Signal<Vec<K>>,
    /// Renders the row with this key.
    row: F,
    /// What the list holds, spoken.
    #[prop(into)]
    label: Signal<String>,
    /// A likely height of a row in pixels, used until it is measured.
    #[prop(default = 44.0)]
    guess: f64,
    /// A row to bring into view; emptied when that is done.
    #[prop(optional)]
    reveal: RwSignal<Option<K>>,
    /// A further class of the list.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView
where
    K: RowKey,
    F: Fn(K) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let window = Window::new(rows, guess);
    let parts = window.parts();
    let scroller = NodeRef::<html::Div>::new();
    let list = NodeRef::<html::Ul>::new();
    let watch = Watch {
        window,
        parts,
        scroller,
        parent: move || list.get_untracked().map(Element::from),
    };
    watch.start(reveal);
    let part = move |part: Part<K>| match part {
        Part::Row(key, at) => {
            // The key stays while rows above come and go, so the place is looked up anew.
            let place = {
                let key = key.clone();
                Memo::new(move |_| place_of(&parts.read(), &key).unwrap_or(at) + 1)
            };
            let inside = row(key);
            view! { <li aria-posinset=place aria-setsize=move || window.len()>{inside}</li> }
                .into_any()
        }
        Part::Gap(height, _) => {
            view! { <li role="presentation" style:height=format!("{height}px")></li> }.into_any()
        }
    };
    view! {
        <div
            node_ref=scroller
            class="window"
            class:whole=move || window.is_whole()
            on:scroll=move |_| watch.scrolled()
            on:input=move |_| watch.measure_soon()
            on:focusin=move |event| watch.focused(&event)
            on:focusout=move |_| window.blur()
        >
            <ul node_ref=list class=class role="list" aria-label=label>
                <For each=move || parts.get() key=Part::key children=part/>
            </ul>
        </div>
    }
}

/// A table of any length. `head` renders the header row's cells, `row` a whole `<tr>`.
#[component]
pub fn WindowedTable<K, V, F>(
    /// The keys of all rows, in order, each once.
    #[prop(into)]
    rows: Signal<Vec<K>>,
    /// Renders the row with this key, as one `<tr>`.
    row: F,
    /// Renders the `<th>` cells of the head.
    #[prop(into)]
    head: ViewFnOnce,
    /// What the table holds, spoken.
    #[prop(into)]
    label: Signal<String>,
    /// A likely height of a row in pixels, used until it is measured.
    #[prop(default = 52.0)]
    guess: f64,
    /// A row to bring into view; emptied when that is done.
    #[prop(optional)]
    reveal: RwSignal<Option<K>>,
    /// Further classes of the table, such as `goals folding`.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView
where
    K: RowKey,
    F: Fn(K) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let window = Window::new(rows, guess);
    let parts = window.parts();
    let scroller = NodeRef::<html::Div>::new();
    let body = NodeRef::<html::Tbody>::new();
    let watch = Watch {
        window,
        parts,
        scroller,
        parent: move || body.get_untracked().map(Element::from),
    };
    watch.start(reveal);
    let part = move |part: Part<K>| {
        match part {
        Part::Row(key, _) => row(key).into_any(),
        Part::Gap(height, _) => view! {
            <tr aria-hidden="true"><td colspan="99" class="gap" style:height=format!("{height}px")></td></tr>
        }
        .into_any(),
    }
    };
    view! {
        <div
            node_ref=scroller
            class="table-wrap window"
            class:whole=move || window.is_whole()
            role="region"
            aria-label=label
            tabindex="0"
            on:scroll=move |_| watch.scrolled()
            on:input=move |_| watch.measure_soon()
            on:focusin=move |event| watch.focused(&event)
            on:focusout=move |_| window.blur()
        >
            <table class=format!("table {class}") aria-rowcount=move || window.len() + 1>
                <thead><tr>{head.run()}</tr></thead>
                <tbody node_ref=body>
                    <For each=move || parts.get() key=Part::key children=part/>
                </tbody>
            </table>
        </div>
    }
}

/// Ties a window to the elements on the page.
struct Watch<K: RowKey, P> {
    window: Window<K>,
    parts: Memo<Vec<Part<K>>>,
    scroller: NodeRef<html::Div>,
    /// The element whose children are the rendered parts.
    parent: P,
}

impl<K: RowKey, P: Copy> Clone for Watch<K, P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K: RowKey, P: Copy> Copy for Watch<K, P> {}

impl<K: RowKey, P: Fn() -> Option<Element> + Copy + Send + Sync + 'static> Watch<K, P> {
    /// Measures whenever other parts are rendered, and brings a row into view when asked to.
    fn start(self, reveal: RwSignal<Option<K>>) {
        Effect::new(move |_| {
            self.parts.track();
            self.measure_soon();
        });
        Effect::new(move |_| {
            if let Some(key) = reveal.get() {
                self.reveal(&key);
                reveal.set(None);
            }
        });
    }

    /// Measures after the browser has laid the rows out.
    fn measure_soon(self) {
        request_animation_frame(move || {
            let parts = self.parts.try_get_untracked();
            if let (Some(parts), Some(parent)) = (parts, (self.parent)()) {
                self.window.measure(&parent, &parts);
                self.scrolled();
            }
        });
    }

    fn scrolled(self) {
        if let Some(scroller) = self.scroller.try_get_untracked().flatten() {
            self.window.scrolled(&scroller);
        }
    }

    fn focused(self, event: &FocusEvent) {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Node>().ok());
        if let (Some(parent), Some(target)) = ((self.parent)(), target) {
            self.window
                .focus(&parent, &target, &self.parts.get_untracked());
        }
    }

    fn reveal(self, key: &K) {
        if let (Some(scroller), Some(top)) =
            (self.scroller.get_untracked(), self.window.top_of(key))
        {
            let third = f64::from(scroller.client_height()) / 3.0;
            scroller.set_scroll_top((top - third).max(0.0) as i32);
            self.window.scrolled(&scroller);
        }
    }
}

fn place_of<K: RowKey>(parts: &[Part<K>], key: &K) -> Option<usize> {
    parts.iter().find_map(|part| match part {
        Part::Row(other, at) if other == key => Some(*at),
        _ => None,
    })
}
