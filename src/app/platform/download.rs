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

/// The browser did not take the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSaved;

/// How long a download may take to begin before its bytes are let go.
const RELEASE_MS: i32 = 60_000;

/// Downloads the file. That the user keeps it cannot be known.
pub fn download(file: Outgoing<'_>) -> Result<(), NotSaved> {
    let address = blob(file)
        .and_then(|blob| Url::create_object_url_with_blob(&blob))
        .map_err(|_| NotSaved)?;
    let clicked = click_link(file.name, &address).ok_or(NotSaved);
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

fn blob(file: Outgoing<'_>) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(file.media_type);
    let parts = Array::of1(&Uint8Array::from(file.bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options)
}
