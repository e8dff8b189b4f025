//! `cargo xtask serve`: build, serve, open, and build again when a source changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail};

use crate::http::Server;
use crate::{dist, process, project, setup};

/// What the application is made of.
const SOURCES: [&str; 5] = ["src", "style", "public", "index.html", "Cargo.toml"];

/// How `serve` was asked to run.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    port: u16,
    open: bool,
    release: bool,
}

impl Options {
    /// Reads `--port N`, `--no-open` and `--release`.
    ///
    /// # Errors
    /// When an option is unknown or its value is missing.
    pub fn parse(words: &[String]) -> Result<Self> {
        let mut options = Self {
            port: 8080,
            open: true,
            release: false,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--port" => {
                    let value = words.next().context("--port needs a number")?;
                    options.port = value
                        .parse()
                        .with_context(|| format!("`{value}` is no port"))?;
                }
                "--no-open" => options.open = false,
                "--release" => options.release = true,
                unknown => bail!("serve has no option `{unknown}`"),
            }
        }
        Ok(options)
    }
}

/// Serves until the process is ended.
///
/// # Errors
/// When the first build fails or the port is taken.
pub fn run(options: &Options) -> Result<()> {
    setup::wasm_target()?;
    let folder = if options.release {
        project::dist()
    } else {
        project::target().join("serve")
    };
    let mut seen = newest(&sources());
    build(options, &folder)?;
    let server = Server::start(folder.clone(), options.port)
        .with_context(|| format!("cannot listen on port {}; try --port 0", options.port))?;
    println!("\nUppfyllt is at {}  (Ctrl+C ends)", server.url());
    if options.open {
        open(&server.url());
    }
    loop {
        thread::sleep(Duration::from_millis(500));
        let now = newest(&sources());
        if now > seen {
            seen = now;
            match build(options, &folder) {
                Ok(()) => println!("Built again: reload the page"),
                Err(error) => eprintln!("error: {error:#}"),
            }
        }
    }
}

fn build(options: &Options, folder: &Path) -> Result<()> {
    if options.release {
        dist::run()
    } else {
        dist::development_site(folder)
    }
}

/// Opens the page in the user's browser; where there is none, the printed address is enough.
fn open(url: &str) {
    let opener = if cfg!(windows) {
        Some("explorer")
    } else if cfg!(target_os = "macos") {
        Some("open")
    } else {
        process::find(&["xdg-open"])
    };
    if let Some(opener) = opener {
        let _ = process::command(opener, &[url])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
    }
}

fn sources() -> Vec<PathBuf> {
    SOURCES.iter().map(|source| project::path(source)).collect()
}

/// When any of these files, or files below these folders, was last changed.
fn newest(paths: &[PathBuf]) -> Option<SystemTime> {
    paths.iter().filter_map(|path| changed(path)).max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).ok()?.modified().ok();
    let below = fs::read_dir(path).ok().and_then(|entries| {
        entries
            .flatten()
            .filter_map(|entry| changed(&entry.path()))
            .max()
    });
    own.max(below)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(
            &line
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn options_are_read_and_unknown_ones_refused() {
        let options = parse("--port 9000 --no-open").expect("both options exist");
        assert_eq!(
            (options.port, options.open, options.release),
            (9000, false, false)
        );
        assert!(parse("--port").is_err());
        assert!(parse("--port http").is_err());
        assert!(parse("--watch").is_err());
    }
}
