//! Files that the user picks, drops or pastes: names and sizes first, bytes on demand.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, DragEvent, File, FileList, HtmlElement, HtmlInputElement};

use super::event::once;
use super::page;

/// A file in the user's hands, not yet read.
#[derive(Clone, Debug)]
pub struct PickedFile {
    file: File,
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is larger than allowed; sizes in bytes.
    TooBig {
        /// Its size.
        size: u64,
        /// The largest size allowed.
        limit: u64,
    },
    /// The browser could not read it: moved, changed or locked since it was picked.
    Unreadable,
}

impl From<File> for PickedFile {
    fn from(file: File) -> Self {
        Self { file }
    }
}

impl PickedFile {
    /// Its name, without a folder.
    pub fn name(&self) -> String {
        self.file.name()
    }

    /// Its size in bytes.
    pub fn size(&self) -> u64 {
        self.file.size() as u64
    }

    /// Its bytes, unless there are more than `limit`.
    pub async fn bytes(&self, limit: u64) -> Result<Vec<u8>, ReadError> {
        let size = self.size();
        if size > limit {
            return Err(ReadError::TooBig { size, limit });
        }
        let buffer = JsFuture::from(self.file.array_buffer()).await;
        let buffer = buffer.map_err(|_| ReadError::Unreadable)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

/// Shows the browser's open dialog; no files when the user cancels.
///
/// `accept` lists file endings, such as `.json,.csv`. Must be called while handling a click or key.
pub async fn pick(accept: &str, several: bool) -> Vec<PickedFile> {
    let Some(input) = hidden_input(accept, several) else {
        return Vec::new();
    };
    let answer = once(&input, &["change", "cancel"]);
    input.click();
    answer.await;
    let picked = of_input(&input);
    input.remove();
    picked
}

/// The input must be part of the document, or some browsers forget it while the dialog is open.
fn hidden_input(accept: &str, several: bool) -> Option<HtmlInputElement> {
    let document = page::document()?;
    let input = document.create_element("input").ok()?;
    let input: HtmlInputElement = input.dyn_into().ok()?;
    input.set_type("file");
    input.set_accept(accept);
    input.set_multiple(several);
    let element: &HtmlElement = &input;
    element.set_hidden(true);
    document.body()?.append_child(&input).ok()?;
    Some(input)
}

/// The files chosen in an input of the page.
pub fn of_input(input: &HtmlInputElement) -> Vec<PickedFile> {
    input.files().map_or_else(Vec::new, |files| list(&files))
}

/// The files dropped on the page. The handler must also prevent the event's default,
/// or the browser opens the file instead of the application.
pub fn dropped(event: &DragEvent) -> Vec<PickedFile> {
    event
        .data_transfer()
        .map_or_else(Vec::new, |data| carried(&data))
}

/// Whether a drag over the page carries files, rather than text or an element.
pub fn are_dragged(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.iter().any(|kind| kind == "Files"))
}

/// The files that a paste or drop carries.
pub(super) fn carried(data: &DataTransfer) -> Vec<PickedFile> {
    data.files().map_or_else(Vec::new, |files| list(&files))
}

fn list(files: &FileList) -> Vec<PickedFile> {
    (0..files.length())
        .filter_map(|index| files.get(index))
        .map(|file| PickedFile { file })
        .collect()
}
