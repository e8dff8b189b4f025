//! The cells that are chosen in: status and forecast.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use uppfyllt::plan::{Assessment, AssessmentKey, LevelKey, Rules, Subject};
use uppfyllt::reporting::{Column, Content};

use super::cells::SheetCell;
use super::keys::while_choosing;
use super::row::Row;
use crate::language::t;
use crate::parts::{LevelStatus, judgement_choices, standing, status_choices};
use crate::widgets::{Choice, ShapeView};

/// What a person has said of the line's indicator at the occasion.
fn said(row: Row) -> Memo<Option<Arc<Assessment>>> {
    let key = AssessmentKey {
        occasion: row.sheet.occasion,
        subject: Subject::Indicator(row.key.series.indicator),
    };
    row.sheet
        .session
        .derive(move |plan| plan.assessments.get(&key).cloned())
}

/// The status: a person's, or what the rules suggest for what is being typed.
#[component]
pub fn StatusCell(row: Row) -> impl IntoView {
    let rules = row.sheet.session.rules();
    let said = said(row);
    let own = Signal::derive(move || said.with(|it| it.as_ref()?.status.clone()));
    let suggested = Memo::new(move |_| {
        row.suggestion
            .with(|it| it.as_ref().and_then(|it| it.level.clone()))
    });
    let holds = Signal::derive(move || own.get().or_else(|| suggested.get()));
    let choices = Memo::new(move |_| {
        suggested.with(|it| rules.with(|rules| choices_by_rule(rules, it.as_ref())))
    });
    let mark = Memo::new(move |_| said.with(|it| it.as_ref().is_some_and(|it| it.carried)));
    let carried = move || {
        mark.get()
            .then(|| view! { <span class="note">{t().judgement.carried_mark}</span> })
    };
    let other = move || {
        let (own, suggested) = (own.get()?, suggested.get()?);
        (own != suggested).then(|| {
            let (_, word) = rules.with(|rules| standing(rules, Some(&suggested)));
            view! { <span class="note">{(t().report_in.suggests)(&word)}</span> }
        })
    };
    let content = move || match is_judged(row) {
        Some(true) => view! {
            <LevelChoice row column=Column::Status choices value=own holds rules/>
            {other}
            {carried}
        }
        .into_any(),
        Some(false) => view! { <span class="soft">{t().status.key_figure}</span> }.into_any(),
        None => ().into_any(),
    };
    view! { <SheetCell row column=Column::Status>{content}</SheetCell> }
}

/// The choices of a status, that of following the rule with its level first: the column is narrow.
fn choices_by_rule(rules: &Rules, suggested: Option<&LevelKey>) -> Vec<Choice<Option<LevelKey>>> {
    let mut choices = judgement_choices(rules, suggested);
    if let (Some(level), Some(last)) = (suggested, choices.last_mut()) {
        let (_, word) = standing(rules, Some(level));
        last.label = (t().report_in.by_rule)(&word);
    }
    choices
}

/// The status that a person expects at the end of the year.
#[component]
pub fn ForecastCell(row: Row) -> impl IntoView {
    let rules = row.sheet.session.rules();
    let said = said(row);
    let own = Signal::derive(move || said.with(|it| it.as_ref()?.forecast.clone()));
    let choices = Memo::new(move |_| rules.with(|rules| status_choices(rules)));
    let content = move || match is_judged(row) {
        Some(true) => view! {
            <LevelChoice row column=Column::Forecast choices value=own holds=own rules/>
        }
        .into_any(),
        _ => ().into_any(),
    };
    view! { <SheetCell row column=Column::Forecast>{content}</SheetCell> }
}

/// Whether the line's indicator is judged; none on a further line of it.
fn is_judged(row: Row) -> Option<bool> {
    row.line.get().filter(|it| it.leads).map(|it| it.judged)
}

/// The levels to choose from, with the mark of the one that holds. It keeps out of the way of the
/// Tab key: the cell around it has the keyboard until Enter gives it on.
#[component]
fn LevelChoice(
    row: Row,
    column: Column,
    choices: Memo<Vec<Choice<Option<LevelKey>>>>,
    value: Signal<Option<LevelKey>>,
    holds: Signal<Option<LevelKey>>,
    rules: Memo<Arc<Rules>>,
) -> impl IntoView {
    let sheet = row.sheet;
    let shape = Signal::derive(move || rules.with(|rules| standing(rules, holds.get().as_ref()).0));
    move || match sheet.closed.get() {
        true => view! { <LevelStatus status=holds/> }.into_any(),
        false => view! {
            <div class="status-select">
                <ShapeView shape/>
                <LevelSelect row column choices value/>
            </div>
        }
        .into_any(),
    }
}

#[component]
fn LevelSelect(
    row: Row,
    column: Column,
    choices: Memo<Vec<Choice<Option<LevelKey>>>>,
    value: Signal<Option<LevelKey>>,
) -> impl IntoView {
    let (sheet, spot) = (row.sheet, row.spot(column));
    let field = NodeRef::<html::Select>::new();
    Effect::new(move |_| {
        if let (Some(field), true) = (field.get(), row.editing.get() == Some(column)) {
            // A field that is on the page takes the focus.
            drop(field.focus());
        }
    });
    // Drawn together: a sheet has thousands of options.
    let listed = Memo::new(move |_| {
        let value = value.get();
        let option = |choice: &Choice<_>| (choice.label.clone(), choice.value == value);
        choices.with(|all| all.iter().map(option).collect::<Vec<_>>())
    });
    let options = move || {
        let option = |(index, (label, selected)): (usize, (String, bool))| {
            view! { <option value=index prop:selected=selected>{label}</option> }
        };
        listed
            .get()
            .into_iter()
            .enumerate()
            .map(option)
            .collect_view()
    };
    let take = move |index: Option<usize>| {
        let choice = index.and_then(|at| choices.with_untracked(|all| all.get(at).cloned()));
        if let Some(choice) = choice {
            sheet.set(
                spot,
                match column {
                    Column::Status => Content::Status(choice.value),
                    _ => Content::Forecast(choice.value),
                },
            );
        }
    };
    let leave = move || {
        if sheet.editing.try_get_untracked().flatten() == Some(spot) {
            sheet.editing.try_set(None);
        }
    };
    view! {
        <select
            node_ref=field
            class="select"
            class:unsaid=move || value.with(Option::is_none)
            tabindex="-1"
            aria-label=move || row.name(column)
            on:click=move |event| event.stop_propagation()
            on:focus=move |_| sheet.edit(spot, None)
            on:blur=move |_| leave()
            on:change:target=move |event| take(event.target().value().parse().ok())
            on:keydown=move |event| while_choosing(sheet, spot, &event)
        >
            {options}
        </select>
    }
}
