//! A table on the page, wherever it lies: one of the plan's, or a draft before it is taken in. Every
//! view of a table reads and changes it through this, so that both are worked in the same way.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::economy::Worked;
use uppfyllt::edit::Edit;
use uppfyllt::plan::{
    BudgetCellKey, BudgetColumn, BudgetRow, BudgetTable, BudgetTableId, ColumnKey, Decimal,
    OccasionId, Plan, Record, RecordKey, RowId,
};
use uppfyllt::text::number::Money;

use crate::session::Session;

/// A table on the page. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Held {
    /// The open plan.
    pub session: Session,
    /// The table; none once it is gone.
    pub table: Signal<Option<Arc<BudgetTable>>>,
    /// It with all that follows from it.
    pub worked: Memo<Option<Arc<Worked<'static>>>>,
    /// What amounts are shown in.
    pub money: Signal<Money>,
    /// Nothing can be changed.
    pub closed: Signal<bool>,
    /// The last change was not done, since a column would have followed from itself.
    pub circular: RwSignal<bool>,
    /// Which of the plan's tables it is; none of a draft.
    of: Option<BudgetTableId>,
    put: Callback<Arc<BudgetTable>>,
}

/// A part of a table as a field reads and sets it.
#[derive(Clone, Copy)]
pub struct Part<T: Clone + Send + Sync + 'static> {
    /// What it is.
    pub value: Signal<T>,
    /// Sets it, as one edit.
    pub set: Callback<T>,
}

impl Held {
    /// One of the plan's tables.
    pub fn of_plan(session: Session, id: BudgetTableId, money: Signal<Money>) -> Self {
        let table = session.derive(move |plan| plan.budgets.get(&id).cloned());
        let closed = session.derive(move |plan| is_frozen(plan, id));
        let closed = Signal::derive(move || !session.can_edit() || closed.get());
        let put = Callback::new(move |table| {
            // A refused edit is told by the shell.
            let _ = session.put(Record::BudgetTable(id, table));
        });
        Self::of(session, table.into(), money, closed, put, Some(id))
    }

    /// A draft.
    pub fn of_draft(session: Session, draft: RwSignal<Arc<BudgetTable>>) -> Self {
        let table = Signal::derive(move || Some(draft.get()));
        let put = Callback::new(move |table| draft.set(table));
        let (money, closed) = (Signal::stored(Money::Thousands), Signal::stored(false));
        Self::of(session, table, money, closed, put, None)
    }

    fn of(
        session: Session,
        table: Signal<Option<Arc<BudgetTable>>>,
        money: Signal<Money>,
        closed: Signal<bool>,
        put: Callback<Arc<BudgetTable>>,
        of: Option<BudgetTableId>,
    ) -> Self {
        let days = session.derive(move |plan| table.with(|it| it.as_ref()?.day(plan)));
        // What follows from a change of the table is worked out once, and never compared.
        let worked = Memo::new_with_compare(
            move |earlier: Option<&Option<Arc<Worked<'static>>>>| {
                let (table, day) = (table.get()?, days.get());
                let earlier = earlier.and_then(Option::as_deref);
                Some(Arc::new(match earlier {
                    Some(earlier) => Worked::after(earlier, table, day),
                    None => Worked::kept(table, day),
                }))
            },
            |_, _| true,
        );
        Self {
            session,
            table,
            worked,
            money,
            closed,
            circular: RwSignal::new(false),
            of,
            put,
        }
    }

    /// The occasion that the figures in its texts are of; of a draft the one looked at.
    pub fn occasion(self) -> Signal<Option<OccasionId>> {
        Signal::derive(move || match self.of {
            Some(_) => self.table.with(|it| it.as_ref()?.occasion),
            None => self.session.occasion().get(),
        })
    }

    /// It is a draft, which gets its occasion when it is taken in.
    pub fn is_draft(self) -> bool {
        self.of.is_none()
    }

    /// States figures, or none, in cells, as one edit. Of a table of the plan that is an edit of the cells
    /// alone, however large the table.
    pub fn state(self, figures: &[(RowId, ColumnKey, Option<Decimal>)]) {
        let Some(table) = self.of else {
            return self.change(&|table| {
                for (row, column, figure) in figures {
                    table.state(*row, *column, *figure);
                }
            });
        };
        if self.closed.get_untracked() {
            return;
        }
        let now = self.table.try_get_untracked().flatten();
        let edit = |(row, column, figure): &(RowId, ColumnKey, Option<Decimal>)| {
            let (row, column) = (*row, *column);
            let key = BudgetCellKey { table, row, column };
            let stated = now.as_ref()?.stated(row, column);
            match figure {
                Some(figure) => Some(Edit::Put(Record::BudgetCell(key, *figure))),
                None => stated.map(|_| Edit::Delete(RecordKey::BudgetCell(key))),
            }
        };
        let edits: Vec<Edit> = figures.iter().filter_map(edit).collect();
        // A refused edit is told by the shell; one of nothing does nothing.
        let _ = self.session.dispatch(Edit::Many(edits));
    }

    /// Changes the table, as one edit; not where a column would follow from itself.
    pub fn change(self, change: &dyn Fn(&mut BudgetTable)) {
        let now = self.table.try_get_untracked().flatten();
        let (Some(now), false) = (now, self.closed.get_untracked()) else {
            return;
        };
        let mut table = now.as_ref().clone();
        change(&mut table);
        let is_whole = table.steps().is_some();
        self.circular.set(!is_whole);
        if is_whole && table != *now {
            self.put.run(Arc::new(table));
        }
    }

    /// A part of the table itself.
    pub fn part<T: Clone + Default + PartialEq + Send + Sync + 'static>(
        self,
        read: fn(&BudgetTable) -> T,
        write: fn(&mut BudgetTable, T),
    ) -> Part<T> {
        let value = Memo::new(move |_| self.table.with(|it| it.as_deref().map(read)));
        Part {
            value: Signal::derive(move || value.get().unwrap_or_default()),
            set: Callback::new(move |new: T| self.change(&|table| write(table, new.clone()))),
        }
    }

    /// A part of a row.
    pub fn row_part<T: Clone + Default + PartialEq + Send + Sync + 'static>(
        self,
        id: RowId,
        read: fn(&BudgetRow) -> T,
        write: fn(&mut BudgetRow, T),
    ) -> Part<T> {
        let value = Memo::new(move |_| {
            let row =
                |it: &Arc<BudgetTable>| it.rows.iter().find(|row| row.id == id).map(|it| read(it));
            self.table.with(|it| it.as_ref().and_then(row))
        });
        let set = move |new: T| {
            self.change(&|table| {
                if let Some(row) = table.row_mut(id) {
                    write(row, new.clone());
                }
            });
        };
        Part {
            value: Signal::derive(move || value.get().unwrap_or_default()),
            set: Callback::new(set),
        }
    }

    /// A part of a column.
    pub fn column_part<T: Clone + Default + PartialEq + Send + Sync + 'static>(
        self,
        key: ColumnKey,
        read: fn(&BudgetColumn) -> T,
        write: fn(&mut BudgetColumn, T),
    ) -> Part<T> {
        let value = Memo::new(move |_| {
            let found = |it: &Arc<BudgetTable>| {
                let column = it.columns.iter().find(|column| column.key == key);
                column.map(read)
            };
            self.table.with(|it| it.as_ref().and_then(found))
        });
        let set = move |new: T| {
            self.change(&|table| {
                if let Some(column) = table.columns.iter_mut().find(|it| it.key == key) {
                    write(column, new.clone());
                }
            });
        };
        Part {
            value: Signal::derive(move || value.get().unwrap_or_default()),
            set: Callback::new(set),
        }
    }
}

/// A table of an occasion that a decision has frozen stays as decided.
fn is_frozen(plan: &Plan, id: BudgetTableId) -> bool {
    let table = plan.budgets.get(&id);
    let occasion = table.and_then(|it| plan.occasions.get(&it.occasion?));
    occasion.is_some_and(|it| it.frozen.is_some())
}
