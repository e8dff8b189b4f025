//! The example plans and templates, inside the page, so that opening one is no request.
//!
//! `<script type="application/octet-stream" id="examples">` holds base64(gzip(JSON)), where the JSON is an array, sorted by
//! name, of `{"name": "examples/ekero.json", "text": "…"}`. The text is the file's own, byte for byte, so that its
//! checksum still holds; the application reads it with the reader that it uses for any plan file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// The folders that lie inside the page.
pub const FOLDERS: [&str; 2] = ["examples", "templates"];

/// The element; with an empty array where there is nothing.
pub fn element(public: &Path) -> Result<String> {
    let mut samples = Vec::new();
    for folder in FOLDERS {
        samples.extend(load(&public.join(folder))?);
    }
    let array = Value::Array(samples).to_string();
    let packed = super::base64(&super::gzip(array.as_bytes()));
    Ok(format!(
        "<script type=\"application/octet-stream\" id=\"examples\">{packed}</script>\n"
    ))
}

fn load(folder: &Path) -> Result<Vec<Value>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<Vec<_>>>()?
        .into_iter()
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    files.iter().map(|path| example(path)).collect()
}

fn example(path: &Path) -> Result<Value> {
    let text = super::read(path)?;
    serde_json::from_str::<Value>(&text)
        .with_context(|| format!("{} is no JSON", path.display()))?;
    let mut parts = path.iter().rev().map(|part| part.to_string_lossy());
    let (file, folder) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    Ok(json!({ "name": format!("{folder}/{file}"), "text": text }))
}
