//! The windowed list.

use super::state::{Reveal, RowKey, Window};
use leptos::attr::custom::custom_attribute;
use leptos::html;
use leptos::prelude::*;

/// A list of any length.
///
/// `row` renders the inside of a row from its key; the list item around it says its place among all rows. With few
/// rows the list is as high as they are; with many it scrolls by itself, as high as the class `window` lets it be.
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
    reveal: RwSignal<Option<Reveal<K>>>,
    /// A further class of the list.
    #[prop(optional)]
    class: &'static str,
    /// How deep a row lies, from 1, where the list is an outline.
    #[prop(optional, into)]
    level: Option<Callback<K, usize>>,
) -> impl IntoView
where
    K: RowKey,
    F: Fn(K) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let window = Window::new(rows, guess);
    let scroller = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let Some(wanted) = reveal.get() {
            reveal.set(None);
            window.reveal(wanted, scroller);
        }
    });
    let stretch = move |stretch: usize| {
        let row = row.clone();
        view! { <Stretch window scroller stretch row level/> }
    };
    view! {
        <div
            node_ref=scroller
            class="window"
            class:whole=move || window.is_whole()
            on:scroll=move |_| window.scrolled(scroller)
        >
            <div class=class role="list" aria-label=label>
                <For each=move || window.stretches() key=|it| *it children=stretch/>
            </div>
        </div>
    }
}

/// Blocks that stand together: each for itself while one of them is near the view, else one gap.
#[component]
fn Stretch<K, V, F>(
    window: Window<K>,
    scroller: NodeRef<html::Div>,
    stretch: usize,
    row: F,
    level: Option<Callback<K, usize>>,
) -> impl IntoView
where
    K: RowKey,
    F: Fn(K) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let near = window.is_near(stretch);
    let block = move |block: usize| {
        let row = row.clone();
        view! { <Block window scroller block row level/> }
    };
    move || {
        let block = block.clone();
        let height = move || window.height_of(window.blocks_of(stretch));
        match near.get() {
            true => {
                view! { <For each=move || window.blocks_of(stretch) key=|it| *it children=block/> }
                    .into_any()
            }
            false => view! { <div role="presentation" style:height=height></div> }.into_any(),
        }
    }
}

/// One block: its rows while it is near the view, else its height.
#[component]
fn Block<K, V, F>(
    window: Window<K>,
    scroller: NodeRef<html::Div>,
    block: usize,
    row: F,
    level: Option<Callback<K, usize>>,
) -> impl IntoView
where
    K: RowKey,
    F: Fn(K) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let rendered = window.is_rendered(block);
    let element = NodeRef::<html::Div>::new();
    let measure = move || {
        request_animation_frame(move || {
            let shown = rendered.try_get_untracked() == Some(true);
            if let (true, Some(element)) = (shown, element.try_get_untracked().flatten()) {
                window.measured(block, &element);
                window.scrolled(scroller);
            }
        });
    };
    Effect::new(move |_| {
        window.rows_of(block);
        rendered.track();
        measure();
    });
    let item = move |at: ReadSignal<usize>, key: K| {
        let place = move || window.start_of(block) + at.get() + 1;
        let depth = {
            let key = key.clone();
            move || level.map(|level| level.run(key.clone()))
        };
        view! {
            <div role="listitem" aria-posinset=place aria-setsize=move || window.len()>{row(key)}</div>
        }
        .add_any_attr(custom_attribute("aria-level", depth))
    };
    let rows = move || {
        let item = item.clone();
        view! { <ForEnumerate each=move || window.rows_of(block) key=K::clone children=item/> }
    };
    view! {
        <div
            node_ref=element
            data-block=block
            role="presentation"
            style:height=move || (!rendered.get()).then(|| window.height_of(block..block + 1))
            on:focusin=move |_| window.keep(block)
            on:input=move |_| measure()
        >
            {move || rendered.get().then(|| rows.clone()())}
        </div>
    }
}
