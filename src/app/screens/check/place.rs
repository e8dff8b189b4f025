//! Where a finding is: a record with the way to it, or words of a text as an excerpt.

use leptos::html;
use leptos::prelude::*;
use uppfyllt::check::{Excerpt, Finding, Place, Span, Written, excerpt, units};
use uppfyllt::plan::{Plan, RecordKey};
use uppfyllt::text::difference::{Named, Teller};

use super::board::{Board, Ground};
use super::more::More;
use crate::language::{language, t};
use crate::parts::{href_of, href_of_text};
use crate::widgets::{Button, ButtonKind};

/// So many places are shown at first.
const FIRST: usize = 8;

/// The places of a finding.
#[component]
pub fn Places(
    board: Board,
    places: Vec<Place>,
    /// Says of a record no more than its title.
    is_brief: bool,
) -> impl IntoView {
    let mut told: Vec<Place> = Vec::new();
    for place in places {
        if !told.iter().any(|it| leads_alike(it, &place)) {
            told.push(place);
        }
    }
    let count = told.len();
    let limit = RwSignal::new(FIRST);
    let shown = move || {
        let shown = told.iter().take(limit.get());
        let place = |it: &Place| view! { <li>{place(board, it, is_brief)}</li> };
        shown.map(place).collect_view()
    };
    view! {
        <ul class="places">{shown}</ul>
        <More count=Signal::stored(count) limit/>
    }
}

/// Whether two places are the same words, or one record: its fields are seen in one view.
fn leads_alike(one: &Place, other: &Place) -> bool {
    let is_whole = |it: &Place| matches!(it, Place::Record(..) | Place::Earlier(..));
    one == other || (is_whole(one) && is_whole(other) && one.record() == other.record())
}

/// What the first place of a finding is called, for those who hear one button after the other.
pub fn title_of(board: Board, finding: &Finding) -> String {
    match finding.places.first() {
        Some(Place::Text(span)) => (t().check.line)(span.line),
        _ => {
            let record = finding.places.iter().find_map(Place::record);
            record.map_or_else(String::new, |it| named(board, &it).title)
        }
    }
}

fn place(board: Board, place: &Place, is_brief: bool) -> AnyView {
    match place {
        Place::Record(key, _) | Place::Earlier(key, _) => {
            let href = board.session.with_untracked(|plan| href_of(plan, key));
            record(board, key, href, is_brief)
        }
        Place::Prose(written, span) => in_plan(board, written, *span),
        Place::Text(span) => in_document(board, *span),
    }
}

/// Words of a text of the plan: what it is a part of, which leads to where it is written, and the words.
fn in_plan(board: Board, written: &Written, span: Span) -> AnyView {
    let (href, words) = board.session.with_untracked(|plan| {
        let words = written.text(plan).and_then(|text| excerpt(text, span));
        (href_of_text(plan, written), words)
    });
    view! { {record(board, &written.record(), href, false)} {words.map(quoted)} }.into_any()
}

/// A record by its title, which leads there where something does.
fn record(board: Board, key: &RecordKey, href: Option<String>, is_brief: bool) -> AnyView {
    let Named { kind, title } = named(board, key);
    let kind = (!is_brief).then(|| view! { <span class="soft">{kind} ": "</span> });
    let title = match href {
        Some(href) => view! { <a href=href>{title}</a> }.into_any(),
        None => view! { <span>{title}</span> }.into_any(),
    };
    view! { {kind} {title} }.into_any()
}

fn named(board: Board, key: &RecordKey) -> Named {
    let name = |plan: &Plan, other: Option<&Plan>| {
        let teller = Teller::new(plan, language());
        other.map_or(teller, |it| teller.beside(it)).name(key)
    };
    let both = board.ground.with_value(|it| match it {
        Ground::Versions(both) => both.get_untracked(),
        Ground::Plan | Ground::Document(..) => None,
    });
    match both {
        Some([earlier, now]) => name(&now, Some(&earlier)),
        None => board.session.with_untracked(|plan| name(plan, None)),
    }
}

/// Words of the pasted document: the line, which leads there, and the words.
fn in_document(board: Board, span: Span) -> AnyView {
    let Ground::Document(text, area) = board.ground.get_value() else {
        return ().into_any();
    };
    let words = text.with(|text| excerpt(text, span));
    let line = (t().check.line)(span.line);
    view! {
        <Button label=line.clone() kind=ButtonKind::Link on_press=move |()| select(area, span)/>
        <span class="print-only">{line}</span>
        {words.map(quoted)}
    }
    .into_any()
}

/// Selects the words in the field that holds them; it may have been changed since.
fn select(area: NodeRef<html::Textarea>, span: Span) {
    let Some(area) = area.get_untracked() else {
        return;
    };
    if let Some(units) = units(&area.value(), span) {
        // A field on the page takes both; with the focus the browser brings the words into view.
        drop(area.set_selection_range(units.start, units.end));
        drop(area.focus());
    }
}

fn quoted(it: Excerpt) -> AnyView {
    view! { <q class="excerpt">{it.before}<mark>{it.words}</mark>{it.after}</q> }.into_any()
}
