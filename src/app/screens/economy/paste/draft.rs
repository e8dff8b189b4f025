//! A table that was read: what was guessed of it, what could not be read, and what does not add up.

use leptos::prelude::*;
use uppfyllt::economy::Agreement;
use uppfyllt::exchange::budget::unsaid;
use uppfyllt::text::economy;

use super::super::facts::Facts;
use super::super::rounding::WithinRounding;
use super::super::sheet::{Sheet, SheetView};
use super::work::{Read, Work};
use crate::language::{language, t};
use crate::widgets::{Checkbox, Choice, ChoiceStrip, Disclosure};

/// A table that was read, to be gone through.
#[component]
pub fn DraftView(work: Work, at: usize, draft: Read) -> impl IntoView {
    let texts = &t().economy_screen;
    let sheet = Sheet::new(draft.held, &format!("draft-{at}"));
    let title = move || {
        let table = draft.table.get();
        let scope =
            Some(table.scope.as_str()).filter(|it| !it.is_empty() && !table.title.contains(*it));
        [Some(table.title.as_str()), scope]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    };
    let tally = move || {
        let worked = draft.held.worked.get()?;
        let of = |wanted| worked.checks().filter(|it| it.agreement == wanted).count();
        let counts = [
            Agreement::Exact,
            Agreement::Rounding,
            Agreement::Contradiction,
        ]
        .map(of);
        Some((texts.tally)(worked.table().rows.len(), counts))
    };
    let earlier = draft.earlier.get_value();
    let earlier = earlier.map(|(title, rows)| (texts.goes_on)(&title, rows));
    let problems = draft.problems.get_value();
    let problem = |it: &uppfyllt::exchange::budget::Problem| {
        let place = (t().paste.place)(it.place.row, it.place.column);
        view! { <li>{place}": "{economy::fault(&it.fault, language())}</li> }
    };
    let problems = (!problems.is_empty()).then(|| {
        let lines = problems.iter().map(problem).collect_view();
        view! { <h4>{texts.unread}</h4><ul>{lines}</ul> }
    });
    // Six tables are much to draw: each is drawn when it is first opened.
    let open = RwSignal::new(work.drafts.with_untracked(Vec::len) == 1);
    let drawn =
        Memo::new(move |earlier: Option<&bool>| open.get() || earlier.is_some_and(|it| *it));
    view! {
        <section class="economy-draft">
            <h3>{title}</h3>
            <p>{tally}</p>
            {earlier.map(|it| view! { <p class="soft">{it}</p> })}
            <Checkbox label=texts.take_in checked=draft.wanted on_change=move |on| draft.wanted.set(on)/>
            <InPlace work at draft/>
            {problems}
            <WithinRounding worked=draft.held.worked/>
            <Disclosure open summary=move || texts.open_draft>
                {move || drawn.get().then(|| view! {
                    <SheetView sheet/>
                    <Facts held=draft.held/>
                })}
            </Disclosure>
        </section>
    }
}

/// Whether the table takes the place of the one that the plan has already; nothing where it has none.
#[component]
fn InPlace(work: Work, at: usize, draft: Read) -> impl IntoView {
    let texts = &t().economy_screen;
    let same = Memo::new(move |_| work.same.with(|all| all.get(at).copied().flatten()));
    let choices = vec![
        Choice::new(false, texts.replace_table),
        Choice::new(true, texts.add_beside),
    ];
    // Rows that something is said of in the table that goes, and that this one does not have.
    let gone = Memo::new(move |_| {
        let before = same.get().filter(|_| !draft.added.get())?;
        let table = draft.table.get();
        work.session
            .with(|plan| Some(unsaid(&table, plan.budgets.get(&before)?)))
    });
    let title = move || {
        let id = same.get()?;
        (work.session).with(|plan| plan.budgets.get(&id).map(|it| it.title.clone()))
    };
    let gone = move || gone.get().filter(|it| !it.is_empty());
    view! {
        <Show when=move || same.get().is_some()>
            <p>{move || title().map(|it| (texts.is_there)(&it))}</p>
            <ChoiceStrip
                label=texts.in_place
                choices=choices.clone()
                value=draft.added
                on_change=move |it| draft.added.set(it)
                small=true
            />
            {move || gone().map(|rows| view! { <p class="notice">{(texts.texts_gone)(&rows.join(", "))}</p> })}
        </Show>
    }
}
