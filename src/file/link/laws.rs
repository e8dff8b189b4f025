//! The laws of links: what is packed comes back, every cut is told, and no text does harm.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

proptest! {
    #[test]
    fn what_is_packed_comes_back(bytes in vec(any::<u8>(), 0..2_000)) {
        let letters = pack(&bytes).expect("as short as a link may be");
        prop_assert_eq!(unpack(&format!("x#{PATH}{letters}")), Ok(bytes.clone()));
        prop_assert_eq!(unpack(&format!("x%23%2Flank%2F{letters}&y=z")), Ok(bytes));
    }

    #[test]
    fn every_prefix_is_a_link_cut_there(bytes in vec(any::<u8>(), 0..60)) {
        let letters = pack(&bytes).expect("as short as a link may be");
        let whole = letters.len();
        for at in 0..whole {
            let of = (at >= HEAD).then_some(whole);
            let cut = unpack(&format!("#{PATH}{}", &letters[..at]));
            prop_assert_eq!(cut, Err(LinkError::Cut { at, of }));
        }
    }

    #[test]
    fn no_letter_changes_unseen(bytes in vec(any::<u8>(), 0..60), at in any::<prop::sample::Index>(), to in 0_u32..64) {
        let mut letters = pack(&bytes).expect("as short as a link may be").into_bytes();
        let at = at.index(letters.len());
        let other = base64::number::<1>(to).into_bytes()[0];
        prop_assume!(letters[at] != other);
        letters[at] = other;
        let letters = String::from_utf8(letters).expect("letters are text");
        let changed = format!("#{PATH}{letters}");
        prop_assert!(unpack(&changed).is_err());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}", after in "[A-Za-z0-9%=_-]{0,80}") {
        let _ = unpack(&text);
        let _ = unpack(&format!("{text}{PATH}{after}"));
    }
}
