//! Storage buckets: places of one origin whose databases lie in files of their own.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbFactory;

use super::error::DatabaseError;
use crate::platform::{page, timers};

/// How long a bucket may take to open.
const OPEN_MS: i32 = 3_000;

#[wasm_bindgen]
extern "C" {
    /// The part of the Storage Buckets API in use, which `web-sys` does not have.
    type Buckets;
    #[wasm_bindgen(method, catch)]
    fn open(this: &Buckets, name: &str, options: &Object) -> Result<Promise, JsValue>;

    type Bucket;
    #[wasm_bindgen(method, catch, getter, js_name = indexedDB)]
    fn indexed_db(this: &Bucket) -> Result<IdbFactory, JsValue>;
}

/// The databases of a bucket, which is made at need. Few browsers have buckets.
pub async fn factory(name: &str) -> Result<IdbFactory, DatabaseError> {
    let opened = timers::within(OPEN_MS, open(name)).await;
    let factory = opened.ok_or(DatabaseError::TimedOut)?;
    factory.map_err(|thrown| DatabaseError::from_js(&thrown))
}

async fn open(name: &str) -> Result<IdbFactory, JsValue> {
    let window = page::window().ok_or(JsValue::NULL)?;
    let buckets = Reflect::get(&window.navigator(), &"storageBuckets".into())?;
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    if buckets.is_undefined() {
        return Err(JsValue::UNDEFINED);
    }
    let bucket = buckets.unchecked_ref::<Buckets>().open(name, &options)?;
    let bucket: Bucket = JsFuture::from(bucket).await?.unchecked_into();
    bucket.indexed_db()
}
