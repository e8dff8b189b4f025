//! What is said of the rows: why they deviate, and what their forecasts build on, with the figures looked up.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::document::Reading;
use uppfyllt::paper::Block;
use uppfyllt::plan::{BudgetRow, RowId};

use super::reshape::Asked;
use super::sheet::Sheet;
use crate::language::{language, t};
use crate::parts::BlocksView;
use crate::parts::breath;
use crate::widgets::{Button, ButtonKind};

/// The level of the headings above a text.
const LEVEL: u8 = 4;

/// What is said of a row.
#[derive(Clone, PartialEq)]
struct Remark {
    row: RowId,
    label: String,
    analysis: Vec<Block>,
    outlook: Vec<Block>,
}

/// The texts of the rows; nothing where none has any.
#[component]
pub fn Remarks(sheet: Sheet) -> impl IntoView {
    let texts = &t().economy_screen;
    let session = sheet.held.session;
    // They lie below the sheet, and follow what is typed there a breath later.
    let changed = breath(move || session.with(|_| ()));
    let told = Memo::new(move |_| {
        changed.track();
        untrack(|| remarks(sheet))
    });
    let field = &t().economy.field;
    let one = move |it: Remark| {
        let said = |what: &'static str, blocks: Vec<Block>| {
            (!blocks.is_empty()).then(|| view! { <p class="soft">{what}</p><BlocksView blocks/> })
        };
        view! {
            <div>
                <h3>{it.label.clone()}</h3>
                {said(field.analysis, it.analysis)}
                {said(field.outlook, it.outlook)}
                <p class="screen-only">
                    <Button
                        label=(texts.change_remark)(&it.label)
                        kind=ButtonKind::Link
                        small=true
                        on_press=move |()| sheet.asked.set(Some(Asked::Row(it.row)))
                    />
                </p>
            </div>
        }
    };
    view! {
        <Show when=move || told.with(|it| !it.is_empty())>
            <section class="economy-remarks">
                <h2>{texts.remarks}</h2>
                {move || told.get().into_iter().map(one).collect_view()}
            </section>
        </Show>
    }
}

fn remarks(sheet: Sheet) -> Vec<Remark> {
    let Some(table) = sheet.held.table.get() else {
        return Vec::new();
    };
    let is_told = |it: &&Arc<BudgetRow>| !it.analysis.is_empty() || !it.outlook.is_empty();
    let mut told = table.rows.iter().filter(is_told).peekable();
    if told.peek().is_none() {
        return Vec::new();
    }
    let occasion = sheet.held.occasion().get();
    sheet.held.session.with(|plan| {
        let reading = Reading::of(plan, occasion, language());
        let remark = |row: &Arc<BudgetRow>| Remark {
            row: row.id,
            label: row.label.clone(),
            analysis: reading.blocks(&row.analysis, LEVEL),
            outlook: reading.blocks(&row.outlook, LEVEL),
        };
        told.map(remark).collect()
    })
}
