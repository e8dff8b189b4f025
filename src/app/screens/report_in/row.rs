//! A line of the sheet. It reads its own record, result and place, and nothing of other lines.

use leptos::html;
use leptos::prelude::*;
use uppfyllt::fulfilment::{IndicatorResult, Suggestion};
use uppfyllt::plan::ObservationKey;
use uppfyllt::reporting::{Column, Due, Line};

use super::cells::{FixedCell, IndicatorCell, TargetCell};
use super::choosing::{ForecastCell, StatusCell};
use super::keys::press;
use super::sheet::{Sheet, Spot};
use super::typing::TextCell;
use super::words::{column_name, suggestion};
use crate::language::t;
use crate::parts::whose;
use crate::widgets::focus_nth;

/// What the cells of a line share.
#[derive(Clone, Copy)]
pub struct Row {
    /// The sheet.
    pub sheet: Sheet,
    /// The measurement that the line asks for.
    pub key: ObservationKey,
    /// Its place, from 0.
    place: Memo<Option<usize>>,
    /// What is due.
    pub due: Memo<Option<Due>>,
    /// What can be changed.
    pub line: Memo<Option<Line>>,
    /// The indicator's words.
    pub text: Memo<String>,
    /// Whose figure it is, where not that of all together.
    whose: Memo<Option<String>>,
    /// How the indicator stands.
    pub result: Memo<Option<IndicatorResult>>,
    /// What the rules suggest, by what is being typed.
    pub suggestion: Memo<Option<Suggestion>>,
    /// The column that the keyboard is at.
    pub cursor: Memo<Option<Column>>,
    /// The column that shall have the keyboard.
    pub wanted: Memo<Option<Column>>,
    /// The column that is being edited.
    pub editing: Memo<Option<Column>>,
    /// The columns selected, first and last, where more than a cell is.
    pub picked: Memo<Option<(Column, Column)>>,
}

impl Row {
    fn of(sheet: Sheet, key: ObservationKey) -> Self {
        let session = sheet.session;
        let id = key.series.indicator;
        let place = Memo::new(move |_| sheet.place(&key));
        let here = move |spot: Option<Spot>| spot.filter(|it| it.key == key).map(|it| it.column);
        let results = session.results();
        // What is typed for any unit of the indicator shows in the status of the whole.
        let typed = Memo::new(move |_| {
            sheet.drafts.with(|all| {
                let mut values = all.iter().filter(|(it, _)| it.column == Column::Value);
                let found = values.find(|(it, _)| it.key.series.indicator == id);
                found.map(|(it, draft)| (it.key, draft.text.clone()))
            })
        });
        Self {
            sheet,
            key,
            place,
            due: Memo::new(move |_| sheet.listed.with(|all| all.get(place.get()?).cloned())),
            line: Memo::new(move |_| {
                sheet
                    .grid
                    .with(|grid| grid.lines.get(place.get()?).copied())
            }),
            text: session.derive(move |plan| {
                let indicator = plan.indicators.get(&id);
                indicator.map(|it| it.text.clone()).unwrap_or_default()
            }),
            whose: session.derive(move |plan| whose(plan, &key.series)),
            result: Memo::new(move |_| results.with(|results| results.indicator(id).cloned())),
            suggestion: Memo::new(move |_| {
                typed.with(|typed| match typed {
                    Some((key, text)) => suggestion(sheet, *key, Some(text)),
                    None => suggestion(sheet, key, None),
                })
            }),
            cursor: Memo::new(move |_| here(sheet.active.get())),
            wanted: Memo::new(move |_| here(sheet.focus.get())),
            editing: Memo::new(move |_| here(sheet.editing.get())),
            picked: Memo::new(move |_| {
                let selected = sheet.selected().filter(|it| !it.is_one())?;
                let (first, last) = selected.lines;
                let is_in = place.get().is_some_and(|at| first <= at && at <= last);
                is_in.then_some(selected.columns)
            }),
        }
    }

    /// A cell of the line.
    pub fn spot(self, column: Column) -> Spot {
        Spot {
            key: self.key,
            column,
        }
    }

    /// The name of a control in a cell.
    pub fn name(self, column: Column) -> String {
        let whose = self.whose.get();
        let cell = t().report_in.cell;
        self.text
            .with(|text| cell(column_name(column), text, whose.as_deref()))
    }
}

/// A line of the sheet.
#[component]
pub fn ReportRow(sheet: Sheet, measured: ObservationKey) -> impl IntoView {
    let row = Row::of(sheet, measured);
    let leads = move || row.line.get().is_some_and(|it| it.leads);
    let line = NodeRef::<html::Tr>::new();
    Effect::new(move |_| {
        if let (Some(column), Some(line)) = (row.wanted.get(), line.get()) {
            focus_nth(&line, column.place());
            sheet.focus.set(None);
        }
    });
    view! {
        <tr
            node_ref=line
            class:leads=leads
            class:current=move || row.cursor.get().is_some()
            aria-rowindex=move || row.place.get().map(|at| at + 2)
            on:keydown=move |event| press(sheet, &event)
        >
            <IndicatorCell row/>
            <FixedCell row column=Column::Unit/>
            <FixedCell row column=Column::Period/>
            <FixedCell row column=Column::Last/>
            <TargetCell row/>
            <TextCell row column=Column::Value/>
            <StatusCell row/>
            <ForecastCell row/>
            <TextCell row column=Column::Comment/>
        </tr>
    }
}
