//! A row of the sheet. It reads its own record and what follows in it, and nothing of other rows.

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::html;
use leptos::prelude::*;
use uppfyllt::economy::{Agreement, Cell};
use uppfyllt::plan::{BudgetColumn, BudgetRow, ColumnKey, RowId, RowRole};

use super::cell::{FigureCell, LabelCell, press as press_cell};
use super::keys::press;
use super::{Sheet, Spot};
use crate::widgets::{focus_nth, pressed_cell};

/// What a row shows.
#[derive(PartialEq, Eq)]
pub struct Face {
    /// The row.
    pub row: Arc<BudgetRow>,
    /// Its figures with what follows, column by column.
    pub cells: Arc<[Cell]>,
    /// How each agrees with what follows.
    pub agreements: Vec<Option<Agreement>>,
}

impl Face {
    /// Something is said of the row in words.
    pub fn is_told(&self) -> bool {
        !self.row.analysis.is_empty() || !self.row.outlook.is_empty()
    }
}

/// How a row looks: what it shows, and where the keyboard is in it.
#[derive(Clone, PartialEq)]
pub struct Look {
    /// What it shows; none once it is gone.
    pub face: Option<Arc<Face>>,
    /// The column that the keyboard is at, of which the label is none.
    pub cursor: Option<Option<ColumnKey>>,
    /// The cell of it that is being edited.
    pub editing: Option<Spot>,
}

impl Look {
    /// The look of a row for its cells to watch. They are many: what asks each row again, such as another cell that
    /// the keyboard is at, ends here where the row looks as before.
    fn of(sheet: Sheet, id: RowId) -> RwSignal<Self> {
        let here = move |spot: Option<Spot>| spot.filter(|it| it.row == id);
        let face = Memo::new(move |earlier: Option<&Option<Arc<Face>>>| {
            face(sheet, id, earlier.cloned().flatten())
        });
        let cursor = Memo::new(move |_| here(sheet.active.get()).map(|it| it.column));
        let editing = Memo::new(move |_| here(sheet.editing.with(|it| it.as_ref().map(|it| it.0))));
        let look = move || Self {
            face: face.get(),
            cursor: cursor.get(),
            editing: editing.get(),
        };
        let seen = RwSignal::new(untrack(look));
        Effect::new(move |_| {
            let now = look();
            let before = seen.get_untracked();
            // Under the hands of whoever types, a row stays as it was.
            let is_held = before.editing.is_some() && before.editing == now.editing;
            if !is_held && before != now {
                seen.set(now);
            }
        });
        seen
    }
}

/// A row of the sheet.
#[component]
pub fn TableRow(sheet: Sheet, row: RowId) -> impl IntoView {
    let look = Look::of(sheet, row);
    let line = NodeRef::<html::Tr>::new();
    let wanted = Memo::new(move |_| sheet.focus.get().filter(|it| it.row == row));
    Effect::new(move |_| {
        if let (Some(spot), Some(line)) = (wanted.get(), line.get()) {
            focus_nth(&line, sheet.cell_place(spot.column));
            sheet.focus.set(None);
        }
    });
    let class = move || look.with(|it| it.face.as_ref().map(|it| class(it.row.role, it.row.depth)));
    let columns = sheet.columns.get_untracked();
    let cell = |(at, column): (usize, &BudgetColumn)| {
        view! { <FigureCell sheet at column=column.clone() look/> }
    };
    let pressed = move |event: MouseEvent| {
        if let Some(place) = pressed_cell(&event) {
            let at = place.checked_sub(1);
            let column = at.and_then(|at| sheet.keys().get(at).copied());
            press_cell(sheet, Spot { row, column });
        }
    };
    view! {
        <tr
            node_ref=line
            class=class
            data-row=row.to_string()
            aria-rowindex=move || sheet.place(row).map(|at| at + 2)
            on:keydown=move |event| press(sheet, &event)
            on:click=pressed
        >
            <LabelCell look/>
            {columns.iter().enumerate().map(cell).collect_view()}
        </tr>
    }
}

/// The face of a row, which is the earlier one where nothing in the row has changed.
fn face(sheet: Sheet, id: RowId, earlier: Option<Arc<Face>>) -> Option<Arc<Face>> {
    let at = sheet.place(id)?;
    let worked = sheet.held.worked.get()?;
    let (row, cells) = (worked.table().rows.get(at)?, worked.row(at)?);
    let is_same = |it: &Arc<Face>| Arc::ptr_eq(&it.row, row) && Arc::ptr_eq(&it.cells, cells);
    let agreement = |column| {
        let checks = worked.checks_at(at, column).into_iter();
        checks.map(|it| it.agreement).max()
    };
    let new = || Face {
        row: Arc::clone(row),
        cells: Arc::clone(cells),
        agreements: (0..cells.len()).map(agreement).collect(),
    };
    Some(earlier.filter(is_same).unwrap_or_else(|| Arc::new(new())))
}

fn class(role: RowRole, depth: u8) -> String {
    let role = match role {
        RowRole::Item => "row-item",
        RowRole::Including => "row-including",
        RowRole::Group => "row-group",
        RowRole::Sum | RowRole::Net | RowRole::Total => "row-sum",
        RowRole::Heading => "row-heading",
    };
    format!("{role} depth-{}", depth.min(4))
}
