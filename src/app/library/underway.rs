//! The files that are being opened: which of them, and stopping.

use leptos::prelude::*;

use super::Library;
use crate::office::Office;

/// A file so large is told while it is opened, in bytes: a second's work or so. Smaller ones would only flash by.
const LARGE: u64 = 1_000_000;

/// A file that is being opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// What it is called.
    pub name: String,
    /// Its place among those chosen together, from 1.
    pub at: usize,
    /// How many they are.
    pub of: usize,
}

impl Opening {
    /// It takes long enough to be told.
    pub fn is_long(&self, size: u64, is_workbook: bool) -> bool {
        self.of > 1 || size > LARGE || is_workbook
    }
}

/// What is being opened, and what stops it. Copy it freely: it is a handle.
#[derive(Clone, Copy, Default)]
pub struct Underway {
    opening: RwSignal<Option<Opening>>,
    /// Counts up with every stop; what began before it is given up.
    stops: StoredValue<u32>,
    office: StoredValue<Option<Office>, LocalStorage>,
}

impl Underway {
    /// Begins, and gives what tells later whether somebody has stopped it.
    pub fn begin(self) -> impl Fn() -> bool + Copy {
        let began = self.stops.get_value();
        move || self.stops.get_value() == began
    }

    /// Tells what is being opened; nothing when all is done.
    pub fn tell(self, opening: Option<Opening>) {
        self.opening.set(opening);
    }

    /// Holds the part that reads a workbook while it does.
    pub fn hold(self, office: Option<Office>) {
        self.office.set_value(office);
    }

    fn stop(self) {
        self.stops.update_value(|stops| *stops += 1);
        if let Some(office) = self.office.try_update_value(Option::take).flatten() {
            office.cancel();
        }
    }
}

impl Library {
    /// The file that is being opened, where it takes a while.
    pub fn opening(&self) -> Signal<Option<Opening>> {
        self.underway.opening.into()
    }

    /// Opens no more of the files chosen. Those that are open stay so.
    pub fn stop_opening(&self) {
        self.underway.stop();
    }
}
