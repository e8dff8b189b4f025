//! Where things lie in the working copy.

use std::path::{Path, PathBuf};

/// The root of the working copy, absolute.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies one folder below the root")
}

/// A path below the root.
pub fn path(relative: &str) -> PathBuf {
    root().join(relative)
}

/// Cargo's build directory.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| path("target"), PathBuf::from)
}

/// What is built to be given away: the static site and the single file.
pub fn dist() -> PathBuf {
    path("dist")
}

/// Tools from npm, installed on demand and never committed.
pub fn tools() -> PathBuf {
    target().join("tools")
}
