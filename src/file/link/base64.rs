//! Base64 in the letters that an address carries unescaped (RFC 4648, “base64url”, without padding).
//! Numbers are written in the same letters, the lowest six bits first.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Whether it is one of the letters.
pub fn is_letter(c: char) -> bool {
    six_bits(c).is_some()
}

/// The letters of some bytes.
pub fn encode(bytes: &[u8]) -> String {
    let mut letters = String::with_capacity(bytes.len() * 4 / 3 + 3);
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| {
            bits << 8 | u32::from(three.get(at).copied().unwrap_or_default())
        });
        let used = (0..=three.len()).map(|at| letter(bits >> (18 - 6 * at)));
        letters.extend(used);
    }
    letters
}

/// The bytes of some letters; `None` where another character stands among them, or where no bytes
/// are written so.
pub fn decode(letters: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(letters.len() * 3 / 4);
    let (mut bits, mut held) = (0_u32, 0);
    for c in letters.chars() {
        bits = bits << 6 | six_bits(c)?;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    (held < 6 && bits == 0).then_some(bytes)
}

/// A number in so many letters; what they do not hold is left out.
pub fn number<const LENGTH: usize>(number: u32) -> String {
    (0..LENGTH).map(|at| letter(number >> (6 * at))).collect()
}

/// The number of some letters; `None` where it is none, or larger than 32 bits.
pub fn value(letters: &str) -> Option<u32> {
    let mut number = 0_u64;
    for c in letters.chars().rev() {
        number = number.checked_mul(64)? + u64::from(six_bits(c)?);
    }
    number.try_into().ok()
}

/// The letter of the lowest six bits.
fn letter(bits: u32) -> char {
    char::from(LETTERS[(bits & 63) as usize])
}

fn six_bits(c: char) -> Option<u32> {
    let at = LETTERS.iter().position(|it| char::from(*it) == c)?;
    u32::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], letters: &str) {
        assert_eq!(encode(bytes), letters);
        assert_eq!(decode(letters).as_deref(), Some(bytes));
    }

    #[test]
    fn bytes_become_letters_and_come_back() {
        check(b"", "");
        check(b"f", "Zg");
        check(b"fo", "Zm8");
        check(b"foobar", "Zm9vYmFy");
        check(&[0xfb, 0xff], "-_8");
    }

    #[test]
    fn what_nobody_writes_is_refused() {
        for wrong in ["Z", "Zh", "Zg==", "Zg+", "å"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn numbers_have_their_lowest_bits_first() {
        assert_eq!(number::<3>(65), "BBA");
        assert_eq!(value("BBA"), Some(65));
        assert_eq!(number::<6>(u32::MAX), "_____D");
        assert_eq!(value("_____D"), Some(u32::MAX));
        assert_eq!(value("_____E"), None);
        assert_eq!(value("B A"), None);
    }
}
