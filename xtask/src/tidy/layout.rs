//! How files are laid out: names of folders, length, a heading, and the map.

use std::collections::BTreeSet;

use super::{File, Finding};

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 8] = [
    "utils", "util", "common", "types", "helpers", "helper", "misc", "shared",
];
const LONG: usize = 400;
const TOO_LONG: usize = 500;

/// The layout of one file.
pub fn check(file: &File) -> Vec<Finding> {
    [heading(file), length(file), name(file)]
        .into_iter()
        .flatten()
        .collect()
}

/// The map in `src/lib.rs` must name every room of `src/`.
pub fn check_map(files: &[File]) -> Vec<Finding> {
    let Some(map) = files.iter().find(|file| file.path == "src/lib.rs") else {
        return Vec::new();
    };
    let documentation: Vec<&str> = map
        .text
        .lines()
        .filter(|line| line.starts_with("//!"))
        .collect();
    rooms(files)
        .into_iter()
        .filter(|room| !documentation.iter().any(|line| names(line, room)))
        .map(|room| {
            Finding::error(
                map,
                1,
                format!("the map does not name `{room}`: it must tell what lies in src/"),
            )
        })
        .collect()
}

fn rooms(files: &[File]) -> BTreeSet<&str> {
    files
        .iter()
        .filter_map(|file| file.path.strip_prefix("src/"))
        .filter_map(|path| path.split('/').next())
        .filter(|room| *room != "lib.rs")
        .map(|room| room.trim_end_matches(".rs"))
        .collect()
}

/// Whether a line of the map names a room as a word.
fn names(line: &str, room: &str) -> bool {
    line.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .any(|word| word == room)
}

fn heading(file: &File) -> Option<Finding> {
    let is_missing = file.path.ends_with(".rs") && !file.text.starts_with("//!");
    is_missing.then(|| {
        Finding::error(
            file,
            1,
            "a module starts with `//!`: what it is, and what it is not",
        )
    })
}

fn length(file: &File) -> Option<Finding> {
    let lines = file.text.lines().count();
    let advice = format!("{lines} lines: a file becomes a folder past {LONG}");
    if lines > TOO_LONG {
        Some(Finding::error(file, lines, advice))
    } else if lines > LONG {
        Some(Finding::warning(file, lines, advice))
    } else {
        None
    }
}

fn name(file: &File) -> Option<Finding> {
    let is_empty = |part: &str| EMPTY_NAMES.contains(&part.split('.').next().unwrap_or(part));
    let part = file.path.split('/').find(|part| is_empty(part))?;
    Some(Finding::error(
        file,
        1,
        format!("`{part}` says nothing: name a place after what it holds"),
    ))
}

#[cfg(test)]
mod tests {
    use super::super::Weight;
    use super::super::tests::{file, lines};
    use super::*;

    #[test]
    fn a_module_without_heading_is_found() {
        assert_eq!(
            lines(&check(&file("src/plan/goal.rs", "use std::fmt;\n"))),
            [1]
        );
        assert_eq!(check(&file("src/plan/goal.rs", "//! Goals.\n")), []);
    }

    #[test]
    fn a_long_file_is_warned_about_and_then_refused() {
        let of_lines = |count: usize| check(&file("style/table.css", &"a\n".repeat(count)));
        assert_eq!(of_lines(400), []);
        assert_eq!(of_lines(401)[0].weight, Weight::Warning);
        assert_eq!(of_lines(501)[0].weight, Weight::Error);
    }

    #[test]
    fn empty_names_are_found_as_folder_and_as_file() {
        for path in [
            "src/utils/mod.rs",
            "src/plan/helpers.rs",
            "tests/common/mod.rs",
        ] {
            assert_eq!(lines(&check(&file(path, "//! x\n"))), [1], "{path}");
        }
        assert_eq!(check(&file("src/plan/type_of_goal.rs", "//! x\n")), []);
    }

    #[test]
    fn the_map_names_every_room() {
        let map = |text: &str| {
            check_map(&[
                file("src/lib.rs", text),
                file("src/plan/mod.rs", ""),
                file("src/edit.rs", ""),
            ])
        };
        assert_eq!(map("//! `plan` and\n//! edit: changes\n"), []);
        assert_eq!(
            map("//! `plan` only; editing is no word of its own\npub mod edit;\n").len(),
            1
        );
    }
}
