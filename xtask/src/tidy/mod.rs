//! `cargo xtask tidy`: the rules of the house that the compiler does not know.
//!
//! It reads text and tokens, never types; what needs types is in `clippy.toml`. The rules are pure functions from a
//! [`File`] to [`Finding`]s, each with a fixture that breaks it. The same rules run as a test of this package.

mod imports;
mod layout;
mod markup;
mod source;
mod table;
mod test_code;

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::project;
use test_code::TestCode;

/// What is read, from the root of the working copy.
const READ: [&str; 6] = ["src", "style", "xtask/src", "tests", "public", "index.html"];
/// The kinds of files that people write by hand.
const KINDS: [&str; 4] = ["rs", "css", "js", "html"];

/// A file of the project; the path is relative and has slashes on every system.
pub struct File {
    path: String,
    text: String,
}

/// Whether a finding stops the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Warning,
    Error,
}

/// A place where a rule is broken, and why there is a rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    path: String,
    line: usize,
    why: String,
    weight: Weight,
}

impl Finding {
    fn error(file: &File, line: usize, why: impl Into<String>) -> Self {
        Self {
            path: file.path.clone(),
            line,
            why: why.into(),
            weight: Weight::Error,
        }
    }

    fn warning(file: &File, line: usize, why: impl Into<String>) -> Self {
        Self {
            weight: Weight::Warning,
            ..Self::error(file, line, why)
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.weight {
            Weight::Warning => "warning: ",
            Weight::Error => "",
        };
        write!(out, "{}:{}: {weight}{}", self.path, self.line, self.why)
    }
}

/// Prints every finding.
///
/// # Errors
/// When one of them is more than a warning.
pub fn run() -> Result<()> {
    let findings = check(&files()?);
    for finding in &findings {
        eprintln!("{finding}");
    }
    let errors = findings
        .iter()
        .filter(|finding| finding.weight == Weight::Error)
        .count();
    if errors > 0 {
        bail!("{errors} places are not as the house wants them");
    }
    Ok(())
}

fn check(files: &[File]) -> Vec<Finding> {
    let tests = TestCode::of(files);
    let mut findings: Vec<Finding> = files
        .iter()
        .flat_map(|file| {
            [
                imports::check(file, &tests),
                layout::check(file),
                markup::check(file),
            ]
            .into_iter()
            .flatten()
        })
        .collect();
    findings.extend(layout::check_map(files, table::LIBRARY));
    findings.extend(layout::check_rooms(files, table::LIBRARY));
    findings.extend(layout::check_rooms(files, table::APPLICATION));
    findings.extend(layout::check_rooms(files, table::OFFICE));
    findings.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
    findings
}

fn files() -> Result<Vec<File>> {
    let mut files = Vec::new();
    for start in READ {
        read(&project::path(start), &mut files)?;
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn read(path: &Path, files: &mut Vec<File>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            read(&entry?.path(), files)?;
        }
    } else if path
        .extension()
        .is_some_and(|kind| KINDS.iter().any(|known| kind == *known))
    {
        let relative = path
            .strip_prefix(project::root())?
            .to_string_lossy()
            .replace('\\', "/");
        files.push(File {
            path: relative,
            text: fs::read_to_string(path)?,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file for the rules' own tests.
    pub(super) fn file(path: &str, text: &str) -> File {
        File {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The lines that a rule complains about.
    pub(super) fn lines(findings: &[Finding]) -> Vec<usize> {
        findings.iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn the_project_is_tidy() {
        let findings = check(&files().expect("the working copy is readable"));
        let errors: Vec<String> = findings
            .iter()
            .filter(|finding| finding.weight == Weight::Error)
            .map(Finding::to_string)
            .collect();
        assert!(errors.is_empty(), "\n{}", errors.join("\n"));
    }

    #[test]
    fn a_finding_names_file_line_and_reason() {
        let finding = Finding::error(&file("src/plan/goal.rs", ""), 7, "no clock here");
        assert_eq!(finding.to_string(), "src/plan/goal.rs:7: no clock here");
    }
}
