//! The second copy: whichever database is lost, whenever the page dies, nothing saved is lost.

use super::operation::Write;
use super::*;

/// Two sets of rows; every operation is done on the first and repeated on the second.
#[derive(Clone, Default)]
struct Twice {
    original: MemoryRows,
    copy: MemoryRows,
    /// After how many writing transactions the page dies.
    dies_after: usize,
    transactions: usize,
}

impl Twice {
    fn dies(&mut self) -> bool {
        self.transactions += 1;
        self.transactions > self.dies_after
    }

    /// What the application does when it opens the store.
    fn open(&mut self) {
        let copy = self.copy.run(Survey);
        let original = self.original.run(Survey);
        let keys = original.differing(&copy);
        if original.is_empty() {
            let rows = self.copy.run(ReadPlans { keys });
            self.original.run(ReplacePlans(rows));
        } else {
            let rows = self.original.run(ReadPlans { keys });
            self.copy.run(ReplacePlans(rows));
        }
    }
}

impl Stored for Twice {
    fn run<O: Operation>(&mut self, operation: O) -> Result<O::Outcome, Failed> {
        let mut writes: Vec<Write> = Vec::new();
        if O::WRITES && self.dies() {
            return Err(Failed);
        }
        let outcome = self.original.run(Watched {
            operation,
            writes: &mut writes,
        });
        if O::WRITES && self.dies() {
            return Err(Failed);
        }
        self.copy.run(Repeat(writes));
        Ok(outcome)
    }
}

/// An operation whose writes are noted.
struct Watched<'a, O> {
    operation: O,
    writes: &'a mut Vec<Write>,
}

impl<O: Operation> Operation for Watched<'_, O> {
    type Outcome = O::Outcome;
    const WRITES: bool = O::WRITES;

    fn reads(&self) -> Vec<Range> {
        self.operation.reads()
    }

    fn decide(self, rows: super::operation::Rows) -> Decision<O::Outcome> {
        let decision = self.operation.decide(rows);
        self.writes.clone_from(&decision.writes);
        decision
    }
}

/// Works until the page dies; returns how many records were acknowledged.
fn work(store: &mut Twice) -> u64 {
    let Ok(mut tab) = Tab::start(store) else {
        return 0;
    };
    for n in 1..=18 {
        if tab.save(store, &record(n)).is_err() {
            return n - 1;
        }
        if n % 6 == 0 && tab.compact(store).is_err() {
            return n;
        }
    }
    18
}

#[derive(Clone, Copy, Debug)]
enum Lost {
    Nothing,
    Original,
    Copy,
}

#[test]
fn whichever_is_lost_and_whenever_the_page_dies_nothing_saved_is_lost() {
    for dies_after in 0..60 {
        for lost in [Lost::Nothing, Lost::Original, Lost::Copy] {
            let mut store = Twice {
                dies_after,
                ..Twice::default()
            };
            let acknowledged = work(&mut store);
            match lost {
                Lost::Nothing => {}
                Lost::Original => store.original = MemoryRows::default(),
                Lost::Copy => store.copy = MemoryRows::default(),
            }
            store.open();
            assert_eq!(store.original, store.copy, "{dies_after} {lost:?}");
            if acknowledged > 0 {
                let found = Tab::open(&mut store.original).expect("memory never fails");
                let one_more = lines(1..=acknowledged + 1);
                assert!(found.lines == lines(1..=acknowledged) || found.lines == one_more);
            }
        }
    }
}

#[test]
fn a_plan_erased_from_the_original_leaves_the_copy_and_no_other_is_touched() {
    let mut store = Twice {
        dies_after: usize::MAX,
        ..Twice::default()
    };
    work(&mut store);
    let other = |key: &str| Create {
        key: PlanKey(key.to_owned()),
        summary: summary(),
        file_copy_at_ms: None,
        snapshot: "lines".to_owned(),
    };
    for name in ["another", "a third"] {
        store.run(other(name)).expect("the page lives");
    }
    for plan in [key(), PlanKey("another".to_owned())] {
        store.original.run(Erase { key: plan });
        store.open();
        assert_eq!(store.original, store.copy);
    }
    assert_eq!(store.copy.run(List).kept.len(), 1);
}
