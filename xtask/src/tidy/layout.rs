//! How files are laid out: names of folders, length, a heading, and the map.

use std::collections::{BTreeMap, BTreeSet};

use super::table::Room;
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

/// The map in `src/lib.rs` is a table `| [`room`] | what it is | uses |`: it names every room of `src/`, and says of
/// those of the library what the table of imports says.
pub fn check_map(files: &[File], library: &[Room]) -> Vec<Finding> {
    let Some(map) = files.iter().find(|file| file.path == "src/lib.rs") else {
        return Vec::new();
    };
    let rows: BTreeMap<&str, BTreeSet<&str>> = map.text.lines().filter_map(row).collect();
    let wrong = |said: String| Finding::error(map, 1, said);
    let unnamed = rooms(files)
        .into_iter()
        .filter(|room| !rows.contains_key(room))
        .map(|room| {
            wrong(format!(
                "the map does not name `{room}`: it must tell what lies in src/"
            ))
        });
    let untrue = library.iter().filter_map(|room| {
        let (name, uses) = (in_map(room.place), uses(room));
        let said = rows.get(name)?;
        (*said != uses).then(|| {
            wrong(format!(
                "the map says that `{name}` uses {said:?}, the rule {uses:?}"
            ))
        })
    });
    unnamed.chain(untrue).collect()
}

/// A rule for a room that is not there is no rule.
pub fn check_rooms(files: &[File], rooms: &[Room]) -> Vec<Finding> {
    let there = |place: &str| {
        let lies = |path: &str| {
            path.strip_prefix(place)
                .is_some_and(|rest| rest.starts_with('/') || rest == ".rs")
        };
        files.iter().any(|file| lies(&file.path))
    };
    let Some(map) = files.iter().find(|file| file.path == "src/lib.rs") else {
        return Vec::new();
    };
    rooms
        .iter()
        .filter(|room| !there(room.place))
        .map(|room| {
            Finding::error(
                map,
                1,
                format!("there is a rule for `{}`, which does not exist", room.place),
            )
        })
        .collect()
}

/// The room of a row of the map and the rooms that it uses.
fn row(line: &str) -> Option<(&str, BTreeSet<&str>)> {
    let cells: Vec<&str> = line
        .strip_prefix("//! |")?
        .trim_end_matches('|')
        .split('|')
        .collect();
    let [name, _, uses] = cells[..] else {
        return None;
    };
    let name = name.trim().trim_matches(['[', ']', '`']);
    let uses = uses.split(',').map(str::trim).filter(|it| *it != "nothing");
    Some((name, uses.collect()))
}

fn uses(room: &Room) -> BTreeSet<&'static str> {
    room.may
        .iter()
        .map(|path| path.trim_start_matches("crate::"))
        .collect()
}

fn in_map(place: &str) -> &str {
    place.trim_start_matches("src/")
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

    const PLAN: Room = Room {
        place: "src/plan",
        may: &[],
    };
    const EDIT: Room = Room {
        place: "src/edit",
        may: &["crate::plan", "crate::json"],
    };

    #[test]
    fn the_map_names_every_room_and_says_what_it_uses() {
        let map = |text: &str| {
            let files = [
                file("src/lib.rs", text),
                file("src/plan/mod.rs", ""),
                file("src/edit.rs", ""),
            ];
            check_map(&files, &[PLAN, EDIT]).len()
        };
        let plan = "//! | [`plan`] | the model | nothing |\n";
        assert_eq!(
            map(&format!("{plan}//! | [`edit`] | changes | json, plan |\n")),
            0
        );
        assert_eq!(
            map(&format!("{plan}//! | [`edit`] | changes | plan |\n")),
            1
        );
        assert_eq!(map(&format!("{plan}//! edits are told elsewhere\n")), 1);
    }

    #[test]
    fn a_rule_for_a_room_that_is_not_there_is_found() {
        let files = [file("src/lib.rs", ""), file("src/plan/mod.rs", "")];
        assert_eq!(check_rooms(&files, &[PLAN]), []);
        assert_eq!(check_rooms(&files, &[PLAN, EDIT]).len(), 1);
    }
}
