//! Which parts of the explanation are open.

use leptos::prelude::*;

/// With more indicators than this, the inside of a goal is drawn first when it is opened.
const DRAWN_AHEAD: usize = 300;

/// The disclosures of the view, so that all can be opened at once.
#[derive(Clone, Copy)]
pub struct Doors {
    doors: StoredValue<Vec<RwSignal<bool>>>,
    /// What the last command for all was; a part that comes later follows it.
    all: StoredValue<bool>,
}

impl Doors {
    /// No door yet, and all closed.
    pub fn new() -> Self {
        Self {
            doors: StoredValue::default(),
            all: StoredValue::default(),
        }
    }

    /// Those of this view.
    pub fn here() -> Self {
        expect_context()
    }

    /// A further door.
    pub fn door(&self) -> RwSignal<bool> {
        let door = RwSignal::new(self.all.get_value());
        self.doors.update_value(|doors| {
            doors.retain(|door| !door.is_disposed());
            doors.push(door);
        });
        door
    }

    /// Opens or closes all.
    pub fn set_all(&self, open: bool) {
        self.all.set_value(open);
        for door in self.doors.get_value() {
            door.try_set(open);
        }
    }
}

/// Whether what lies behind a door is on the page: from the beginning in plans of ordinary size, so
/// that print and search find it; in larger ones from when it is first opened.
pub fn drawn(door: RwSignal<bool>, indicators: usize) -> Memo<bool> {
    Memo::new(move |earlier: Option<&bool>| {
        indicators <= DRAWN_AHEAD || earlier.is_some_and(|drawn| *drawn) || door.get()
    })
}
