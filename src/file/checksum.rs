//! The checksum carried by every stored text: plan files, journal rows, emergency copies.
//!
//! CRC-32 as in zip, gzip and PNG, so that any tool can recompute it. It notices accidents
//! (a flipped byte, a cut file, another page writing our keys); it is no signature, and
//! whoever can write a text can write its checksum.

use std::fmt;
use std::str::FromStr;

use crc::{CRC_32_ISO_HDLC, Crc, Digest, Table};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// One kilobyte of table; the faster variants carry sixteen, which would go into the wasm.
static CRC: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// A CRC-32, written as eight lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Checksum(pub u32);

impl Checksum {
    /// The plain CRC-32 of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(CRC.checksum(bytes))
    }

    /// The checksum of several texts, each preceded by its length in bytes (eight bytes,
    /// little-endian), so that moving a character from one text to the next changes it.
    pub fn of_parts(parts: &[&str]) -> Self {
        let mut digest = CRC.digest();
        for part in parts {
            update(&mut digest, part);
        }
        Self(digest.finalize())
    }
}

/// The checksum of a text that is told a piece at a time.
pub struct Sum(Digest<'static, u32, Table<1>>);

impl Sum {
    /// Of nothing yet.
    pub fn begun() -> Self {
        Self(CRC.digest())
    }

    /// Goes on with this piece.
    pub fn add(&mut self, piece: &str) {
        self.0.update(piece.as_bytes());
    }

    /// The checksum of all pieces together.
    pub fn finish(self) -> Checksum {
        Checksum(self.0.finalize())
    }
}

fn update(digest: &mut Digest<'_, u32, Table<1>>, part: &str) {
    digest.update(&(part.len() as u64).to_le_bytes());
    digest.update(part.as_bytes());
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// The text is not eight lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAChecksum;

impl fmt::Display for NotAChecksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a checksum of eight hexadecimal digits")
    }
}

impl std::error::Error for NotAChecksum {}

impl FromStr for Checksum {
    type Err = NotAChecksum;

    fn from_str(text: &str) -> Result<Self, NotAChecksum> {
        let exact = text.len() == 8 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !exact {
            return Err(NotAChecksum);
        }
        u32::from_str_radix(text, 16)
            .map(Self)
            .map_err(|_| NotAChecksum)
    }
}

impl Serialize for Checksum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Checksum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_crc_of_zip_and_gzip() {
        assert_eq!(Checksum::of(b"123456789").to_string(), "cbf43926");
    }

    #[test]
    fn what_is_written_is_read_back_and_nothing_else_is() {
        let sum = Checksum::of_parts(&["mål", ""]);
        assert_eq!(sum.to_string().parse(), Ok(sum));
        for other in ["", "cbf4392", "cbf439260", "CBF43926", "+bf43926", "åååå"] {
            assert_eq!(other.parse::<Checksum>(), Err(NotAChecksum), "{other}");
        }
    }

    #[test]
    fn the_border_between_parts_counts() {
        assert_ne!(
            Checksum::of_parts(&["ab", "c"]),
            Checksum::of_parts(&["a", "bc"])
        );
        assert_ne!(Checksum::of_parts(&["ab"]), Checksum::of_parts(&["ab", ""]));
    }
}
