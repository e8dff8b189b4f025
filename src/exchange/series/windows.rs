//! Windows-1252: what Excel saves as plain CSV, and what everybody who says ISO-8859-1 means.

/// The characters of the bytes 0x80 to 0x9F. Five of them have none and stay control characters, as
/// browsers have it.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of these bytes: every byte is a character.
pub fn text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| character(*byte)).collect()
}

fn character(byte: u8) -> char {
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signs_of_the_region_and_all_other_bytes_as_they_are() {
        assert_eq!(
            text(b"\xC5r \x80 1\xA0234 \x96 \x93ja\x94"),
            "År € 1\u{a0}234 – “ja”"
        );
        let all: Vec<u8> = (0..=u8::MAX).collect();
        let unlike = text(&all);
        let unlike = unlike
            .chars()
            .zip(0_u32..)
            .filter(|(c, byte)| u32::from(*c) != *byte);
        assert_eq!(unlike.count(), 27);
    }
}
