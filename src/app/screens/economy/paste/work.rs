//! The paste in the making: the tables that were read, as a person has changed them.

use std::sync::Arc;
use std::time::Duration;

use leptos::html;
use leptos::prelude::*;
use uppfyllt::economy::{Finding, findings};
use uppfyllt::edit::Edit;
use uppfyllt::exchange::budget::{self, Draft, Problem};
use uppfyllt::exchange::table::{Grid, TooBig};
use uppfyllt::file::Cause;
use uppfyllt::plan::{BudgetTable, BudgetTableId, OccasionId, Plan, Record};
use uppfyllt::text::economy;

use super::super::facts::day_of;
use super::super::held::Held;
use crate::language::{language, t};
use crate::parts::is_csv;
use crate::pasting::{self, Cells};
use crate::session::Session;

/// Long enough for the browser to show what was pressed before it is worked out.
const BREATH: Duration = Duration::from_millis(30);

/// How far the reading has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// There is nothing to read.
    Nothing,
    /// It is being read.
    Busy,
    /// It is more than is read.
    TooBig(TooBig),
    /// It holds no table of figures.
    NoTable,
    /// It is read.
    Read,
}

/// A table that was read.
#[derive(Clone, Copy)]
pub struct Read {
    /// It, as a person has changed it.
    pub table: RwSignal<Arc<BudgetTable>>,
    /// It as a sheet sees it.
    pub held: Held,
    /// It comes in.
    pub wanted: RwSignal<bool>,
    /// What could not be read.
    pub problems: StoredValue<Vec<Problem>>,
    /// It comes in as one more, also where the plan has it.
    pub added: RwSignal<bool>,
    /// The earlier table that it goes on from, and how many of its rows were known.
    pub earlier: StoredValue<Option<(String, usize)>>,
}

/// The state of the view.
#[derive(Clone, Copy)]
pub struct Work {
    /// The open plan.
    pub session: Session,
    /// The field that is pasted into.
    pub area: NodeRef<html::Textarea>,
    /// How far the reading has come.
    pub reading: RwSignal<Reading>,
    /// The tables read.
    pub drafts: RwSignal<Vec<Read>>,
    /// The file that all of it is out of, as it came; none where somebody has pasted or typed.
    file: StoredValue<Option<String>>,
    /// For each, the plan's table that it is the same as.
    pub same: Memo<Vec<Option<BudgetTableId>>>,
}

impl Work {
    /// Nothing pasted yet.
    pub fn new(session: Session) -> Self {
        let drafts = RwSignal::new(Vec::<Read>::new());
        let same = Memo::new(move |_| {
            let tables: Vec<_> = drafts.get().iter().map(|it| it.table.get()).collect();
            let occasion = session.occasion().get();
            session.with(|plan| budget::again(plan, &tables, occasion))
        });
        Self {
            session,
            area: NodeRef::new(),
            reading: RwSignal::new(Reading::Nothing),
            drafts,
            same,
            file: StoredValue::default(),
        }
    }

    /// Reads the text of the field.
    pub fn read_text(self) {
        // Asked after a paste, when the view may be gone already.
        let text = self.area.try_get_untracked().flatten().map(|it| it.value());
        let text = text.unwrap_or_default();
        if text.trim().is_empty() {
            self.reading.try_set(Reading::Nothing);
            self.drafts.try_set(Vec::new());
            return;
        }
        let is_csv = self.file.with_value(|it| it.as_deref().is_some_and(is_csv));
        self.begin(move || match is_csv {
            true => Grid::from_csv(&text),
            false => Grid::from_lines(&text),
        });
    }

    /// Reads the text of a file, which takes the place of what there was.
    pub fn read_file(self, (name, text): (String, String)) {
        if let Some(area) = self.area.try_get_untracked().flatten() {
            area.set_value(&text);
            self.file.set_value(Some(name));
            self.read_text();
        }
    }

    /// Reads the cells of a file.
    pub fn read_file_cells(self, (name, cells): (String, Cells)) {
        let _ = self.file.try_set_value(Some(name));
        self.read_cells(cells);
    }

    /// Somebody has typed or pasted: it is no longer only what a file says.
    pub fn forget_file(self) {
        self.file.set_value(None);
    }

    /// How what is taken in came about.
    pub fn cause(self) -> Cause {
        let file = self.file.get_value();
        file.map_or(Cause::Edit, |name| Cause::Files(vec![name]))
    }

    /// Reads cells.
    pub fn read_cells(self, cells: Cells) {
        self.begin(move || Grid::from_rows(cells));
    }

    /// What the wanted tables contradict, among themselves and in the plan, in words.
    pub fn findings(self) -> Vec<String> {
        let occasion = self.session.occasion().get();
        let (edit, ids) = self.edit(occasion);
        self.session.with(|plan| {
            let mut with = plan.clone();
            if with.apply(edit).is_err() {
                return Vec::new(); // taking in tells why
            }
            let is_new = |it: &Finding| match it {
                Finding::Wrong { table, .. } => ids.contains(table),
                Finding::Apart { one, other, .. } => {
                    ids.contains(&one.place.table) || ids.contains(&other.place.table)
                }
            };
            let found = findings(&with).into_iter().filter(is_new);
            found
                .map(|it| economy::finding(&it, &with, language()))
                .collect()
        })
    }

    /// The edit that takes the wanted tables in, and their ids.
    pub fn edit(self, occasion: Option<OccasionId>) -> (Edit, Vec<BudgetTableId>) {
        let drafts = self.drafts.get().into_iter().zip(self.same.get());
        let draft = |(it, same): (Read, Option<BudgetTableId>)| Draft {
            replaces: same.filter(|_| !it.added.get()),
            ..Draft::of(it.table.get().as_ref().clone())
        };
        let drafts = drafts.filter(|(it, _)| it.wanted.get());
        let drafts = drafts.map(draft).collect();
        let edit = self
            .session
            .with(|plan| budget::edit(plan, drafts, occasion, &mut pasting::ids()));
        let ids = ids(&edit);
        (edit, ids)
    }

    /// How it stands, in one sentence.
    pub fn said(self) -> String {
        let texts = &t().economy_screen;
        match self.reading.get() {
            Reading::Nothing => String::new(),
            Reading::Busy => t().paste.reading.to_owned(),
            Reading::TooBig(too_big) => (t().paste.too_big)(too_big),
            Reading::NoTable => texts.no_table.to_owned(),
            Reading::Read => (texts.tables_read)(self.drafts.with(Vec::len)),
        }
    }

    fn begin(self, grid: impl FnOnce() -> Result<Grid, TooBig> + 'static) {
        self.reading.set(Reading::Busy);
        let work = move || match grid() {
            Err(too_big) => {
                self.reading.try_set(Reading::TooBig(too_big));
            }
            Ok(grid) => self.take(&grid),
        };
        set_timeout(work, BREATH);
    }

    fn take(self, grid: &Grid) {
        let occasion = self.session.occasion().try_get_untracked().flatten();
        let day = self.session.with_untracked(|plan| day_of(plan, occasion));
        let read = budget::read(grid, day, &mut pasting::ids());
        let tables: Vec<_> = read.iter().map(|it| Arc::new(it.table.clone())).collect();
        let drafts: Vec<Read> = self.session.with_untracked(|plan| {
            let same = budget::again(plan, &tables, occasion);
            let read = read.into_iter().zip(same);
            read.map(|(draft, same)| self.known(plan, draft, same))
                .collect()
        });
        let reading = if drafts.is_empty() {
            Reading::NoTable
        } else {
            Reading::Read
        };
        self.drafts.try_set(drafts);
        self.reading.try_set(reading);
    }

    /// A draft with the names of the plan's table that it is the same as, or else the latest of its sort and scope.
    fn known(self, plan: &Plan, mut draft: Draft, same: Option<BudgetTableId>) -> Read {
        let earlier = budget::earlier(plan, &draft.table, same);
        let earlier = earlier.and_then(|id| plan.budgets.get(&id));
        let earlier = earlier.map(|it| (it.title.clone(), draft.go_on(it)));
        let table = RwSignal::new(Arc::new(draft.table));
        Read {
            table,
            held: Held::of_draft(self.session, table),
            wanted: RwSignal::new(true),
            added: RwSignal::new(false),
            problems: StoredValue::new(draft.problems),
            earlier: StoredValue::new(earlier.filter(|(_, known)| *known > 0)),
        }
    }
}

fn ids(edit: &Edit) -> Vec<BudgetTableId> {
    let Edit::Many(edits) = edit else {
        return Vec::new();
    };
    let id = |it: &Edit| match it {
        Edit::Put(Record::BudgetTable(id, _)) => Some(*id),
        _ => None,
    };
    edits.iter().filter_map(id).collect()
}
