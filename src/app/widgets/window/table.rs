//! The windowed table. Its blocks are table bodies.

use super::state::{Reveal, RowKey, Window};
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::Element;

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
    let table = NodeRef::<html::Table>::new();
    Effect::new(move |_| {
        if let Some(wanted) = reveal.get() {
            reveal.set(None);
            let block = move |at| body(table, at);
            window.reveal(wanted, scroller, block);
        }
    });
    let block = move |block: usize| {
        let row = row.clone();
        view! { <Body window scroller block row/> }
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
                node_ref=table
                class=format!("table {class}")
                role=grid.map(|_| "grid")
                aria-label=move || grid.map(|_| label.get())
                aria-describedby=described
                aria-colcount=grid
                aria-rowcount=move || window.len() + 1
            >
                <thead><tr>{head.run()}</tr></thead>
                <For each=move || window.blocks() key=|block| *block children=block/>
            </table>
        </div>
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
    let gap = move || {
        let height = move || window.height_of(block);
        view! { <tr aria-hidden="true"><td class="gap" colspan="99" style:height=height></td></tr> }
            .into_any()
    };
    view! {
        <tbody
            node_ref=element
            on:focusin=move |_| window.keep(block)
            on:input=move |_| measure()
        >
            {move || if rendered.get() { rows.clone()() } else { gap() }}
        </tbody>
    }
}

fn body(table: NodeRef<html::Table>, at: usize) -> Option<Element> {
    let table = table.try_get_untracked().flatten()?;
    // The head is the first child.
    table.children().item(u32::try_from(at + 1).ok()?)
}
