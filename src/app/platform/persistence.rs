//! Whether the browser promises to keep what is stored.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::page;

/// Asks the browser not to clear the storage on its own; false when it does not promise.
pub async fn ask() -> bool {
    let Some(window) = page::window() else {
        return false;
    };
    // Absent on insecure origins: then the call throws instead of answering.
    match window.navigator().storage().persist() {
        Ok(promise) => JsFuture::from(promise).await == Ok(JsValue::TRUE),
        Err(_) => false,
    }
}
