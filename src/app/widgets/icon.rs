//! The icons of the tool, drawn with one stroke in a box of 24 × 24. They decorate; a label says the same.

use leptos::prelude::*;

/// One of the icons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Add.
    Add,
    /// Done, saved.
    Check,
    /// Close.
    Close,
    /// Down; open a list.
    Down,
    /// A file.
    File,
    /// Information.
    Info,
    /// Read-only, frozen.
    Lock,
    /// Not kept: in memory only.
    MemoryOnly,
    /// The navigation.
    Menu,
    /// Further actions.
    More,
    /// Next, open.
    Next,
    /// Previous, back.
    Previous,
    /// Print.
    Print,
    /// Redo.
    Redo,
    /// Search.
    Search,
    /// Remove.
    Trash,
    /// Undo.
    Undo,
    /// Up.
    Up,
    /// Warning.
    Warning,
    /// Work in progress.
    Working,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Add => "M12 5v14M5 12h14",
            Self::Check => "m5 12.5 4.5 4.5L19 7.5",
            Self::Close => "m6 6 12 12M18 6 6 18",
            Self::Down => "m5 9 7 7 7-7",
            Self::File => "M6 3h8l5 5v13H6ZM14 3v5h5",
            Self::Info => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0ZM12 11v5.5M12 7.5v.01",
            Self::Lock => "M5.5 10.5h13v10h-13ZM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5",
            Self::MemoryOnly => {
                "M7 18a4.5 4.5 0 0 1-.5-9A6 6 0 0 1 18 8.5a4.5 4.5 0 0 1 0 9.5M4 3l16 18"
            }
            Self::Menu => "M4 6h16M4 12h16M4 18h16",
            Self::More => {
                "M4 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0"
            }
            Self::Next => "m9.5 5 7 7-7 7",
            Self::Previous => "m14.5 5-7 7 7 7",
            Self::Print => "M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7Z",
            Self::Redo => "m16 5 4 4-4 4M20 9H10a6 6 0 0 0 0 12h3",
            Self::Search => "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0m11.5 5 5 5",
            Self::Trash => "M4 6.5h16M9 6.5V4h6v2.5M6.5 6.5l1 14h9l1-14",
            Self::Undo => "M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3",
            Self::Up => "m5 15 7-7 7 7",
            Self::Warning => "M12 3.5 22 20.5H2ZM12 10v4.5M12 17.5v.01",
            Self::Working => {
                "M12 3v4M12 17v4M3 12h4M17 12h4M5.6 5.6l2.9 2.9M15.5 15.5l2.9 2.9M18.4 5.6l-2.9 2.9M8.5 15.5l-2.9 2.9"
            }
        }
    }
}

/// The drawn icon, hidden from assistive technology.
#[component]
pub fn IconView(
    /// Which icon.
    #[prop(into)]
    icon: Signal<Icon>,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=move || icon.get().path()></path>
        </svg>
    }
}
