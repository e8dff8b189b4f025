//! `cargo xtask bench`: how long the engine takes natively, and how long an edit takes until it is painted.

use anyhow::Result;

use crate::{dist, process, setup};

/// Runs the native benchmark, builds the application and measures it in the browser.
///
/// # Errors
/// When something cannot be set up, does not build, or cannot be measured.
pub fn run() -> Result<()> {
    setup::wasm_target()?;
    setup::programs()?;
    setup::PAPAPARSE.install()?;
    setup::SHEETJS.install()?;
    process::run(&mut process::cargo(&["bench", "--package=bench"]))?;
    dist::run()?;
    process::run(&mut process::cargo(&[
        "test",
        "--package=e2e",
        "--test=bench",
        "--",
        "--ignored",
        "--nocapture",
    ]))
}
