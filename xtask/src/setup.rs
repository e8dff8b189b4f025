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

/// What finds in a file for Word or Excel everything that they would repair.
pub const OOXML: NpmPackage = NpmPackage {
    name: "@ooxml-tools/validate",
    version: "0.4.6",
};

/// What others read CSV with, to be measured beside.
pub const PAPAPARSE: NpmPackage = NpmPackage {
    name: "papaparse",
    version: "5.7.1",
};

/// What others read workbooks with, to be measured beside.
pub const SHEETJS: NpmPackage = NpmPackage {
    name: "xlsx",
    version: "0.18.5",
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
        let program = if *name == "clippy" {
            "cargo-clippy"
        } else {
            name
        };
        if process::succeeds(&mut process::command(program, &["--version"])) {
            continue;
        }
        eprintln!("Adding the Rust component {name}");
        process::run(&mut process::command("rustup", &["component", "add", name])).with_context(
            || format!("the Rust component {name} is missing and rustup cannot add it"),
        )?;
    }
    Ok(())
}

/// What the browser suite needs from the system: any of these programs, from these packages of Debian.
const PROGRAMS: [(&[&str], &str); 3] = [
    (
        &["chromium", "chromium-browser", "google-chrome"],
        "chromium",
    ),
    (&["chromedriver"], "chromium-driver"),
    (&NPM, "npm"),
];
const NPM: [&str; 2] = ["npm", "npm.cmd"];

/// Brings the browser of the tests, its driver, and npm.
///
/// # Errors
/// Where one is missing and this is not root on a system with apt-get: says what to install.
pub fn programs() -> Result<()> {
    let missing: Vec<&str> = PROGRAMS
        .iter()
        .filter(|(programs, _)| process::find(programs).is_none())
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    ensure!(
        can_install(),
        "the browser suite needs Chromium, a chromedriver of the same version and npm on the PATH; \
         on Debian: apt-get install {packages}"
    );
    apt_get(&missing)
}

/// What opens our files as others do, from packages of Debian: 100 MB, half a minute.
const LIBREOFFICE: [&str; 2] = ["libreoffice-calc-nogui", "libreoffice-writer-nogui"];

/// Brings LibreOffice where that is easily done. It is nobody's duty to have it: tests that lack it say so, and
/// the summary repeats it.
pub fn libreoffice() {
    let is_there = process::find(&["soffice"]).is_some();
    if is_there || !can_install() {
        return;
    }
    if let Err(error) = apt_get(&LIBREOFFICE) {
        eprintln!("LibreOffice is not installed: {error:#}");
    }
}

/// Whether packages of Debian can be installed here.
fn can_install() -> bool {
    is_root() && process::find(&["apt-get"]).is_some()
}

fn apt_get(packages: &[&str]) -> Result<()> {
    eprintln!("Installing {}", packages.join(" "));
    process::run(&mut process::command("apt-get", &["update", "-qq"]))?;
    process::run(
        process::command(
            "apt-get",
            &["install", "-qq", "--yes", "--no-install-recommends"],
        )
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
        let npm = process::find(&NPM).context("npm (a part of Node.js) is not on the PATH")?;
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
