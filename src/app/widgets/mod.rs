//! Domain-free parts of views: they know Leptos and the style sheets, nothing of plans.
//!
//! Words come in as props; so do values and what to do with new ones.

mod icon;

pub use icon::{Icon, Symbol};
