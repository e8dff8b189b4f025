//! Small choices of the user that belong to no plan: language, colours, hints put away.

use std::collections::BTreeSet;

use gloo_storage::{LocalStorage, Storage};
use serde::{Deserialize, Serialize};

use crate::platform::local;

const NAME: &str = "uppfyllt.preferences";
const PROBE: &str = "uppfyllt.probe";

/// The choices. Where the browser keeps nothing they last as long as the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The language, such as `sv`; `None` to follow the browser.
    pub language: Option<String>,
    /// The theme, such as `dark`; `None` to follow the system.
    pub theme: Option<String>,
    /// Hints that are not shown again.
    pub dismissed: BTreeSet<String>,
}

impl Preferences {
    /// The stored choices; the defaults when there are none or they are not ours.
    pub fn load() -> Self {
        match local::works(PROBE) {
            true => LocalStorage::get(NAME).unwrap_or_default(),
            false => Self::default(),
        }
    }

    /// Stores the choices; tells whether the browser will remember them.
    pub fn save(&self) -> bool {
        local::works(PROBE) && LocalStorage::set(NAME, self).is_ok()
    }
}
