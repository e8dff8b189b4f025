//! The static site: relative addresses only, so that it works in any folder of any server.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::examples::FOLDERS;
use super::page::{Origin, Page, Slots};
use super::wasm::Parts;
use super::{fingerprint, worker, write};
use crate::project;

const BOOT: &str = include_str!("boot/hosted.js");
const HEAD: &str = "\
<link rel=\"icon\" type=\"image/svg+xml\" href=\"icons/icon.svg\">
<link rel=\"apple-touch-icon\" href=\"icons/icon-192.png\">
<link rel=\"manifest\" href=\"manifest.webmanifest\">
";

/// Writes the site into an empty folder.
pub fn write_to(folder: &Path, parts: &Parts, page: &Page) -> Result<()> {
    let application = &parts.application;
    let wasm = asset("app", "wasm", &application.wasm);
    let (office, worker) = (asset("office", "wasm", &parts.office.wasm), worker(parts));
    let worker_name = asset("office", "js", worker.as_bytes());
    let boot = BOOT
        .replace("WASM_NAME", &wasm)
        .replace("OFFICE_NAME", &office)
        .replace("WORKER_NAME", &worker_name);
    let script = format!("{}{boot}", application.script);
    let script_name = asset("app", "js", script.as_bytes());
    let style = asset("style", "css", page.style.as_bytes());
    let assets = folder.join("assets");
    write(&assets.join(&wasm), &application.wasm)?;
    write(&assets.join(&office), &parts.office.wasm)?;
    write(&assets.join(&worker_name), &worker)?;
    write(&assets.join(&script_name), &script)?;
    write(&assets.join(&style), &page.style)?;

    let html = page.fill(
        Origin::Own,
        &Slots {
            head: format!(
                "{HEAD}<link rel=\"preload\" href=\"assets/{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n"
            ),
            style: format!("<link rel=\"stylesheet\" href=\"assets/{style}\">"),
            data: page.examples.clone(),
            boot: format!("<script type=\"module\" src=\"assets/{script_name}\"></script>"),
        },
    )?;
    write(&folder.join("index.html"), html)?;
    copy(&project::path("public"), folder)?;
    write(&folder.join("LICENSE"), fs::read(project::path("LICENSE"))?)
}

fn asset(stem: &str, extension: &str, content: &[u8]) -> String {
    format!("{stem}-{}.{extension}", fingerprint(content))
}

/// Copies a folder with all below it, save what lies inside the page.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_file() {
            write(&target, fs::read(entry.path())?)?;
        } else if !FOLDERS.iter().any(|inside| entry.file_name() == *inside) {
            copy(&entry.path(), &target)?;
        }
    }
    Ok(())
}
