//! Ids made of contents, for a record whose own id is taken.

use serde_json::Value;
use uuid::Uuid;

use super::text;

/// An id made of what the record says, so that whoever meets the same two records gives the second
/// of them the same id: the 128-bit FNV-1a of former id and contents.
pub fn derived(id: Uuid, record: &Value) -> Uuid {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let contents = text(record);
    let bytes = id.as_bytes().iter().chain(contents.as_bytes());
    let hash = bytes.fold(OFFSET, |hash, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(PRIME)
    });
    uuid::Builder::from_custom_bytes(hash.to_be_bytes()).into_uuid()
}
