//! What LibreOffice makes of our workbooks and documents: every cell is what it was, no text has become a
//! formula, and headings, tables and pictures are known as what they are.
//!
//! It takes seconds to start, so that many files are converted in one go. Where it is missing the tests say
//! that they were skipped, past what catches the words of a test that passes: `cargo xtask test` repeats it.

mod documents;
mod flat;
mod workbooks;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files by their names, on their way to LibreOffice.
type Files = Vec<(String, Vec<u8>)>;

/// Any table, which the part of it that reads workbooks reads.
const ANY_TABLE: (&str, &[u8]) = ("prov.csv", b"prov");
/// Any text, which the part of it that reads documents reads.
const ANY_TEXT: (&str, &[u8]) = ("prov.txt", b"prov");

/// These files as LibreOffice saves them in another format, in the same order. `None`, and that is told, where
/// there is no LibreOffice, or not the part of it that reads `any`.
fn converted(what: &str, files: &Files, any: (&str, &[u8]), to: &str) -> Option<Vec<Vec<u8>>> {
    let Some(program) = program() else {
        skipped(what, "there is no LibreOffice (`soffice`) on this computer");
        return None;
    };
    let name = format!("uppfyllt-{}-{to}-{}", any.0, std::process::id());
    let folder = std::env::temp_dir().join(name);
    fs::create_dir_all(folder.join("out")).expect("a folder for temporary files");
    let mut names = vec![any.0];
    names.extend(files.iter().map(|(name, _)| name.as_str()));
    fs::write(folder.join(any.0), any.1).expect("a folder that can be written to");
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).expect("a folder that can be written to");
    }
    convert(&program, &folder, &names, to);
    let mut saved = Vec::new();
    let mut unread = Vec::new();
    for name in names {
        match fs::read(folder.join("out").join(name).with_extension(to)) {
            Ok(bytes) => saved.push(bytes),
            Err(_) => unread.push(name),
        }
    }
    fs::remove_dir_all(&folder).expect("the folder is ours");
    if unread.contains(&any.0) {
        skipped(what, "the LibreOffice on this computer does not read them");
        return None;
    }
    assert!(unread.is_empty(), "LibreOffice has not saved {unread:?}");
    saved.remove(0); // that of `any`
    Some(saved)
}

/// Runs it once for all, with a profile of its own: another that runs meanwhile would take the files over.
fn convert(program: &Path, folder: &Path, names: &[&str], to: &str) {
    let profile = folder.join("profile");
    let profile = format!("-env:UserInstallation=file://{}", profile.display());
    let output = Command::new(program)
        .current_dir(folder)
        .args([
            &profile,
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            "out",
        ])
        .args(names)
        .output()
        .expect("LibreOffice starts");
    assert!(output.status.success(), "{output:?}");
}

/// LibreOffice without its window, where it is.
fn program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let mut folders = std::env::split_paths(&path);
    folders.find_map(|folder| Some(folder.join("soffice")).filter(|it| it.is_file()))
}

/// Tells on a line of its own what was not tried; `print!` would be caught.
fn skipped(what: &str, why: &str) {
    let line = format!("\nskipped: {what} in LibreOffice: {why}\n");
    let _ = io::stdout().write_all(line.as_bytes()); // nobody may be listening
}
