//! Holds every path that the code names against the table of who may import whom.

use super::source::{self, Named};
use super::table::{APPLICATION, LIBRARY, OFFICE, Room, WATCHED};
use super::test_code::{TestCode, lies_in};
use super::{File, Finding};

const SCREENS: &str = "src/app/screens/";

/// The paths that a file may not name.
pub fn check(file: &File, tests: &TestCode) -> Vec<Finding> {
    let in_source = file.path.starts_with("src/") && file.path.ends_with(".rs");
    if !in_source || file.path == "src/lib.rs" {
        return Vec::new();
    }
    let Some(room) = room_of(&file.path) else {
        return vec![Finding::error(
            file,
            1,
            "this place has no line in xtask/src/tidy/table.rs: say there whom it may import",
        )];
    };
    source::paths(&file.text)
        .iter()
        .filter_map(|named| {
            let path = absolute(named, &file.path);
            let is_case = begins(&path, "crate") && tests.holds(file, named.line);
            (is_watched(&path, &file.path) && !is_case && !is_allowed(&path, room, &file.path))
                .then(|| Finding::error(file, named.line, reason(&path, room)))
        })
        .collect()
}

fn reason(path: &str, room: &Room) -> String {
    let may = match room.may {
        [] => "no other room and not the outside world".to_owned(),
        may => may.join(", "),
    };
    format!("{} may not name `{path}`: it may import {may}", room.place)
}

fn room_of(path: &str) -> Option<&'static Room> {
    rooms_beside(path)
        .iter()
        .find(|room| lies_in(path, room.place))
}

fn rooms_beside(path: &str) -> &'static [Room] {
    if path.starts_with("src/app/") {
        APPLICATION
    } else if path.starts_with("src/office/") {
        OFFICE
    } else {
        LIBRARY
    }
}

/// The path from the crate's root, with `self` and `super` resolved and re-exports of the browser seen through.
fn absolute(named: &Named, file: &str) -> String {
    let mut segments = named.segments.as_slice();
    if let [leptos, reexport, ..] = segments
        && leptos == "leptos"
        && WATCHED.contains(&reexport.as_str())
    {
        segments = &segments[1..];
    }
    if !matches!(segments[0].as_str(), "self" | "super") {
        return segments.join("::");
    }
    let mut module = module_of(file);
    while let Some((first, rest)) = segments.split_first() {
        match first.as_str() {
            "self" => {}
            "super" => _ = module.pop(),
            _ => break,
        }
        segments = rest;
    }
    let mut path = vec!["crate"];
    path.extend(module);
    path.extend(segments.iter().map(String::as_str));
    path.join("::")
}

/// `src/app/screens/plan/mod.rs` is the module `screens::plan`.
fn module_of(file: &str) -> Vec<&str> {
    let inside = file
        .strip_prefix("src/app/")
        .or_else(|| file.strip_prefix("src/office/"))
        .or_else(|| file.strip_prefix("src/"))
        .unwrap_or(file);
    let mut module: Vec<&str> = inside.trim_end_matches(".rs").split('/').collect();
    if matches!(module.last(), Some(&("mod" | "lib" | "main"))) {
        module.pop();
    }
    module
}

fn is_watched(path: &str, file: &str) -> bool {
    let is_room = |room: &Room| {
        let name = room.place.rsplit('/').next().unwrap_or_default();
        begins(path, &format!("crate::{name}"))
    };
    begins(path, "uppfyllt")
        || WATCHED.iter().any(|watched| begins(path, watched))
        || rooms_beside(file).iter().any(is_room)
}

fn is_allowed(path: &str, room: &Room, file: &str) -> bool {
    begins(path, &own(room, file)) || room.may.iter().any(|prefix| begins(path, prefix))
}

/// A room may always name itself; a screen is a room of its own among the screens.
fn own(room: &Room, file: &str) -> String {
    match file
        .strip_prefix(SCREENS)
        .and_then(|rest| rest.split(['/', '.']).next())
    {
        Some(screen) if screen != "mod" => format!("crate::screens::{screen}"),
        _ => format!(
            "crate::{}",
            room.place.rsplit('/').next().unwrap_or_default()
        ),
    }
}

/// Whether the path is the prefix or goes on from it.
fn begins(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{file, lines};
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<Finding> {
        check(&file(path, text), &TestCode::of(&[]))
    }

    #[track_caller]
    fn refused(path: &str, text: &str) {
        assert_eq!(lines(&findings(path, text)), [1], "{text} in {path}");
    }

    #[track_caller]
    fn accepted(path: &str, text: &str) {
        assert_eq!(findings(path, text), [], "{text} in {path}");
    }

    #[test]
    fn the_model_imports_nothing() {
        refused("src/plan/goal.rs", "use crate::edit::Edit;");
        refused("src/plan/goal.rs", "use super::super::edit::Edit;");
        refused(
            "src/plan/goal.rs",
            "fn now() -> std::time::SystemTime { todo!() }",
        );
        accepted(
            "src/plan/goal.rs",
            "use super::ids::GoalId; use serde::Serialize; use std::fmt;",
        );
    }

    #[test]
    fn the_library_knows_neither_leptos_nor_the_browser() {
        refused("src/fulfilment/mod.rs", "use leptos::prelude::*;");
        refused("src/text/sv.rs", "fn f() { let w = web_sys::window(); }");
        refused("src/file/mod.rs", "use std::{fs, io};");
    }

    #[test]
    fn screens_know_neither_storage_nor_browser_nor_each_other() {
        refused("src/app/screens/plan/tree.rs", "use crate::storage::Store;");
        refused("src/app/screens/plan/tree.rs", "use web_sys::Event;");
        refused(
            "src/app/screens/plan/tree.rs",
            "use leptos::web_sys::Event;",
        );
        refused(
            "src/app/screens/plan/tree.rs",
            "use crate::screens::start::Start;",
        );
        refused(
            "src/app/screens/plan/tree.rs",
            "use super::super::start::Start;",
        );
        accepted(
            "src/app/screens/plan/tree.rs",
            "use super::row::Row; use crate::session::Session;",
        );
        accepted("src/app/screens/mod.rs", "pub use self::start::Start;");
    }

    #[test]
    fn the_office_part_knows_no_plan() {
        refused("src/office/reading/cells.rs", "use uppfyllt::plan::Plan;");
        refused("src/office/reading/cells.rs", "use crate::writing::names;");
        refused("src/office/writing/cells.rs", "use quick_xml::Reader;");
        refused("src/book/mod.rs", "use zip::ZipArchive;");
        accepted(
            "src/office/reading/cells.rs",
            "use super::xml; use uppfyllt::book::Cell; use uppfyllt::plan::Day;",
        );
    }

    #[test]
    fn widgets_are_free_of_the_domain() {
        refused("src/app/widgets/table.rs", "use uppfyllt::plan::Goal;");
        accepted(
            "src/app/widgets/table.rs",
            "use leptos::prelude::*; use super::field::Field;",
        );
    }

    #[test]
    fn a_room_that_is_a_file_keeps_its_rule_as_a_folder() {
        refused("src/app/commands.rs", "use crate::storage::Store;");
        refused("src/app/commands/undo.rs", "use crate::storage::Store;");
    }

    #[test]
    fn test_code_may_use_its_own_crate_but_not_the_outside() {
        accepted(
            "src/plan/goal.rs",
            "#[cfg(test)]\nmod tests {\n    use crate::edit::Edit;\n}",
        );
        let outside = findings(
            "src/plan/goal.rs",
            "#[cfg(test)]\nmod tests {\n    use std::fs;\n}",
        );
        assert_eq!(lines(&outside), [3]);
    }

    #[test]
    fn a_new_place_needs_a_rule() {
        refused("src/magic/mod.rs", "//! New.");
    }
}
