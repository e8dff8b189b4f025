//! A document as sheets with pages.

use std::sync::Arc;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::html::custom;
use leptos::prelude::*;
use uppfyllt::document::html::{Element, Node, sheets};
use uppfyllt::paper::Document;

use crate::widgets::Sheets;

/// The pages of a document.
#[component]
pub fn PagesOf(
    /// The document.
    #[prop(into)]
    document: Signal<Arc<Document>>,
    /// Told how many pages there are; none where the browser does not part them.
    #[prop(into)]
    on_pages: Callback<Option<usize>>,
) -> impl IntoView {
    // Another document is other sheets: nothing of the old ones is kept.
    let version = Memo::new(move |last: Option<&usize>| {
        document.track();
        last.map_or(0, |it| it + 1)
    });
    let framed = move |_| {
        let sheets = document.with_untracked(|it| sheets(it));
        let framed = |it| view! { <div class="p-frame">{element(it)}</div> };
        sheets.into_iter().map(framed).collect_view()
    };
    view! {
        <Sheets
            changed=Signal::derive(move || version.track())
            language=Signal::derive(move || document.with(|it| it.language.clone()))
            label=Signal::derive(move || document.with(|it| it.title.clone()))
            on_pages
        >
            <For each=move || [version.get()] key=|it| *it children=framed/>
        </Sheets>
    }
}

/// An element as the browser has it. Text is text, whatever it says.
fn element(it: Element) -> AnyView {
    let attributes = it.attributes.into_iter();
    let attributes: Vec<AnyAttribute> = attributes
        .map(|(name, value)| custom_attribute(name, value).into_any_attr())
        .collect();
    let children: Vec<AnyView> = it.children.into_iter().map(node).collect();
    let element = custom(it.name).child(children);
    element.add_any_attr(attributes).into_any()
}

fn node(it: Node) -> AnyView {
    match it {
        Node::Element(it) => element(it),
        Node::Text(text) => text.into_any(),
    }
}
