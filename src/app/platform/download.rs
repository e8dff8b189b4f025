//! Handing the user a file: as a download, which every browser has.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::{page, timers};

/// A file to hand over.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its media type, such as `application/json`.
    pub media_type: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// The bytes of a file in the making, which are the browser's from the moment they are added: a large file never
/// lies whole in the memory of the application, which could not give it back.
#[derive(Clone, Debug, Default)]
pub struct Parts(Array);

impl Parts {
    /// The bytes of a whole file.
    pub(super) fn of(bytes: &Uint8Array) -> Self {
        Self(Array::of1(bytes))
    }

    /// Adds bytes after those that are there.
    pub fn add(&self, bytes: &[u8]) {
        self.0.push(&Uint8Array::from(bytes));
    }
}

/// The browser did not take the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSaved;

/// How long a download may take to begin before its bytes are let go.
const RELEASE_MS: i32 = 60_000;

/// Downloads the file. That the user keeps it cannot be known.
pub fn download(file: Outgoing<'_>) -> Result<(), NotSaved> {
    let parts = Parts::default();
    parts.add(file.bytes);
    download_parts(file.name, file.media_type, &parts)
}

/// The same for a file in parts.
pub fn download_parts(name: &str, media_type: &str, parts: &Parts) -> Result<(), NotSaved> {
    let address = blob(media_type, parts)
        .and_then(|blob| Url::create_object_url_with_blob(&blob))
        .map_err(|_| NotSaved)?;
    let clicked = click_link(name, &address).ok_or(NotSaved);
    spawn_local(async move {
        timers::sleep(RELEASE_MS).await;
        // Fails only for an address that is no address.
        let _ = Url::revoke_object_url(&address);
    });
    clicked
}

fn click_link(name: &str, address: &str) -> Option<()> {
    let link = page::document()?.create_element("a").ok()?;
    let link: HtmlAnchorElement = link.dyn_into().ok()?;
    link.set_href(address);
    link.set_download(name);
    link.click();
    Some(())
}

fn blob(media_type: &str, parts: &Parts) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_u8_array_sequence_and_options(&parts.0, &options)
}
