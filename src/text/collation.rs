//! The order of words: å, ä and ö come last.

/// A key that sorts as a Swedish reader expects: letter case apart, å ä ö after z, accents aside.
pub fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match (letter, key.pop()) {
            ('\u{30a}', Some('a')) => key.push(AFTER_Z[0]), // å of two characters
            ('\u{308}', Some('a')) => key.push(AFTER_Z[1]),
            ('\u{308}', Some('o')) => key.push(AFTER_Z[2]),
            (_, last) => {
                key.extend(last);
                key.extend(weight(letter));
            }
        }
    }
    key
}

/// The characters that follow `z` in their order.
const AFTER_Z: [char; 3] = ['{', '|', '}'];

fn weight(letter: char) -> Option<char> {
    Some(match letter {
        'å' => AFTER_Z[0],
        'ä' | 'æ' => AFTER_Z[1],
        'ö' | 'ø' => AFTER_Z[2],
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'á' | 'à' | 'â' => 'a',
        'ü' => 'y',
        '\u{300}'..='\u{36f}' => return None,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_swedish_letters_come_last_in_their_order() {
        let mut words = [
            "Öppen", "Ärende", "zebra", "Ånge", "Aspen", "idé", "iden", "ide", "åk",
        ];
        crate::order::sort_by_key(&mut words, |word| sort_key(word));
        assert_eq!(
            words,
            [
                "Aspen", "idé", "ide", "iden", "zebra", "åk", "Ånge", "Ärende", "Öppen"
            ]
        );
    }

    #[test]
    fn a_letter_of_two_characters_sorts_as_one() {
        assert_eq!(sort_key("a\u{30a}"), sort_key("Å"));
        assert_eq!(sort_key("o\u{308}l"), sort_key("öl"));
        assert_eq!(sort_key("e\u{301}"), sort_key("e"));
    }
}
