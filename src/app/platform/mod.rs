//! The browser, in thin wrappers: the only folder that touches `web-sys` freely.
//!
//! It knows nothing of plans. Everything that can fail returns a typed error, and nothing
//! panics when the browser denies or lacks a thing. No state lives here except what the
//! browser itself holds.

#![allow(
    clippy::disallowed_methods,
    reason = "this is the place behind which clippy.toml keeps them"
)]

// The page.
pub mod address;
pub mod document;
pub mod event;
pub mod focus;
pub mod life;
pub mod locale;
pub mod page;
pub mod place;

// What comes in and goes out.
pub mod clipboard;
pub mod download;
pub mod fetch;
pub mod files;
pub mod html;
pub mod inflate;
pub mod raster;
mod stream;

// What is kept.
pub mod channel;
pub mod database;
pub mod local;
pub mod persistence;

// Time and chance.
pub mod clock;
pub mod ids;
pub mod timers;
pub mod worker;
