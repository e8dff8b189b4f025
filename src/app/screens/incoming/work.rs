//! The file in the making: what was read, what its columns are, and what the plan makes of it so far.
//!
//! Everything that takes a while waits until the browser has shown what was pressed, and only the last of
//! several is worked out. Reading itself is in `taking_in`.

use std::{sync::Arc, time::Duration};

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::book::Summary;
use uppfyllt::exchange::incoming::{Cell, Choices, Group, Placed, Spot, Survey, Tally};
use uppfyllt::exchange::series::{Columns, LongTable, Question, Readings};
use uppfyllt::file::Cause;
use uppfyllt::plan::Plan;
use uppfyllt::text::incoming::credit;

use crate::language::language;
use crate::library::receiving::{self, Unreceived};
use crate::office::Office;
use crate::pasting;
use crate::session::Session;
use crate::when;

/// Long enough for the browser to show a choice before its effect is worked out.
const BREATH: Duration = Duration::from_millis(30);

/// How far the reading has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// There is nothing to read.
    Nothing,
    /// So many rows are read.
    Busy(usize),
    /// It cannot be read.
    Failed(Unreceived),
    /// It is read.
    Read,
}

/// What came in.
pub struct Found {
    /// Its table; none where it is an answer of Kolada.
    pub table: Option<Arc<LongTable>>,
    /// What the columns were taken for.
    pub proposed: Columns,
    /// How many characters were damaged.
    pub replaced: usize,
    /// A person has said where its headings are.
    pub by_hand: bool,
}

/// The readings laid against the plan.
pub struct Laid {
    /// The readings.
    pub readings: Arc<Readings>,
    /// What becomes of them.
    pub placed: Placed,
    /// In the order it is shown.
    pub survey: Survey,
    /// In numbers.
    pub tally: Tally,
}

impl Laid {
    /// A cell with its group.
    pub fn at(&self, spot: Spot) -> Option<(&Group, &Cell)> {
        let group = self.placed.groups.get(spot.group)?;
        Some((group, group.cells.get(spot.cell)?))
    }
}

/// The state of the view. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Work {
    /// The open plan.
    pub session: Session,
    /// How far the reading has come.
    pub stage: RwSignal<Stage>,
    /// What it is called.
    pub name: RwSignal<String>,
    /// How what is taken in came about: out of a file, or pasted.
    cause: StoredValue<Cause>,
    /// The sheets of a workbook that hold something, by their place in it.
    pub sheets: RwSignal<Vec<(usize, Summary)>>,
    /// The one that is read, by its place among those.
    pub sheet: RwSignal<usize>,
    /// What came in.
    pub found: RwSignal<Option<Arc<Found>>>,
    /// What its columns are.
    pub columns: RwSignal<Columns>,
    /// What was asked of its figures, answered or not.
    pub questions: RwSignal<Vec<Question>>,
    /// What the plan makes of it.
    pub laid: RwSignal<Option<Arc<Laid>>>,
    /// What was chosen of that.
    pub choices: RwSignal<Choices>,
    /// The day that it was fetched from Kolada, as typed.
    pub day: RwSignal<String>,
    /// How many measurements were taken in, until something else is chosen.
    pub landed: RwSignal<Option<usize>>,
    /// Something is being worked out.
    pub is_working: RwSignal<bool>,
    /// The part that holds the workbook.
    pub(super) office: StoredValue<Option<Office>, LocalStorage>,
    /// Counts up with everything begun; what is not the latest is given up.
    turn: StoredValue<u32>,
    /// The same for what the plan makes of it.
    laying: StoredValue<u32>,
}

impl Work {
    /// Nothing read yet.
    pub fn new(session: Session) -> Self {
        let today = when::today().map(|day| day.to_string());
        let work = Self {
            session,
            stage: RwSignal::new(Stage::Nothing),
            name: RwSignal::default(),
            cause: StoredValue::default(),
            sheets: RwSignal::default(),
            sheet: RwSignal::new(0),
            found: RwSignal::new(None),
            columns: RwSignal::default(),
            questions: RwSignal::default(),
            laid: RwSignal::new(None),
            choices: RwSignal::default(),
            day: RwSignal::new(today.unwrap_or_default()),
            landed: RwSignal::new(None),
            is_working: RwSignal::new(false),
            office: StoredValue::new_local(None),
            turn: StoredValue::new(0),
            laying: StoredValue::new(0),
        };
        // What is read is held against the plan as it is, whoever changes it.
        Effect::new(move |earlier: Option<()>| {
            session.with(|_| ());
            if earlier.is_some() {
                work.lay_soon();
            }
        });
        on_cleanup(move || work.close());
        work
    }

    /// Begins something that gives up what was begun before, and forgets what came of it.
    pub fn begin(self, name: String, cause: Cause) -> u32 {
        self.close();
        self.name.set(name);
        self.cause.set_value(cause);
        self.sheets.set(Vec::new());
        self.forget();
        self.next_turn()
    }

    /// The same for another sheet of the workbook.
    pub fn begin_sheet(self, sheet: usize) -> u32 {
        self.sheet.set(sheet);
        self.forget();
        self.next_turn()
    }

    fn forget(self) {
        self.stage.set(Stage::Busy(0));
        self.found.set(None);
        self.laid.set(None);
        self.questions.set(Vec::new());
        self.choices.set(Choices::default());
        self.landed.set(None);
    }

    /// Gives up what is being read.
    pub fn cancel(self) {
        self.close();
        self.next_turn();
        self.forget();
        self.stage.set(Stage::Nothing);
    }

    /// Throws the part away that holds a workbook, with all that the workbook may have done to it.
    fn close(self) {
        let office = self.office.try_update_value(Option::take).flatten();
        if let Some(office) = office {
            office.cancel();
        }
    }

    /// Gives up what was begun before.
    pub fn next_turn(self) -> u32 {
        self.is_working.set(false);
        self.turn.update_value(|turn| *turn += 1);
        self.turn.get_value()
    }

    /// Whether nothing was begun since; the view may be gone by then.
    pub fn is_latest(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }

    /// Changes what is chosen, and works out what comes of it.
    pub fn choose(self, change: impl FnOnce(&mut Choices)) {
        self.landed.set(None);
        self.choices.update(change);
        self.lay_soon();
    }

    /// Lays the readings against the plan, once the browser has shown what was pressed.
    fn lay_soon(self) {
        if self.laid.with_untracked(Option::is_none) {
            return;
        }
        self.laying.update_value(|laying| *laying += 1);
        let laying = self.laying.get_value();
        set_timeout(
            move || {
                if self.laying.try_get_value() == Some(laying) {
                    spawn_local(async move { drop(self.lay_anew().await) });
                }
            },
            BREATH,
        );
    }

    /// Lays the readings anew; none where there are none, or something else was begun meanwhile.
    async fn lay_anew(self) -> Option<Arc<Laid>> {
        let laid = self.laid.get_untracked()?;
        self.lay(Arc::clone(&laid.readings)).await
    }

    /// Lays readings against the plan as it is now; none where something else was begun meanwhile.
    pub async fn lay(self, readings: Arc<Readings>) -> Option<Arc<Laid>> {
        self.laying.update_value(|laying| *laying += 1);
        let laying = self.laying.get_value();
        let goes_on = move || self.laying.try_get_value() == Some(laying);
        let choices = self.choices.get_untracked();
        let plan = self.session.with_untracked(Plan::clone);
        let placed = receiving::place(&plan, &readings, &choices, &goes_on).await?;
        let survey = receiving::survey(&placed, &readings, &choices).await;
        if !goes_on() {
            return None;
        }
        let laid = Arc::new(Laid {
            tally: survey.tally(&placed),
            survey,
            readings,
            placed,
        });
        self.laid.set(Some(Arc::clone(&laid)));
        Some(laid)
    }

    /// Takes in what lands, as one change. What is refused is told by the session.
    pub fn land(self) {
        self.is_working.set(true);
        spawn_local(async move {
            let laid = self.lay_anew().await; // with what was chosen a moment ago
            if let Some(laid) = laid {
                self.take_in(&laid).await;
            }
            self.is_working.try_set(false); // the view may be gone by then
        });
    }

    async fn take_in(self, laid: &Laid) {
        let day = self.day.get_untracked().parse().ok();
        let credit = credit(language(), day);
        let plan = self.session.with_untracked(Plan::clone);
        let at = (&plan, laid.readings.as_ref());
        let edit = receiving::land(&laid.placed, at, &credit, &mut pasting::ids()).await;
        let Some(edit) = edit else { return };
        let cause = self.cause.try_get_value().unwrap_or_default();
        if self.session.dispatch_large(edit, cause).await.is_ok() {
            self.landed.try_set(Some(laid.tally.landing())); // the view may be gone by then
        }
    }
}
