//! Files that the user picks, drops or pastes: names and sizes first, bytes on demand.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, File};

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

/// Whether files are dragged, rather than words.
pub fn are_dragged(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
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
