//! Names of files: titles as a file system takes them.

use uppfyllt::plan::About;

use crate::language::t;

/// A name for a file of the plan: its title as a file system takes it.
pub fn file_name(about: &About, extension: &str) -> String {
    format!("{}.{extension}", stem(about))
}

/// Its title as a file system takes it.
pub fn stem(about: &About) -> String {
    as_file_name(&about.title)
}

/// A text as a file system takes it for a name.
pub fn as_file_name(text: &str) -> String {
    let kept = |c: char| {
        if c.is_alphanumeric() || "-–_.,".contains(c) {
            c
        } else {
            ' '
        }
    };
    let words: String = text.chars().map(kept).take(80).collect();
    let words: Vec<&str> = words.split_whitespace().collect();
    match words.is_empty() {
        true => t().frame.untitled.to_owned(),
        false => words.join(" "),
    }
}
