//! The two builds, and the address at which a browser gets each.

use std::path::{Path, PathBuf};

use crate::http::Server;

/// What is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// `dist/uppfyllt.html`, opened from `file://`.
    File,
    /// `dist/`, served from this machine.
    Hosted,
}

/// A build that a browser can open.
pub struct Site {
    /// The address to open.
    pub url: String,
    /// Serves the hosted build; lives as long as the site.
    server: Option<Server>,
}

impl Site {
    /// Finds the build and serves it when it is to be served.
    pub fn open(build: Build) -> Self {
        let dist = root().join("dist");
        let page = match build {
            Build::File => dist.join("uppfyllt.html"),
            Build::Hosted => dist.join("index.html"),
        };
        assert!(
            page.is_file(),
            "{} is not built: run `cargo xtask dist`",
            page.display()
        );
        match build {
            Build::File => Self {
                url: format!("file://{}", page.display()),
                server: None,
            },
            Build::Hosted => {
                let server = Server::start(dist, 0).expect("a free port on this machine");
                Self {
                    url: server.url(),
                    server: Some(server),
                }
            }
        }
    }

    /// The single file, as a copy in another folder.
    pub fn copied_to(&self, folder: &Path) -> Self {
        let original = self.url.strip_prefix("file://");
        let original = original.expect("only the single file can be moved");
        let copy = folder.join("uppfyllt.html");
        std::fs::copy(original, &copy).expect("the file can be copied");
        Self {
            url: format!("file://{}", copy.display()),
            server: None,
        }
    }

    /// Serves a file beside the site.
    pub fn publish(&self, name: &str, content: &[u8]) {
        let server = self.server.as_ref();
        let server = server.expect("only the hosted build has something beside it");
        server.publish(name, content);
    }

    /// What the server was asked for so far; nothing for a file.
    pub fn requests(&self) -> Vec<String> {
        self.server
            .as_ref()
            .map(Server::requests)
            .unwrap_or_default()
    }
}

/// The root of the working copy.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("tests/e2e lies two folders below the root")
        .to_owned()
}

/// Where `cargo xtask` keeps the packages of npm that it installs, a folder each.
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// Cargo's build directory.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
