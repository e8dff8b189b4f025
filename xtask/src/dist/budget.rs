//! Sizes are promises: they are printed at every build with their change since the last, and past a budget the build fails.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Result, ensure};

use super::{gzip, write};
use crate::project;

/// The most that a thing may weigh, in bytes.
#[derive(Clone, Copy)]
pub enum Limit {
    /// As it lies on disk.
    Raw(usize),
    /// As a server sends it.
    Gzip(usize),
}

/// Raw and gzip sizes by name, as kept between builds.
type Sizes = BTreeMap<String, (usize, usize)>;

/// Prints what each thing weighs and fails when one is past its limit.
pub fn check(things: &[(&str, &[u8], Limit)]) -> Result<()> {
    let kept = project::target().join("dist-sizes.json");
    let before: Sizes = fs::read(&kept)
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    let mut now = Sizes::new();
    let mut over = Vec::new();
    for (name, bytes, limit) in things {
        let size = (bytes.len(), gzip(bytes).len());
        println!("{}", line(name, size, before.get(*name), *limit));
        if measured(size, *limit) > most(*limit) {
            over.push(*name);
        }
        now.insert((*name).to_owned(), size);
    }
    write(&kept, serde_json::to_vec(&now)?)?;
    ensure!(over.is_empty(), "past the budget: {}", over.join(", "));
    Ok(())
}

fn line(name: &str, size: (usize, usize), before: Option<&(usize, usize)>, limit: Limit) -> String {
    let unit = match limit {
        Limit::Raw(_) => "raw",
        Limit::Gzip(_) => "gzip",
    };
    let change = before.map_or_else(String::new, |before| {
        let (now, then) = (
            kilobytes(measured(size, limit)),
            kilobytes(measured(*before, limit)),
        );
        format!("  {:+.1} since the last build", now - then)
    });
    format!(
        "  {name:<18}{:>8.1} kB raw{:>8.1} kB gzip   budget {:.0} kB {unit}{change}",
        kilobytes(size.0),
        kilobytes(size.1),
        kilobytes(most(limit)),
    )
}

fn measured((raw, gzip): (usize, usize), limit: Limit) -> usize {
    match limit {
        Limit::Raw(_) => raw,
        Limit::Gzip(_) => gzip,
    }
}

fn most(limit: Limit) -> usize {
    match limit {
        Limit::Raw(most) | Limit::Gzip(most) => most,
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

    #[test]
    fn a_line_shows_sizes_budget_and_change() {
        assert_eq!(
            line("page", (2000, 900), Some(&(1500, 800)), Limit::Gzip(1000)),
            "  page                   2.0 kB raw     0.9 kB gzip   budget 1 kB gzip  +0.1 since the last build"
        );
    }

    #[test]
    fn each_limit_looks_at_its_own_size() {
        assert_eq!(measured((2, 1), Limit::Raw(9)), 2);
        assert_eq!(measured((2, 1), Limit::Gzip(9)), 1);
    }
}
