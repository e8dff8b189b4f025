//! Files from the person: chosen with a button, or dropped. What is in them is read elsewhere.

use super::{Button, ButtonKind, Icon};
use leptos::ev::DragEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::{File, FileList};

/// A button that lets files be chosen.
#[component]
pub fn FileButton(
    /// What is chosen: “Välj planfil”.
    #[prop(into)]
    label: Signal<String>,
    /// Takes the files, at least one.
    #[prop(into)]
    on_files: Callback<Vec<File>>,
    /// The kinds of file offered first: `.json,application/json`.
    #[prop(default = "")]
    accept: &'static str,
    /// Several files at once.
    #[prop(optional)]
    multiple: bool,
    /// The weight of the button.
    #[prop(optional)]
    kind: ButtonKind,
    /// A lower button.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let choose = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let files = listed(input.files());
        // Emptied, so that choosing the same file again is a choice.
        input.set_value("");
        if !files.is_empty() {
            on_files.run(files);
        }
    };
    view! {
        <Button label on_press=Callback::new(choose) kind small icon=Icon::File/>
        <input node_ref=input type="file" accept=accept multiple=multiple hidden=true on:change=chosen/>
    }
}

/// A place where files can be dropped. It always holds a [`FileButton`] beside, for those who do not drag.
#[component]
pub fn FileDrop(
    /// Takes the files, at least one.
    #[prop(into)]
    on_files: Callback<Vec<File>>,
    children: Children,
) -> impl IntoView {
    // Moving over a child leaves the parent, so the entries are counted.
    let depth = RwSignal::new(0_i32);
    let enter = move |event: DragEvent| {
        event.prevent_default();
        depth.update(|depth| *depth += 1);
    };
    let drop_files = move |event: DragEvent| {
        event.prevent_default();
        depth.set(0);
        let files = listed(event.data_transfer().and_then(|data| data.files()));
        if !files.is_empty() {
            on_files.run(files);
        }
    };
    view! {
        <div
            class="drop-zone"
            class:over=move || depth.get().is_positive()
            on:dragenter=enter
            on:dragover=|event| event.prevent_default()
            on:dragleave=move |_| depth.update(|depth| *depth = (*depth - 1).max(0))
            on:drop=drop_files
        >
            {children()}
        </div>
    }
}

fn listed(files: Option<FileList>) -> Vec<File> {
    let files = files.into_iter();
    files
        .flat_map(|list| (0..list.length()).filter_map(move |at| list.item(at)))
        .collect()
}
