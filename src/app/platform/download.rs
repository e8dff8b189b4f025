//! Handing the user a file: as a download everywhere, or through a save dialog where there is one.

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, DomException, HtmlAnchorElement, Url};

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

/// What became of a file offered in a save dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedAs {
    /// It is written.
    Saved,
    /// The user cancelled.
    Cancelled,
}

/// How long a download may take to begin before its bytes are let go.
const RELEASE_MS: i32 = 60_000;

#[wasm_bindgen]
extern "C" {
    /// The parts of the File System Access API in use, which `web-sys` counts as unstable.
    type Picker;
    #[wasm_bindgen(method, catch, js_name = showSaveFilePicker)]
    fn show(this: &Picker, options: &Object) -> Result<Promise, JsValue>;

    type Handle;
    #[wasm_bindgen(method, catch, js_name = createWritable)]
    fn create_writable(this: &Handle) -> Result<Promise, JsValue>;

    type Writable;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Writable, blob: &Blob) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn close(this: &Writable) -> Result<Promise, JsValue>;
}

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

/// Whether the browser has a save dialog of its own for [`save_as`].
pub fn can_save_as() -> bool {
    page::has_flag("showSaveFilePicker")
}

/// Lets the user choose where to save. Must be called while handling a click or key.
pub async fn save_as(file: Outgoing<'_>) -> Result<SavedAs, NotSaved> {
    match try_save_as(file).await {
        Ok(()) => Ok(SavedAs::Saved),
        Err(thrown) if is_cancelled(&thrown) => Ok(SavedAs::Cancelled),
        Err(_) => Err(NotSaved),
    }
}

async fn try_save_as(file: Outgoing<'_>) -> Result<(), JsValue> {
    let window = page::window().ok_or(JsValue::NULL)?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &file.name.into())?;
    let picker: &Picker = window.unchecked_ref();
    let handle: Handle = JsFuture::from(picker.show(&options)?)
        .await?
        .unchecked_into();
    let writable = JsFuture::from(handle.create_writable()?).await?;
    let writable: Writable = writable.unchecked_into();
    JsFuture::from(writable.write(&blob(file)?)?).await?;
    JsFuture::from(writable.close()?).await?;
    Ok(())
}

fn is_cancelled(thrown: &JsValue) -> bool {
    let exception = thrown.dyn_ref::<DomException>();
    exception.is_some_and(|exception| exception.name() == "AbortError")
}

fn blob(file: Outgoing<'_>) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(file.media_type);
    let parts = Array::of1(&Uint8Array::from(file.bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options)
}
