//! Randomness for ids.

use uuid::{Builder, Uuid};

use super::{clock, page};

/// A UUID never handed out before (version 7: those made later sort later, clock permitting).
pub fn uuid() -> Uuid {
    let now = u64::try_from(clock::now_ms()).unwrap_or_default();
    Builder::from_unix_timestamp_millis(now, &random_bytes()).into_uuid()
}

/// Random bytes. They are for telling things apart, not for secrets: where the browser has no
/// source of good randomness the ordinary one serves.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let crypto = page::window().and_then(|window| window.crypto().ok());
    let filled =
        crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}
