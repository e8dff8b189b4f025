//! Which code is compiled for tests only. Such code may build its cases with any room of its own crate.

use super::File;

const MARK: &str = "#[cfg(test)]";

/// The modules that stand in files of their own and are only there for tests.
pub struct TestCode {
    places: Vec<String>,
}

impl TestCode {
    /// Finds `#[cfg(test)] mod name;` in all files.
    pub fn of(files: &[File]) -> Self {
        let places = files.iter().flat_map(test_files).collect();
        Self { places }
    }

    /// Whether a line is test code: in such a file, or from `#[cfg(test)] mod tests {` on, which stands last in a file.
    pub fn holds(&self, file: &File, line: usize) -> bool {
        self.places.iter().any(|place| lies_in(&file.path, place))
            || marked_modules(&file.text)
                .any(|(start, module)| module.ends_with('{') && line > start)
    }
}

/// The places of the test modules that a file declares.
fn test_files(file: &File) -> impl Iterator<Item = String> {
    marked_modules(&file.text)
        .filter_map(|(_, module)| module.strip_suffix(';'))
        .map(|name| format!("{}/{name}", folder(&file.path)))
}

/// Whether a file is a place (a module as a path without `.rs`) or lies below it.
pub fn lies_in(path: &str, place: &str) -> bool {
    path.strip_prefix(place)
        .is_some_and(|rest| rest.starts_with('/') || rest == ".rs")
}

/// The line of each mark that stands before a module, and the module's name with what follows it.
fn marked_modules(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().map(str::trim);
    lines
        .clone()
        .zip(lines.skip(1))
        .enumerate()
        .filter_map(|(at, (mark, line))| {
            let (_, module) = line.split_once("mod ")?;
            (mark == MARK).then_some((at + 1, module))
        })
}

/// Where the modules lie that a file declares.
fn folder(path: &str) -> &str {
    let place = path.trim_end_matches(".rs");
    ["/mod", "/lib", "/main"]
        .iter()
        .find_map(|name| place.strip_suffix(name))
        .unwrap_or(place)
}

#[cfg(test)]
mod tests {
    use super::super::tests::file;
    use super::*;

    #[test]
    fn marked_modules_are_test_code_and_others_are_not() {
        let declaring = file(
            "src/plan/mod.rs",
            "mod goal;\n#[cfg(test)]\npub(crate) mod sample;\n",
        );
        let inline = file(
            "src/plan/goal.rs",
            "fn f() {}\n#[cfg(test)]\nmod tests {\n    use x::y;\n}\n",
        );
        let code = TestCode::of(&[declaring, file("src/edit.rs", "#[cfg(test)]\nmod laws;\n")]);
        assert!(code.holds(&file("src/plan/sample.rs", ""), 1));
        assert!(code.holds(&file("src/plan/sample/big.rs", ""), 1));
        assert!(code.holds(&file("src/edit/laws.rs", ""), 1));
        assert!(!code.holds(&file("src/plan/goal.rs", ""), 1));
        assert!(code.holds(&inline, 4));
        assert!(!code.holds(&inline, 1));
    }
}
