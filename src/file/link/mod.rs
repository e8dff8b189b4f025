//! A plan inside a link: how its bytes are framed as letters that a mail carries, and read back.
//!
//! `#/lank/` is followed by a letter for the version, three for the length of the whole, the bytes in
//! base64url, and six for the checksum. The length comes first so that a cut link knows how much is
//! missing; the checksum ends in a letter from A to D, since some mail programs leave a closing `-`
//! or `_` out of a link. What gateways do to a link on its way is undone first ([`letters`]).
//!
//! Not here: packing the plan file into few bytes and back, which is the browser's; and a plan file
//! beside the application, which is only named ([`Published`]).

mod base64;
mod letters;
mod published;

#[cfg(test)]
mod laws;

use super::checksum::Checksum;

pub use published::Published;

/// What stands before the letters, after the `#`.
pub const PATH: &str = "/lank/";

/// Past this many characters mail programs begin to cut links.
pub const CAUTION: usize = 2_000;

/// Most characters of a link; what is longer is sent as a file.
pub const LONGEST: usize = 30_000;

/// The version that this code writes.
const VERSION: char = 'A';

/// Letters before the body: version and length.
const HEAD: usize = 4;

/// Letters after it.
const CHECKSUM: usize = 6;

/// Why no plan came out of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// The text holds no link with a plan.
    NoLink,
    /// The link ends too early.
    Cut {
        /// So many characters are left.
        at: usize,
        /// Of so many; not known where even its length is cut off.
        of: Option<usize>,
    },
    /// The letters are not those that were sent.
    Damaged,
    /// A newer version of the application made the link.
    Newer,
}

/// How a link of some length fares in mails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It arrives.
    Short,
    /// It may be cut on its way.
    Long,
    /// It is not made: a file is the better way.
    TooLong,
}

impl Fit {
    /// How a link of this many characters fares.
    pub fn of(characters: usize) -> Self {
        if characters <= CAUTION {
            Self::Short
        } else if characters <= LONGEST {
            Self::Long
        } else {
            Self::TooLong
        }
    }
}

/// The packed bytes of a plan as the letters of a link; `None` where they make more than a link holds.
pub fn pack(bytes: &[u8]) -> Option<String> {
    let body = base64::encode(bytes);
    let length = HEAD + body.len() + CHECKSUM;
    if length > LONGEST {
        return None;
    }
    let mut letters = String::from(VERSION);
    letters += &base64::number::<{ HEAD - 1 }>(length as u32);
    letters += &body;
    let sum = Checksum::of(letters.as_bytes());
    letters += &base64::number::<CHECKSUM>(sum.0);
    Some(letters)
}

/// The packed bytes of a plan out of a text with a link in it, whatever a mail has done to the link.
pub fn unpack(text: &str) -> Result<Vec<u8>, LinkError> {
    let mut told = LinkError::NoLink;
    for letters in letters::readings(text) {
        match unframe(&letters) {
            Ok(bytes) => return Ok(bytes),
            Err(error) if told == LinkError::NoLink => told = error,
            Err(_) => {}
        }
    }
    Err(told)
}

/// Whether a text holds what may be a link with a plan, whole or not.
pub fn is_in(text: &str) -> bool {
    !letters::readings(text).is_empty()
}

/// The bytes of these letters; whatever follows after their end is passed over.
fn unframe(letters: &str) -> Result<Vec<u8>, LinkError> {
    let at = letters.len();
    match letters.chars().next() {
        None => return Err(LinkError::Cut { at, of: None }),
        Some(VERSION) => {}
        Some('B'..='Z') => return Err(LinkError::Newer),
        Some(_) => return Err(LinkError::Damaged),
    }
    let length = letters.get(1..HEAD).and_then(base64::value);
    let length = length.ok_or(LinkError::Cut { at, of: None })? as usize;
    let Some(letters) = letters.get(..length) else {
        let of = Some(length);
        return Err(LinkError::Cut { at, of });
    };
    whole(letters).ok_or(LinkError::Damaged)
}

/// The bytes of a link that is all there; `None` where the checksum says otherwise.
fn whole(letters: &str) -> Option<Vec<u8>> {
    let (framed, sum) = letters.split_at_checked(letters.len().checked_sub(CHECKSUM)?)?;
    let said = base64::value(sum)?;
    (Checksum::of(framed.as_bytes()).0 == said).then_some(())?;
    base64::decode(framed.get(HEAD..)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes out of a text, as words.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let told = match unpack(text) {
            Ok(bytes) => String::from_utf8(bytes).expect("the plan of these tests is text"),
            Err(LinkError::Cut { at, of }) => format!("cut at {at} of {of:?}"),
            Err(error) => format!("{error:?}"),
        };
        assert_eq!(told, expected, "{text}");
    }

    #[test]
    fn a_plan_becomes_letters() {
        // Whoever writes another reader begins here.
        assert_eq!(
            pack("målen".as_bytes()).as_deref(),
            Some("ASAAbcOlbGVuoXv9rA")
        );
    }

    #[test]
    fn a_link_is_found_as_it_was_sent_and_as_mails_bring_it() {
        let link = "https://kommun.se/lank/#/lank/ASAAbcOlbGVuoXv9rA";
        check("#/lank/ASAAbcOlbGVuoXv9rA", "målen");
        check(link, "målen");
        check(&format!("Hej, se <{link}>. Mvh Åsa"), "målen");
        check(&format!("{link}."), "målen");
        check(
            "https://kommun.se/#/lank/ASAAbcO=\r\n lbGVu\u{200b}oXv9rA Mvh",
            "målen",
        );
        check("https://kommun.se/%23/lank/ASAAbcOlbGVuoXv9rA", "målen");
        check("https://kommun.se/%2523/lank/ASAAbcOlbGVuoXv9rA", "målen");
        check("%23%2Flank%2FASAAbcOlbGVuoXv9rA", "målen");
        check("#%252Flank%252FASAAbcOlbGVuoXv9rA%250A", "målen");
    }

    #[test]
    fn what_a_gateway_wrapped_is_unwrapped() {
        check(
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkommun.se%2F%23%2Flank%2FASAAbcOlbGVuoXv9rA&data=05%7C02&reserved=0",
            "målen",
        );
        check(
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__kommun.se_-23_lank_ASAAbcOlbGVuoXv9rA&d=DwMFaQ&c=x",
            "målen",
        );
        check(
            "https://urldefense.com/v3/__https://kommun.se/*/lank/ASAAbcOlbGVuoXv9rA__;Iw!!ABC!x$",
            "målen",
        );
    }

    #[test]
    fn what_is_wrong_is_told() {
        check("", "NoLink");
        check("https://kommun.se/#/plan/7", "NoLink");
        check("#/lank/", "cut at 0 of None");
        check("#/lank/ASA", "cut at 3 of None");
        check("#/lank/ASAAbcOlbGVuoXv9r", "cut at 17 of Some(18)");
        check("#/lank/ASAAbcOlbGVVoXv9rA", "Damaged");
        check("#/lank/AAAA", "Damaged");
        check("#/lank/åäö", "cut at 0 of None");
        check("#/lank/1SAA", "Damaged");
        check("#/lank/BSAAbcOlbGVuoXv9rA", "Newer");
    }

    #[test]
    fn a_link_knows_how_it_fares() {
        let fits = [2_000, 2_001, 30_000, 30_001].map(Fit::of);
        assert_eq!(fits, [Fit::Short, Fit::Long, Fit::Long, Fit::TooLong]);
        assert_eq!(pack(&vec![7; LONGEST]), None);
    }
}
