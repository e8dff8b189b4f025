//! The frame of a chart: a figure with a name, a caption, and the same numbers as a table.

use super::Disclosure;
use leptos::prelude::*;

/// A chart's frame. The drawing comes as children, already SVG; nobody needs to see it to have its numbers.
#[component]
pub fn ChartFrame(
    /// What the drawing shows, in a sentence with the figures that matter; spoken for the drawing.
    #[prop(into)]
    name: Signal<String>,
    /// What the lines mean and where the numbers come from.
    #[prop(into)]
    caption: Signal<String>,
    /// The name of the disclosure that holds the table; leave out when the table stands on the page already.
    #[prop(optional, into)]
    table_label: Option<Signal<String>>,
    /// The numbers as a table.
    #[prop(optional, into)]
    table: ViewFn,
    /// The table is long: it is drawn when it is first opened.
    #[prop(optional, into)]
    is_long: Signal<bool>,
    children: Children,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let drawn = Memo::new(move |earlier: Option<&bool>| {
        open.get() || earlier.is_some_and(|drawn| *drawn) || !is_long.get()
    });
    let table = move || drawn.get().then(|| table.run());
    view! {
        <figure class="chart">
            <div role="img" aria-label=name>{children()}</div>
            <figcaption>{caption}</figcaption>
            {table_label.map(|label| view! {
                <Disclosure open summary=move || label.get()>{table}</Disclosure>
            })}
        </figure>
    }
}
