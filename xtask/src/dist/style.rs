//! The style sheets of `style/` as one, in the order that the cascade needs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project;

/// The sheet of documents, which stand on their own as well, and so know no layer.
const DOCUMENTS: &str = "src/document/html/style.css";

/// Tokens first, then the base, everything else by name, print last; documents look like a widget does.
pub fn load(folder: &Path) -> Result<String> {
    let mut sheets: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("cannot read {}", folder.display()))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<Vec<_>>>()?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .collect();
    sheets.sort_by_key(|path| (rank(path), path.clone()));
    let mut texts: Vec<String> = sheets
        .iter()
        .map(|path| super::read(path))
        .collect::<Result<_>>()?;
    let documents = super::read(&project::path(DOCUMENTS))?;
    texts.push(format!("@layer widgets {{\n{documents}}}\n"));
    Ok(compact(&texts.concat()))
}

fn rank(sheet: &Path) -> u8 {
    match sheet.file_stem().and_then(|stem| stem.to_str()) {
        Some("tokens") => 0,
        Some("base") => 1,
        Some("print") => 3,
        _ => 2,
    }
}

/// Without comments, indentation and empty lines; gzip does the rest.
fn compact(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines: Vec<&str> = kept
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go_and_rules_stay() {
        assert_eq!(
            compact("/* a */\n.b {\n  color: var(--c); /* d\n e */\n}\n\n"),
            ".b {\ncolor: var(--c);\n}"
        );
    }

    #[test]
    fn tokens_come_first_and_print_last() {
        let mut names = ["print.css", "table.css", "base.css", "tokens.css"].map(Path::new);
        names.sort_by_key(|path| (rank(path), *path));
        assert_eq!(
            names,
            ["tokens.css", "base.css", "table.css", "print.css"].map(Path::new)
        );
    }
}
