//! Files held against the plan, each against what those before it bring, with what has been chosen.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::file::{Cause, Cover, Heard, Kinship, fingerprint, kinship};
use uppfyllt::merge::{Choice, Choices, Merge, Resolved, three_way, two_way};
use uppfyllt::plan::Plan;

use crate::library::{Arrival, Library};
use crate::parts::Past;
use crate::session::{Ground, NotDone, Session};

/// A file held against the plan.
#[derive(Clone)]
pub struct Drawn {
    /// The file.
    pub arrival: Arrival,
    /// What it is to the plan.
    pub kin: Kin,
}

/// What a file is to the plan.
#[derive(Clone)]
pub enum Kin {
    /// It says the same.
    Same,
    /// The plan was once as it is.
    Older,
    /// It cannot be understood wholly.
    Newer,
    /// It brings this, on a base that both have or, where that is unknown, difference by difference.
    Brings(Arc<Merge>, Arc<Resolved>, Base),
}

impl Kin {
    /// It is to be shown as the other, whatever has been chosen.
    pub fn looks_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Same, Self::Same) | (Self::Older, Self::Older) | (Self::Newer, Self::Newer) => {
                true
            }
            (Self::Brings(a, _, base), Self::Brings(b, _, other)) => {
                base == other && a.items() == b.items()
            }
            _ => false,
        }
    }
}

/// Whether the base of a merge is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Both copies were made of one plan that is known.
    Known,
    /// Nobody knows what the copies have in common.
    Unknown,
}

/// The files that wait for the open plan, and what is chosen of them. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Work {
    session: Session,
    library: Library,
    choices: RwSignal<Vec<Choices>>,
    /// Every file, in the order they were opened.
    pub drawn: Memo<Arc<Vec<Drawn>>>,
    /// Who changed what here, once there is a conflict.
    pub past: Past,
    /// Why what is chosen comes in, where somebody says so.
    pub why: RwSignal<String>,
}

impl Work {
    /// The work of the open plan.
    pub fn here() -> Self {
        let (session, library) = (Session::here(), Library::here());
        let choices = RwSignal::new(Vec::<Choices>::new());
        // What is compared by its contents costs as much to compare as to find again.
        let related = Memo::new_with_compare(
            move |_| {
                let cover = session.cover();
                let waiting = waiting(session, library).into_iter();
                let relate = |it| session.with(|plan| relate((plan, &cover), it));
                Arc::new(waiting.map(relate).collect::<Vec<_>>())
            },
            |_, _| true,
        );
        let drawn = Memo::new_with_compare(
            move |_| {
                let related = related.get();
                let chosen = choices.get();
                Arc::new(session.with(|plan| draw(plan, &related, &chosen)))
            },
            |_, _| true,
        );
        // What is chosen is chosen of the plan as it stood.
        Effect::new(move |earlier: Option<()>| {
            related.track();
            if earlier.is_some() {
                choices.set(Vec::new());
            }
        });
        let is_contested = move |it: &Drawn| match &it.kin {
            Kin::Brings(merge, ..) => merge.conflicts().next().is_some(),
            Kin::Same | Kin::Older | Kin::Newer => false,
        };
        let contested = Memo::new(move |_| drawn.with(|all| all.iter().any(is_contested)));
        Self {
            session,
            library,
            choices,
            drawn,
            past: Past::when(contested.into()),
            why: RwSignal::default(),
        }
    }

    /// Chooses for one item of a file.
    pub fn choose(self, file: usize, item: usize, choice: Choice) {
        self.change(file, |choices| choices.choose(item, choice));
    }

    /// Chooses for all items of a file.
    pub fn choose_all(self, file: usize, choice: Choice) {
        self.change(file, |choices| *choices = Choices::all(choice));
    }

    /// What holds for an item of a file.
    pub fn chosen(self, file: usize, item: usize) -> Option<Choice> {
        self.choices.with(|all| all.get(file)?.of(item))
    }

    /// What the files after it bring may be other things now, so what was chosen of them is gone.
    fn change(self, file: usize, change: impl FnOnce(&mut Choices)) {
        self.choices.update(|all| {
            all.resize_with(file + 1, Choices::default);
            change(&mut all[file]);
        });
    }

    /// How many records would change.
    pub fn changes(self) -> usize {
        let merged = merged(self.session, &self.drawn.get());
        self.session
            .with(|plan| plan.change_to(&merged).touches().len())
    }

    /// Takes in what is chosen of all files, as one change, and puts them away.
    pub fn land(self) -> Result<(), NotDone> {
        let drawn = self.drawn.get_untracked();
        let merged = untrack(|| merged(self.session, &drawn));
        let change = self.session.with_untracked(|plan| plan.change_to(&merged));
        let names = drawn.iter().map(|it| it.arrival.name.clone());
        let cause = Cause::Files(names.collect());
        let why = self.why.get_untracked();
        self.session
            .take_merged(change, Ground { cause, why }, self.hear(&drawn))?;
        self.put_away();
        Ok(())
    }

    /// What is remembered of the copies, so that what was gone through is not asked again.
    fn hear(self, drawn: &[Drawn]) -> Vec<Heard> {
        let cover = self.session.cover();
        let brings = drawn.iter().filter(|it| matches!(it.kin, Kin::Brings(..)));
        let mut heard = Vec::new();
        for Arrival {
            plan, cover: its, ..
        } in brings.map(|it| &it.arrival)
        {
            match cover.hearing(plan, its) {
                Some(it) => heard.push(it),
                None => self.session.remember(fingerprint(plan)),
            }
        }
        heard
    }

    /// Something is asked of a person, and has been answered wherever it is.
    pub fn is_gone_through(self) -> bool {
        let drawn = self.drawn.get();
        let chosen = |(file, it): (usize, &Drawn)| match &it.kin {
            Kin::Brings(merge, ..) => {
                let mut items = 0..merge.items().len();
                items.all(|item| self.chosen(file, item).is_some())
            }
            _ => true,
        };
        drawn.iter().enumerate().all(chosen)
    }

    /// Makes the plan what a file is, as one change.
    pub fn go_back(self, file: usize) {
        let drawn = self.drawn.get_untracked();
        if let Some(drawn) = drawn.get(file) {
            let change = self
                .session
                .with_untracked(|plan| plan.change_to(&drawn.arrival.plan));
            // Read-only plans say so in a banner of their own.
            let cause = Cause::Files(vec![drawn.arrival.name.clone()]);
            let why = self.why.get_untracked();
            if self.session.take(change, Ground { cause, why }).is_ok() {
                self.put_away();
            }
        }
    }

    /// Puts the files away; nothing of them is taken in.
    pub fn put_away(self) {
        let id = self.session.id();
        self.choices.set(Vec::new());
        self.why.set(String::new());
        self.library
            .arrivals()
            .update(|all| all.retain(|it| it.to != id));
    }
}

fn waiting(session: Session, library: Library) -> Vec<Arrival> {
    let id = session.id();
    let waits = |it: &&Arrival| it.to == id && it.kept_already;
    library
        .arrivals()
        .with(|all| all.iter().filter(waits).cloned().collect())
}

/// The plan with all that the files bring.
fn merged(session: Session, drawn: &[Drawn]) -> Plan {
    let mut plan = session.with(Plan::clone);
    for drawn in drawn {
        if let Kin::Brings(_, resolved, _) = &drawn.kin {
            plan.replay(&resolved.change);
        }
    }
    plan
}

/// A file with how it is related to the plan, whatever is chosen of it.
struct Related {
    arrival: Arrival,
    relation: Relation,
}

enum Relation {
    Same,
    Older,
    Newer,
    Common(Arc<Plan>),
    Unknown,
}

fn relate(ours: (&Plan, &Cover), arrival: Arrival) -> Related {
    let relation = match kinship(ours, (&arrival.plan, &arrival.cover)) {
        _ if arrival.is_newer => Relation::Newer,
        Kinship::Same => Relation::Same,
        Kinship::Older => Relation::Older,
        Kinship::Common(base) => Relation::Common(base),
        Kinship::Unknown => Relation::Unknown,
    };
    Related { arrival, relation }
}

/// Every file held against the plan with what those before it bring.
fn draw(plan: &Plan, related: &[Related], chosen: &[Choices]) -> Vec<Drawn> {
    let mut now = plan.clone();
    let none = Choices::default();
    let one = |(file, related): (usize, &Related)| {
        let choices = chosen.get(file).unwrap_or(&none);
        let kin = kin(&now, related, choices);
        if let Kin::Brings(_, resolved, _) = &kin {
            now.replay(&resolved.change);
        }
        let arrival = related.arrival.clone();
        Drawn { arrival, kin }
    };
    related.iter().enumerate().map(one).collect()
}

fn kin(now: &Plan, related: &Related, choices: &Choices) -> Kin {
    let theirs = &related.arrival.plan;
    let brings = |merge: Merge, base| {
        let resolved = Arc::new(merge.resolve(choices));
        Kin::Brings(Arc::new(merge), resolved, base)
    };
    match &related.relation {
        Relation::Same => Kin::Same,
        Relation::Older => Kin::Older,
        Relation::Newer => Kin::Newer,
        Relation::Common(base) => brings(three_way(base, now, theirs), Base::Known),
        Relation::Unknown => brings(two_way(now, theirs), Base::Unknown),
    }
}
