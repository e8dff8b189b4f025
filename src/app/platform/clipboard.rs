//! What the user pastes, and what is copied for them.

use wasm_bindgen_futures::JsFuture;
use web_sys::ClipboardEvent;

use super::files::{self, PickedFile};
use super::page;

/// The flavours of one paste; a table from Word or Excel comes both as HTML and as text.
#[derive(Clone, Debug, Default)]
pub struct Pasted {
    /// As HTML.
    pub html: Option<String>,
    /// As plain text.
    pub text: Option<String>,
    /// As files.
    pub files: Vec<PickedFile>,
}

/// What a paste event carries.
pub fn pasted(event: &ClipboardEvent) -> Pasted {
    let Some(data) = event.clipboard_data() else {
        return Pasted::default();
    };
    let flavour = |name| data.get_data(name).ok().filter(|text| !text.is_empty());
    Pasted {
        html: flavour("text/html"),
        text: flavour("text/plain"),
        files: files::carried(&data),
    }
}

/// Puts a text on the clipboard; false when the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    // The clipboard is absent on insecure origins, where the call would throw.
    match page::window() {
        Some(window) if window.is_secure_context() => {
            let written = window.navigator().clipboard().write_text(text);
            JsFuture::from(written).await.is_ok()
        }
        _ => false,
    }
}
