//! A breath: what is costly to work out, and not where somebody types, is worked out a moment after a change. So what
//! was typed is seen at once.

use std::time::Duration;

use leptos::prelude::*;

/// Long enough for what was typed to be seen first.
const BREATH: Duration = Duration::from_millis(150);

/// Tells, a breath after the last of them, of changes of what `watched` reads.
pub fn breath(watched: impl Fn() + 'static) -> ReadSignal<u32> {
    let (told, tell) = signal(0);
    let turn = StoredValue::new(0);
    Effect::new(move |earlier: Option<()>| {
        watched();
        if earlier.is_none() {
            return; // whoever listens has just read it
        }
        turn.update_value(|it| *it += 1);
        let this = turn.get_value();
        set_timeout(
            // The view may be gone by now, or there have been another change.
            move || {
                if turn.try_get_value() == Some(this) {
                    tell.set(this);
                }
            },
            BREATH,
        );
    });
    told
}
