//! Things that come and go: pasted tables, opened files, downloads.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use thirtyfour::By;

use crate::page::Page;

/// A file that the page gave out. It is taken off the folder, so that the next download is the next file.
#[derive(Debug)]
pub struct Download {
    /// The name under which it was saved.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Download {
    /// The content as text.
    #[track_caller]
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("a text file in UTF-8")
    }
}

impl Page {
    /// Pastes where the focus is: a real paste event with plain text and, unless empty, HTML.
    #[track_caller]
    pub fn paste(&self, text: &str, html: &str) {
        self.script(
            "const data = new DataTransfer();
             data.setData('text/plain', arguments[0]);
             if (arguments[1]) data.setData('text/html', arguments[1]);
             const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
             const isLeftToBrowser = (document.activeElement ?? document.body).dispatchEvent(event);
             if (isLeftToBrowser) document.execCommand('insertText', false, arguments[0]);",
            &[json!(text), json!(html)],
        );
    }

    /// Puts a file into the page's file field, as its open dialog would.
    #[track_caller]
    pub fn upload(&self, path: &Path) {
        let field = self.run(self.driver().find(By::Css("input[type=file]")));
        self.run(field.send_keys(path.to_string_lossy().as_ref()));
    }

    /// Writes a file for [`Page::upload`]; it goes away with the test.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder().join(name);
        fs::write(&path, content).expect("a writable temporary folder");
        path
    }

    /// Waits for a download to be complete and takes it.
    #[track_caller]
    pub fn download(&self) -> Download {
        let mut complete = None;
        let came = self.eventually(|| {
            complete = complete_file(&self.downloads());
            complete.is_some()
        });
        assert!(came, "nothing was downloaded");
        let path = complete.unwrap_or_default();
        let bytes = fs::read(&path).expect("a downloaded file is readable");
        fs::remove_file(&path).expect("a downloaded file can be taken away");
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Download { name, bytes }
    }
}

/// A file that the browser is done with: while it writes, a `.crdownload` lies there too.
fn complete_file(folder: &Path) -> Option<PathBuf> {
    let files: Vec<PathBuf> = fs::read_dir(folder)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    let is_partial = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "crdownload")
    };
    if files.iter().any(is_partial) {
        return None;
    }
    files.into_iter().find(|path| {
        !path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .starts_with('.')
    })
}
