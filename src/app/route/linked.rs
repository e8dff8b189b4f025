//! The plans that an address brings along to be looked at: one inside it, one published beside the page.

use leptos::prelude::*;
use uppfyllt::file::link;

use crate::platform::address;

/// The name, before the `#`, of the plan that is published beside the page.
const PUBLISHED: &str = "plan";

/// The part of the address that a plan may lie in, followed as it changes.
pub fn around_plan() -> Signal<String> {
    let hash = RwSignal::new(address::hash());
    // It listens as long as the view that asked lives.
    StoredValue::new_local(address::on_change(move || hash.set(address::hash())));
    hash.into()
}

/// What the address says of a plan that is published beside the page.
pub fn published() -> Option<String> {
    address::asked(PUBLISHED)
}

/// The whole link to the plan of these letters.
pub fn link_to(letters: &str) -> String {
    format!("{}#{}{letters}", address::page(), link::PATH)
}

/// Goes to the plan of these letters.
pub fn go_to_letters(letters: &str) {
    address::set_hash(&format!("{}{letters}", link::PATH));
}

/// Whether the application is a file on this computer or a share: its links lead nowhere from elsewhere.
pub fn is_file() -> bool {
    address::is_file()
}
