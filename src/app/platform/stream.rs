//! Reading a stream of bytes to its end, never past a limit.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStream, ReadableStreamDefaultReader};

/// Why a stream was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamError {
    /// It broke off, or what it is made of is damaged.
    Broken,
    /// It holds more than the limit; the rest was not read.
    TooBig,
}

/// The bytes of a stream, at most `limit` of them; `tell` hears how many there are so far.
pub async fn read(
    stream: &ReadableStream,
    limit: usize,
    tell: impl Fn(usize),
) -> Result<Vec<u8>, StreamError> {
    read_into(Vec::new(), stream, limit, tell).await
}

/// The same after bytes that are there already, for which there may be room: to make room for many takes long.
pub async fn read_into(
    mut bytes: Vec<u8>,
    stream: &ReadableStream,
    limit: usize,
    tell: impl Fn(usize),
) -> Result<Vec<u8>, StreamError> {
    let reader = ReadableStreamDefaultReader::new(stream).map_err(|_| StreamError::Broken)?;
    while let Some(chunk) = next(&reader).await.map_err(|_| StreamError::Broken)? {
        if bytes.len() + chunk.length() as usize > limit {
            // Nobody waits for what is not read.
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(StreamError::TooBig);
        }
        bytes.extend(chunk.to_vec());
        tell(bytes.len());
    }
    Ok(bytes)
}

async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, JsValue> {
    let step = JsFuture::from(reader.read()).await?;
    match Reflect::get(&step, &"done".into())?.is_truthy() {
        true => Ok(None),
        false => Ok(Some(Reflect::get(&step, &"value".into())?.unchecked_into())),
    }
}
