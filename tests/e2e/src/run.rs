//! Runs a test on a build: at most two browsers at a time, evidence on failure, the verdict at the end.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, PoisonError};

use crate::build::{self, Build};
use crate::page::Page;

/// Runs a test on the single file, then on the site.
pub fn both(test: impl Fn(&mut Page)) {
    on(Build::File, &test);
    on(Build::Hosted, &test);
}

/// Runs a test on one build, with a fresh browser that has opened it.
pub fn on(build: Build, test: impl FnOnce(&mut Page)) {
    let _place = Place::take();
    let mut page = Page::open(build);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        test(&mut page);
        page.verdict();
    }));
    if let Err(panic) = outcome {
        keep_evidence(&mut page, build);
        eprintln!("on the {build:?} build");
        resume(panic);
    }
}

fn resume(panic: Box<dyn Any + Send>) -> ! {
    resume_unwind(panic)
}

/// A screenshot and the page's text, under the test's name; a dead browser has none to give.
fn keep_evidence(page: &mut Page, build: Build) {
    let test = std::thread::current()
        .name()
        .unwrap_or("test")
        .replace("::", ".");
    let folder = build::target().join("e2e");
    let stem = format!("{test}.{build:?}").to_lowercase();
    let _ = catch_unwind(AssertUnwindSafe(|| {
        std::fs::create_dir_all(&folder)?;
        page.screenshot(folder.join(format!("{stem}.png")));
        std::fs::write(folder.join(format!("{stem}.txt")), page.text())
    }));
    eprintln!("see {}/{stem}.png", folder.display());
}

/// A browser takes some hundred megabytes and a core; two are enough for a small machine.
const PLACES: usize = 2;

static TAKEN: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

struct Place;

impl Place {
    fn take() -> Self {
        let mut taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        while *taken >= PLACES {
            taken = FREED.wait(taken).unwrap_or_else(PoisonError::into_inner);
        }
        *taken += 1;
        Self
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}
