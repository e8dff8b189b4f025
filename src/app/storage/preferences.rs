//! Small choices of the user that belong to no plan: language, colours, what to be called.

use serde::{Deserialize, Serialize};
use uppfyllt::json;

use crate::platform::local::Local;

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
    /// What the person is called, in the history and in files handed on.
    pub name: Option<String>,
}

impl Preferences {
    /// The stored choices; the defaults when there are none or they are not ours.
    pub fn load() -> Self {
        Local::read(NAME)
            .and_then(|text| json::from_text(&text))
            .unwrap_or_default()
    }

    /// Stores the choices; tells whether the browser will remember them.
    pub fn save(&self) -> bool {
        Local::open(PROBE).is_some_and(|local| local.set(NAME, &json::text(&json::tree(self))))
    }
}
