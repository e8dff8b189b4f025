//! Fail the n-th call to the store, for every n, in every way a call can fail.

use super::operation::{Rows, Write};
use super::*;

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    /// Nothing was written.
    Refused,
    /// All was written, but the answer never came.
    Unheard,
    /// Only the first writes were made. IndexedDB promises that this cannot be; a corrupt
    /// one may break the promise.
    Torn { writes: usize },
}

/// Rows of which one call fails.
struct Faulty {
    rows: MemoryRows,
    calls: usize,
    failing: usize,
    fate: Fate,
}

impl Faulty {
    fn new(failing: usize, fate: Fate) -> Self {
        let rows = MemoryRows::default();
        Self {
            rows,
            calls: 0,
            failing,
            fate,
        }
    }
}

impl Stored for Faulty {
    fn run<O: Operation>(&mut self, operation: O) -> Result<O::Outcome, Failed> {
        self.calls += 1;
        if self.calls != self.failing {
            return Ok(self.rows.run(operation));
        }
        match self.fate {
            Fate::Refused => {}
            Fate::Unheard => {
                self.rows.run(operation);
            }
            Fate::Torn { writes } => self.rows.run(Torn { operation, writes }),
        }
        Err(Failed)
    }
}

/// An operation of which only the first writes are made.
struct Torn<O> {
    operation: O,
    writes: usize,
}

impl<O: Operation> Operation for Torn<O> {
    type Outcome = ();
    const WRITES: bool = O::WRITES;

    fn reads(&self) -> Vec<Range> {
        self.operation.reads()
    }

    fn decide(self, rows: Rows) -> Decision<()> {
        let all = self.operation.decide(rows).writes;
        let writes: Vec<Write> = all.into_iter().take(self.writes).collect();
        Decision {
            writes,
            outcome: (),
        }
    }
}

/// A day's work of eighteen records in which one call fails. A failed call is tried again.
/// After every failure the page may die: all that was acknowledged must then be there.
fn a_days_work(store: &mut Faulty) {
    let mut tab = Tab::start(store)
        .or_else(|Failed| Tab::start(store))
        .expect("only one call fails");
    for n in 1..=18 {
        if let Err(Failed) = tab.save(store, &record(n)) {
            assert_nothing_lost(&store.rows, n - 1);
            tab.save(store, &record(n)).expect("only one call fails");
        }
        if n % 6 == 0 {
            // Compaction is an economy: when it fails, the next one does its work.
            let _ = tab.compact(store);
            assert_nothing_lost(&store.rows, n);
        }
    }
    assert_eq!(tab.lines, lines(1..=18));
}

/// What a fresh page finds: all acknowledged records, and perhaps the one under way.
fn assert_nothing_lost(rows: &MemoryRows, acknowledged: u64) {
    let found = Tab::open(&mut rows.clone()).expect("memory never fails");
    let one_more = lines(1..=acknowledged + 1);
    assert!(
        found.lines == lines(1..=acknowledged) || found.lines == one_more,
        "{acknowledged} acknowledged, found {:?}",
        found.lines
    );
}

#[test]
fn the_nth_call_fails_for_every_n() {
    let mut undisturbed = Faulty::new(0, Fate::Refused);
    a_days_work(&mut undisturbed);
    let torn = (0..4).map(|writes| Fate::Torn { writes });
    for fate in [Fate::Refused, Fate::Unheard].into_iter().chain(torn) {
        for failing in 1..=undisturbed.calls {
            let mut store = Faulty::new(failing, fate);
            a_days_work(&mut store);
            let found = Tab::open(&mut store.rows).expect("memory never fails");
            assert_eq!(found.lines, lines(1..=18), "call {failing}, {fate:?}");
        }
    }
}

#[test]
fn the_test_can_fail() {
    let lossy = std::panic::catch_unwind(|| {
        let mut store = Faulty::new(0, Fate::Refused);
        a_days_work(&mut store);
        store.rows.texts().remove(&(Table::Journal, key(), 18));
        store.rows.texts().remove(&(Table::Generations, key(), 4));
        assert_nothing_lost(&store.rows, 18);
    });
    assert!(lossy.is_err());
}
