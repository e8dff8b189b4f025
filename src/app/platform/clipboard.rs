//! What the user pastes, and what is copied for them.

use web_sys::ClipboardEvent;

/// The flavours of one paste; a table from Word or Excel comes both as HTML and as text.
#[derive(Clone, Debug, Default)]
pub struct Pasted {
    /// As HTML.
    pub html: Option<String>,
}

/// What a paste event carries.
pub fn pasted(event: &ClipboardEvent) -> Pasted {
    let Some(data) = event.clipboard_data() else {
        return Pasted::default();
    };
    let flavour = |name| data.get_data(name).ok().filter(|text| !text.is_empty());
    Pasted {
        html: flavour("text/html"),
    }
}

/// The plain text that a paste event carries.
pub fn text(event: &ClipboardEvent) -> Option<String> {
    let text = event.clipboard_data()?.get_data("text/plain").ok()?;
    (!text.is_empty()).then_some(text)
}

/// Puts plain text on the clipboard, as the answer to a copy event.
pub fn put_text(event: &ClipboardEvent, text: &str) {
    let put = event
        .clipboard_data()
        .map(|data| data.set_data("text/plain", text));
    // A browser that takes no data copies what it would have copied.
    if let Some(Ok(())) = put {
        event.prevent_default();
    }
}
