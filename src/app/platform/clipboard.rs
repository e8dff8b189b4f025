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
