//! Brings what a build or a test needs and the machine lacks.
//!
//! Everything from npm is pinned here and lands in `target/tools`; there is no lock file to keep.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{process, project};

/// The target triple of the application.
pub const WASM: &str = "wasm32-unknown-unknown";

/// A package of npm at the one version that is known to work.
pub struct NpmPackage {
    name: &'static str,
    version: &'static str,
}

/// `wasm-opt`, the optimiser that takes a third off the application.
pub const BINARYEN: NpmPackage = NpmPackage {
    name: "binaryen",
    version: "132.0.0",
};

/// Adds the WebAssembly target where rustup is in charge and it is missing.
pub fn wasm_target() -> Result<()> {
    let libraries = process::output(&mut process::command(
        "rustc",
        &["--print", "target-libdir", "--target", WASM],
    ))?;
    if Path::new(&libraries).is_dir() {
        return Ok(());
    }
    eprintln!("Adding the Rust target {WASM}");
    process::run(&mut process::command("rustup", &["target", "add", WASM]))
        .with_context(|| format!("the Rust target {WASM} is missing and rustup cannot add it"))
}

impl NpmPackage {
    /// Installs the package if need be and gives its folder.
    ///
    /// # Errors
    /// When npm is not there, or cannot fetch the package.
    pub fn install(&self) -> Result<PathBuf> {
        let prefix = project::tools().join(self.name);
        let folder = prefix.join("node_modules").join(self.name);
        if self.is_installed(&folder) {
            return Ok(folder);
        }
        fs::create_dir_all(&prefix)?;
        let wanted = format!("{}@{}", self.name, self.version);
        eprintln!("Installing {wanted}");
        let npm = process::find(&["npm", "npm.cmd"])
            .context("npm (a part of Node.js) is not on the PATH")?;
        process::run(
            process::command(
                npm,
                &[
                    "install",
                    "--no-save",
                    "--no-package-lock",
                    "--no-audit",
                    "--no-fund",
                    "--loglevel=error",
                ],
            )
            .arg("--prefix")
            .arg(&prefix)
            .arg(&wanted),
        )?;
        Ok(folder)
    }

    fn is_installed(&self, folder: &Path) -> bool {
        fs::read_to_string(folder.join("package.json"))
            .ok()
            .and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok())
            .is_some_and(|package| package["version"] == self.version)
    }
}
