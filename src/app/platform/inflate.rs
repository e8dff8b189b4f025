//! Packing and unpacking with the browser's own means, never past a limit; and bytes out of base64.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, ReadableStream};

use super::page;
use super::stream::{self, StreamError};

/// What is unpacked by a link has no header of its own.
const RAW: &str = "deflate-raw";

/// Why nothing was packed or unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InflateError {
    /// The browser cannot do it.
    Missing,
    /// The bytes are not packed so, or are damaged or cut.
    Damaged,
    /// Unpacked there are more bytes than allowed.
    TooBig,
}

#[wasm_bindgen]
extern "C" {
    /// The browser's unpacker, which `web-sys` counts as unstable.
    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;

    /// The browser's packer.
    type CompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;

    type Pipe;
    #[wasm_bindgen(method, catch, js_name = pipeThrough)]
    fn through(this: &Pipe, transform: &JsValue) -> Result<ReadableStream, JsValue>;
}

/// Unpacks gzip into at most `limit` bytes; reading stops where the limit is passed.
pub async fn gunzip(packed: &[u8], limit: usize) -> Result<Vec<u8>, InflateError> {
    through(packed, DecompressionStream::new("gzip"), limit).await
}

/// Unpacks bare deflate into at most `limit` bytes; reading stops where the limit is passed.
pub async fn inflate(packed: &[u8], limit: usize) -> Result<Vec<u8>, InflateError> {
    through(packed, DecompressionStream::new(RAW), limit).await
}

/// Packs bytes by bare deflate.
pub async fn deflate(bytes: &[u8]) -> Result<Vec<u8>, InflateError> {
    through(bytes, CompressionStream::new(RAW), usize::MAX).await
}

async fn through<T: Into<JsValue>>(
    bytes: &[u8],
    transform: Result<T, JsValue>,
    limit: usize,
) -> Result<Vec<u8>, InflateError> {
    let piped = transform.and_then(|it| pipe(bytes, &it.into()));
    let stream = piped.map_err(|_| InflateError::Missing)?;
    let read = stream::read(&stream, limit, |_| {}).await;
    read.map_err(|error| match error {
        StreamError::Broken => InflateError::Damaged,
        StreamError::TooBig => InflateError::TooBig,
    })
}

fn pipe(bytes: &[u8], transform: &JsValue) -> Result<ReadableStream, JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts)?;
    blob.stream().unchecked_ref::<Pipe>().through(transform)
}

/// The bytes that base64 stands for, white space allowed; `None` when it is no base64.
pub fn base64(text: &str) -> Option<Vec<u8>> {
    // The browser gives one character per byte, all of them below 256.
    let characters = page::window()?.atob(text).ok()?;
    Some(characters.chars().map(|c| c as u8).collect())
}
