//! A row of the sheet. It reads its own record and what follows in it, and nothing of other rows.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use uppfyllt::economy::{Agreement, Cell};
use uppfyllt::plan::{BudgetColumn, ColumnKey, RowId, RowRole};

use super::cell::{FigureCell, LabelCell};
use super::keys::press;
use super::{Sheet, Spot};
use crate::widgets::focus_nth;

/// What a row shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Face {
    /// Its words.
    pub label: String,
    /// What it does in the sums.
    pub role: RowRole,
    /// How far it is set in.
    pub depth: u8,
    /// Something is said of it in words.
    pub is_told: bool,
    /// Its figures with how each agrees with what follows, column by column.
    pub cells: Vec<(Cell, Option<Agreement>)>,
}

/// What the cells of a row share.
#[derive(Clone, Copy)]
pub struct Row {
    /// The sheet.
    pub sheet: Sheet,
    /// The row.
    pub id: RowId,
    /// What it shows; none once it is gone.
    pub face: Memo<Option<Arc<Face>>>,
    /// The column that the keyboard is at, of which the label is none.
    pub cursor: Memo<Option<Option<ColumnKey>>>,
    /// The column that is being edited.
    pub editing: Memo<Option<ColumnKey>>,
}

impl Row {
    fn of(sheet: Sheet, id: RowId) -> Self {
        let here = move |spot: Option<Spot>| spot.filter(|it| it.row == id).map(|it| it.column);
        let editing = move || sheet.editing.with(|it| it.as_ref().map(|it| it.0));
        Self {
            sheet,
            id,
            face: Memo::new(move |_| face(sheet, id).map(Arc::new)),
            cursor: Memo::new(move |_| here(sheet.active.get())),
            editing: Memo::new(move |_| here(editing()).flatten()),
        }
    }
}

/// A row of the sheet.
#[component]
pub fn TableRow(sheet: Sheet, row: RowId) -> impl IntoView {
    let id = row;
    let row = Row::of(sheet, row);
    let line = NodeRef::<html::Tr>::new();
    let wanted = Memo::new(move |_| sheet.focus.get().filter(|it| it.row == row.id));
    Effect::new(move |_| {
        if let (Some(spot), Some(line)) = (wanted.get(), line.get()) {
            focus_nth(&line, sheet.cell_place(spot.column));
            sheet.focus.set(None);
        }
    });
    let class = move || {
        let face = row.face.get();
        face.map(|it| class(it.role, it.depth))
    };
    let columns = sheet.columns.get_untracked();
    let cell =
        |(at, column): (usize, &BudgetColumn)| view! { <FigureCell row at column=column.clone()/> };
    view! {
        <tr
            node_ref=line
            class=class
            data-row=id.to_string()
            aria-rowindex=move || sheet.place(row.id).map(|at| at + 2)
            on:keydown=move |event| press(sheet, &event)
        >
            <LabelCell row/>
            {columns.iter().enumerate().map(cell).collect_view()}
        </tr>
    }
}

fn face(sheet: Sheet, id: RowId) -> Option<Face> {
    let at = sheet.place(id)?;
    let worked = sheet.held.worked.get()?;
    let table = worked.table();
    let row = table.rows.get(at)?;
    let cell = |column| {
        let agreements = worked
            .checks_at(at, column)
            .into_iter()
            .map(|it| it.agreement);
        (worked.cell(at, column), agreements.max())
    };
    Some(Face {
        label: row.label.clone(),
        role: row.role,
        depth: row.depth,
        is_told: !row.analysis.is_empty() || !row.outlook.is_empty(),
        cells: (0..table.columns.len()).map(cell).collect(),
    })
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
