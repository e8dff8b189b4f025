//! The published JSON Schema of the plan file, which the library derives from its own records.
//!
//! The tool does not link the library: a library that does not compile must not take `serve` and `tidy` with it. So the
//! schema is printed by a program of the library's own package, `examples/schema.rs` with the feature `schema`.

use std::path::Path;

use anyhow::{Context, Result};

use crate::process;

/// Writes `plan.schema.json`.
pub fn write_to(folder: &Path) -> Result<()> {
    let schema = process::output(&mut process::cargo(&[
        "run",
        "--quiet",
        "--package=uppfyllt",
        "--features=schema",
        "--example=schema",
    ]))?;
    serde_json::from_str::<serde_json::Value>(&schema).context("the printed schema is no JSON")?;
    super::write(&folder.join("plan.schema.json"), schema + "\n")
}
