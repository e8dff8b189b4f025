//! The button, in its few kinds.

use super::{Icon, IconView, truth};
use leptos::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// An ordinary action.
    #[default]
    Plain,
    /// The one main action of a view.
    Primary,
    /// An action beside the matter.
    Quiet,
    /// An action that removes something.
    Danger,
    /// An action that reads as part of the text.
    Link,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "button",
            Self::Primary => "button primary",
            Self::Quiet => "button quiet",
            Self::Danger => "button quiet danger",
            Self::Link => "button link",
        }
    }
}

/// A button. While it is disabled it keeps its place in the tab order and does nothing.
#[component]
pub fn Button(
    /// What it does, as a verb. Always spoken, shown unless `icon_only`.
    #[prop(into)]
    label: Signal<String>,
    /// Runs at a click, Enter or Space.
    #[prop(into)]
    on_press: Callback<()>,
    /// Its weight in the view.
    #[prop(optional)]
    kind: ButtonKind,
    /// An icon before the label.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// Shows the icon alone; the label is spoken and appears as a tooltip.
    #[prop(optional)]
    icon_only: bool,
    /// A lower button, for rows and panels.
    #[prop(optional)]
    small: bool,
    /// Nothing to do at present.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Whether a toggle is on; leave out for an ordinary button.
    #[prop(optional, into)]
    pressed: Option<Signal<bool>>,
    /// More than the label says, as a tooltip: the shortcut, what will be undone.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
) -> impl IntoView {
    let tooltip = move || match title {
        Some(title) => Some(title.get()),
        None => icon_only.then(|| label.get()),
    };
    view! {
        <button
            type="button"
            class=kind.class()
            class:small=small
            class:icon-only=icon_only
            title=tooltip
            aria-disabled=move || disabled.get().then_some("true")
            aria-pressed=move || pressed.map(|on| truth(on.get()))
            on:click=move |_| {
                if !disabled.get_untracked() {
                    on_press.run(());
                }
            }
        >
            {icon.map(|icon| view! { <IconView icon/> })}
            <span class="text" class:visually-hidden=icon_only>{label}</span>
        </button>
    }
}
