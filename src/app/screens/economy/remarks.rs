//! What is said of the rows: why they deviate, and what their forecasts build on.

use leptos::prelude::*;
use uppfyllt::plan::{BudgetRow, RowId};

use super::reshape::Asked;
use super::sheet::Sheet;
use crate::language::t;
use crate::widgets::{Button, ButtonKind};

/// The texts of the rows; nothing where none has any.
#[component]
pub fn Remarks(sheet: Sheet) -> impl IntoView {
    let texts = &t().economy_screen;
    let told = Memo::new(move |_| {
        sheet.held.table.with(|it| {
            let rows = it.iter().flat_map(|it| &it.rows);
            let told = rows.filter(|it| !it.analysis.is_empty() || !it.outlook.is_empty());
            told.map(remark).collect::<Vec<_>>()
        })
    });
    let field = &t().economy.field;
    let one = move |(id, [label, analysis, outlook]): (RowId, [String; 3])| {
        let said = |what: &'static str, text: String| {
            (!text.is_empty()).then(|| view! { <p><span class="soft">{what}": "</span>{text}</p> })
        };
        view! {
            <div>
                <h3>{label.clone()}</h3>
                {said(field.analysis, analysis)}
                {said(field.outlook, outlook)}
                <p class="screen-only">
                    <Button
                        label=(texts.change_remark)(&label)
                        kind=ButtonKind::Link
                        small=true
                        on_press=move |()| sheet.asked.set(Some(Asked::Row(id)))
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

fn remark(row: &BudgetRow) -> (RowId, [String; 3]) {
    let texts = [&row.label, &row.analysis, &row.outlook];
    (row.id, texts.map(String::clone))
}
