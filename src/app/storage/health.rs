//! Whether what is saved stays, and what goes wrong when it does not.

use uppfyllt::file::journal::Unreadable;

use crate::platform::database::DatabaseError;

/// The state of the store as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// What is saved survives a killed browser.
    Durable,
    /// Nothing outlives the page; say so all the time and offer a file.
    MemoryOnly(MemoryReason),
    /// Plans can be read, nothing is written.
    ReadOnly(ReadOnlyReason),
}

/// Why nothing outlives the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MemoryReason {
    /// The browser has no IndexedDB.
    Missing,
    /// The browser, a private window or a policy denies it.
    Denied,
    /// It did not answer in time, or another page holds it.
    Hanging,
    /// No room is left, not even to open it.
    Full,
    /// It cannot be opened or read, as when its files are corrupt.
    Broken {
        /// The browser's name for the error.
        name: String,
        /// The browser's own words.
        message: String,
    },
}

/// Why nothing is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// The stored data was written by a newer version of the application.
    NewerData,
    /// A newer version of the application runs in another tab.
    NewerAppInOtherTab,
}

/// Why the store did not do what was asked; what was stored before is intact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// No room is left: make room or save a file, then try again.
    Full,
    /// Nothing is written in this state.
    ReadOnly(ReadOnlyReason),
    /// The page has panicked: nothing more is written.
    Dead,
    /// No answer in time; whether it was written is not known. Trying again is safe.
    TimedOut,
    /// No plan can be made of what is stored.
    Plan(Unreadable),
    /// Anything else the browser reported.
    Failed {
        /// The browser's name for the error.
        name: String,
        /// The browser's own words.
        message: String,
    },
}

impl From<Unreadable> for StoreError {
    fn from(unreadable: Unreadable) -> Self {
        Self::Plan(unreadable)
    }
}

impl From<DatabaseError> for StoreError {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::Full => Self::Full,
            DatabaseError::Newer => Self::ReadOnly(ReadOnlyReason::NewerData),
            DatabaseError::Superseded => Self::ReadOnly(ReadOnlyReason::NewerAppInOtherTab),
            DatabaseError::TimedOut | DatabaseError::Blocked => Self::TimedOut,
            DatabaseError::Missing => Self::failed("MissingError"),
            DatabaseError::Denied => Self::failed("SecurityError"),
            DatabaseError::Failed { name, message } => Self::Failed { name, message },
        }
    }
}

impl StoreError {
    fn failed(name: &str) -> Self {
        Self::Failed {
            name: name.to_owned(),
            message: String::new(),
        }
    }
}

impl From<DatabaseError> for MemoryReason {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::Missing => Self::Missing,
            DatabaseError::Denied => Self::Denied,
            DatabaseError::Full => Self::Full,
            DatabaseError::TimedOut | DatabaseError::Blocked | DatabaseError::Superseded => {
                Self::Hanging
            }
            // Private windows of older Firefox versions refuse in this way.
            DatabaseError::Failed { name, .. } if name == "InvalidStateError" => Self::Denied,
            DatabaseError::Failed { name, message } => Self::Broken { name, message },
            DatabaseError::Newer => Self::Broken {
                name: "VersionError".to_owned(),
                message: String::new(),
            },
        }
    }
}
