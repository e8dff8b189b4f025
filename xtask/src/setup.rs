//! Brings what a build or a test needs and the machine lacks.
//!
//! Everything from npm is pinned here and lands in `target/tools`; there is no lock file to keep.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

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

/// The accessibility checker that the browser suite runs inside the page.
pub const AXE_CORE: NpmPackage = NpmPackage {
    name: "axe-core",
    version: "4.14.1",
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

/// Adds these parts of the toolchain where rustup is in charge and they are missing.
pub fn components(names: &[&str]) -> Result<()> {
    for name in names {
        let program = if *name == "clippy" { "cargo-clippy" } else { name };
        if process::succeeds(&mut process::command(program, &["--version"])) {
            continue;
        }
        eprintln!("Adding the Rust component {name}");
        process::run(&mut process::command("rustup", &["component", "add", name]))
            .with_context(|| format!("the Rust component {name} is missing and rustup cannot add it"))?;
    }
    Ok(())
}

/// Brings the browser of the tests and its driver.
///
/// # Errors
/// Where they are missing and this is not root on a system with apt-get: says what to install.
pub fn browser() -> Result<()> {
    let has_browser = process::find(&["chromium", "chromium-browser", "google-chrome"]).is_some();
    if has_browser && process::find(&["chromedriver"]).is_some() {
        return Ok(());
    }
    ensure!(
        is_root() && process::find(&["apt-get"]).is_some(),
        "the browser suite needs Chromium and a chromedriver of the same version on the PATH; \
         on Debian: apt-get install chromium chromium-driver nodejs npm"
    );
    eprintln!("Installing Chromium and its driver");
    apt_get(&["chromium", "chromium-driver"])
}

/// Brings npm on a system where it may; elsewhere the caller's error says what is missing.
fn npm() -> Result<&'static str> {
    const NAMES: [&str; 2] = ["npm", "npm.cmd"];
    if process::find(&NAMES).is_none() && is_root() && process::find(&["apt-get"]).is_some() {
        eprintln!("Installing Node.js and npm");
        apt_get(&["nodejs", "npm"])?;
    }
    process::find(&NAMES).context("npm (a part of Node.js) is not on the PATH")
}

fn apt_get(packages: &[&str]) -> Result<()> {
    process::run(&mut process::command("apt-get", &["update", "-qq"]))?;
    process::run(
        process::command("apt-get", &["install", "-qq", "--yes", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
}

fn is_root() -> bool {
    process::output(&mut process::command("id", &["-u"])).is_ok_and(|user| user == "0")
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
        let npm = npm()?;
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
