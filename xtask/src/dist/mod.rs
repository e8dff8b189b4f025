//! `cargo xtask dist`: everything that is given away, in two shapes with the same content.
//!
//! `dist/` is a static site for any web server; `dist/uppfyllt.html` is one file for a file share. Both come out of
//! `index.html`, whose slots (`<!-- slot: NAME -->`) are filled here. Nothing but this folder knows the shapes.

mod budget;
mod examples;
mod hosted;
mod page;
mod schema;
mod single;
mod style;
pub mod wasm;

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::{project, setup};
use budget::{Budget, Measure};
use page::Page;
use wasm::{Parts, Profile};

const WORKER: &str = include_str!("boot/worker.js");

const APPLICATION: Budget = Budget {
    measure: Measure::Gzip,
    promise: 300_000,
    ceiling: 2_260_000,
};
const OFFICE: Budget = Budget {
    measure: Measure::Gzip,
    promise: 500_000,
    ceiling: 500_000,
};
const SINGLE_FILE: Budget = Budget {
    measure: Measure::Raw,
    promise: 1_300_000,
    ceiling: 3_820_000,
};

/// Builds both shapes and holds them against their budgets.
///
/// # Errors
/// When something does not build, or a size is past its budget.
pub fn run() -> Result<()> {
    setup::wasm_target()?;
    let parts = Parts::build(Profile::Release)?;
    let page = Page::load()?;
    let dist = project::dist();
    write_site(&dist, &parts, &page)?;
    schema::write_to(&dist)?;
    let file = single::write_to(&dist.join("uppfyllt.html"), &parts, &page)?;
    println!("\n{}", dist.display());
    if !parts.application.optimised {
        eprintln!("warning: sizes are not held against their budgets, since nothing was optimised");
        return Ok(());
    }
    budget::check(&[
        ("application wasm", &parts.application.wasm, APPLICATION),
        ("office wasm", &parts.office.wasm, OFFICE),
        ("single file", file.as_bytes(), SINGLE_FILE),
    ])
}

/// Builds the static site the quick way, for `serve`.
pub fn development_site(folder: &Path) -> Result<()> {
    write_site(folder, &Parts::build(Profile::Development)?, &Page::load()?)
}

/// What the Worker runs: its bindings, and the calls that it answers.
fn worker(parts: &Parts) -> String {
    format!("{}{WORKER}", parts.office.script)
}

fn write_site(folder: &Path, parts: &Parts, page: &Page) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    hosted::write_to(folder, parts, page)
}

fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("a Vec takes every byte");
    encoder.finish().expect("a Vec takes every byte")
}

fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

/// A short name for content, so that a changed file has a changed address and may be cached for ever.
fn fingerprint(bytes: &[u8]) -> String {
    sha256(bytes)
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
