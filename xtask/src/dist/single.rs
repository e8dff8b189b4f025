//! The single file: everything inline, for a file share and `file://`, where nothing else can be loaded.

use std::path::Path;

use anyhow::{Result, ensure};

use super::page::{Origin, Page, Slots};
use super::wasm::Parts;
use super::{base64, gzip, read, worker, write};
use crate::project;

const BOOT: &str = include_str!("boot/single.js");

/// Writes the file and gives its text.
pub fn write_to(path: &Path, parts: &Parts, page: &Page) -> Result<String> {
    let script = format!("{}{BOOT}", parts.application.script);
    ensure!(
        !script.contains("</script") && !page.style.contains("</style"),
        "a script or style holds its own closing tag and cannot be inline"
    );
    let icon = base64(read(&project::path("public/icons/icon.svg"))?.as_bytes());
    let worker = worker(parts);
    let data = [
        ("wasm", parts.application.wasm.as_slice()),
        ("office", &parts.office.wasm),
        ("worker", worker.as_bytes()),
    ];
    let html = page.fill(
        Origin::Inline,
        &Slots {
            head: format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{icon}\">\n"),
            style: format!("<style>{}</style>", page.style),
            data: format!("{}{}", page.examples, data.map(element).concat()),
            boot: format!("<script type=\"module\">{script}</script>"),
        },
    )?;
    write(path, &html)?;
    Ok(html)
}

/// A data element that the page's script unpacks.
fn element((id, content): (&str, &[u8])) -> String {
    let packed = base64(&gzip(content));
    format!("<script type=\"application/octet-stream\" id=\"{id}\">{packed}</script>\n")
}
