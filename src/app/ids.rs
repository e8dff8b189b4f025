//! Fresh ids, from the browser's clock and randomness: the library has neither.

use uppfyllt::plan::Id;
use uuid::Uuid;

use crate::platform::{clock, ids::random_bytes};

/// A fresh id of any kind.
pub fn fresh<T>() -> Id<T> {
    let now = u64::try_from(clock::now_ms()).unwrap_or_default();
    Id::from_parts(now, random_bytes())
}

/// A fresh UUID.
pub fn uuid() -> Uuid {
    fresh::<()>().uuid()
}
