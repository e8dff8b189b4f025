//! The disclosure: a line that opens to tell more.

use leptos::html;
use leptos::prelude::*;

/// A line with more beneath. What is beneath is on the page also while closed, so that print and search find it.
#[component]
pub fn Disclosure(
    /// Whether it is open; shared by the person, who clicks, and the screen, which may open all.
    #[prop(optional, into)]
    open: RwSignal<bool>,
    /// The line that is always seen.
    #[prop(into)]
    summary: ViewFnOnce,
    /// A further class, such as `part`.
    #[prop(optional)]
    class: &'static str,
    children: Children,
) -> impl IntoView {
    let element = NodeRef::<html::Details>::new();
    view! {
        <details
            node_ref=element
            class=format!("disclosure {class}")
            prop:open=open
            on:toggle=move |_| {
                if let Some(details) = element.get_untracked() && details.open() != open.get_untracked() {
                    open.set(details.open());
                }
            }
        >
            <summary>{summary.run()}</summary>
            {children()}
        </details>
    }
}
