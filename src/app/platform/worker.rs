//! The Worker in which workbooks are read and written: begun when it is first needed, one call at a time,
//! thrown away when it is cancelled or dies.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Event, MessageEvent, Url};

use super::download::Parts;
use super::event::once;

/// The name of the event that wakes whoever waits for a Worker that is thrown away.
const CANCELLED: &str = "cancelled";

#[wasm_bindgen]
extern "C" {
    /// The page's own script gives the Worker's script and its wasm: fetched, or unpacked out of the page.
    #[wasm_bindgen(catch, js_name = uppfylltOffice)]
    async fn part() -> Result<JsValue, JsValue>;
}

/// A Worker that answers calls. Clones are the same Worker.
#[derive(Clone)]
pub struct Worker {
    worker: web_sys::Worker,
}

/// What a call is given.
#[derive(Clone, Copy, Debug)]
pub enum Given<'a> {
    /// A text.
    Text(&'a str),
    /// A number.
    Number(usize),
    /// Bytes, which the Worker takes over.
    Bytes(&'a [u8]),
}

impl Given<'_> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "rows and sheets are counted far below 2^52"
    )]
    fn to_js(self, handed_over: &Array) -> JsValue {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(number) => (number as f64).into(),
            Self::Bytes(bytes) => {
                let bytes = Uint8Array::from(bytes);
                handed_over.push(&bytes.buffer());
                bytes.into()
            }
        }
    }
}

/// Why a call has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoResult {
    /// The call failed, in its own words.
    Failed(String),
    /// The Worker cannot be begun, or died of what it was given.
    Dead(String),
    /// Somebody cancelled it.
    Cancelled,
}

impl Worker {
    /// Begins a Worker.
    pub async fn begin() -> Result<Self, NoResult> {
        let part = part().await.map_err(|error| dead(&error))?;
        let part: Array = part.unchecked_into();
        let worker = from_script(&part.get(0)).map_err(|error| dead(&error))?;
        let worker = Self { worker };
        let wasm = part.get(1);
        let message = Array::of2(&"begin".into(), &wasm);
        worker.post(&message, &Array::of1(&wasm)).await?;
        Ok(worker)
    }

    /// A call that answers with a text.
    pub async fn text(&self, name: &str, given: &[Given<'_>]) -> Result<String, NoResult> {
        let answer = self.call(name, given).await?;
        Ok(answer.as_string().unwrap_or_default())
    }

    /// A call that answers with the bytes of a file.
    pub async fn bytes(&self, name: &str, given: &[Given<'_>]) -> Result<Parts, NoResult> {
        let answer = self.call(name, given).await?;
        Ok(Parts::of(answer.unchecked_ref()))
    }

    async fn call(&self, name: &str, given: &[Given<'_>]) -> Result<JsValue, NoResult> {
        let (message, handed_over) = (Array::of1(&name.into()), Array::new());
        for it in given {
            message.push(&it.to_js(&handed_over));
        }
        self.post(&message, &handed_over).await
    }

    async fn post(&self, message: &Array, handed_over: &Array) -> Result<JsValue, NoResult> {
        let answer = once(&self.worker, &["message", "error", CANCELLED]);
        self.worker
            .post_message_with_transfer(message, handed_over)
            .map_err(|error| dead(&error))?;
        read(answer.await)
    }

    /// Stops it, whatever it is doing; whoever waits for it is told.
    pub fn cancel(&self) {
        self.worker.terminate();
        if let Ok(event) = Event::new(CANCELLED) {
            // Nobody can prevent it.
            let _ = self.worker.dispatch_event(&event);
        }
    }
}

/// A Worker of a script's text. From `file://` no other sort is allowed.
fn from_script(script: &JsValue) -> Result<web_sys::Worker, JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(script))?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let worker = web_sys::Worker::new(&url);
    Url::revoke_object_url(&url)?;
    worker
}

fn read(answer: Event) -> Result<JsValue, NoResult> {
    match answer.type_().as_str() {
        "message" => {
            let message: MessageEvent = answer.unchecked_into();
            let answer: Array = message.data().unchecked_into();
            let words = || answer.get(1).as_string().unwrap_or_default();
            match answer.get(0).as_bool() {
                Some(true) => Ok(answer.get(1)),
                Some(false) => Err(NoResult::Failed(words())),
                None => Err(NoResult::Dead(words())),
            }
        }
        CANCELLED => Err(NoResult::Cancelled),
        _ => Err(NoResult::Dead(String::new())),
    }
}

fn dead(error: &JsValue) -> NoResult {
    NoResult::Dead(format!("{error:?}"))
}
