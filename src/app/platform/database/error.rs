//! What goes wrong with a database, sorted by what can be done about it.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// Why the database did not do what was asked. Nothing was written, unless it says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseError {
    /// The browser has no IndexedDB.
    Missing,
    /// The browser or a policy denies it.
    Denied,
    /// No room is left.
    Full,
    /// The stored data has a higher version than asked for.
    Newer,
    /// Another page holds the database and does not let go.
    Blocked,
    /// No answer in time; whether it was written is not known.
    TimedOut,
    /// A newer version of the application, in another tab, has taken over.
    Superseded,
    /// Anything else, such as a corrupt database.
    Failed {
        /// The browser's name for it.
        name: String,
        /// The browser's own words.
        message: String,
    },
}

impl DatabaseError {
    /// Sorts what the browser threw.
    pub fn from_js(thrown: &JsValue) -> Self {
        match thrown.dyn_ref::<DomException>() {
            Some(exception) => Self::from_exception(exception),
            None => Self::Failed {
                name: "Error".to_owned(),
                message: format!("{thrown:?}"),
            },
        }
    }

    /// Sorts a named exception. Firefox has a name of its own for a full disk.
    pub fn from_exception(exception: &DomException) -> Self {
        match exception.name().as_str() {
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Self::Full,
            "SecurityError" | "NotAllowedError" => Self::Denied,
            "VersionError" => Self::Newer,
            name => Self::Failed {
                name: name.to_owned(),
                message: exception.message(),
            },
        }
    }
}
