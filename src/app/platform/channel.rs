//! Short texts between the tabs of one browser.

use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, MessageEvent};

use super::event::Listener;

/// A channel; what one tab posts, all others receive.
pub struct Channel {
    channel: BroadcastChannel,
    _listener: Listener,
}

impl Channel {
    /// Joins the channel called `name`; `None` where the browser has no such thing.
    pub fn join(name: &str, receive: impl Fn(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listener = Listener::new(&channel, "message", move |event| {
            let event: MessageEvent = event.unchecked_into();
            if let Some(text) = event.data().as_string() {
                receive(text);
            }
        });
        Some(Self {
            channel,
            _listener: listener,
        })
    }

    /// Posts a text. That it arrives is not promised: a frozen tab may never see it.
    pub fn post(&self, text: &str) {
        let _ = self.channel.post_message(&text.into());
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
