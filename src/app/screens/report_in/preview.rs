//! What a pasted block would do, before it does it.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::plan::{LevelKey, Plan};
use uppfyllt::reporting::{Block, Cell, Content, Fate, Fault, Grid};
use uppfyllt::text::why;

use super::sheet::{Laid, Sheet};
use super::words::{column_name, told};
use crate::language::{language, t};
use crate::parts::whose;
use crate::widgets::{Button, ButtonKind, Dialog};

/// So many cells are shown of each kind; a block of thousands is told by its numbers.
const SHOWN: usize = 200;

/// The dialog that asks whether to fill in what was pasted.
#[component]
pub fn Preview(sheet: Sheet) -> impl IntoView {
    let texts = &t().report_in;
    let landing = move || {
        let laid = sheet.laid.get()?;
        laid.block.as_ref().ok().map(Block::landing)
    };
    let cancel = move |()| sheet.laid.set(None);
    let actions = move || {
        let landing = landing().unwrap_or_default();
        view! {
            <Button label=texts.cancel on_press=cancel/>
            {(landing > 0).then(|| view! {
                <Button
                    label=(texts.accept)(landing)
                    kind=ButtonKind::Primary
                    on_press=move |()| sheet.accept()
                    attr:autofocus=true
                />
            })}
        }
    };
    view! {
        <Dialog
            open=Signal::derive(move || sheet.laid.with(Option::is_some))
            on_close=cancel
            title=texts.pasted
            close_label=t().frame.close
            wide=true
            actions
        >
            {move || sheet.laid.get().map(|laid| told_of(sheet, &laid))}
        </Dialog>
    }
}

fn told_of(sheet: Sheet, laid: &Arc<Laid>) -> AnyView {
    let texts = &t().report_in;
    let Ok(block) = &laid.block else {
        return view! { <p>{texts.too_big}</p> }.into_any();
    };
    let count =
        |wanted: fn(&Fate) -> bool| block.cells.iter().filter(|it| wanted(&it.fate)).count();
    let landing = match block.landing() {
        0 => texts.nothing_lands.to_owned(),
        landing => (texts.landing)(landing, block.cells.len()),
    };
    let unchanged = (texts.unchanged)(
        count(|fate| *fate == Fate::Same),
        count(|fate| *fate == Fate::Blank),
    );
    sheet.session.with(|plan| {
        view! {
            <p><strong>{landing}</strong> " " {unchanged}</p>
            {problems(plan, &laid.grid, block)}
            {changes(plan, &laid.grid, block)}
        }
        .into_any()
    })
}

/// The cells that cannot land, by row and column.
fn problems(plan: &Plan, grid: &Grid, block: &Block) -> Option<impl IntoView + use<>> {
    let texts = &t().report_in;
    let all: Vec<(&Cell, &Fault)> = block.problems().collect();
    let row = |(cell, fault): &(&Cell, &Fault)| {
        view! {
            <tr>
                <th scope="row">{(texts.block_cell)(cell.row, cell.column)}</th>
                <td>{cell.text.clone()}</td>
                <td>{place(plan, grid, cell)}</td>
                <td>{told(fault, plan)}</td>
            </tr>
        }
    };
    (!all.is_empty()).then(|| {
        let rows = all.iter().take(SHOWN).map(row).collect_view();
        view! {
            <div class="table-wrap" tabindex="0" role="group" aria-labelledby="report-problems">
                <table class="table compact">
                    <caption id="report-problems">{(texts.failing)(all.len())}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{texts.in_block}</th>
                            <th scope="col">{texts.text}</th>
                            <th scope="col">{texts.place}</th>
                            <th scope="col">{texts.problem}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                {more(all.len())}
            </div>
        }
    })
}

/// What lands where, and what it replaces.
fn changes(plan: &Plan, grid: &Grid, block: &Block) -> Option<impl IntoView + use<>> {
    let texts = &t().report_in;
    let row = |cell: &Cell| {
        let Fate::Lands { before, after } = &cell.fate else {
            return None;
        };
        Some(view! {
            <tr>
                <th scope="row">{place(plan, grid, cell)}</th>
                <td class="soft">{shown(plan, grid, cell, before)}</td>
                <td>{shown(plan, grid, cell, after)}</td>
            </tr>
        })
    };
    let landing = block.landing();
    (landing > 0).then(|| {
        let rows = block
            .cells
            .iter()
            .filter_map(row)
            .take(SHOWN)
            .collect_view();
        view! {
            <div class="table-wrap" tabindex="0" role="group" aria-label=texts.place>
                <table class="table compact">
                    <thead>
                        <tr>
                            <th scope="col">{texts.place}</th>
                            <th scope="col">{texts.before}</th>
                            <th scope="col">{texts.after}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                {more(landing)}
            </div>
        }
    })
}

fn more(all: usize) -> Option<impl IntoView> {
    let hidden = all.checked_sub(SHOWN).filter(|hidden| *hidden > 0)?;
    Some(view! { <p class="soft">{(t().report_in.more)(hidden)}</p> })
}

/// Where a cell lies: its column, indicator and unit.
fn place(plan: &Plan, grid: &Grid, cell: &Cell) -> Option<String> {
    let (line, column) = cell.place?;
    let series = grid.lines.get(line)?.key.series;
    let indicator = plan.indicators.get(&series.indicator)?;
    let whose = whose(plan, &series);
    let name = t().report_in.cell;
    Some(name(column_name(column), &indicator.text, whose.as_deref()))
}

fn shown(plan: &Plan, grid: &Grid, cell: &Cell, content: &Content) -> Option<String> {
    let level = |key: &Option<LevelKey>| {
        let level = plan.rules.scale.level(key.as_ref()?)?;
        Some(level.name.clone())
    };
    match content {
        Content::Value(value) => {
            let series = grid.lines.get(cell.place?.0)?.key.series;
            let measure = &plan.indicators.get(&series.indicator)?.measure;
            Some(why::value(value.as_ref()?, measure, language()))
        }
        Content::Status(key) | Content::Forecast(key) => level(key),
        Content::Comment(text) => Some(text.clone()),
    }
}
