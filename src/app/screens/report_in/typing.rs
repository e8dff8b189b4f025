//! The cells that are typed in: the new value and the comment.

use leptos::html;
use leptos::prelude::*;
use uppfyllt::plan::Progress;
use uppfyllt::reporting::{Column, Content, Wanted};
use uppfyllt::text::typed::{Kind, Manner};
use uppfyllt::text::why;

use super::cells::SheetCell;
use super::keys::while_typing;
use super::row::Row;
use super::sheet::Draft;
use super::words::told;
use crate::language::{language, t};

/// The id of the words offered in the cell that is being edited.
const STAGES: &str = "report-stages";

/// A cell that is typed in.
#[component]
pub fn TextCell(row: Row, column: Column) -> impl IntoView {
    let class = match column {
        Column::Value => "num value",
        _ => "comment",
    };
    let is_editing = Memo::new(move |_| row.editing.get() == Some(column));
    let spot = row.spot(column);
    let draft = Memo::new(move |_| row.sheet.drafts.with(|all| all.get(&spot).cloned()));
    let content = move || match is_editing.get() {
        true => view! { <Editor row column draft/> }.into_any(),
        false => view! { <Shown row column draft/> }.into_any(),
    };
    view! {
        <SheetCell row column class>
            {content}
            <FaultLine row column draft/>
        </SheetCell>
    }
}

/// What stands in the cell; a text that was not taken stands there as typed.
#[component]
fn Shown(row: Row, column: Column, draft: Memo<Option<Draft>>) -> impl IntoView {
    let stored = move || match column {
        Column::Value => value(row),
        _ => view! { <span class="said">{comment(row)}</span> }.into_any(),
    };
    move || match draft.get() {
        Some(draft) => view! { <span class="wrong">{draft.text}</span> }.into_any(),
        None => stored().into_any(),
    }
}

fn value(row: Row) -> AnyView {
    let texts = &t().report_in;
    let Some(due) = row.due.get() else {
        return ().into_any();
    };
    let Some(value) = &due.current else {
        return match due.wanted {
            Wanted::Value => view! { <span class="missing">{texts.no_value}</span> }.into_any(),
            Wanted::Judgement => {
                view! { <span class="note">{texts.judgement_wanted}</span> }.into_any()
            }
        };
    };
    let shown = row.sheet.session.with(|plan| {
        let measure = &plan.indicators.get(&due.indicator())?.measure;
        Some(why::value(value, measure, language()))
    });
    shown.into_any()
}

fn comment(row: Row) -> Option<String> {
    let place = row.sheet.place(&row.key)?;
    let content = row.sheet.grid.with(|grid| {
        let session = row.sheet.session;
        session.with(|plan| grid.content(plan, place, Column::Comment))
    });
    match content? {
        Content::Comment(text) => Some(text),
        _ => None,
    }
}

/// The field in the cell, while it is edited.
#[component]
fn Editor(row: Row, column: Column, draft: Memo<Option<Draft>>) -> impl IntoView {
    let (sheet, spot) = (row.sheet, row.spot(column));
    let text = move || draft.with(|it| it.as_ref().map(|it| it.text.clone()).unwrap_or_default());
    let is_wrong = move || draft.with(|it| it.as_ref().is_some_and(|it| it.fault.is_some()));
    let described = move || is_wrong().then(|| fault_id(row, column));
    let invalid = move || is_wrong().then_some("true");
    let leave = move || {
        if sheet.editing.try_get_untracked().flatten() == Some(spot) {
            sheet.commit(spot);
            sheet.editing.try_set(None);
        }
    };
    on_cleanup(leave);
    match column {
        Column::Value => {
            let field = NodeRef::<html::Input>::new();
            Effect::new(move |_| {
                if let Some(field) = field.get() {
                    // A field that is on the page takes the focus.
                    drop(field.focus());
                }
            });
            let words = stages(row);
            let list = words.is_some().then_some(STAGES);
            view! {
                {words}
                <input
                    node_ref=field
                    list=list
                    class="input num"
                    inputmode="decimal"
                    autocomplete="off"
                    aria-label=move || row.name(column)
                    aria-invalid=invalid
                    aria-describedby=described
                    prop:value=text
                    on:input:target=move |event| sheet.write(spot, event.target().value())
                    on:blur=move |_| leave()
                    on:keydown=move |event| while_typing(sheet, spot, &event)
                />
            }
            .into_any()
        }
        _ => {
            let field = NodeRef::<html::Textarea>::new();
            Effect::new(move |_| {
                if let Some(field) = field.get() {
                    // A field that is on the page takes the focus.
                    drop(field.focus());
                }
            });
            view! {
                <div class="grow boxed" data-value=text>
                    <textarea
                        node_ref=field
                        rows="1"
                        aria-label=move || row.name(column)
                        prop:value=text
                        on:input:target=move |event| sheet.write(spot, event.target().value())
                        on:blur=move |_| leave()
                        on:keydown=move |event| while_typing(sheet, spot, &event)
                    ></textarea>
                </div>
            }
            .into_any()
        }
    }
}

/// The words for how far a thing has come, offered where that is what is reported.
fn stages(row: Row) -> Option<impl IntoView> {
    let series = row.key.series;
    let manner = row
        .sheet
        .session
        .with_untracked(|plan| Manner::of(plan, &series));
    let word = |it| view! { <option value=(t().status.progress)(it)></option> };
    matches!(manner.kind, Kind::Progress | Kind::Done)
        .then(|| view! { <datalist id=STAGES>{Progress::ALL.map(word)}</datalist> })
}

/// What is wrong with the text, beneath it.
#[component]
fn FaultLine(row: Row, column: Column, draft: Memo<Option<Draft>>) -> impl IntoView {
    move || {
        let fault = draft.with(|it| it.as_ref()?.fault.clone())?;
        let message = row.sheet.session.with(|plan| told(&fault, plan));
        Some(view! { <p class="error" id=fault_id(row, column) role="alert">{message}</p> })
    }
}

fn fault_id(row: Row, column: Column) -> String {
    let series = row.key.series;
    let unit = series.unit.map(|id| id.to_string()).unwrap_or_default();
    let (indicator, gender) = (series.indicator, series.gender);
    format!("fault-{indicator}-{unit}-{gender:?}-{}", column.place())
}
