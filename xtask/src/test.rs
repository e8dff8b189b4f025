//! `cargo xtask test`: everything that must hold, in the order in which it fails soonest.
//!
//! A failing step does not stop the ones that can still tell something; the summary names what failed.

use std::io::{BufRead, BufReader};
use std::panic::resume_unwind;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::{dist, process, setup, tidy};

/// How a step ended, for the summary.
struct Step {
    name: &'static str,
    took: Duration,
    count: Count,
}

/// What passed and failed: tests where a step runs tests, else the step itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Count {
    passed: usize,
    failed: usize,
    /// What tests have told that they did not try, and why.
    skipped: Vec<String>,
}

/// Sets up what is missing, runs every step and sums up.
///
/// # Errors
/// When something cannot be set up, or a step fails.
pub fn run() -> Result<()> {
    let started = Instant::now();
    heading("setting up");
    setup::wasm_target()?;
    setup::components(&["rustfmt", "clippy"])?;
    setup::programs()?;
    setup::libreoffice();
    setup::AXE_CORE.install()?;
    setup::OOXML.install()?;

    // What is given away takes one core for minutes: it is built while the native steps run.
    let (mut steps, dist) = thread::scope(|scope| {
        let dist = scope.spawn(|| step("dist", || dist::run().map(|()| Count::ONE)));
        (native(), dist.join())
    });
    let dist = dist.unwrap_or_else(|panic| resume_unwind(panic));
    let is_built = dist.is_passed();
    steps.push(dist);
    if is_built {
        steps.push(step("browser suite", || tests(&["test", "--package=e2e"])));
    }
    summary(&steps, started.elapsed())
}

/// The steps that need no browser and nothing of what is given away.
fn native() -> Vec<Step> {
    vec![
        step("format", || plain(&["fmt", "--all", "--check"])),
        step("tidy", || tidy::run().map(|()| Count::ONE)),
        step("clippy, native", || {
            plain(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--features=uppfyllt/schema,uppfyllt/office",
                "--",
                "-D",
                "warnings",
            ])
        }),
        step("clippy, wasm", || {
            plain(&[
                "clippy",
                "--package=uppfyllt",
                "--bins",
                "--features=web,office",
                "--target",
                setup::WASM,
                "--",
                "-D",
                "warnings",
            ])
        }),
        step("tests of the library", || {
            tests(&["test", "--package=uppfyllt", "--features=schema,office"])
        }),
        step("tests of the tool", || tests(&["test", "--package=xtask"])),
    ]
}

impl Count {
    const ONE: Self = Self {
        passed: 1,
        failed: 0,
        skipped: Vec::new(),
    };
    const FAILURE: Self = Self {
        passed: 0,
        failed: 1,
        skipped: Vec::new(),
    };

    fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: [self.skipped, other.skipped].concat(),
        }
    }
}

impl Step {
    fn is_passed(&self) -> bool {
        self.count.failed == 0
    }
}

fn heading(name: &str) {
    println!("\n== {name} ==");
}

fn step(name: &'static str, work: impl FnOnce() -> Result<Count>) -> Step {
    heading(name);
    let started = Instant::now();
    let count = work().unwrap_or_else(|error| {
        println!("{error:#}");
        Count::FAILURE
    });
    let took = started.elapsed();
    println!("-- {name}: {:.0} s", took.as_secs_f64());
    Step { name, took, count }
}

fn plain(arguments: &[&str]) -> Result<Count> {
    process::run(&mut process::cargo(arguments)).map(|()| Count::ONE)
}

/// Runs tests, shows what they print, and counts them; what does not even compile counts as one failure.
fn tests(arguments: &[&str]) -> Result<Count> {
    let mut command = process::cargo(arguments);
    command.arg("--no-fail-fast");
    let (count, is_success) = counted(&mut command)?;
    let is_silent = !is_success && count.failed == 0;
    Ok(if is_silent {
        count.and(Count::FAILURE)
    } else {
        count
    })
}

fn counted(command: &mut Command) -> Result<(Count, bool)> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start cargo")?;
    let output = child.stdout.take().context("standard output is piped")?;
    let mut count = Count::default();
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        count = count.and(count_of(&line));
    }
    Ok((count, child.wait()?.success()))
}

/// Reads `test result: ok. 12 passed; 0 failed; …` and `skipped: …`.
fn count_of(line: &str) -> Count {
    if line.starts_with("skipped: ") {
        return Count {
            skipped: vec![line.to_owned()],
            ..Count::default()
        };
    }
    let Some(results) = line.strip_prefix("test result: ") else {
        return Count::default();
    };
    let number_before = |word: &str| {
        let (before, _) = results.split_once(word)?;
        before.split_whitespace().last()?.parse().ok()
    };
    Count {
        passed: number_before(" passed").unwrap_or(0),
        failed: number_before(" failed").unwrap_or(0),
        skipped: Vec::new(),
    }
}

fn summary(steps: &[Step], took: Duration) -> Result<()> {
    println!("\n== summary, {:.0} s ==", took.as_secs_f64());
    for step in steps {
        let word = if step.is_passed() { "ok" } else { "FAILED" };
        println!(
            "  {:<22}{:>5.0} s  {word}",
            step.name,
            step.took.as_secs_f64()
        );
    }
    let total = steps
        .iter()
        .fold(Count::default(), |sum, step| sum.and(step.count.clone()));
    for line in &total.skipped {
        println!("  {line}");
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    let failed: Vec<&str> = steps
        .iter()
        .filter(|step| !step.is_passed())
        .map(|step| step.name)
        .collect();
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_counted() {
        let line =
            "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(
            count_of(line),
            Count {
                passed: 12,
                failed: 3,
                skipped: Vec::new(),
            }
        );
        let line = "skipped: tables in LibreOffice: there is none";
        assert_eq!(count_of(line).skipped, [line]);
        assert_eq!(count_of("test plan::a ... ok"), Count::default());
    }

    #[test]
    fn a_failed_step_fails_the_whole_and_is_named() {
        let steps = [
            step("one", || Ok(Count::ONE)),
            step("two", || anyhow::bail!("broken")),
        ];
        let error = summary(&steps, Duration::ZERO).expect_err("one step failed");
        assert_eq!(error.to_string(), "failed: two");
    }
}
