//! Unpacking gzip with the browser's own means, never past a limit; and bytes out of base64.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableStreamDefaultReader};

use super::page;

/// Why nothing was unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InflateError {
    /// The browser cannot unpack.
    Missing,
    /// The bytes are no gzip, or are damaged or cut.
    Damaged,
    /// Unpacked there are more than `limit` bytes.
    TooBig {
        /// The most bytes allowed.
        limit: usize,
    },
}

#[wasm_bindgen]
extern "C" {
    /// The browser's unpacker, which `web-sys` counts as unstable.
    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;

    type Pipe;
    #[wasm_bindgen(method, catch, js_name = pipeThrough)]
    fn through(this: &Pipe, unpacker: &DecompressionStream) -> Result<ReadableStream, JsValue>;
}

/// Unpacks gzip into at most `limit` bytes; reading stops where the limit is passed.
pub async fn gunzip(packed: &[u8], limit: usize) -> Result<Vec<u8>, InflateError> {
    let unpacker = DecompressionStream::new("gzip").map_err(|_| InflateError::Missing)?;
    let reader = unpack(packed, &unpacker).map_err(|_| InflateError::Missing)?;
    let mut bytes = Vec::new();
    while let Some(chunk) = next(&reader).await.map_err(|_| InflateError::Damaged)? {
        if bytes.len() + chunk.length() as usize > limit {
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(InflateError::TooBig { limit });
        }
        bytes.extend(chunk.to_vec());
    }
    Ok(bytes)
}

fn unpack(
    packed: &[u8],
    unpacker: &DecompressionStream,
) -> Result<ReadableStreamDefaultReader, JsValue> {
    let parts = Array::of1(&Uint8Array::from(packed));
    let blob = Blob::new_with_u8_array_sequence(&parts)?;
    let unpacked = blob.stream().unchecked_ref::<Pipe>().through(unpacker)?;
    ReadableStreamDefaultReader::new(&unpacked)
}

async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, JsValue> {
    let step = JsFuture::from(reader.read()).await?;
    match Reflect::get(&step, &"done".into())?.is_truthy() {
        true => Ok(None),
        false => Ok(Some(Reflect::get(&step, &"value".into())?.unchecked_into())),
    }
}

/// The bytes that base64 stands for, white space allowed; `None` when it is no base64.
pub fn base64(text: &str) -> Option<Vec<u8>> {
    // The browser gives one character per byte, all of them below 256.
    let characters = page::window()?.atob(text).ok()?;
    Some(characters.chars().map(|c| c as u8).collect())
}
