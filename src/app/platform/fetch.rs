//! A file beside the page, fetched from the same host. Nothing else is ever fetched.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestCache, RequestInit, RequestMode, RequestRedirect, Response};

use super::page;
use super::stream::{self, StreamError};

/// Why a file was not fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The host has no such file, or does not give it out.
    NotFound,
    /// The host does not answer, or sends the browser elsewhere.
    Unreachable,
    /// It is larger than allowed.
    TooBig,
}

/// The bytes of the file at an address relative to the page, at most `limit` of them; `tell` hears
/// how many there are so far.
///
/// Asked for anew each time, so that whoever publishes a plan anew is read at once. The host must
/// answer itself: an answer from elsewhere is none.
pub async fn fetch(
    address: &str,
    limit: usize,
    tell: impl Fn(usize),
) -> Result<Vec<u8>, FetchError> {
    let response = ask(address).await.ok_or(FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::NotFound);
    }
    let Some(body) = response.body() else {
        return Ok(Vec::new());
    };
    let read = stream::read(&body, limit, tell).await;
    read.map_err(|error| match error {
        StreamError::Broken => FetchError::Unreachable,
        StreamError::TooBig => FetchError::TooBig,
    })
}

async fn ask(address: &str) -> Option<Response> {
    let how = RequestInit::new();
    how.set_mode(RequestMode::SameOrigin);
    how.set_redirect(RequestRedirect::Error);
    how.set_cache(RequestCache::NoCache);
    let request = Request::new_with_str_and_init(address, &how).ok()?;
    let answer = page::window()?.fetch_with_request(&request);
    JsFuture::from(answer).await.ok()?.dyn_into().ok()
}
