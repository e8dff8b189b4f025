//! What a piece of work costs: time, and how much memory its thread holds at most.
//!
//! An allocator that counts stands in for the system's, for each thread by itself, so that other tests do not
//! disturb. To make more room it takes the new room before it gives back the old, as a wasm does.

#![expect(
    unsafe_code,
    reason = "what is allocated can be counted only by an allocator"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::{Duration, Instant};

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: as promised by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: as promised by the caller.
        unsafe { System.dealloc(at, layout) }
    }
}

/// A thread that ends may free what it has after it has forgotten its counts.
fn count(bytes: isize) {
    let _ = HELD.try_with(|held| {
        held.set(held.get() + bytes);
        MOST.try_with(|most| most.set(most.get().max(held.get())))
    });
}

/// What it cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// How long it took.
    pub time: Duration,
    /// How many bytes more than before it held at most.
    pub bytes: usize,
}

/// What work gives, and what it cost.
pub fn cost<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let before = HELD.get();
    MOST.set(before);
    #[expect(clippy::disallowed_methods, reason = "a test may read the clock")]
    let began = Instant::now();
    let made = work();
    let cost = Cost {
        time: began.elapsed(),
        bytes: usize::try_from(MOST.get() - before).unwrap_or(0),
    };
    (made, cost)
}

/// The time that any bytes may take is promised for the optimised application on a machine of its own. These
/// tests are neither: they catch what has become slow by a multiple, or does not end.
const TIME: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 2 });

/// The memory that any bytes may take, as promised.
pub const MEMORY: usize = 256 << 20;

/// What work gives that keeps within the promised time and this memory.
///
/// # Panics
/// When it does not.
#[track_caller]
pub fn within<T>(bytes: usize, work: impl FnOnce() -> T) -> T {
    let (made, cost) = cost(work);
    assert!(cost.time <= TIME && cost.bytes <= bytes, "{cost:?}");
    made
}

#[test]
fn what_is_held_at_most_is_counted() {
    let ((), cost) = cost(|| {
        let first = vec![1_u8; 1 << 20];
        let second = vec![2_u8; 2 << 20];
        drop((first, second));
        drop(vec![3_u8; 1 << 20]);
    });
    assert!((3 << 20..4 << 20).contains(&cost.bytes), "{cost:?}");
}
