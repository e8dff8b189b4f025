//! The browser, in thin wrappers: the only folder that touches `web-sys` freely.
//!
//! It knows nothing of plans. Everything that can fail returns a typed error, and nothing
//! panics when the browser denies or lacks a thing. No state lives here except what the
//! browser itself holds.

pub mod channel;
pub mod clock;
pub mod database;
pub mod event;
pub mod local;
pub mod page;
pub mod timers;
