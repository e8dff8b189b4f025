//! The project's tool: `cargo xtask serve · dist · bench · tidy · test`.
//!
//! It sets up what is missing, so that a fresh clone on a machine with Rust needs no other command.
//! It is not part of the application and nothing in `src/` knows of it.

mod bench;
mod dist;
mod http;
mod process;
mod project;
mod serve;
mod setup;
mod test;
mod tidy;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N] [--no-open] [--release]
          build, serve on this machine, open the browser, rebuild on change
  dist    write dist/ (static site) and dist/uppfyllt.html (one file), with their sizes
  bench   time the engine over a whole municipality, and an edit until it is painted
  tidy    check the rules of the house: imports, names, lengths, markup, colours
  test    all of it: format, tidy, clippy, tests, dist with its budgets, the browser suite
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let (command, options) = match arguments.split_first() {
        Some((command, options)) => (command.as_str(), options),
        None => ("help", arguments),
    };
    match command {
        "serve" => serve::run(&serve::Options::parse(options)?),
        "dist" => dist::run(),
        "tidy" => tidy::run(),
        "bench" => bench::run(),
        "test" => test::run(),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        unknown => bail!("no command `{unknown}`\n\n{HELP}"),
    }
}
