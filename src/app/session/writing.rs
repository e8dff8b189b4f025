//! Files that are being written: how far they are, and stopping. Who writes them is `commands`.

use leptos::prelude::*;

use super::{Notice, Session};

/// How far the file that is being written is, and how often somebody has stopped one.
#[derive(Clone, Copy, Default)]
pub struct Written {
    tenths: RwSignal<usize>,
    stops: StoredValue<u32>,
}

impl Session {
    /// Begins to write a file, and gives what tells later whether somebody has stopped it.
    pub fn begin_writing(&self) -> impl Fn() -> bool + Copy + 'static {
        let stops = self.written.stops;
        self.written.tenths.set(0);
        let began = stops.get_value();
        // The plan may be closed by then: the file is wanted all the same.
        move || stops.try_get_value().is_none_or(|now| now == began)
    }

    /// Tells how much of the file is written, by tenths: each is read aloud.
    pub fn tell_written(&self, done: usize, of: usize) {
        let _ = self.written.tenths.try_set(done * 10 / of.max(1));
    }

    /// How much of the file is written, in per cent.
    pub fn percent_written(&self) -> usize {
        self.written.tenths.get() * 10
    }

    /// Stops writing.
    pub fn stop_writing(&self) {
        self.written.stops.update_value(|stops| *stops += 1);
        self.untell(&Notice::Writing);
    }
}
