//! Sizes are promises: they are printed at every build with their change since the last, and past a budget the build fails.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Result, ensure};

use super::{gzip, write};
use crate::project;

/// Which size counts.
#[derive(Clone, Copy)]
pub enum Measure {
    /// As it lies on disk.
    Raw,
    /// As a server sends it.
    Gzip,
}

/// What a thing may weigh, in bytes.
#[derive(Clone, Copy)]
pub struct Budget {
    pub measure: Measure,
    /// What is promised.
    pub promise: usize,
    /// What is reached while the promise is not: it only goes down, and past it a build fails.
    pub ceiling: usize,
}

/// Raw and gzip sizes by name, as kept between builds.
type Sizes = BTreeMap<String, (usize, usize)>;

/// Prints what each thing weighs and fails when one is past its limit.
pub fn check(things: &[(&str, &[u8], Budget)]) -> Result<()> {
    let kept = project::target().join("dist-sizes.json");
    let before: Sizes = fs::read(&kept)
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    let mut now = Sizes::new();
    let mut over = Vec::new();
    for (name, bytes, budget) in things {
        let size = (bytes.len(), gzip(bytes).len());
        println!("{}", line(name, size, before.get(*name), *budget));
        if measured(size, budget.measure) > budget.ceiling {
            over.push(*name);
        }
        now.insert((*name).to_owned(), size);
    }
    write(&kept, serde_json::to_vec(&now)?)?;
    ensure!(over.is_empty(), "past the ceiling: {}", over.join(", "));
    Ok(())
}

fn line(
    name: &str,
    size: (usize, usize),
    before: Option<&(usize, usize)>,
    budget: Budget,
) -> String {
    let now = measured(size, budget.measure);
    let unit = match budget.measure {
        Measure::Raw => "raw",
        Measure::Gzip => "gzip",
    };
    let change = before.map_or_else(String::new, |before| {
        let then = kilobytes(measured(*before, budget.measure));
        format!("  {:+.1} since the last build", kilobytes(now) - then)
    });
    let missed = match now > budget.promise {
        true => format!(" MISSED, ceiling {:.0} kB", kilobytes(budget.ceiling)),
        false => String::new(),
    };
    format!(
        "  {name:<18}{:>8.1} kB raw{:>8.1} kB gzip   promise {:.0} kB {unit}{missed}{change}",
        kilobytes(size.0),
        kilobytes(size.1),
        kilobytes(budget.promise),
    )
}

fn measured((raw, gzip): (usize, usize), measure: Measure) -> usize {
    match measure {
        Measure::Raw => raw,
        Measure::Gzip => gzip,
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sizes of files are far below 2^52"
)]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Budget = Budget {
        measure: Measure::Gzip,
        promise: 1000,
        ceiling: 2000,
    };

    #[test]
    fn a_line_shows_sizes_promise_and_change() {
        assert_eq!(
            line("page", (2000, 900), Some(&(1500, 800)), PAGE),
            "  page                   2.0 kB raw     0.9 kB gzip   promise 1 kB gzip  +0.1 since the last build"
        );
    }

    #[test]
    fn a_missed_promise_is_told() {
        assert_eq!(
            line("page", (9000, 1900), None, PAGE),
            "  page                   9.0 kB raw     1.9 kB gzip   promise 1 kB gzip MISSED, ceiling 2 kB"
        );
    }

    #[test]
    fn each_measure_looks_at_its_own_size() {
        assert_eq!(measured((2, 1), Measure::Raw), 2);
        assert_eq!(measured((2, 1), Measure::Gzip), 1);
    }
}
