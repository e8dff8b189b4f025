//! Files that the user picks, drops or pastes: names and sizes first, bytes on demand.

use web_sys::{DragEvent, File};

use super::stream;

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
        // By pieces: to take over hundreds of megabytes at once holds up the page.
        let stream = self.file.stream();
        let room = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let read = stream::read_into(room, &stream, limit, |_| {}).await;
        read.map_err(|_| ReadError::Unreadable)
    }
}
