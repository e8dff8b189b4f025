//! Element ids that are unique on the page, to tie labels, hints and popovers to their controls.

use std::cell::Cell;

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

/// A fresh element id, such as `w17`.
pub fn fresh() -> String {
    let n = NEXT.get();
    NEXT.set(n + 1);
    format!("w{n}")
}
