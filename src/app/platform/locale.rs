//! Which languages the user's browser asks for.

use super::page;

/// The user's languages as the browser names them, such as `sv-SE`, the preferred one first.
pub fn languages() -> Vec<String> {
    let Some(window) = page::window() else {
        return Vec::new();
    };
    let languages = window.navigator().languages();
    languages
        .iter()
        .filter_map(|language| language.as_string())
        .collect()
}
