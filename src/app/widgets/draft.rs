//! What a person is typing, before it is a value.
//!
//! The stored text comes from outside and may change while somebody types, through another tab or an undo.
//! The draft then stays as typed: nobody's keystrokes vanish. It ends when it is committed or given up.

use leptos::prelude::*;

/// The text of a field while it is edited.
#[derive(Clone, Copy)]
pub struct Draft {
    stored: Signal<String>,
    typed: RwSignal<Option<String>>,
}

impl Draft {
    /// A draft over a stored text; nothing typed yet.
    pub fn over(stored: Signal<String>) -> Self {
        Self {
            stored,
            typed: RwSignal::new(None),
        }
    }

    /// What the field shows: the typed text, or the stored one.
    pub fn shown(self) -> String {
        self.typed.get().unwrap_or_else(|| self.stored.get())
    }

    /// Takes a keystroke.
    pub fn set(self, text: String) {
        self.typed.set(Some(text));
    }

    /// The typed text where it differs from the stored one.
    /// `None` also when the field is gone already, for use while it is taken off the page.
    pub fn pending(self) -> Option<String> {
        let typed = self.typed.try_get_untracked().flatten()?;
        (self.stored.try_get_untracked()? != typed).then_some(typed)
    }

    /// Forgets what was typed; the field shows the stored text again.
    pub fn drop(self) {
        self.typed.try_set(None);
    }
}
