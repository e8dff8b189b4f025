//! The windowed table. Its blocks are table bodies.

use super::state::{Reveal, RowKey, Window};
use leptos::html;
use leptos::prelude::*;

/// A table of any length.
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
    reveal: RwSignal<Option<Reveal<K>>>,
    /// Further classes of the table, such as `goals folding`.
    #[prop(optional)]
    class: &'static str,
    /// How many columns it has, where it is a grid of cells that the keyboard works in.
    #[prop(optional)]
    grid: Option<usize>,
    /// Nothing in the grid can be changed.
    #[prop(optional, into)]
    closed: Signal<bool>,
    /// The id of what describes the grid.
    #[prop(optional, into)]
    described: Option<String>,
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
        view! { <Stretch window scroller stretch row/> }
    };
    view! {
        <div
            node_ref=scroller
            class="table-wrap window"
            class:whole=move || window.is_whole()
            role="region"
            aria-label=label
            tabindex="0"
            on:scroll=move |_| window.scrolled(scroller)
        >
            <table
                class=format!("table {class}")
                role=grid.map(|_| "grid")
                aria-label=move || grid.map(|_| label.get())
                aria-readonly=move || closed.get().then_some("true")
                aria-describedby=described
                aria-colcount=grid
                aria-rowcount=move || window.len() + 1
            >
                <thead><tr>{head.run()}</tr></thead>
                <For each=move || window.stretches() key=|it| *it children=stretch/>
            </table>
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
) -> impl IntoView
where
    K: RowKey,
    F: Fn(K) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let near = window.is_near(stretch);
    let block = move |block: usize| {
        let row = row.clone();
        view! { <Body window scroller block row/> }
    };
    move || {
        let block = block.clone();
        match near.get() {
            true => {
                view! { <For each=move || window.blocks_of(stretch) key=|it| *it children=block/> }
                    .into_any()
            }
            false => {
                view! { <tbody>{gap(move || window.height_of(window.blocks_of(stretch)))}</tbody> }
                    .into_any()
            }
        }
    }
}

/// One block: its rows while it is near the view, else one empty row as high as they.
#[component]
fn Body<K, V, F>(
    window: Window<K>,
    scroller: NodeRef<html::Div>,
    block: usize,
    row: F,
) -> impl IntoView
where
    K: RowKey,
    F: Fn(K) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let rendered = window.is_rendered(block);
    let element = NodeRef::<html::Tbody>::new();
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
    let rows = move || {
        let row = row.clone();
        view! { <For each=move || window.rows_of(block) key=K::clone children=row/> }.into_any()
    };
    let height = move || window.height_of(block..block + 1);
    view! {
        <tbody
            node_ref=element
            data-block=block
            on:focusin=move |_| window.keep(block)
            on:input=move |_| measure()
        >
            {move || if rendered.get() { rows.clone()() } else { gap(height) }}
        </tbody>
    }
}

/// An empty row.
fn gap(height: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    view! { <tr aria-hidden="true"><td class="gap" colspan="99" style:height=height></td></tr> }
        .into_any()
}
