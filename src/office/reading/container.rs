//! The zip container: its parts by name, unpacked under a limit. Not here: what a part says.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use uppfyllt::book::{Excess, Refusal};
use zip::ZipArchive;
use zip::result::ZipError;

use super::limits;

/// An open container and how much may still be unpacked from it.
pub struct Container<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    places: BTreeMap<String, usize>,
    left: u64,
}

impl<'a> Container<'a> {
    /// Reads the directory of the container.
    ///
    /// # Errors
    /// When there is none, or too much in it.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let damaged = |_| Refusal::Damaged("zip".into());
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        if archive.len() > limits::PARTS {
            return Err(Refusal::TooLarge(Excess::Parts));
        }
        let places = (0..archive.len())
            .filter_map(|place| Some((plain(&archive.name_for_index(place)?.ok()?), place)))
            .collect();
        Ok(Self {
            archive,
            places,
            left: limits::BYTES,
        })
    }

    /// The same of which less may be unpacked.
    pub fn within(self, left: u64) -> Self {
        Self { left, ..self }
    }

    /// The names of the parts, in small letters.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.places.keys().map(String::as_str)
    }

    /// The text of a part.
    ///
    /// # Errors
    /// When it is not there, not whole, encrypted, or too large.
    pub fn required(&mut self, name: &str) -> Result<String, Refusal> {
        self.optional(name)?
            .ok_or_else(|| Refusal::Damaged(name.to_owned()))
    }

    /// The text of a part, where the container has it.
    ///
    /// # Errors
    /// When it is not whole, encrypted, or too large.
    pub fn optional(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(place) = self.places.get(&plain(name)) else {
            return Ok(None);
        };
        let damaged = || Refusal::Damaged(name.to_owned());
        let mut file = self.archive.by_index(*place).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refusal::Encrypted,
            _ => damaged(),
        })?;
        let bytes = unpacked(&mut file, self.left, damaged)?;
        self.left -= bytes.len() as u64;
        String::from_utf8(bytes).map(Some).map_err(|_| damaged())
    }
}

/// All bytes of a file. Its header is believed when it says that there are too many; one of which more come
/// than it says is damaged, so that nothing is made room for but what it says.
fn unpacked<R: Read + ?Sized>(
    file: &mut zip::read::ZipFile<'_, R>,
    left: u64,
    damaged: impl Fn() -> Refusal,
) -> Result<Vec<u8>, Refusal> {
    if file.size() > left {
        return Err(Refusal::TooLarge(Excess::Bytes));
    }
    let most = file.size() + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(most).unwrap_or(0));
    let read = file.take(most).read_to_end(&mut bytes);
    if bytes.len() as u64 == most {
        return Err(damaged());
    }
    read.map(|_| bytes).map_err(|_| damaged())
}

/// A name as it is looked up: Excel does not distinguish small letters from large ones, and some writers put
/// backslashes or a leading slash.
fn plain(name: &str) -> String {
    let name = name.replace('\\', "/").to_lowercase();
    name.trim_start_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    /// A container with one part of so many spaces.
    fn packed(length: usize) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("a.xml", SimpleFileOptions::default())
            .expect("a new part");
        zip.write_all(&vec![b' '; length]).expect("memory");
        zip.finish().expect("memory").into_inner()
    }

    #[track_caller]
    fn check(bytes: &[u8], left: u64, expected: Result<usize, Refusal>) {
        let mut container = Container::open(bytes).expect("a container");
        container.left = left;
        assert_eq!(container.required("A.XML").map(|text| text.len()), expected);
    }

    #[test]
    fn parts_are_unpacked_up_to_the_limit() {
        let too_large = Refusal::TooLarge(Excess::Bytes);
        let bytes = packed(100_000);
        assert!(bytes.len() < 1000);
        check(&bytes, 100_000, Ok(100_000));
        check(&bytes, 99_999, Err(too_large));
    }

    #[test]
    fn a_header_that_says_too_little_is_not_believed() {
        let mut bytes = packed(100_000);
        let told = 100_000_u32.to_le_bytes();
        for at in 0..bytes.len() - 4 {
            if bytes[at..at + 4] == told {
                bytes[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
            }
        }
        check(&bytes, 200_000, Err(Refusal::Damaged("A.XML".into())));
    }

    #[test]
    fn the_limit_is_for_all_parts_together() {
        let bytes = packed(1000);
        let mut container = Container::open(&bytes).expect("a container");
        container.left = 1500;
        assert!(container.required("a.xml").is_ok());
        let again = container.required("a.xml");
        assert_eq!(again, Err(Refusal::TooLarge(Excess::Bytes)));
    }

    #[test]
    fn a_container_of_very_many_parts_is_refused() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for number in 0..=limits::PARTS {
            let name = number.to_string();
            zip.start_file(name, SimpleFileOptions::default())
                .expect("a new part");
        }
        let bytes = zip.finish().expect("memory").into_inner();
        let refused = Container::open(&bytes).map(|_| ());
        assert_eq!(refused, Err(Refusal::TooLarge(Excess::Parts)));
    }
}
