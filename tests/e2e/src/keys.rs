//! The keyboard.

use thirtyfour::Key;

use crate::page::Page;

impl Page {
    /// Presses and releases one key.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.run(
            self.driver()
                .action_chain()
                .key_down(key.clone())
                .key_up(key)
                .perform(),
        );
    }

    /// Presses a key while others are held, as in `chord(&[Key::Control], "z")`.
    #[track_caller]
    pub fn chord(&self, held: &[Key], key: impl Into<char>) {
        let key = key.into();
        let mut keys = self.driver().action_chain();
        for modifier in held {
            keys = keys.key_down(modifier.clone());
        }
        keys = keys.key_down(key).key_up(key);
        for modifier in held.iter().rev() {
            keys = keys.key_up(modifier.clone());
        }
        self.run(keys.perform());
    }

    /// Types text where the focus is, key by key.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.run(self.driver().action_chain().send_keys(text).perform());
    }
}
